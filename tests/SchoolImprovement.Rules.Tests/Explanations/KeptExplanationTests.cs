using System.Collections;
using System.Text;
using System.Text.RegularExpressions;
using SchoolImprovement.Rules.Catalogue;
using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.Tests.Explanations;

/// <summary>What every rule says, kept as a text for each topic: an explanation for each status, whichever conditions lead to it.</summary>
public sealed partial class KeptExplanationTests
{
    private const string UpdateVariable = "UPDATE_EXPLANATIONS";

    private static readonly Dictionary<string, Func<IEnumerable<ExplainedCase>>> Topics = new()
    {
        ["Eligibility"] = ExplainedCases.Eligibility,
        ["Matches"] = ExplainedCases.Matches,
        ["Returns"] = ExplainedCases.Returns,
        ["Pay"] = ExplainedCases.Pay,
        ["Forms"] = ExplainedCases.Forms,
        ["Reviews"] = static () => ExplainedCases.Reviews().Concat(ExplainedCases.RecordedReviews()),
        ["Deadlines"] = ExplainedCases.Deadlines,
        ["Grants"] = ExplainedCases.Grants,
        ["Updates"] = ExplainedCases.Updates,
    };

    public static TheoryData<string> Names => [.. Topics.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_rule_explains_itself_as_it_is_kept(string topic)
    {
        var made = Text(Topics[topic]());
        var path = Repository.Path("tests", "SchoolImprovement.Rules.Tests", "Explanations", "Kept", $"{topic}.txt");
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, made);
        }

        var kept = File.ReadAllText(path).ReplaceLineEndings("\n");
        if (kept != made)
        {
            made.Split('\n').Should().Equal(kept.Split('\n'), $"what rules say is reviewed; {UpdateVariable}=1 dotnet test writes it anew");
        }
    }

    [Fact]
    public void Every_rule_reaches_every_status_unless_a_reason_says_why_it_cannot()
    {
        var results = Topics.Values.SelectMany(static topic => topic()).SelectMany(static one => one.Results).DistinctBy(static result => (result.Rule.Id, result.Status)).ToList();
        var reached = results.Select(static result => (result.Rule.Id, result.Status)).ToHashSet();
        var rules = results.Select(static result => result.Rule).DistinctBy(static rule => rule.Id).ToList();
        var lacking =
            from rule in rules
            from status in Enum.GetValues<RuleStatus>()
            where !reached.Contains((rule.Id, status)) && (status != RuleStatus.NotApplicable || HasGuard(rule))
            select $"{rule.Id} {Word(status)}";
        var excused = Unreached.All;

        excused.Should().OnlyHaveUniqueItems();
        string.Join(", ", lacking.Except(excused)).Should().BeEmpty("a case shows each");
        string.Join(", ", excused.Except(lacking)).Should().BeEmpty("a case shows it by now");
        rules.Select(static rule => rule.Id).Should().BeEquivalentTo(RuleCatalogue.Default.Rules.Select(static rule => rule.Id).Where(static id => !id.StartsWith("SUP-", StringComparison.Ordinal)), "those of the record only refuse");
    }

    // Without a guard a rule always speaks.
    private static bool HasGuard(Rule rule) => rule.GetType().GetProperty("When")!.GetValue(rule) is ICollection { Count: > 0 };

    // Of the cases of which a rule says the same, in the same words, the first is kept; of made-up ones, what no other shows.
    private static string Text(IEnumerable<ExplainedCase> cases)
    {
        var kept = new SortedDictionary<string, SortedDictionary<string, string>>(StringComparer.Ordinal);
        foreach (var one in cases)
        {
            foreach (var result in one.Results)
            {
                var limbs = string.Join('\n', result.Conditions.Select(static limb => $"{Word(limb.Status)} {limb.Title}"));
                var said = string.Join('\n', result.Conditions.Select(static limb => $"  {Word(limb.Status)}: {limb.Title} ({string.Join(", ", limb.LookedAt.Select(Words))})"));
                Keep(result.Rule, one, Word(result.Status), limbs, "", said);
            }

            foreach (var finding in one.Findings)
            {
                Keep(finding.Rule, one, $"{finding.Kind} {finding.Severity}", finding.Condition, Varying().Replace(finding.Message + finding.Remedy, "#"), $"  {finding.Path}: {finding.Message}\n  {finding.Remedy}");
            }
        }

        var text = new StringBuilder();
        foreach (var (rule, explanations) in kept)
        {
            text.Append(rule).Append('\n').AppendJoin("", explanations.Values).Append('\n');
        }

        return text.ToString();

        void Keep(Rule rule, ExplainedCase one, string status, string condition, string words, string said)
        {
            if (!kept.TryGetValue(rule.ToString(), out var explanations))
            {
                kept[rule.ToString()] = explanations = new(StringComparer.Ordinal);
            }

            var shape = $"{status}\n{condition}\n";
            if (one.IsMadeUp ? !explanations.Keys.Any(key => key.StartsWith(shape, StringComparison.Ordinal)) : !explanations.ContainsKey(shape + words))
            {
                explanations[shape + words] = $"- {status}, as {(one.IsMadeUp ? one.Name : $"'{one.Name}'")}\n{said}\n";
            }
        }
    }

    private static string Words(Fact fact) => fact.Citation is { } citation ? $"{fact} [{citation}]" : fact.ToString();

    private static string Word(RuleStatus status) => status switch
    {
        RuleStatus.Satisfied => "satisfied",
        RuleStatus.NotSatisfied => "not satisfied",
        RuleStatus.NotApplicable => "not applicable",
        _ => "needs information",
    };

    [GeneratedRegex(@"'[^']*'|\d[\d,.]*( [A-Z][a-z]{2} \d+)?")]
    private static partial Regex Varying();
}
