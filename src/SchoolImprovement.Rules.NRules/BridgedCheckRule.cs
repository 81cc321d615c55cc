using NRules.RuleModel.Builders;
using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.NRules;

/// <summary>A rule that checks a document, as an NRules rule over the document's places.</summary>
internal sealed class BridgedCheckRule<TFacts>(CheckRule<TFacts> rule, int order, Predicate<TFacts> isAsked)
    : BridgedRule<DocumentPlace<TFacts>>(rule, FiringOrder.Findings)
{
    protected override void Describe(RuleBuilder builder)
    {
        base.Describe(builder);
        builder.Tag(rule.Severity.ToString());
        builder.Property(nameof(Severity), rule.Severity);
        builder.Property(nameof(CheckRule<>.Remedy), rule.Remedy);
    }

    protected override bool Speaks(DocumentPlace<TFacts> fact)
    {
        var facts = fact.Facts;
        return isAsked(facts) && rule.Evaluate(in facts) is RuleStatus.NotSatisfied or RuleStatus.NeedsInformation;
    }

    protected override IReadOnlyList<object> Say(DocumentPlace<TFacts> fact)
    {
        var facts = fact.Facts;
        var findings = new FindingCollector();
        rule.Check(in facts, findings);
        return [.. findings.ToResult().Findings.Select((finding, condition) => new DocumentFinding(fact.Document, finding, order, fact.Order, condition))];
    }
}
