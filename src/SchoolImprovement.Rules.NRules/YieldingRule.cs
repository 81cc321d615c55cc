using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.NRules;

/// <summary>An NRules rule that matches the facts of which it has something to say, and says it in linked facts under keys.</summary>
/// <typeparam name="TFact">What it matches.</typeparam>
/// <param name="name">The name, and what NRules shows where it shows an expression.</param>
/// <param name="priority">When it fires.</param>
/// <param name="matches">Whether there is something to say of a fact.</param>
/// <param name="say">What there is to say.</param>
internal sealed class YieldingRule<TFact>(
    string name,
    int priority,
    Func<TFact, bool> matches,
    Func<TFact, IEnumerable<KeyValuePair<object, object>>> say)
    where TFact : class
{
    /// <summary>The rule of the library that it stands for.</summary>
    public Rule? Rule { get; init; }

    /// <summary>How much its findings weigh, where it has findings.</summary>
    public Severity? Severity { get; init; }

    /// <summary>What would mend them.</summary>
    public string? Remedy { get; init; }

    /// <summary>What it does, where it stands for no rule.</summary>
    public string? Description { get; init; }

    /// <summary>Over single facts.</summary>
    public IRuleDefinition Define() => Define(static _ => { });

    /// <summary>Over groups; NRules keeps them by a hash, where a join would compare every fact with every other.</summary>
    /// <typeparam name="TElement">What the groups are of.</typeparam>
    /// <param name="key">What the facts of a group have in common; its parameter is <c>matter</c>.</param>
    /// <param name="belongs">Which facts are grouped; its parameter too.</param>
    public IRuleDefinition DefineOver<TElement>(Expression<Func<TElement, object>> key, Expression<Func<TElement, bool>> belongs)
    {
        Expression<Func<TElement, TElement>> itself = matter => matter;
        return Define(pattern =>
        {
            var groups = pattern.Aggregate();
            groups.GroupBy(key, itself);
            groups.Pattern(typeof(TElement), "matter").Condition(belongs);
        });
    }

    public override string ToString() => Rule?.ToString() ?? name;

    private IRuleDefinition Define(Action<PatternBuilder> source)
    {
        var builder = new RuleBuilder();
        builder.Name(name);
        builder.Priority(priority);
        builder.Description(Rule?.Statement ?? Description ?? "");
        Describe(builder);

        // NRules binds an expression's parameters to its patterns by their names.
        Expression<Func<TFact, bool>> when = fact => Matches(fact);
        Expression<Action<IContext, TFact>> then = (context, fact) => Fire(context, fact);
        var pattern = builder.LeftHandSide().Pattern(typeof(TFact), "fact");
        pattern.Condition(when);
        source(pattern);
        builder.RightHandSide().Action(then);
        return builder.Build();
    }

    private void Describe(RuleBuilder builder)
    {
        if (Rule is null)
        {
            return;
        }

        builder.Tag(Rule.Obligation.ToString());
        builder.Tags(Rule.Citations.Select(citation => citation.ToString()));
        builder.Property(nameof(Rule), Rule);
        builder.Property(nameof(Rule.Id), Rule.Id);
        builder.Property(nameof(Rule.Title), Rule.Title);
        builder.Property(nameof(Rule.Citations), Rule.Citations);
        builder.Property(nameof(Rule.Obligation), Rule.Obligation);
        if (Rule.Reading is { } reading)
        {
            builder.Property(nameof(Rule.Reading), reading);
        }

        if (Severity is { } severity && Remedy is { } remedy)
        {
            builder.Tag(severity.ToString());
            builder.Property(nameof(Severity), severity);
            builder.Property(nameof(Remedy), remedy);
        }
    }

    private bool Matches(TFact fact) => Named(fact, matches);

    private void Fire(IContext context, TFact fact) => LinkedFacts.Replace(context, Named(fact, one => say(one).ToList()));

    private TResult Named<TResult>(TFact fact, Func<TFact, TResult> ask)
    {
        try
        {
            return ask(fact);
        }
        catch (Exception failure)
        {
            throw new RuleEvaluationException(name, fact is IGrouping<object, object> group ? group.Key : fact, failure);
        }
    }
}
