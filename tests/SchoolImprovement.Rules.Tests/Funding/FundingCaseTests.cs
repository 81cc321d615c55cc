using System.Text.Json;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Readings;

namespace SchoolImprovement.Rules.Tests.Funding;

public sealed class FundingCaseTests
{
    private static readonly string[] AmountMembers = ["released", "withheld", "notYetDue", "needsInformation"];

    public static TheoryData<string> Names => [.. FundingCase.All.Select(one => one.Name)];

    [Fact]
    public void Every_case_has_a_name_of_its_own_and_every_rule_outcome_and_reading_is_in_one()
    {
        var all = FundingCase.All;
        var told = all.SelectMany(one => one.Instalments).SelectMany(line => line.Split(' ')).Concat(all.SelectMany(one => one.Duties).Select(line => line.Split(' ')[0]));

        all.Should().OnlyHaveUniqueItems(one => one.Name);
        told.Distinct().Should().BeEquivalentTo(GrantRules.Catalogue.Select(rule => rule.Id).Concat(Enum.GetNames<ReleaseOutcome>()));
        string[] values =
        [
            .. Departures<SatisfactoryProgressReading>(), .. Departures<LateStartReading>(), .. Departures<WithholdingGroundReading>(),
            .. Departures<WithheldPartReading>(), .. Departures<StoppedActivityReading>(), .. Departures<ArrearsReading>(), .. Departures<CompletionReading>(),
        ];
        all.SelectMany(one => one.Policy.Values).Distinct().Should().BeEquivalentTo(values);

        static IEnumerable<string> Departures<T>()
            where T : struct, Enum => Enum.GetNames<T>().Skip(1);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_policy_sentence_holds(string name)
    {
        var one = Find(name);
        var decision = one.Rules().Decide(one.TheGrant, one.Evidence, one.AsAt);

        decision.Releases.Select(Line).Should().Equal(one.Instalments);
        decision.Amounts.Should().Be(new ReleaseAmounts(one.Amounts[0], one.Amounts[1], one.Amounts[2], one.Amounts[3]));
        var explanation = one.Rules().Explain(one.TheGrant, one.Evidence, one.AsAt);
        var duties = explanation.Results.Where(result => result.Rule is GrantRule { Role: GrantRuleRole.Duty }).Select(result => $"{result.Rule.Id} {result.Status}");
        one.Duties.Should().BeSubsetOf(duties);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_reasons_of_an_instalment_are_the_rules_that_determined_it(string name)
    {
        var one = Find(name);
        var explanation = one.Rules().Explain(one.TheGrant, one.Evidence, one.AsAt);

        foreach (var release in explanation.Decision.Releases)
        {
            var reasons = explanation.ReasonsOf(release).ToList();

            reasons.Select(reason => reason.Rule.Id).Distinct().Should().Equal(release.DeterminedBy);
            reasons.Should().OnlyContain(reason => (release.Outcome == ReleaseOutcome.Released) == (reason.Status == RuleStatus.Satisfied));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_explanation_and_the_decision_are_JSON_with_the_same_amounts(string name)
    {
        var one = Find(name);
        var explanation = one.Rules().Explain(one.TheGrant, one.Evidence, one.AsAt);

        using var document = JsonDocument.Parse(explanation.ToJson());
        document.RootElement.GetProperty("rules").GetArrayLength().Should().Be(explanation.Results.Length);
        document.RootElement.GetProperty("readings").GetArrayLength().Should().Be(one.Policy.Count);
        using var decision = JsonDocument.Parse(explanation.Decision.ToJson(indented: true));
        var root = decision.RootElement;
        root.GetProperty("schema").GetString().Should().Be(GrantDecision.Schema);
        AmountMembers.Select(member => root.GetProperty(member).GetDecimal()).Should().Equal(one.Amounts);
        root.GetProperty("instalments").EnumerateArray().Sum(instalment => instalment.GetProperty("amount").GetDecimal()).Should().Be(one.TheGrant.Total);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Evidence_reads_back_as_it_was_written(string name)
    {
        var evidence = Find(name).Evidence;
        var again = GrantEvidence.Parse(evidence.ToJson());

        again.Should().Be(evidence);
        again.GetHashCode().Should().Be(evidence.GetHashCode());
        again.ToJson().Should().Be(evidence.ToJson());
    }

    private static string Line(ReleaseDecision release) => release.Outcome == ReleaseOutcome.Released
        ? "Released"
        : $"{release.Outcome} {string.Join(' ', release.DeterminedBy)}";

    private static FundingCase Find(string name) => FundingCase.All.Single(one => one.Name == name);
}
