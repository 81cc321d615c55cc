using System.Text.Json;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Tests.Deployment;

/// <summary>Guidance 8.1: what is known from other claims, and what is not known of them.</summary>
public sealed class PayLedgerTests
{
    private static readonly DateOnly[] Unreadable = [new(2019, 11, 12), new(2019, 11, 13)];

    [Fact]
    public void One_date_at_two_schools_is_paid_at_both_and_said()
    {
        var ledger = new PayLedger();
        var first = Claims.Claim(Claims.Day("2019-11-12")) with { NationalLeader = "NLE 31" };

        ledger.Decide(first).Findings.Should().BeEmpty();
        var second = ledger.Decide(first with { School = new(900254), Days = [Claims.Day("2019-11-13"), Claims.Day("2019-11-12")] });

        (second.Outcome, second.Total).Should().Be((PayOutcome.Accepted, 1000m));
        var finding = second.Findings.Should().ContainSingle().Which;
        (finding.Rule.Id, finding.Severity, finding.Path).Should().Be(("PAY-ONE-SCHOOL", Severity.Warning, "$.days[1].date"));
        finding.Message.Should().Be("The National Leader has claimed 12 Nov 2019 at school 900123 too.");
    }

    [Theory]
    [InlineData("nle 31")]
    [InlineData(" NLE\u00A0 31\u200B")]
    public void A_leader_is_the_same_whatever_the_case_of_the_name_and_its_blanks(string other)
    {
        var ledger = new PayLedger();
        var claim = Claims.Claim(Claims.Day("2019-11-12")) with { NationalLeader = "NLE 31" };

        ledger.Decide(claim);
        ledger.Decide(claim with { School = new(900254), NationalLeader = other }).Findings.Should().ContainSingle();
    }

    [Theory]
    [InlineData("Kim O\u2019Brien")]
    [InlineData("KIM  O'BRIEN ")]
    public void A_leader_is_the_same_however_the_name_is_typed(string name)
    {
        var ledger = new PayLedger();
        var claim = Claims.Claim(Claims.Day("2019-11-12")) with { NationalLeader = "Kim O'Brien" };

        ledger.Decide(claim);
        ledger.Decide(claim with { School = new(900254), NationalLeader = name }).Findings.Should().ContainSingle().Which.Rule.Id.Should().Be("PAY-ONE-SCHOOL");
    }

    [Theory]
    [InlineData("NLE 32")]
    [InlineData(null)]
    [InlineData("\u200b")]
    public void Another_leader_or_one_that_is_not_named_is_not_taken_for_the_same(string? other)
    {
        var ledger = new PayLedger();
        var claim = Claims.Claim(Claims.Day("2019-11-12")) with { NationalLeader = other is "NLE 32" ? "NLE 31" : other };

        ledger.Decide(claim);
        ledger.Decide(claim with { School = new(900254), NationalLeader = other }).Findings.Should().BeEmpty();
    }

    [Fact]
    public void A_day_at_a_second_school_is_said_of_the_first_too_where_it_is_claimed_there_again()
    {
        var ledger = new PayLedger();
        var claim = Claims.Claim(Claims.Day("2019-11-12")) with { NationalLeader = "NLE 31" };
        ledger.Decide(claim);
        ledger.Decide(claim with { School = new(900254) });

        var again = ledger.Decide(claim);

        again.Outcome.Should().Be(PayOutcome.Refused);
        again.Findings.Should().Contain(finding => finding.Rule.Id == "PAY-ONE-SCHOOL" && finding.Message == "The National Leader has claimed 12 Nov 2019 at school 900254 too.");
    }

    [Fact]
    public void Where_an_application_lets_a_date_pass_twice_it_takes_up_two_of_the_days_that_are_paid()
    {
        var ledger = new PayLedger(new PayRules(rules: PayRules.Catalogue.Without("PAY-ONCE")));
        ledger.Decide(Claims.Claim(Claims.Day("2019-11-12"), Claims.Day("2019-11-12"))).Total.Should().Be(1000m);

        ledger.Decide(Claims.Claim(Claims.Day("2019-11-12"), Claims.Day("2019-11-13"))).Lines.Select(line => line.Outcome)
            .Should().Equal(PayLineOutcome.Paid, PayLineOutcome.NotPaid);
        ledger.Of(Claims.School).Dates.Should().Equal(new(2019, 11, 12), new(2019, 11, 12), new(2019, 11, 12), new(2019, 11, 13));
    }

    [Fact]
    public void A_day_of_a_refused_claim_was_claimed_nowhere()
    {
        var ledger = new PayLedger();
        var claim = Claims.Claim(Claims.Day("2019-11-12")) with { NationalLeader = "NLE 31" };

        ledger.Decide(claim with { MatchedOn = new(2019, 11, 13) }).Outcome.Should().Be(PayOutcome.Refused);
        ledger.Decide(claim with { School = new(900254) }).Findings.Should().BeEmpty();
    }

    [Fact]
    public void Days_of_a_claim_that_could_not_be_read_leave_open_which_later_day_is_past_the_most()
    {
        var ledger = new PayLedger();
        ledger.NoteUndecided(Claims.School, Unreadable);

        var later = ledger.Decide(Claims.Claim(Claims.Day("2019-11-28"), Claims.Day("2019-11-29")));

        later.Lines.Select(line => line.Outcome).Should().Equal(PayLineOutcome.Paid, PayLineOutcome.NeedsInformation);
        (later.Outcome, later.Total).Should().Be((PayOutcome.NeedsInformation, 500m));
        var finding = later.Findings.Should().ContainSingle().Which;
        (finding.Rule.Id, finding.Kind, finding.Remedy).Should().Be(("PAY-LIMIT", FindingKind.Undecided, "Mend the earlier claim first."));
        later.Explain().Headline.Should().StartWith("£500 for 1 day, 1 day waiting for information. 2 days of a claim that could not be read may come before 29 Nov 2019");
        ledger.Decide(Claims.Claim(Claims.Day("2019-11-30"), Claims.Day("2019-12-01"))).Lines.Select(line => line.Outcome)
            .Should().Equal([PayLineOutcome.NeedsInformation, PayLineOutcome.NotPaid], "three days are certain before the second");
    }

    [Fact]
    public void A_day_that_may_have_been_claimed_already_needs_information()
    {
        var ledger = new PayLedger();
        ledger.NoteUndecided(Claims.School, Unreadable);

        var again = ledger.Decide(Claims.Claim(Claims.Day("2019-11-12")));

        (again.Outcome, again.Total).Should().Be((PayOutcome.NeedsInformation, 0m));
        again.Findings.Should().ContainSingle().Which.Message.Should().Be("12 Nov 2019 may stand in an earlier claim for the school that could not be read.");
        ledger.Of(Claims.School).UndecidedCount.Should().Be(1, "the day is known now, and counts once");
    }

    [Fact]
    public void A_day_whose_date_could_not_be_read_may_be_any()
    {
        var days = ClaimedDays.None.WithUndecided([], undated: 1);

        PayRules.Default.Decide(Claims.Claim(Claims.Day("2019-11-12")), days).Outcome.Should().Be(PayOutcome.NeedsInformation);
        FluentActions.Invoking(() => days.WithUndecided([], -1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Undecided_days_are_kept_in_json()
    {
        var days = ClaimedDays.Of([new(2019, 11, 1)], new(2019, 11, 5)).WithUndecided([new(2019, 11, 4)], undated: 2);

        var json = JsonSerializer.Serialize(days);

        json.Should().Be("""{"dates":["2019-11-01"],"latestClaim":"2019-11-05","undecided":["2019-11-04"],"undated":2}""");
        var again = JsonSerializer.Deserialize<ClaimedDays>(json)!;
        (again == days, again.UndecidedCount).Should().Be((true, 3));
        PayRules.Default.Decide(Claims.Claim(Claims.Day("2019-11-12")), again).Outcome.Should().Be(PayOutcome.NeedsInformation);
        JsonSerializer.Serialize(ClaimedDays.None).Should().Be("""{"dates":[]}""");
    }

    [Fact]
    public void Another_schools_claim_is_not_touched_by_what_could_not_be_read()
    {
        var ledger = new PayLedger();
        ledger.NoteUndecided(Claims.School, Unreadable, undated: 9);

        ledger.Decide(Claims.Claim(Claims.Day("2019-11-12")) with { School = new(900254) }).Total.Should().Be(500m);
    }

    [Theory]
    [InlineData(SupportTier.None, PayOutcome.Refused)]
    [InlineData((SupportTier)9, PayOutcome.Refused)]
    [InlineData(SupportTier.Tier1, PayOutcome.Accepted)]
    [InlineData(SupportTier.Tier3, PayOutcome.Accepted)]
    [InlineData(null, PayOutcome.Accepted)]
    public void A_claim_for_a_school_outside_the_offer_is_refused(SupportTier? tier, PayOutcome outcome)
    {
        var statement = PayRules.Default.Decide(Claims.Claim(Claims.Day("2019-11-12")) with { Tier = tier });

        statement.Outcome.Should().Be(outcome);
        statement.Findings.Select(finding => $"{finding.Rule.Id} {finding.Path}").Should().Equal(outcome == PayOutcome.Refused ? ["PAY-TIER $.tier"] : []);
    }

    [Fact]
    public void The_first_line_says_why_a_plain_claim_is_paid_nothing() =>
        PayRules.Default.Explain(Claims.Claim(Claims.Day("2019-11-12")) with { MatchedOn = null }).Headline
            .Should().Be("£0 for 0 days, 1 day waiting for information. It is not known when the match was confirmed, so the claim's days cannot be held against it");

    [Fact]
    public void What_is_left_unset_needs_information()
    {
        default(PayOutcome).Should().Be(PayOutcome.NeedsInformation);
        default(PayLineOutcome).Should().Be(PayLineOutcome.NeedsInformation);
    }

    [Fact]
    public void A_claim_with_a_tier_reads_back_as_it_was_written()
    {
        var claim = Claims.Claim(Claims.Day("2019-11-12")) with { Tier = SupportTier.Tier2 };

        PayClaim.Parse(claim.ToJson()).Should().Be(claim).And.NotBe(claim with { Tier = null });
    }
}
