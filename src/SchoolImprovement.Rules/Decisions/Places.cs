namespace SchoolImprovement.Rules.Decisions;

/// <summary>Facts that stand at a place of a document.</summary>
internal interface IPlaced
{
    /// <summary>The JSON path of the place.</summary>
    string Path { get; }
}

/// <summary>The places of one document at which the rules of a set are asked.</summary>
internal interface IPlaces<TRule, TFacts>
{
    /// <summary>At how many places a rule is asked.</summary>
    int CountOf(TRule rule);

    /// <summary>One of them.</summary>
    TFacts At(TRule rule, int index);

    /// <summary>The path by which an explanation names a place; <see langword="null"/> where a rule has only one.</summary>
    string? PathOf(TRule rule, in TFacts facts);
}

/// <summary>A document at which every rule is asked once, as a whole.</summary>
internal readonly struct OnePlace<TRule, TFacts>(TFacts facts) : IPlaces<TRule, TFacts>
{
    public int CountOf(TRule rule) => 1;

    public TFacts At(TRule rule, int index) => facts;

    public string? PathOf(TRule rule, in TFacts place) => null;
}

/// <summary>Asks every rule of a set once at each of its places: one walk for checking a document, and one for explaining it.</summary>
internal static class Places
{
    /// <summary>What is wanting. Allocates nothing where nothing is.</summary>
    public static ValidationResult Check<TRule, TFacts, TPlaces>(RuleSet<TRule> rules, in TPlaces places)
        where TRule : CheckRule<TFacts>
        where TPlaces : struct, IPlaces<TRule, TFacts>
    {
        FindingCollector? findings = null;
        foreach (var rule in rules.AsSpan())
        {
            var count = places.CountOf(rule);
            for (var i = 0; i < count; i++)
            {
                var facts = places.At(rule, i);
                rule.Check(in facts, ref findings);
            }
        }

        return findings?.ToResult() ?? ValidationResult.Clean;
    }

    /// <summary>What every rule said at every place, and what is wanting.</summary>
    public static (ImmutableArray<RuleResult> Results, ValidationResult Findings) Explain<TRule, TFacts, TPlaces>(RuleSet<TRule> rules, in TPlaces places)
        where TRule : CheckRule<TFacts>
        where TPlaces : struct, IPlaces<TRule, TFacts>
    {
        var results = ImmutableArray.CreateBuilder<RuleResult>();
        FindingCollector? findings = null;
        foreach (var rule in rules.AsSpan())
        {
            var facts = new TFacts[places.CountOf(rule)];
            for (var i = 0; i < facts.Length; i++)
            {
                facts[i] = places.At(rule, i);
                results.Add(rule.Explain(facts, i, places.PathOf(rule, in facts[i]), ref findings));
            }
        }

        return (results.DrainToImmutable(), findings?.ToResult() ?? ValidationResult.Clean);
    }

    /// <summary>The ids of the rules on which a verdict rests, in the order of the set: those that are not kept, or those that cannot be decided.</summary>
    public static ImmutableArray<string> DeterminedBy(ValidationResult findings)
    {
        var isNotReady = findings.Verdict == Verdict.NotReady;
        return
        [
            .. findings.Findings
                .Where(finding => isNotReady ? finding.Severity == Severity.Error : finding is { Kind: FindingKind.Undecided, Rule.Obligation: Obligation.Must })
                .Select(finding => finding.Rule.Id)
                .Distinct(),
        ];
    }
}
