using NRules.Aggregators;
using NRules.RuleModel;
using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.NRules;

/// <summary>
/// Yields every case with its school's eligibility decision, and yields it anew when either changes. A join would compare each
/// case with each decision, and a group by school would be made for the schools without a case too.
/// </summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
internal sealed class UnderEligibility<TCase> : IAggregator
    where TCase : class, ISchoolMatter
{
    private readonly Dictionary<Urn, EligibilityDecision> _decisions = [];
    private readonly Dictionary<Urn, HashSet<IFact>> _casesOf = [];
    private readonly Dictionary<IFact, CaseUnderEligibility<TCase>> _yielded = [];

    public IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) => Put(facts);

    public IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts) => Put(facts);

    public IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
    {
        var results = new List<AggregationResult>();
        foreach (var fact in facts)
        {
            if (_yielded.Remove(fact, out var earlier))
            {
                Unlist(fact, earlier.Case.School);
                results.Add(AggregationResult.Removed(earlier));
            }
            else if (fact.Value is CaseDecision<EligibilityCase, EligibilityDecision> { School: { } school })
            {
                _decisions.Remove(school);
                YieldCasesOf(school, results);
            }
        }

        return results;
    }

    private List<AggregationResult> Put(IReadOnlyCollection<IFact> facts)
    {
        var results = new List<AggregationResult>();
        foreach (var fact in facts)
        {
            if (fact.Value is CaseDecision<EligibilityCase, EligibilityDecision> { School: { } school } decided)
            {
                _decisions[school] = decided.Decision;
                YieldCasesOf(school, results);
            }
            else if (fact.Value is TCase one)
            {
                List(fact, one);
                Yield(fact, one, results);
            }
        }

        return results;
    }

    private void YieldCasesOf(Urn school, List<AggregationResult> results)
    {
        if (_casesOf.TryGetValue(school, out var cases))
        {
            foreach (var fact in cases)
            {
                Yield(fact, _yielded[fact].Case, results);
            }
        }
    }

    private void Yield(IFact fact, TCase one, List<AggregationResult> results)
    {
        EligibilityDecision? eligibility = one.School is { } school && _decisions.TryGetValue(school, out var decision) ? decision : null;
        var current = new CaseUnderEligibility<TCase>(one, eligibility);
        results.Add(_yielded.TryGetValue(fact, out var earlier)
            ? AggregationResult.Modified(current, earlier, [fact])
            : AggregationResult.Added(current, [fact]));
        _yielded[fact] = current;
    }

    private void List(IFact fact, TCase one)
    {
        // A case with a key of its own may come to be of another school.
        if (_yielded.TryGetValue(fact, out var earlier))
        {
            Unlist(fact, earlier.Case.School);
        }

        if (one.School is { } school)
        {
            if (!_casesOf.TryGetValue(school, out var cases))
            {
                _casesOf[school] = cases = [];
            }

            cases.Add(fact);
        }
    }

    private void Unlist(IFact fact, Urn? from)
    {
        if (from is { } school && _casesOf.TryGetValue(school, out var cases) && cases.Remove(fact) && cases.Count == 0)
        {
            _casesOf.Remove(school);
        }
    }
}
