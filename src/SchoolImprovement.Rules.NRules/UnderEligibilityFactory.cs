using NRules.Aggregators;
using NRules.RuleModel;
using SchoolImprovement.Rules.Cases;

namespace SchoolImprovement.Rules.NRules;

/// <summary>Makes the part of a session that brings cases together with the eligibility decisions of their schools.</summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
internal sealed class UnderEligibilityFactory<TCase> : IAggregatorFactory
    where TCase : class, ISchoolMatter
{
    public void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions)
    {
        // There is nothing to compile: it has no expressions.
    }

    public IAggregator Create(AggregationContext context) => new UnderEligibility<TCase>();
}
