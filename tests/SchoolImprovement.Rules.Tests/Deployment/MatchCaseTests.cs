using System.Text.Json;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Readings;

namespace SchoolImprovement.Rules.Tests.Deployment;

/// <summary>Guidance 2 and 3, case by case.</summary>
public sealed class MatchCaseTests
{
    public static TheoryData<string> Cases => CaseFiles.Named("Match");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_match_is_found_as_the_sentence_says(string sentence)
    {
        var one = CaseFiles.Read("Match", sentence);
        var rules = new MatchRules(policy: PolicyOf(one));
        var match = Match.Parse(one.GetProperty("match").GetRawText());

        var result = rules.Check(match);

        CaseFiles.ShouldBe(result.Findings, CaseFiles.Strings(one.GetProperty("findings")));
        var audit = rules.Explain(match);
        audit.DeterminedBy.Should().Equal(result.Findings.Where(finding => Decides(finding, result.Verdict)).Select(finding => finding.Rule.Id).Distinct());
        audit.Outcome.Should().Be(result.Verdict switch { Verdict.Ready => "ready", Verdict.NotReady => "not ready", _ => "undecided" });
    }

    [Fact]
    public void Every_rule_is_broken_in_some_case_and_kept_in_another()
    {
        var findings = CaseFiles.All("Match").Select(one => CaseFiles.Strings(one.GetProperty("findings"))).ToList();

        foreach (var rule in MatchRules.Catalogue)
        {
            findings.Should().Contain(one => Array.Exists(one, finding => finding.Contains($" {rule.Id} ") && BreaksItsRule(rule, finding)), rule.Id);
            findings.Should().Contain(one => !Array.Exists(one, finding => finding.Contains($" {rule.Id} ")), rule.Id);
        }
    }

    internal static GuidancePolicy PolicyOf(JsonElement one) => one.TryGetProperty("policy", out var options)
        ? new GuidancePolicy { Conversation = Enum.Parse<ConversationReading>(options.GetProperty("conversation").GetString()!) }
        : GuidancePolicy.Default;

    private static bool Decides(Finding finding, Verdict verdict) => verdict switch
    {
        Verdict.NotReady => finding.Severity == Severity.Error,
        Verdict.Undecided => finding is { Kind: FindingKind.Undecided, Rule.Obligation: Obligation.Must },
        _ => false,
    };

    private static bool BreaksItsRule(CheckRule<MatchFacts> rule, string finding) =>
        finding.StartsWith(rule.Severity.ToString(), StringComparison.OrdinalIgnoreCase);
}
