using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.NRules;

/// <summary>An NRules rule that matches one fact, and yields facts linked to the match.</summary>
/// <typeparam name="TFact">What it matches.</typeparam>
/// <param name="name">The name, and what NRules shows where it shows an expression.</param>
/// <param name="priority">When it fires.</param>
/// <param name="yield">What it yields; <see langword="null"/> where it yields nothing, ever.</param>
internal sealed class YieldingRule<TFact>(string name, int priority, Func<TFact, IReadOnlyList<object>?> yield)
    where TFact : class
{
    /// <summary>Which facts it matches; all when <see langword="null"/>. A condition that always holds costs as much as another.</summary>
    public Func<TFact, bool>? Matches { get; init; }

    /// <summary>What is done at once when it matches, before any rule fires, and says yes; nothing when <see langword="null"/>.</summary>
    public Func<TFact, bool>? OnMatch { get; init; }

    /// <summary>The rule of the library that it stands for.</summary>
    public Rule? Rule { get; init; }

    /// <summary>What it does, where it stands for no rule.</summary>
    public string? Description { get; init; }

    /// <summary>The tags, where it stands for no rule: those of the rules that need it, so that it is chosen along with them.</summary>
    public IEnumerable<string> Tags { get; init; } = [];

    /// <summary>Where its facts come from, unless from the session.</summary>
    public Action<PatternBuilder>? Source { get; init; }

    /// <summary>Builds the rule.</summary>
    /// <param name="describe">Says more of it.</param>
    public IRuleDefinition Define(Action<RuleBuilder>? describe = null)
    {
        var builder = new RuleBuilder();
        builder.Name(name);
        builder.Priority(priority);
        builder.Description(Rule?.Statement ?? Description ?? "");
        builder.Tags(Tags);
        describe?.Invoke(builder);

        // NRules binds an expression's parameters to its patterns by their names.
        var pattern = builder.LeftHandSide().Pattern(typeof(TFact), "fact");
        Source?.Invoke(pattern);
        if (Matches is not null)
        {
            Expression<Func<TFact, bool>> when = fact => Matches(fact);
            pattern.Condition(when);
        }

        if (OnMatch is not null)
        {
            Expression<Func<TFact, bool>> atOnce = fact => OnMatch(fact);
            builder.Filters().Filter(FilterType.Predicate, atOnce);
        }

        Expression<Action<IContext, TFact>> then = (context, fact) => Fire(context, fact);
        builder.RightHandSide().Action(then);
        return builder.Build();
    }

    public override string ToString() => Rule?.ToString() ?? name;

    private void Fire(IContext context, TFact fact)
    {
        IReadOnlyList<object>? facts;
        try
        {
            facts = yield(fact);
        }
        catch (Exception failure) when (failure is not RuleEvaluationException)
        {
            throw new RuleEvaluationException(name, fact, failure);
        }

        if (facts is not null)
        {
            LinkedFacts.Replace(context, facts);
        }
    }
}
