using System.Diagnostics.CodeAnalysis;
using NRules.Fluent;
using NRules.RuleModel;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Review;
using SchoolImprovement.Rules.Support;

namespace SchoolImprovement.Rules.NRules;

/// <summary>The library's rule sets for NRules: in full, each rule in one NRules rule; or one NRules rule a topic that decides.</summary>
/// <remarks>
/// Thread-safe. Every call makes rule sets of their own, which are as mutable as those of NRules; an
/// <c>ISessionFactory</c> compiled from them is thread-safe, a session is not.
/// </remarks>
/// <example>
/// <code>
/// var history = InspectionHistory.Of(new Urn(900123), (OverallEffectiveness.RequiresImprovement, new DateOnly(2019, 1, 30)));
/// ISession session = new RuleRepository().AddSchoolImprovementRules().Compile().CreateSession();
/// session.Insert(new EligibilityCase(history, new DateOnly(2019, 9, 1), PriorSupport.None));
/// session.Fire();
/// Console.WriteLine(session.Query&lt;CaseDecision&lt;EligibilityCase, EligibilityDecision&gt;&gt;().Single().Decision);
/// </code>
/// </example>
public static class SchoolImprovementRuleSets
{
    internal const string CompilesExpressions = "NRules compiles the expressions of rules when the program runs.";

    /// <summary>
    /// The rules of a topic, as <see cref="CaseRules"/> gives them, as an NRules rule set: each rule in one NRules rule with
    /// its id as the name, and one that decides. Insert cases; once it has fired, the session holds of
    /// each the <see cref="CaseDecision{TCase, TDecision}"/>, and a <see cref="RuleStatement{TFacts}"/> of every rule that had
    /// something to say, as facts linked to it: an updated case updates them, a retracted case takes them along. Cases are
    /// told apart by their keys, so that <c>session.Update</c> of a new case takes the place of an equal one.
    /// </summary>
    /// <remarks>
    /// The decision follows from what the NRules rules say: one that is left out of the repository is left out of the decision
    /// and of its reasons. What decides has the tags of all others, so that those with a tag can be chosen.
    /// </remarks>
    /// <typeparam name="TCase">The kind of case.</typeparam>
    /// <typeparam name="TFacts">What the rules look at.</typeparam>
    /// <typeparam name="TDecision">What is decided.</typeparam>
    /// <param name="rules">The rules. A session has one rule set a topic.</param>
    [RequiresDynamicCode(CompilesExpressions)]
    [RequiresUnreferencedCode(CompilesExpressions)]
    public static IRuleSet ToRuleSet<TCase, TFacts, TDecision>(this CaseRules<TCase, TFacts, TDecision> rules)
        where TCase : class
    {
        ArgumentNullException.ThrowIfNull(rules);
        var set = new RuleSet(rules.Name);
        set.Add(new TopicRules<TCase, TFacts, TDecision>(rules).InFull());
        return set;
    }

    /// <summary>
    /// The rules of a topic as one NRules rule that decides by all of them at once: the same decisions, findings and reasons
    /// as <see cref="ToRuleSet"/> gives, without statements, for a fraction of the time and memory. Which rules decide is
    /// chosen beforehand, with <see cref="CaseRules{TCase, TFacts, TDecision}.Only"/>.
    /// </summary>
    /// <inheritdoc cref="ToRuleSet" path="/typeparam"/>
    /// <param name="rules">The rules. A session has one rule set a topic, this one or the full one.</param>
    [RequiresDynamicCode(CompilesExpressions)]
    [RequiresUnreferencedCode(CompilesExpressions)]
    public static IRuleSet ToDecidingRuleSet<TCase, TFacts, TDecision>(this CaseRules<TCase, TFacts, TDecision> rules)
        where TCase : class
    {
        ArgumentNullException.ThrowIfNull(rules);
        var set = new RuleSet(rules.Name);
        set.Add([new TopicRules<TCase, TFacts, TDecision>(rules).Deciding()]);
        return set;
    }

    /// <summary>
    /// A rule set that makes every place of a case, such as a form's areas and actions, a <see cref="CasePlace{TFacts}"/> that
    /// rules of an application's own can match, beside <see cref="ToRuleSet"/>. The library's rules do without: a form has
    /// dozens of places.
    /// </summary>
    /// <inheritdoc cref="ToRuleSet{TCase, TFacts, TDecision}(CaseRules{TCase, TFacts, TDecision})"/>
    [RequiresDynamicCode(CompilesExpressions)]
    [RequiresUnreferencedCode(CompilesExpressions)]
    public static IRuleSet ToPlacesRuleSet<TCase, TFacts, TDecision>(this CaseRules<TCase, TFacts, TDecision> rules)
        where TCase : class
    {
        ArgumentNullException.ThrowIfNull(rules);
        var set = new RuleSet($"{rules.Name}: places");
        set.Add([new TopicRules<TCase, TFacts, TDecision>(rules).Places(set.Name)]);
        return set;
    }

    /// <summary>
    /// A rule set of one NRules rule, which makes the cases of the topics out of each <see cref="SupportCase"/>, as facts linked to it:
    /// what <see cref="SupportCase.Derive"/> gives. When a support is updated, cases that changed are updated, those that can no longer be
    /// derived go, and those that say the same stay as they are, with all that was decided of them.
    /// </summary>
    /// <param name="rules">Derives from the record what each topic takes. A session has one such rule set.</param>
    [RequiresDynamicCode(CompilesExpressions)]
    [RequiresUnreferencedCode(CompilesExpressions)]
    public static IRuleSet ToCasesRuleSet(this SupportRules rules) => ToCasesRuleSet(rules, []);

    /// <summary>
    /// Adds the library's rule sets to a repository, beside an application's own: eligibility, form, monitoring, match,
    /// tier 1 return, pay and grant, each as <see cref="ToRuleSet"/> makes it; and the one that derives their cases from a
    /// support, as <see cref="ToCasesRuleSet(SupportRules)"/> makes it.
    /// </summary>
    /// <param name="repository">The repository.</param>
    /// <param name="services">
    /// Gives the rules that it has, as <see cref="SupportRules"/> or, where it has none, by topic, such as <see cref="EligibilityRules"/>;
    /// the library's own of the same offer and readings stand for the others.
    /// </param>
    /// <param name="include">
    /// Chooses among the rules, by id, obligation or citation; all when <see langword="null"/>. A topic of which none is
    /// chosen is left out.
    /// </param>
    /// <returns>The same repository.</returns>
    /// <exception cref="ArgumentException">The repository already has a rule set of one of their names.</exception>
    [RequiresDynamicCode(CompilesExpressions)]
    [RequiresUnreferencedCode(CompilesExpressions)]
    public static RuleRepository AddSchoolImprovementRules(
        this RuleRepository repository, IServiceProvider? services = null, Func<Rule, bool>? include = null) =>
        Add(repository, services, include, inFull: true);

    /// <summary>The same, but each topic as <see cref="ToDecidingRuleSet"/> makes it: decisions without statements.</summary>
    /// <inheritdoc cref="AddSchoolImprovementRules" path="/param"/>
    /// <inheritdoc cref="AddSchoolImprovementRules" path="/returns"/>
    /// <inheritdoc cref="AddSchoolImprovementRules" path="/exception"/>
    [RequiresDynamicCode(CompilesExpressions)]
    [RequiresUnreferencedCode(CompilesExpressions)]
    public static RuleRepository AddSchoolImprovementDecisions(
        this RuleRepository repository, IServiceProvider? services = null, Func<Rule, bool>? include = null) =>
        Add(repository, services, include, inFull: false);

    [RequiresDynamicCode(CompilesExpressions)]
    [RequiresUnreferencedCode(CompilesExpressions)]
    private static RuleRepository Add(RuleRepository repository, IServiceProvider? services, Func<Rule, bool>? include, bool inFull)
    {
        ArgumentNullException.ThrowIfNull(repository);
        var tags = new HashSet<string>(StringComparer.Ordinal);
        var support = Given<SupportRules>() ?? new SupportRules(
            eligibility: Given<EligibilityRules>(),
            matches: Given<MatchRules>(),
            returns: Given<Tier1ReturnRules>(),
            pay: Given<PayRules>(),
            forms: Given<ActionFormRules>(),
            reviews: Given<ReviewRules>(),
            deadlines: Given<DeadlineRules>(),
            monitoring: Given<MonitoringRules>(),
            grants: Given<GrantRules>());
        AddTopic(CaseRules.Of(support.Eligibility));
        AddTopic(CaseRules.Of(support.Forms));
        AddTopic(CaseRules.Of(support.Monitoring));
        AddTopic(CaseRules.Of(support.Matches));
        AddTopic(CaseRules.Of(support.Returns));
        AddTopic(CaseRules.Of(support.Pay));
        AddTopic(CaseRules.Of(support.Grants));
        if (tags.Count > 0)
        {
            repository.Add(ToCasesRuleSet(support, tags));
        }

        return repository;

        void AddTopic<TCase, TFacts, TDecision>(CaseRules<TCase, TFacts, TDecision> rules)
            where TCase : class
        {
            if (include is null || rules.Rules.Any(include))
            {
                var chosen = include is null ? rules : rules.Only(include);
                var set = inFull ? chosen.ToRuleSet() : chosen.ToDecidingRuleSet();
                tags.UnionWith(set.Rules.SelectMany(static rule => rule.Tags));
                repository.Add(set);
            }
        }

        TRules? Given<TRules>()
            where TRules : class => services?.GetService(typeof(TRules)) as TRules;
    }

    // With the tags of all topics, so that it is chosen along with any of them.
    private static RuleSet ToCasesRuleSet(SupportRules rules, IEnumerable<string> tags)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var set = new RuleSet("Support: cases of the topics");
        set.Add([new YieldingRule<SupportCase>(set.Name, FiringOrder.Support, support => support.Derive(rules))
        {
            Description = "Derives the cases of the topics from the record of a support.",
            Tags = tags,
        }.Define()]);
        return set;
    }
}
