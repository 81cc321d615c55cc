using FsCheck;
using FsCheck.Fluent;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Tests.Deployment;

/// <summary>Guidance 8.1: what holds for any claims.</summary>
public sealed class PayPropertyTests
{
    private static readonly PayFigures Figures = SupportOffer.Default.Pay;

    private static readonly Gen<int?> Minutes = Gen.Frequency((4, Gen.Choose(0, 130).Select(some => (int?)some)), (1, Gen.Constant((int?)null)));

    private static readonly Gen<decimal?> Miles = Gen.Frequency((4, Gen.Choose(0, 1000).Select(some => (decimal?)(some / 10m))), (1, Gen.Constant((decimal?)null)));

    // Possible days, of distinct dates, in any order.
    private static readonly Gen<DeploymentDay[]> Days =
        from offsets in Gen.Shuffle(Enumerable.Range(0, 60).ToArray())
        from count in Gen.Choose(1, 9)
        from minutes in Gen.ArrayOf(Minutes, count)
        from miles in Gen.ArrayOf(Miles, count)
        select Enumerable.Range(0, count).Select(i => new DeploymentDay(Claims.Matched.AddDays(offsets[i]), minutes[i], miles[i])).ToArray();

    private static readonly Gen<DeploymentDay[]> KnownDays = Days.Select(days => days
        .Select(day => day with { TravelMinutes = day.TravelMinutes ?? 30, TravelMiles = day.TravelMiles ?? 30m })
        .ToArray());

    // Days split into claims at any places.
    private static readonly Gen<PayClaim[]> Split =
        from days in KnownDays
        from cuts in Gen.ArrayOf(Gen.Choose(0, 1), days.Length)
        select Cut(days, cuts);

    // Anything that can be written down: faults of every kind included.
    private static readonly Gen<PayClaim> Anything =
        from count in Gen.Choose(0, 6)
        from offsets in Gen.ArrayOf(Gen.Choose(-5, 90), count)
        from minutes in Gen.ArrayOf(Gen.Choose(-3, 2000), count)
        from miles in Gen.ArrayOf(Gen.Choose(-3, 2000), count)
        from matched in Gen.Elements<DateOnly?>(Claims.Matched, null, new DateOnly(2019, 8, 31))
        select Claims.Claim([.. Enumerable.Range(0, count).Select(i => new DeploymentDay(Claims.Matched.AddDays(offsets[i]), minutes[i], miles[i]))]) with { MatchedOn = matched };

    [Fact]
    public void The_total_is_the_sum_of_the_paid_days() => Prop.ForAll(Days.ToArbitrary(), days =>
    {
        var statement = PayRules.Default.Decide(Claims.Claim(days));

        statement.Total.Should().Be(statement.Lines.Where(line => line.Outcome == PayLineOutcome.Paid).Sum(line => line.Rate!.Value));
        statement.Lines.Should().OnlyContain(line => line.Outcome == PayLineOutcome.Paid || line.Amount == 0m);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_paid_day_is_paid_at_the_higher_rate_exactly_when_its_travel_is_long() => Prop.ForAll(Days.ToArbitrary(), days =>
    {
        foreach (var line in PayRules.Default.Decide(Claims.Claim(days)).Lines.Where(line => line.Outcome == PayLineOutcome.Paid))
        {
            var isLong = line.Day.TravelMinutes > 60 || line.Day.TravelMiles > 45m;
            line.Amount.Should().Be(isLong ? 600m : 500m);
            (isLong || (line.Day.TravelMinutes is not null && line.Day.TravelMiles is not null)).Should().BeTrue();
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Never_more_than_the_most_days_are_paid_for_a_school_however_they_are_split_into_claims() => Prop.ForAll(Split.ToArbitrary(), claims =>
    {
        var statements = PayRules.Default.Decide(claims).ToList();

        var days = claims.Sum(claim => claim.Days.Length);
        statements.Should().OnlyContain(statement => statement.Outcome == PayOutcome.Accepted);
        statements.SelectMany(statement => statement.Lines).Count(line => line.Outcome == PayLineOutcome.Paid)
            .Should().Be(Math.Min(days, Figures.DaysAtMost.Value));
        statements[^1].ClaimedDays.Count.Should().Be(days);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_days_in_a_claim_changes_nothing() => Prop.ForAll(Days.ToArbitrary(), days =>
    {
        var there = PayRules.Default.Decide(Claims.Claim(days));
        var back = PayRules.Default.Decide(Claims.Claim([.. days.Reverse()]));

        back.Total.Should().Be(there.Total);
        back.Outcome.Should().Be(there.Outcome);
        back.Lines.Select(line => line.ToString()).Should().Equal(there.Lines.Select(line => line.ToString()));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_earliest_days_of_a_claim_are_the_paid_ones() => Prop.ForAll(KnownDays.ToArbitrary(), days =>
    {
        var lines = PayRules.Default.Decide(Claims.Claim(days)).Lines;

        lines.Select(line => line.Day.Date).Should().BeInAscendingOrder();
        lines.Select(line => line.Outcome == PayLineOutcome.Paid).Should().Equal(Enumerable.Range(0, days.Length).Select(i => i < Figures.DaysAtMost.Value));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_claim_is_refused_exactly_when_there_is_an_error_and_then_nothing_is_paid_or_remembered() => Prop.ForAll(Anything.ToArbitrary(), claim =>
    {
        var statement = PayRules.Default.Decide(claim);

        (statement.Outcome == PayOutcome.Refused).Should().Be(statement.Findings.Any(finding => finding.Severity == Severity.Error));
        if (statement.Outcome == PayOutcome.Refused)
        {
            statement.Total.Should().Be(0m);
            statement.ClaimedDays.Should().BeSameAs(statement.Earlier);
            statement.Lines.All(line => line.Outcome == PayLineOutcome.Refused).Should().BeTrue();
        }

        statement.Lines.All(line => !string.IsNullOrWhiteSpace(line.Reason)).Should().BeTrue();
        statement.Lines.Select(line => line.DayIndex).Should().BeEquivalentTo(Enumerable.Range(0, claim.Days.Length));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_claim_can_be_explained_and_the_explanation_agrees() => Prop.ForAll(Anything.ToArbitrary(), claim =>
    {
        var statement = PayRules.Default.Decide(claim);
        var explanation = statement.Explain();

        explanation.Outcome.Should().Be(PayWords.Of(statement.Outcome));
        var refusing = explanation.Results.Where(result => ((PayRule)result.Rule).Role == PayRuleRole.Refuses);
        refusing.Any(result => result.Status == RuleStatus.NotSatisfied).Should().Be(statement.Outcome == PayOutcome.Refused);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_claim_written_as_json_and_read_back_is_the_same_claim() => Prop.ForAll(Anything.ToArbitrary(), claim =>
    {
        var read = PayClaim.Parse(claim.ToJson());

        read.Should().Be(claim);
        read.GetHashCode().Should().Be(claim.GetHashCode());
    }).QuickCheckThrowOnFailure();

    private static PayClaim[] Cut(DeploymentDay[] days, int[] cuts)
    {
        var claims = new List<PayClaim>();
        var current = new List<DeploymentDay>();
        for (var i = 0; i < days.Length; i++)
        {
            current.Add(days[i]);
            if (cuts[i] == 1 || i == days.Length - 1)
            {
                claims.Add(Claims.Claim([.. current]));
                current.Clear();
            }
        }

        return [.. claims];
    }
}
