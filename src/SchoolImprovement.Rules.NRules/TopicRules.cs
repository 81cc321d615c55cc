using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.NRules;

/// <summary>Defines the NRules rules of a topic.</summary>
/// <remarks>
/// A case is opened inside the network, where NRules does it for all that are inserted at once. One that follows its school's
/// eligibility is opened by a rule instead: forms come in hundreds, not in tens of thousands, and their many rules are
/// conditions on the opened form itself, which NRules asks for less than conditions on what is made inside the network.
/// </remarks>
internal sealed class TopicRules<TCase, TFacts, TDecision>
    where TCase : class
{
    private readonly CaseRules<TCase, TFacts, TDecision> _rules;
    private readonly int _before = typeof(TDecision) == typeof(EligibilityDecision) ? FiringOrder.Eligibility : 0;

    // One expression for all rules: NRules shares what is equal.
    private readonly Expression<Func<TCase, OpenedCase<TCase, TFacts, TDecision>>> _open;

    public TopicRules(CaseRules<TCase, TFacts, TDecision> rules)
    {
        _rules = rules;
        _open = one => Open(one, null);
    }

    private string[] Tags => [.. _rules.Rules.SelectMany(TagsOf).Distinct(StringComparer.Ordinal)];

    /// <summary>The NRules rules that stand for one rule of the library each, and those that open a case and decide it.</summary>
    public IEnumerable<IRuleDefinition> InFull() =>
    [
        .. _rules.FollowsEligibility ? [Opening()] : Array.Empty<IRuleDefinition>(),
        .. _rules.Rules.Select(Defined),
        Conclusion(),
    ];

    /// <summary>The one rule that decides by all rules of the topic at once.</summary>
    public IRuleDefinition Deciding() => OfCases(
        _rules.Name,
        FiringOrder.Conclusion,
        "Decides a case by all rules of the topic at once.",
        _rules.Decide);

    /// <summary>The rule that makes every place of an open case a fact.</summary>
    /// <param name="name">Its name.</param>
    public IRuleDefinition Places(string name) => new YieldingRule<OpenedCase<TCase, TFacts, TDecision>>(
        name, _before + FiringOrder.Rules, static opened => opened.Places())
    {
        Description = "Makes every place of a case a fact.",
        Source = FromOpened(),
    }.Define();

    private IRuleDefinition Opening() => OfCases(
        $"{_rules.Name}: opens",
        FiringOrder.Opening,
        "Opens a case, so that the rules can be asked about it one by one.",
        Open);

    private IRuleDefinition Defined(Rule<TFacts> rule, int index) => new YieldingRule<OpenedCase<TCase, TFacts, TDecision>>(
        rule.Id, _before + FiringOrder.Rules, opened => opened.State(index))
    {
        Matches = opened => opened.HasStatements(index),
        Rule = rule,
        Tags = TagsOf(rule),
        Source = FromOpened(),
    }.Define(builder => Describe(builder, rule));

    private IRuleDefinition Conclusion() => new YieldingRule<OpenedCase<TCase, TFacts, TDecision>>(
        _rules.Name, _before + FiringOrder.Conclusion, static opened => opened.Decide())
    {
        OnMatch = static opened => opened.AwaitDecision(),
        Description = "Decides a case from what the rules said of it, and states that.",
        Tags = Tags,
        Source = FromOpened(),
    }.Define();

    private IRuleDefinition OfCases(string name, int priority, string description, Func<TCase, EligibilityDecision?, object> yield) =>
        _rules.FollowsEligibility
            ? new YieldingRule<CaseUnderEligibility<TCase>>(name, _before + priority, one => [yield(one.Case, one.Eligibility)])
            {
                Description = $"{description} It follows the eligibility decision of the school, where there is one.",
                Tags = Tags,
                Source = FromCasesUnderEligibility,
            }.Define()
            : new YieldingRule<TCase>(name, _before + priority, one => [yield(one, null)]) { Description = description, Tags = Tags }.Define();

    private OpenedCase<TCase, TFacts, TDecision> Open(TCase one, EligibilityDecision? eligibility) => new(_rules, one, eligibility);

    private Action<PatternBuilder>? FromOpened() => _rules.FollowsEligibility ? null : pattern =>
    {
        var opened = pattern.Aggregate();
        opened.Project(_open);
        opened.Pattern(typeof(TCase), _open.Parameters[0].Name);
    };

    private static void FromCasesUnderEligibility(PatternBuilder pattern)
    {
        Expression<Func<ISchoolMatter, bool>> belongs = matter => matter is TCase || matter is CaseDecision<EligibilityCase, EligibilityDecision>;
        var cases = pattern.Aggregate();
        cases.Aggregator("UnderEligibility", [], typeof(UnderEligibilityFactory<>).MakeGenericType(typeof(TCase)));
        cases.Pattern(typeof(ISchoolMatter), "matter").Condition(belongs);
    }

    private static IEnumerable<string> TagsOf(Rule<TFacts> rule) =>
    [
        $"{rule.Obligation}",
        .. rule.Citations.Select(citation => citation.ToString()),
        .. rule is CheckRule<TFacts> check ? [$"{check.Severity}"] : Array.Empty<string>(),
    ];

    private static void Describe(RuleBuilder builder, Rule<TFacts> rule)
    {
        builder.Property(nameof(Rule), rule);
        builder.Property(nameof(rule.Id), rule.Id);
        builder.Property(nameof(rule.Title), rule.Title);
        builder.Property(nameof(rule.Citations), rule.Citations);
        builder.Property(nameof(rule.Obligation), rule.Obligation);
        if (rule.Reading is { } reading)
        {
            builder.Property(nameof(rule.Reading), reading);
        }

        if (rule is CheckRule<TFacts> check)
        {
            builder.Property(nameof(check.Severity), check.Severity);
            builder.Property(nameof(check.Remedy), check.Remedy);
        }
    }
}
