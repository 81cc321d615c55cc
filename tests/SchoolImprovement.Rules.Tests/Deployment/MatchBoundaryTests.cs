using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Tests.Deployment;

/// <summary>Guidance 2.1 to 2.7: the boundaries of days, and what a tier 1 match is not asked.</summary>
public sealed class MatchBoundaryTests
{
    private static readonly Match Tier2 = new()
    {
        School = Claims.School,
        Tier = SupportTier.Tier2,
        ConversationOn = new(2019, 9, 16),
        LeaderAgreedOn = new(2019, 9, 23),
        WithinOwnTrust = false,
        DaysUsed = 3,
        Tier1ReturnFollows = false,
        ActionFormFollows = true,
    };

    private static readonly Match Tier1 = Tier2 with { Tier = SupportTier.Tier1, Tier1ReturnFollows = true, ActionFormFollows = false };

    [Theory]
    [InlineData(4, "Wrong DEP-DAYS: 4 days were used; tier 2 gives up to 3 days.")]
    [InlineData(3, "")]
    [InlineData(2, "WorthKnowing DEP-FULL-DAYS: The Recommended Action Form comes from 2 days of 3.")]
    [InlineData(0, "WorthKnowing DEP-FULL-DAYS: The Recommended Action Form comes from 0 days of 3.")]
    [InlineData(-1, "Wrong DEP-DAYS: -1 days were used: days cannot be negative.")]
    [InlineData(null, "Undecided DEP-DAYS: It is not known how many days were used.")]
    public void Days_are_counted_from_none_to_the_tiers_most_and_each_fault_is_said_once(int? days, string said) =>
        string.Join(' ', MatchRules.Default.Check(Tier2 with { DaysUsed = days }).Findings.Select(one => $"{one.Kind} {one.Rule.Id}: {one.Message}"))
            .Should().Be(said);

    [Fact]
    public void Days_that_are_not_known_do_not_let_a_match_pass() =>
        MatchRules.Default.Check(Tier2 with { DaysUsed = null }).Verdict.Should().Be(Verdict.Undecided);

    [Fact]
    public void A_conversation_after_the_match_is_a_fault_in_tiers_2_and_3_only()
    {
        var late = new DateOnly(2019, 9, 24);

        MatchRules.Default.Check(Tier2 with { ConversationOn = late }).Findings.Should().ContainSingle().Which.Rule.Id.Should().Be("DEP-CONVERSATION-FIRST");
        MatchRules.Default.Check(Tier1 with { ConversationOn = late }).Findings.Should().BeEmpty();
        MatchRules.Default.Check(Tier1 with { ConversationOn = null }).Findings.Should().BeEmpty();
    }

    [Fact]
    public void The_headline_counts_warnings()
    {
        var audit = MatchRules.Default.Explain(Tier2 with { ConversationOn = null });

        (audit.Outcome, audit.Headline).Should().Be(("ready", "Ready as a match: 0 errors, 1 warning"));
        audit.DeterminedBy.Should().BeEmpty();
    }

    [Fact]
    public void An_audit_that_cannot_be_decided_names_the_rules_that_lack_information()
    {
        var audit = MatchRules.Default.Explain(Tier2 with { DaysUsed = null, WithinOwnTrust = null });

        (audit.Outcome, audit.Headline).Should().Be(("undecided", "Not decided as a match: 2 facts missing, 0 errors, 0 warnings"));
        audit.DeterminedBy.Should().Equal("DEP-OWN-TRUST", "DEP-DAYS");
    }

    [Theory]
    [InlineData(null, "2019-09-23", "2019-09-30", "the record of the match on 23 Sep 2019")]
    [InlineData("2019-09-23", null, "2019-09-23", "the National Leader's agreement on 23 Sep 2019")]
    [InlineData("2019-09-30", null, "2019-09-23", "the formal confirmation on 23 Sep 2019")]
    public void A_late_conversation_is_held_against_the_earliest_step(string? agreed, string? recorded, string confirmed, string step) =>
        MatchRules.Default.Check(Tier2 with { ConversationOn = new(2019, 9, 24), LeaderAgreedOn = Date(agreed), RecordedOn = Date(recorded), ConfirmedOn = Date(confirmed) })
            .Findings.Single(one => one.Rule.Id == "DEP-CONVERSATION-FIRST").Message
            .Should().Be($"The department's conversation of 24 Sep 2019 came after {step}.");

    [Fact]
    public void A_step_on_the_day_of_the_one_before_it_is_in_order_and_the_one_passed_over_is_not_known()
    {
        var finding = MatchRules.Default.Check(Tier2 with { RecordedOn = Tier2.LeaderAgreedOn }).Findings.Should().ContainSingle().Which;

        (finding.Kind, finding.Path).Should().Be((FindingKind.Undecided, "$.schoolConfirmedOn"));
        finding.Message.Should().Be("The record of the match came on 23 Sep 2019, and the day of the school's confirmation is not known.");
    }

    [Theory]
    [InlineData(SupportTier.None, "School 900123 has no tier of support, and is matched.")]
    [InlineData((SupportTier)9, "School 900123 is matched under tier 9, which there is not.")]
    public void A_match_without_a_tier_of_the_offer_says_which_it_has(SupportTier tier, string message) =>
        MatchRules.Default.Check(Tier2 with { Tier = tier }).Findings.Single(one => one.Rule.Id == "DEP-TIER").Message.Should().Be(message);

    [Fact]
    public void A_justification_that_shows_nothing_is_none() =>
        MatchRules.Default.Check(Tier2 with { WithinOwnTrust = true, OwnTrustJustification = "\u200b\ufeff \u2060" }).Findings
            .Should().ContainSingle().Which.Kind.Should().Be(FindingKind.Missing);

    private static DateOnly? Date(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd");
}
