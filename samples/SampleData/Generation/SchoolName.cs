namespace SchoolImprovement.Rules.Samples.SampleData.Generation;

/// <summary>A school's name in its parts, so that a predecessor and its academy are named alike.</summary>
internal sealed record SchoolName(string Stem, string Phase, string Suffix, string Kind = "School")
{
    private static readonly int[] PhaseWeights = [730, 60, 50, 60, 40, 60];
    private static readonly string[] Phases = ["Primary ", "Infant ", "Junior ", "High ", "Community Secondary ", ""];
    private static readonly int[] AcademyWeights = [45, 35, 20];
    private static readonly string[] Churches = ["CofE", "Church of England", "Catholic", "Roman Catholic"];

    public static SchoolName Of(string type, SplitMix64 draw)
    {
        var place = PlaceNames.Somewhere(draw);
        var phase = SchoolType.IsSpecial(type) ? "" : Phases[draw.Pick(PhaseWeights)];
        return type switch
        {
            SchoolType.VoluntaryAided => OfChurch(place, phase, draw.OneOf<string>(Churches), draw),
            SchoolType.VoluntaryControlled => OfChurch(place, phase, Churches[draw.Below(2)], draw),
            SchoolType.Free => new(place, phase.Length == 0 ? "Free " : phase, ""),
            SchoolType.Free16To19 => new(place, "Sixth Form ", "", "College"),
            SchoolType.Technical => new(place, "University Technical ", "", "College"),
            SchoolType.Studio => new(place, "Studio ", ""),
            SchoolType.Community when draw.Chance(15) => new(place, phase, ", " + PlaceNames.Somewhere(draw)),
            _ => new(place, phase, ""),
        };
    }

    public string AsSchool() => $"{Stem} {Phase}{Kind}{Suffix}";

    public string AsAcademy(SplitMix64 draw) => draw.Pick(AcademyWeights) switch
    {
        0 => AsSchool(),
        1 => $"{Stem} {Phase}Academy{Suffix}",
        _ => $"{Stem} Academy{Suffix}",
    };

    private static SchoolName OfChurch(string place, string phase, string church, SplitMix64 draw)
    {
        var dedication = PlaceNames.Dedication(draw);
        return draw.Pick([50, 35, 15]) switch
        {
            0 => new($"{place} {church}", phase, ""),
            1 => new($"{place} {dedication} {church}", phase, ""),
            _ => new($"{dedication} {church}", phase, ", " + place),
        };
    }
}
