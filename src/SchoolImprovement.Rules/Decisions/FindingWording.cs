namespace SchoolImprovement.Rules.Decisions;

/// <summary>An application's own words for findings, such as those of another language; where it has none, ours stand.</summary>
/// <remarks>
/// Immutable; thread-safe where the functions given are. A finding's rule and condition are the key; <see cref="Finding.ValueOf"/> gives
/// the values to put into the sentence.
/// </remarks>
/// <example>
/// <code>
/// var welsh = FindingWording.Ours.With(
///     ActionFormRules.Catalogue[RuleIds.ActionForm.Tier],
///     finding =&gt; new FindingWords("Nid yw'r haen wedi'i rhoi.", "Rhowch yr haen."));
/// ValidationResult result = ActionFormRules.Default.Check(new RecommendedActionForm(), SchoolTermCalendar.DefaultEngland).WordedBy(welsh);
/// </code>
/// </example>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class FindingWording
{
    private readonly ImmutableDictionary<(string Rule, string? Condition), Func<Finding, FindingWords?>> _words;
    private readonly Func<Finding, FindingWords?>? _others;

    private FindingWording(ImmutableDictionary<(string Rule, string? Condition), Func<Finding, FindingWords?>> words, Func<Finding, FindingWords?>? others) =>
        (_words, _others) = (words, others);

    /// <summary>The library's own words: nothing is replaced.</summary>
    public static FindingWording Ours { get; } = new(ImmutableDictionary<(string, string?), Func<Finding, FindingWords?>>.Empty, null);

    /// <summary>Takes words from a function, such as one that looks into resources by rule id and condition.</summary>
    /// <param name="words">The words for a finding; <see langword="null"/> keeps ours.</param>
    public static FindingWording From(Func<Finding, FindingWords?> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return new(Ours._words, words);
    }

    /// <summary>The same wording with words for one condition of a rule.</summary>
    /// <param name="rule">The rule, such as <c>ActionFormRules.Catalogue[RuleIds.ActionForm.Tier]</c>.</param>
    /// <param name="condition">One of the rule's <see cref="Rule.ConditionTitles"/>.</param>
    /// <param name="words">The words for a finding of it; <see langword="null"/> keeps ours.</param>
    /// <exception cref="ArgumentException">The rule has no such condition; the message lists those it has.</exception>
    public FindingWording With(Rule rule, string condition, Func<Finding, FindingWords?> words)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(condition);
        ArgumentNullException.ThrowIfNull(words);
        return rule.ConditionTitles.Contains(condition, StringComparer.Ordinal)
            ? new(_words.SetItem((rule.Id, condition), words), _others)
            : throw new ArgumentException($"{rule.Id} has no condition '{condition}'. It has: {string.Join("; ", rule.ConditionTitles)}.", nameof(condition));
    }

    /// <summary>The same wording with words for every condition of a rule that has none of its own.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="words">The words for a finding of it; <see langword="null"/> keeps ours.</param>
    public FindingWording With(Rule rule, Func<Finding, FindingWords?> words)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(words);
        return new(_words.SetItem((rule.Id, null), words), _others);
    }

    /// <summary>The finding in these words: those of its condition, else of its rule, else of the function; else as it is.</summary>
    public Finding Of(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var words = _words.GetValueOrDefault((finding.Rule.Id, finding.Condition))?.Invoke(finding)
            ?? _words.GetValueOrDefault((finding.Rule.Id, null))?.Invoke(finding)
            ?? _others?.Invoke(finding);
        return words is null ? finding : finding with { Message = words.Message, Remedy = words.Remedy ?? finding.Remedy };
    }
}
