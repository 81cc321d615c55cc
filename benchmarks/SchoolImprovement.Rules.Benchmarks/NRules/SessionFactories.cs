using NRules;
using NRules.Fluent;
using NRules.RuleModel;
using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.NRules;

namespace SchoolImprovement.Rules.Benchmarks.NRules;

/// <summary>Compiles the rules that are compared.</summary>
internal static class SessionFactories
{
    /// <summary>All topics of this library, in full.</summary>
    public static ISessionFactory AllTopics { get; } = new RuleRepository().AddSchoolImprovementRules().Compile();

    /// <summary>Rules by hand, in the fluent DSL.</summary>
    public static ISessionFactory ByHand(params Type[] rules) => ByHand(atLeast: 0, rules);

    /// <summary>Rules by hand, filled up with idle ones.</summary>
    public static ISessionFactory ByHand(int atLeast, params Type[] rules)
    {
        var repository = new RuleRepository();
        repository.Load(load => load.NestedTypes().PrivateTypes().From(rules));
        return new RuleCompiler().Compile([.. repository.GetRules(), .. IdleRules.Make(Math.Max(atLeast - rules.Length, 0))]);
    }

    /// <summary>A topic of this library, each rule in one.</summary>
    public static ISessionFactory InFull<TCase, TFacts, TDecision>(CaseRules<TCase, TFacts, TDecision> rules)
        where TCase : class => Of(rules.ToRuleSet());

    /// <summary>A topic of this library, decisions only.</summary>
    public static ISessionFactory Deciding<TCase, TFacts, TDecision>(CaseRules<TCase, TFacts, TDecision> rules)
        where TCase : class => Of(rules.ToDecidingRuleSet());

    private static ISessionFactory Of(IRuleSet set) => new RuleCompiler().Compile([set]);
}
