using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.NRules;

/// <summary>One rule of the library as one NRules rule: it matches the facts of which the rule has something to say, and says it.</summary>
/// <typeparam name="TFact">What the NRules rule matches.</typeparam>
/// <remarks>The conditions stay in the rule object: NRules asks it, and its expressions show the rule's id and title.</remarks>
internal abstract class BridgedRule<TFact>(Rule rule, int priority)
    where TFact : class
{
    public IRuleDefinition Define()
    {
        var builder = new RuleBuilder();
        builder.Priority(priority);
        RuleMetadata.Describe(builder, rule);

        // NRules binds an expression's parameters to its patterns by their names.
        Expression<Func<TFact, bool>> when = fact => Matches(fact);
        Expression<Action<IContext, TFact>> then = (context, fact) => Fire(context, fact);
        builder.LeftHandSide().Pattern(typeof(TFact), "fact").Condition(when);
        builder.RightHandSide().Action(then);
        return builder.Build();
    }

    public sealed override string ToString() => rule.ToString();

    /// <summary>Whether the rule has something to say of a fact.</summary>
    protected abstract bool Speaks(TFact fact);

    /// <summary>What it says, in an order of its own.</summary>
    protected abstract IReadOnlyList<object> Say(TFact fact);

    private bool Matches(TFact fact)
    {
        try
        {
            return Speaks(fact);
        }
        catch (Exception failure)
        {
            throw new RuleEvaluationException(rule.Id, fact, failure);
        }
    }

    private void Fire(IContext context, TFact fact)
    {
        IReadOnlyList<object> said;
        try
        {
            said = Say(fact);
        }
        catch (Exception failure)
        {
            throw new RuleEvaluationException(rule.Id, fact, failure);
        }

        LinkedFacts.Replace(context, said);
    }
}
