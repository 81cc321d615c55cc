using System.Text.RegularExpressions;

namespace SchoolImprovement.Rules.Tests.Conventions;

/// <summary>The rooms of the core depend on each other one way, as <c>src/README.md</c> says.</summary>
public sealed partial class RoomTests
{
    /// <summary>Every room with what its code may use besides: the nearer the bottom, the less it may know.</summary>
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Documents"] = [],
        ["Guidance"] = ["Documents"],
        ["Decisions"] = ["Documents", "Guidance"],
        ["Readings"] = ["Documents", "Guidance", "Decisions"],
        ["Schools"] = ["Documents", "Guidance", "Decisions", "Readings"],
        ["Timetable"] = ["Documents", "Guidance", "Decisions", "Readings"],
        ["Eligibility"] = ["Documents", "Guidance", "Decisions", "Readings", "Schools"],
        ["ActionForms"] = ["Documents", "Guidance", "Decisions", "Readings", "Schools", "Timetable", "Eligibility"],
        ["Deployment"] = ["Documents", "Guidance", "Decisions", "Readings", "Schools", "Timetable"],
        ["Deadlines"] = ["Documents", "Guidance", "Decisions", "Readings", "Schools", "Timetable"],
        ["Review"] = ["Documents", "Guidance", "Decisions", "Readings", "Schools", "Timetable"],
        ["Monitoring"] = ["Documents", "Guidance", "Decisions", "Readings", "Schools", "Timetable"],
        ["Funding"] = ["Documents", "Guidance", "Decisions", "Readings", "Schools", "Timetable", "Monitoring"],
        ["Population"] = ["Documents", "Guidance", "Decisions", "Readings", "Schools", "Eligibility"],
        ["Support"] = [.. Base, .. Topics],
        ["Cases"] = [.. Base, .. Topics, "Support"],
        ["Catalogue"] = [.. Base, .. Topics, "Support"],
        ["DependencyInjection"] = [.. Base, .. Topics, "Catalogue"],
        [Rooms.Forms] = [.. Base, .. Topics, "Population", "Support", "Cases", "Catalogue", "DependencyInjection"],
    };

    private static string[] Base => ["Documents", "Guidance", "Decisions", "Readings", "Schools", "Timetable"];

    private static string[] Topics => ["Eligibility", "ActionForms", "Deployment", "Deadlines", "Review", "Monitoring", "Funding"];

    [Fact]
    public void Every_room_uses_only_what_it_may()
    {
        var uses = Rooms.Uses();

        uses.Keys.Should().BeEquivalentTo(MayUse.Keys);
        uses.SelectMany(room => room.Value.Where(used => !MayUse[room.Key].Contains(used.Key)).Select(used => $"{room.Key} -> {used.Key}: {used.Value}"))
            .Should().BeEmpty();
    }

    [Fact]
    public void What_the_rooms_may_use_has_no_cycle()
    {
        var built = new HashSet<string>();
        while (MayUse.Keys.FirstOrDefault(room => !built.Contains(room) && MayUse[room].All(built.Contains)) is { } next)
        {
            built.Add(next);
        }

        built.Should().BeEquivalentTo(MayUse.Keys);
    }

    [Fact]
    public void A_use_in_a_signature_or_a_body_is_found() => Rooms.Uses()["Support"].Keys.Should().Contain(["Eligibility", "Funding", "Review"]);

    [Fact]
    public void Namespaces_are_rooms() => Rooms.Types
        .Select(type => type.Namespace!).Distinct()
        .Should().OnlyContain(name => OneRoom().IsMatch(name), "folders below a room are drawers, so that who uses a room names it once");

    [GeneratedRegex(@"^SchoolImprovement\.Rules\.\w+$")]
    private static partial Regex OneRoom();
}
