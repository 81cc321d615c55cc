using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;

namespace SchoolImprovement.Rules.Tests.Deployment;

/// <summary>Guidance 5.1, case by case.</summary>
public sealed class ReturnCaseTests
{
    public static TheoryData<string> Cases => CaseFiles.Named("Return");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_return_is_found_as_the_sentence_says(string sentence)
    {
        var one = CaseFiles.Read("Return", sentence);
        var document = Tier1Return.Parse(one.GetProperty("return").GetRawText());

        var result = Tier1ReturnRules.Default.Check(document);

        var expected = CaseFiles.Strings(one.GetProperty("findings"));
        CaseFiles.ShouldBe(result.Findings, expected);
        result.Verdict.Should().Be(
            Array.Exists(expected, finding => finding.StartsWith("error", StringComparison.Ordinal)) ? Verdict.NotReady
            : expected.Length > 0 ? Verdict.Undecided
            : Verdict.Ready);
    }

    [Fact]
    public void Every_rule_is_broken_in_some_case_and_kept_in_another()
    {
        var findings = CaseFiles.All("Return").Select(one => CaseFiles.Strings(one.GetProperty("findings"))).ToList();

        foreach (var rule in Tier1ReturnRules.Catalogue)
        {
            findings.Should().Contain(one => Array.Exists(one, finding => finding.StartsWith($"error {rule.Id} ")), rule.Id);
            findings.Should().Contain(one => !Array.Exists(one, finding => finding.Contains($" {rule.Id} ")), rule.Id);
        }
    }
}
