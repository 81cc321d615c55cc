using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace SchoolImprovement.Rules.NRules;

/// <summary>An NRules rule that matches the facts of which it has something to say, and says it in linked facts.</summary>
/// <typeparam name="TFact">What it matches.</typeparam>
/// <remarks>
/// What a rule of the library asks stays in the rule object: NRules calls it, and shows its id and title where it shows the
/// expression.
/// </remarks>
internal abstract class YieldingRule<TFact>(string name, int priority)
    where TFact : class
{
    public IRuleDefinition Define()
    {
        var builder = new RuleBuilder();
        builder.Name(name);
        builder.Priority(priority);
        Describe(builder);

        // NRules binds an expression's parameters to its patterns by their names.
        Expression<Func<TFact, bool>> when = fact => Matches(fact);
        Expression<Action<IContext, TFact>> then = (context, fact) => Fire(context, fact);
        builder.LeftHandSide().Pattern(typeof(TFact), "fact").Condition(when);
        builder.RightHandSide().Action(then);
        return builder.Build();
    }

    public override string ToString() => name;

    protected abstract void Describe(RuleBuilder builder);

    /// <summary>Whether there is something to say of a fact.</summary>
    protected abstract bool Speaks(TFact fact);

    /// <summary>What there is to say, in an order of its own.</summary>
    protected abstract IReadOnlyList<object> Say(TFact fact);

    private bool Matches(TFact fact)
    {
        try
        {
            return Speaks(fact);
        }
        catch (Exception failure)
        {
            throw new RuleEvaluationException(name, fact, failure);
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
            throw new RuleEvaluationException(name, fact, failure);
        }

        LinkedFacts.Replace(context, said);
    }
}
