using NRules.RuleModel.Builders;
using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.NRules;

/// <summary>What a rule says of itself, in the places where NRules keeps such things.</summary>
internal static class RuleMetadata
{
    public static void Describe(RuleBuilder builder, Rule rule)
    {
        builder.Name(rule.Id);
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
