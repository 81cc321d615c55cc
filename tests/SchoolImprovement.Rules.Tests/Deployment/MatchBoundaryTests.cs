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

    [Fact]
    public void A_justification_that_shows_nothing_is_none() =>
        MatchRules.Default.Check(Tier2 with { WithinOwnTrust = true, OwnTrustJustification = "\u200b\ufeff \u2060" }).Findings
            .Should().ContainSingle().Which.Kind.Should().Be(FindingKind.Missing);
}
