using System.Collections.Immutable;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.Deployment.Rules.Phrases;

namespace SchoolImprovement.Rules.Deployment.Rules;

/// <summary>Asks every rule of a set about one document.</summary>
internal static class DocumentCheck
{
    public static ValidationResult Validate<TFacts>(RuleSet<CheckRule<TFacts>> set, in TFacts facts)
    {
        // Made only once something is wrong.
        FindingCollector? findings = null;
        foreach (var rule in set.AsSpan())
        {
            if (findings is null && rule.Evaluate(in facts) is RuleStatus.Satisfied or RuleStatus.NotApplicable)
            {
                continue;
            }

            rule.Check(in facts, findings ??= new FindingCollector());
        }

        return findings?.ToResult() ?? ValidationResult.Clean;
    }

    public static Explanation Audit<TFacts>(
        RuleSet<CheckRule<TFacts>> set,
        in TFacts facts,
        string document,
        Urn school,
        AcademicYear year,
        ImmutableArray<Fact> readings,
        ImmutableArray<Fact> conclusions)
    {
        var results = ImmutableArray.CreateBuilder<RuleResult>(set.Count);
        var errors = 0;
        var warnings = 0;
        var lacks = false;
        var determining = ImmutableArray.CreateBuilder<string>();
        foreach (var rule in set)
        {
            var result = rule.Explain(in facts);
            results.Add(result);
            lacks |= result.Status == RuleStatus.NeedsInformation;
            if (result.Status != RuleStatus.NotSatisfied)
            {
                continue;
            }

            determining.Add(rule.Id);
            errors += rule.Severity == Severity.Error ? 1 : 0;
            warnings += rule.Severity == Severity.Warning ? 1 : 0;
        }

        return new Explanation
        {
            Subject = $"URN {school}",
            Year = year,
            AsAt = null,
            Outcome = errors > 0 ? "not valid" : lacks ? "needs information" : "valid",
            Headline = errors > 0 || warnings > 0
                ? $"{document}: {Counted(errors, "rule")} broken, {Counted(warnings, "warning")}"
                : lacks ? $"{document}: nothing wrong so far, something not known" : $"{document}: nothing wrong",
            Conclusions = conclusions,
            Readings = readings,
            DeterminedBy = determining.ToImmutable(),
            Results = results.ToImmutable(),
        };
    }
}
