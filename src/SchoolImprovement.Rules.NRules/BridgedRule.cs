using NRules.RuleModel.Builders;
using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.NRules;

/// <summary>One rule of the library as one NRules rule, with what it says of itself where NRules keeps such things.</summary>
internal abstract class BridgedRule<TFact>(Rule rule, int priority) : YieldingRule<TFact>(rule.Id, priority)
    where TFact : class
{
    public sealed override string ToString() => rule.ToString();

    protected override void Describe(RuleBuilder builder)
    {
        builder.Description(rule.Statement);
        builder.Tag(rule.Obligation.ToString());
        builder.Tags(rule.Citations.Select(citation => citation.ToString()));
        builder.Property(nameof(Rule), rule);
        builder.Property(nameof(Rule.Id), rule.Id);
        builder.Property(nameof(Rule.Title), rule.Title);
        builder.Property(nameof(Rule.Citations), rule.Citations);
        builder.Property(nameof(Rule.Obligation), rule.Obligation);
        if (rule.Reading is { } reading)
        {
            builder.Property(nameof(Rule.Reading), reading);
        }
    }
}
