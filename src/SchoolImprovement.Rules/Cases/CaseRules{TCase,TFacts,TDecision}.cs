using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.Cases;

/// <summary>
/// The rules of a topic for whoever asks them one by one, such as a rule engine: the places of a case, what each rule says of
/// them, and the decision that follows from what was said. Every condition stays where it is, in the rule.
/// </summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <typeparam name="TFacts">What the rules look at.</typeparam>
/// <typeparam name="TDecision">What is decided.</typeparam>
/// <remarks>Immutable and thread-safe. Made by <see cref="CaseRules"/>.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class CaseRules<TCase, TFacts, TDecision>
    where TCase : class
{
    private readonly CaseAnatomy<TCase, TFacts, TDecision> _anatomy;
    private readonly Dictionary<Rule<TFacts>, int> _order;

    internal CaseRules(string name, IReadOnlyList<Rule<TFacts>> rules, CaseAnatomy<TCase, TFacts, TDecision> anatomy)
    {
        Name = name;
        Rules = rules;
        _anatomy = anatomy;
        _order = rules.Select((rule, order) => (rule, order)).ToDictionary(one => one.rule, one => one.order);
    }

    /// <summary>What the rules decide, in a few words.</summary>
    public string Name { get; }

    /// <summary>The rules, in the order in which they are reported.</summary>
    public IReadOnlyList<Rule<TFacts>> Rules { get; }

    /// <summary>Whether a case is decided under its school's eligibility decision, where there is one.</summary>
    public bool FollowsEligibility => _anatomy.Follow is not null;

    /// <summary>The places of a case that the rules are asked about.</summary>
    /// <param name="case">The case.</param>
    /// <param name="eligibility">What was decided of the school, where the rules follow that; nothing when <see langword="null"/>.</param>
    public CasePlaces<TCase, TFacts> Open(TCase @case, EligibilityDecision? eligibility = null)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var seen = eligibility is { } decision && _anatomy.Follow is { } follow ? follow(@case, decision) : @case;
        return new CasePlaces<TCase, TFacts>(seen, _anatomy.PlacesOf(seen), _anatomy.ScopeOf);
    }

    /// <summary>Whether a rule says anything of a case on which the decision may hang.</summary>
    public bool Speaks(Rule<TFacts> rule, CasePlaces<TCase, TFacts> places)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(places);
        foreach (ref readonly var place in places.Of(rule).AsSpan())
        {
            if (IsWorthSaying(rule, rule.Evaluate(in place)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>All that a rule says of a case on which the decision may hang; nothing where it leaves the decision as it is.</summary>
    public IReadOnlyList<RuleStatement<TFacts>> Ask(Rule<TFacts> rule, CasePlaces<TCase, TFacts> places)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(places);
        var said = new List<RuleStatement<TFacts>>();
        var spans = places.Of(rule).AsSpan();
        for (var i = 0; i < spans.Length; i++)
        {
            var status = rule.Evaluate(in spans[i]);
            if (!IsWorthSaying(rule, status))
            {
                continue;
            }

            var findings = new FindingCollector { IsDraft = _anatomy.IsDraft(places.Case) };
            if (rule is CheckRule<TFacts> check && _anatomy.Reports(rule))
            {
                check.Check(in spans[i], findings);
            }

            var found = findings.ToResult().Findings;
            for (var j = 0; j < Math.Max(found.Length, 1); j++)
            {
                said.Add(new RuleStatement<TFacts>(places.Case, rule, status, in spans[i], found.IsEmpty ? null : found[j], (_order[rule], i, j)));
            }
        }

        return said;
    }

    /// <summary>Decides from what the rules said; a rule of which there is no statement left the decision as it is.</summary>
    /// <param name="places">The case.</param>
    /// <param name="statements">What <see cref="Ask"/> gave for each of the rules that were asked, in any order.</param>
    public Decided<TCase, TDecision> Decide(CasePlaces<TCase, TFacts> places, IEnumerable<RuleStatement<TFacts>> statements)
    {
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(statements);
        RuleStatement<TFacts>[] inOrder = [.. statements.Order<RuleStatement<TFacts>>(RuleStatement.ReportingOrder)];
        Dictionary<(Rule, long), RuleStatus>? said = null;
        return _anatomy.Conclude(places.Case, inOrder, Told);

        RuleStatus Told(Rule<TFacts> rule, in TFacts facts)
        {
            if (said is null)
            {
                said = [];
                foreach (var statement in inOrder)
                {
                    said[(statement.Rule, _anatomy.NumberOf(statement.Facts))] = statement.Status;
                }
            }

            return said.TryGetValue((rule, _anatomy.NumberOf(in facts)), out var status) ? status : _anatomy.Unsaid(rule);
        }
    }

    private bool IsWorthSaying(Rule<TFacts> rule, RuleStatus status) => status != RuleStatus.NotApplicable && status != _anatomy.Unsaid(rule);
}
