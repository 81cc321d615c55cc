using System.Text.RegularExpressions;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Tests.ActionForms;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Tests.Guidance.Hubs;

/// <summary>Annex A.</summary>
public sealed class HubDirectoryTests
{
    private static readonly HubDirectory Annex = HubDirectory.Annex2019To2020;

    [Theory]
    [InlineData(HubKind.Maths, 8, "A.maths")]
    [InlineData(HubKind.English, 32, "A.english")]
    [InlineData(HubKind.Science, 1, "A.science")]
    [InlineData(HubKind.Computing, 1, "A.computing")]
    public void Every_kind_of_hub_is_listed_with_its_table(HubKind kind, int count, string table)
    {
        var hubs = Annex.Find(kind, region: null);

        hubs.Should().HaveCount(count).And.OnlyContain(hub => hub.Citation.ToString() == table);
        hubs.Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData(HubRegion.EastMidlandsAndHumber, 3)]
    [InlineData(HubRegion.EastOfEnglandAndNorthEastLondon, 3)]
    [InlineData(HubRegion.LancashireAndWestYorkshire, 6)]
    [InlineData(HubRegion.North, 4)]
    [InlineData(HubRegion.SouthCentralAndNorthWestLondon, 3)]
    [InlineData(HubRegion.SouthEastEnglandAndSouthLondon, 3)]
    [InlineData(HubRegion.SouthWest, 6)]
    [InlineData(HubRegion.WestMidlands, 4)]
    public void Every_region_has_a_lead_for_maths_and_its_English_hubs(HubRegion region, int english)
    {
        Annex.Find(HubKind.Maths, region).Should().ContainSingle();
        Annex.Find(HubKind.English, region).Should().HaveCount(english).And.OnlyContain(hub => hub.Region == region);
    }

    [Fact]
    public void Science_and_computing_are_found_by_link_in_every_region()
    {
        foreach (var region in Enum.GetValues<HubRegion>())
        {
            Annex.Find(HubKind.Science, region).Should().ContainSingle().Which.Link!.Host.Should().Be("www.stem.org.uk");
            Annex.Find(HubKind.Computing, region).Should().ContainSingle().Which.Link!.Host.Should().Be("blog.teachcomputing.org");
        }
    }

    [Fact]
    public void No_mailbox_is_carried() =>
        Annex.Hubs.Should().OnlyContain(hub => !hub.Name.Contains('@') && !Regex.IsMatch(hub.Link == null ? "" : hub.Link.ToString(), "@|mailto"));

    [Fact]
    public void The_hub_to_ask_is_described_for_the_region_of_the_school()
    {
        Annex.Describe(HubKind.English, HubRegion.North).Should().Be(
            "the English hub for the North: Lealholm Primary School; Orgill Primary School; St Michael's C of E Primary School; Westgarth Primary School");
        Annex.Describe(HubKind.English, null).Should().Be("the English hub of the school's region, which the form does not state");
        Annex.Describe(HubKind.Science, null).Should().Be(
            "the Science Learning Partnership: Science Learning Partnerships (https://www.stem.org.uk/science-learning-partnerships)");
    }

    [Fact]
    public void An_application_supplies_contacts_of_its_own()
    {
        var directory = Annex.WithContacts(hub => hub.Kind == HubKind.Maths ? $"desk of {hub.Region}" : null);

        directory.Describe(HubKind.Maths, HubRegion.SouthWest).Should().EndWith("NCETM regional lead, desk of SouthWest");
        directory.ContactOf(directory.Find(HubKind.English, HubRegion.North)[0]).Should().BeNull();
        Annex.ContactOf(directory.Find(HubKind.Maths, HubRegion.North)[0]).Should().BeNull();
    }

    [Fact]
    public void A_missing_endorsement_names_the_hub_to_ask_for_the_schools_region()
    {
        var form = ActionFormCase.All.Single(found => found.Policy == "An alternative in maths without an endorsement is refused").Form;
        var rules = new ActionFormRules(hubs: Annex.WithContacts(_ => "the maths desk"));

        var finding = rules.Check(form, SchoolTermCalendar.DefaultEngland).Findings.Single();

        finding.Message.Should().Be("The action 'Mastery in maths' is an alternative to a national programme in maths without the endorsement of the NCETM regional lead.");
        finding.Remedy.Should().Be("Ask the NCETM regional lead for the North: NCETM regional lead, the maths desk, and add the endorsement.");
        finding.Rule.Citations.Select(citation => citation.ToString()).Should().Equal("6.11", "A.maths");
    }
}
