using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.Samples.SampleConsole;

/// <summary>What rules said, for people: each with its paragraphs, its conditions and what they looked at.</summary>
public static class RuleItems
{
    /// <summary>An item for each rule and place.</summary>
    /// <param name="results">What the rules said.</param>
    /// <param name="determinedBy">The ids of the rules that determined the decision.</param>
    /// <param name="place">Says a place in words; <see langword="null"/> for the path as it is.</param>
    public static IEnumerable<Item> Of(IEnumerable<RuleResult> results, IReadOnlyCollection<string> determinedBy, Func<string, string>? place = null)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(determinedBy);
        return results.Select(result => new Item(
            ToneOf(result.Status),
            $"{result.Rule.Title}{(result.Path is { } path ? $": {place?.Invoke(path) ?? path}" : "")}{(determinedBy.Contains(result.Rule.Id) ? " (decides)" : "")}",
            string.Join(", ", result.Rule.Citations.Select(citation => citation.ToString()).Prepend(result.Rule.Id)),
            [.. result.Conditions.Select(LineOf)]));
    }

    /// <summary>What the marks of items stand for.</summary>
    public static string Legend => $"{Tone.Good.Mark()} holds, {Tone.Wrong.Mark()} does not hold, {Tone.Undecided.Mark()} a fact is not known; unmarked: the rule does not apply.";

    private static string LineOf(ConditionResult condition)
    {
        var facts = string.Join(", ", condition.Facts.Concat(condition.Figures).Select(fact => fact.ToString()));
        return $"{(ToneOf(condition.Status).Mark() is { Length: > 0 } mark ? mark + " " : "")}{condition.Title}{(facts.Length == 0 ? "" : $" ({facts})")}";
    }

    private static Tone ToneOf(RuleStatus status) => status switch
    {
        RuleStatus.Satisfied => Tone.Good,
        RuleStatus.NotSatisfied => Tone.Wrong,
        RuleStatus.NeedsInformation => Tone.Undecided,
        _ => Tone.Plain,
    };
}
