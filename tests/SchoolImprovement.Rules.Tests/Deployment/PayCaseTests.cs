using System.Text.Json;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Readings;

namespace SchoolImprovement.Rules.Tests.Deployment;

/// <summary>Guidance 8.1, case by case.</summary>
public sealed class PayCaseTests
{
    public static TheoryData<string> Cases => CaseFiles.Named("Pay");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Claims_are_paid_as_the_sentence_says(string sentence)
    {
        var one = CaseFiles.Read("Pay", sentence);
        var claims = one.GetProperty("claims").EnumerateArray().Select(claim => PayClaim.Parse(claim.GetRawText()));

        var statements = new PayRules(policy: PolicyOf(one)).Decide(claims).ToList();

        var expected = one.GetProperty("statements").EnumerateArray().ToList();
        statements.Should().HaveCount(expected.Count);
        for (var i = 0; i < expected.Count; i++)
        {
            PayWords.Of(statements[i].Outcome).Should().Be(expected[i].GetProperty("outcome").GetString());
            statements[i].Total.Should().Be(expected[i].GetProperty("total").GetDecimal());
            statements[i].Lines.Select(Short).Should().Equal(CaseFiles.Strings(expected[i].GetProperty("days")));
            CaseFiles.ShouldBe(statements[i].Findings, CaseFiles.Strings(expected[i].GetProperty("findings")));
        }
    }

    [Fact]
    public void Every_rule_decides_a_day_or_a_claim_in_some_case()
    {
        var expectations = CaseFiles.All("Pay").SelectMany(one => one.GetProperty("statements").EnumerateArray())
            .SelectMany(one => CaseFiles.Strings(one.GetProperty("days")).Concat(CaseFiles.Strings(one.GetProperty("findings"))))
            .ToList();

        PayRules.Catalogue.Should().OnlyContain(rule => expectations.Exists(expected => expected.Split(' ', StringSplitOptions.None).Contains(rule.Id)));
    }

    private static string Short(PayLine line) =>
        FormattableString.Invariant($"{PayWords.Of(line.Outcome)} {line.Amount} {line.DecidedBy!.Id}");

    internal static GuidancePolicy? PolicyOf(JsonElement one)
    {
        var policy = GuidancePolicy.Default;
        if (!one.TryGetProperty("policy", out var options))
        {
            return policy;
        }

        foreach (var option in options.EnumerateObject())
        {
            policy = option.Name switch
            {
                "unknownTravel" => policy with { UnknownTravel = Enum.Parse<UnknownTravelReading>(option.Value.GetString()!) },
                "matchYear" => policy with { MatchYear = Enum.Parse<MatchYearReading>(option.Value.GetString()!) },
                "longestJourneyMinutes" => policy with { LongestJourneyMinutes = option.Value.GetInt32() },
                _ => throw new InvalidOperationException($"No policy {option.Name}."),
            };
        }

        return policy;
    }
}
