using System.Globalization;
using System.Text.Json;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Tests.Deployment;

/// <summary>Guidance 8.1: streams, reasons, rules of an application's own, and arguments.</summary>
public sealed class PayRulesTests
{
    [Fact]
    public void Reasons_say_what_was_compared_with_what()
    {
        var statement = PayRules.Default.Decide(Claims.Claim(
            Claims.Day("2019-11-12", 60, 45m),
            Claims.Day("2019-11-13", 61, 1m),
            Claims.Day("2019-11-14", 1, 45.1m),
            Claims.Day("2019-11-15")));

        statement.Lines.Select(line => line.Reason).Should().Equal(
            "60 minutes and 45 miles one way, neither longer than 60 minutes nor over 45 miles",
            "61 minutes one way, longer than 60 minutes",
            "45.1 miles one way, over 45 miles",
            "day 4 at the school; at most 3 days are paid");
        statement.Lines[3].ToString().Should().Be("15 Nov 2019: not paid, £0; day 4 at the school; at most 3 days are paid");
        statement.Lines.Should().OnlyContain(line => line.DecidedBy!.Citations[0] == Citation.Parse("8.1"));
    }

    [Fact]
    public void A_reason_names_all_that_is_not_known()
    {
        var statement = PayRules.Default.Decide(Claims.Claim(new DeploymentDay(new DateOnly(2019, 11, 12))));

        statement.Lines[0].Reason.Should().Be(
            "The time of travel on 12 Nov 2019 is not known: the day may be paid at either rate. The distance of travel on 12 Nov 2019 is not known: the day may be paid at either rate.");
    }

    [Fact]
    public void Refusals_name_both_dates()
    {
        var statement = PayRules.Default.Decide(Claims.Claim(Claims.Day("2019-10-06"), Claims.Day("2019-12-21"), Claims.Day("2019-11-12")));

        statement.Findings.Select(finding => finding.Message).Should().Equal(
            "6 Oct 2019 is before the match of 7 Oct 2019.",
            "21 Dec 2019 is after the claim of 20 Dec 2019.");
        statement.Lines.Select(line => line.Reason).Should().Equal(
            "6 Oct 2019 is before the match of 7 Oct 2019.",
            "Another part of the claim is refused: not before the match.",
            "21 Dec 2019 is after the claim of 20 Dec 2019.");
    }

    [Fact]
    public void Days_of_earlier_claims_are_carried_from_statement_to_statement()
    {
        var first = PayRules.Default.Decide(Claims.Claim(Claims.Day("2019-11-12"), Claims.Day("2019-11-13")));
        var second = PayRules.Default.Decide(Claims.Claim(Claims.Day("2019-11-14"), Claims.Day("2019-11-15")), first.ClaimedDays);

        second.Total.Should().Be(500m);
        second.Earlier.Should().BeSameAs(first.ClaimedDays);
        second.ClaimedDays.Dates.Should().Equal(new(2019, 11, 12), new(2019, 11, 13), new(2019, 11, 14), new(2019, 11, 15));
        second.ClaimedDays.LatestClaim.Should().Be(Claims.Claimed);
    }

    [Fact]
    public void An_application_may_bring_the_days_claimed_before_its_stream()
    {
        var asked = new List<Urn>();
        var claims = new[] { Claims.Claim(Claims.Day("2019-11-14")), Claims.Claim(Claims.Day("2019-11-15")) };

        var statements = PayRules.Default.Decide(claims, school =>
        {
            asked.Add(school);
            return ClaimedDays.Of([new(2019, 11, 13), new(2019, 11, 12)]);
        }).ToList();

        statements.Select(statement => statement.Total).Should().Equal(500m, 0m);
        asked.Should().Equal(Claims.School);
    }

    [Fact]
    public void Claims_are_decided_as_they_are_asked_for()
    {
        var taken = 0;

        var statements = PayRules.Default.Decide(Endless()).Take(5).ToList();

        taken.Should().Be(5);
        statements.Count(statement => statement.Total > 0).Should().Be(3);

        IEnumerable<PayClaim> Endless()
        {
            while (true)
            {
                yield return Claims.Claim(new DeploymentDay(Claims.Matched.AddDays(taken++), 1, 1m));
            }
        }
    }

    [Fact]
    public async Task An_asynchronous_stream_gives_the_same_statements_in_the_same_order()
    {
        var claims = Enumerable.Range(0, 50)
            .Select(i => Claims.Claim(new DeploymentDay(Claims.Matched.AddDays(i / 5), 50 + i, 30m)) with { School = new(900100 + (i % 5)), Reference = $"C{i}" })
            .ToList();

        var asynchronous = new List<PayStatement>();
        await foreach (var statement in PayRules.Default.DecideAsync(Later(claims), cancellationToken: TestContext.Current.CancellationToken))
        {
            asynchronous.Add(statement);
        }

        asynchronous.Select(one => one.ToJson()).Should().Equal(PayRules.Default.Decide(claims).Select(one => one.ToJson()));
        asynchronous.Select(one => one.Claim.Reference).Should().Equal(claims.Select(one => one.Reference));
    }

    [Fact]
    public async Task An_asynchronous_stream_can_be_ended()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        var act = async () =>
        {
            await foreach (var _ in PayRules.Default.DecideAsync(Later([Claims.Claim()]), cancellationToken: source.Token))
            {
            }
        };

        await act.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public void A_rule_of_an_applications_own_decides_with_the_others()
    {
        var noSundays = new PayRule("OWN-SUNDAY", "not a Sunday", Obligation.Must)
        {
            Role = PayRuleRole.Refuses,
            Statement = "Nobody is deployed on a Sunday.",
            Remedy = "Put the date right.",
            Needs =
            [
                new("no Sunday", static (in PayFacts facts) => facts.Day.Date.DayOfWeek == DayOfWeek.Sunday ? Truth.No : Truth.Yes, static (in PayFacts facts) => [new("day", facts.Day.Date)])
                {
                    Finding = static (in PayFacts facts) => new($"$.days[{facts.DayIndex}]", "A Sunday."),
                },
            ],
        };
        var rules = new PayRules(rules: PayRules.Catalogue.With(noSundays));

        rules.Decide(Claims.Claim(Claims.Day("2019-11-17"))).Findings.Should().ContainSingle().Which.Message.Should().Be("A Sunday.");
        rules.Decide(Claims.Claim(Claims.Day("2019-11-18"))).Total.Should().Be(500m);
    }

    [Fact]
    public void A_rule_may_be_left_out()
    {
        var rules = new PayRules(rules: PayRules.Catalogue.Without("PAY-LIMIT"));

        rules.Decide(Claims.Claim(Claims.Day("2019-11-12"), Claims.Day("2019-11-13"), Claims.Day("2019-11-14"), Claims.Day("2019-11-15"))).Total.Should().Be(2000m);
        new PayRules(rules: PayRules.Catalogue.Without("PAY-RATE-STANDARD")).Decide(Claims.Claim(Claims.Day("2019-11-12")))
            .Lines.Should().ContainSingle().Which.Reason.Should().Be("no rule gives a rate");
    }

    [Fact]
    public void Statements_are_the_same_in_every_culture()
    {
        var claim = Claims.Claim(Claims.Day("2019-11-12", 61, 1234.5m), Claims.Day("2019-11-13", 1, 45.1m), Claims.Day("2019-11-14", null, 3.25m));
        var expected = PayRules.Default.Decide(claim).ToJson();
        var before = CultureInfo.CurrentCulture;
        try
        {
            var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            other.NumberFormat = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NegativeSign = "~" };
            other.DateTimeFormat.AbbreviatedMonthNames = [.. Enumerable.Repeat("Monat", 13)];
            CultureInfo.CurrentCulture = other;
            PayRules.Default.Decide(claim).ToJson().Should().Be(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_statement_as_json_says_everything_of_each_day()
    {
        var claim = Claims.Claim(Claims.Day("2019-11-12", 20, 45.1m)) with { Reference = "C1", NationalLeader = "NLE 7" };

        using var json = JsonDocument.Parse(PayRules.Default.Decide(claim).ToJson());

        var root = json.RootElement;
        root.GetProperty("schema").GetString().Should().Be(PayStatement.Schema);
        root.GetProperty("reference").GetString().Should().Be("C1");
        root.GetProperty("nationalLeader").GetString().Should().Be("NLE 7");
        root.GetProperty("school").GetInt32().Should().Be(900123);
        root.GetProperty("claimedOn").GetString().Should().Be("2019-12-20");
        root.GetProperty("matchedOn").GetString().Should().Be("2019-10-07");
        root.GetProperty("outcome").GetString().Should().Be("accepted");
        root.GetProperty("total").GetDecimal().Should().Be(600m);
        var day = root.GetProperty("days")[0];
        day.GetRawText().Should().Be("""{"date":"2019-11-12","travelMinutes":20,"travelMiles":45.1,"outcome":"paid","rate":600,"amount":600,"rule":"PAY-RATE-DISTANCE","citations":["8.1"],"reason":"45.1 miles one way, over 45 miles"}""");
        root.GetProperty("findings").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public void An_explanation_shows_miles_as_miles_and_rates_as_pounds()
    {
        var explanation = PayRules.Default.Explain(Claims.Claim(Claims.Day("2019-11-12", 20, 45.1m)));

        explanation.Headline.Should().Be("£600 for 1 day");
        explanation.DeterminedBy.Should().Equal("PAY-RATE-DISTANCE");
        var tree = explanation.ToTree();
        tree.Should().Contain("miles: 45.1, long travel is over: 45 miles, rate a day with long travel: £600").And.Contain("PAY-RATE-TIME");
        var result = explanation.Results.Single(one => one.Rule.Id == "PAY-RATE-DISTANCE");
        result.Path.Should().Be("$.days[0]");
        result.Facts.Single().Value.AsNumber.Should().Be(45.1m);
        explanation.ToJson().Should().Contain("""{"name":"long travel is over","value":45,"unit":"miles","citation":"8.1"}""");
    }

    [Fact]
    public void An_explanation_of_a_refusal_names_the_rules_that_refuse()
    {
        var explanation = PayRules.Default.Explain(Claims.Claim(Claims.Day("2019-10-06"), Claims.Day("2019-12-21")));

        explanation.Outcome.Should().Be("refused");
        explanation.Headline.Should().Be("Refused: nothing is paid");
        explanation.DeterminedBy.Should().Equal("PAY-MATCH", "PAY-ARREARS");
    }

    [Fact]
    public void An_explanation_names_the_readings_taken()
    {
        var rules = new PayRules(policy: new() { UnknownTravel = UnknownTravelReading.StandardRate, LongestJourneyMiles = 400.5m });

        rules.Explain(Claims.Claim(Claims.Day("2019-11-12", null, null))).Readings.Select(one => one.ToString())
            .Should().Equal("UnknownTravel: StandardRate", "LongestJourneyMiles: 400.5");
        GuidancePolicy.Default.Departures.Should().BeEmpty();
    }

    [Fact]
    public void Many_days_in_one_claim_take_no_longer_than_they_must()
    {
        var days = Enumerable.Range(0, 200_000).Select(i => new DeploymentDay(Claims.Matched.AddDays(i % 2), 1, 1m)).ToArray();

        var statement = PayRules.Default.Decide(Claims.Claim(days));

        statement.Findings.Should().HaveCount(199_998);
    }

    [Fact]
    public void Impossible_arguments_are_refused_by_name()
    {
        ((Action)(() => _ = new PayRules(policy: new() { UnknownTravel = (UnknownTravelReading)9 }))).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*UnknownTravelReading*");
        ((Action)(() => _ = new PayRules(policy: new() { MatchYear = (MatchYearReading)9 }))).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*MatchYearReading*");
        ((Action)(() => _ = new GuidancePolicy { LongestJourneyMinutes = 0 })).Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => _ = new GuidancePolicy { LongestJourneyMiles = -1m })).Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => ClaimedDays.Of([new(2020, 2, 29), new(2020, 3, 1), new(2020, 2, 29)]))).Should().Throw<ArgumentException>().WithMessage("29 Feb 2020 is given twice*");
        ((Action)(() => _ = Claims.Claim(Claims.Day("2019-11-12"), null!))).Should().Throw<ArgumentException>().WithMessage("Day 1 *");
        ((Action)(() => _ = PayRules.Default.Decide([Claims.Claim(), null!]).ToList())).Should().Throw<ArgumentException>().WithMessage("Claim 1 is null.*");
        ((Action)(() => _ = PayRules.Default.Decide((PayClaim)null!))).Should().Throw<ArgumentNullException>();
    }

    private static async IAsyncEnumerable<PayClaim> Later(IEnumerable<PayClaim> claims)
    {
        foreach (var claim in claims)
        {
            await Task.Yield();
            yield return claim;
        }
    }
}
