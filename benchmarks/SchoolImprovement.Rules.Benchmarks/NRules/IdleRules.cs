using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace SchoolImprovement.Rules.Benchmarks.NRules;

/// <summary>Rules on facts of other topics, with a condition each, so that a session by hand has as many rules as another.</summary>
internal static class IdleRules
{
    public static IEnumerable<IRuleDefinition> Make(int count) => Enumerable.Range(0, count).Select(Define);

    private static IRuleDefinition Define(int number)
    {
        var builder = new RuleBuilder();
        builder.Name($"Idle {number}");
        Expression<Func<OtherFact, bool>> when = other => other.Kind == number;
        builder.LeftHandSide().Pattern(typeof(OtherFact), "other").Condition(when);
        Expression<Action<IContext, OtherFact>> then = (context, other) => context.Retract(other);
        builder.RightHandSide().Action(then);
        return builder.Build();
    }

    internal sealed record OtherFact(int Kind);
}
