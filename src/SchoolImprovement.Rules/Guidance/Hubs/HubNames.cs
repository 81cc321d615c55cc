namespace SchoolImprovement.Rules.Guidance;

/// <summary>The names of regions and kinds of hub, as the annex writes them.</summary>
internal static class HubNames
{
    public static string Of(HubKind kind) => kind switch
    {
        HubKind.Maths => "NCETM regional lead",
        HubKind.English => "English hub",
        HubKind.Science => "Science Learning Partnership",
        HubKind.Computing => "Computing hub",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of hub."),
    };

    public static string Of(HubRegion region) => region switch
    {
        HubRegion.EastMidlandsAndHumber => "East Midlands and Humber",
        HubRegion.EastOfEnglandAndNorthEastLondon => "East of England and North East London",
        HubRegion.LancashireAndWestYorkshire => "Lancashire and West Yorkshire",
        HubRegion.North => "North",
        HubRegion.SouthCentralAndNorthWestLondon => "South Central and North West London",
        HubRegion.SouthEastEnglandAndSouthLondon => "South East England and South London",
        HubRegion.SouthWest => "South West",
        HubRegion.WestMidlands => "West Midlands",
        _ => throw new ArgumentOutOfRangeException(nameof(region), region, "There is no such region."),
    };

    /// <summary>The region as a sentence has it after a preposition: <c>the North</c>, <c>South Central and North West London</c>.</summary>
    public static string InSentence(HubRegion region) =>
        region is HubRegion.LancashireAndWestYorkshire or HubRegion.SouthCentralAndNorthWestLondon or HubRegion.SouthEastEnglandAndSouthLondon
            ? Of(region)
            : $"the {Of(region)}";

    /// <summary>The table in which the annex lists the hubs, in words.</summary>
    public static string TableInSentence(HubKind kind) => $"Annex A's table for {(kind == HubKind.English ? "English" : TableOf(kind).Table)}";

    public static Citation TableOf(HubKind kind) => kind switch
    {
        HubKind.Maths => Maths,
        HubKind.English => English,
        HubKind.Science => Science,
        _ => Computing,
    };

    private static readonly Citation Maths = Citation.Parse("A.maths");

    private static readonly Citation English = Citation.Parse("A.english");

    private static readonly Citation Science = Citation.Parse("A.science");

    private static readonly Citation Computing = Citation.Parse("A.computing");
}
