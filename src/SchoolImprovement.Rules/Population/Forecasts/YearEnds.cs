using System.Runtime.InteropServices;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Schools;
using static SchoolImprovement.Rules.Population.ForecastGroup;

namespace SchoolImprovement.Rules.Population;

/// <summary>What one more judgement, or none, makes of schools by the end of the year: the rules are asked once for each different word.</summary>
internal sealed class YearEnds
{
    private readonly SchoolPopulation _population;
    private readonly EligibilityRules _rules;
    private readonly DateOnly _asAt;
    private readonly InspectionRates _rates;
    private readonly Dictionary<ulong, Weights> _known = [];
    private readonly ulong[] _words;

    public YearEnds(PopulationDecisions decisions, InspectionRates rates)
    {
        _population = decisions.ToPopulation();
        _rules = decisions.Rules;
        _asAt = decisions.AsAt;
        _rates = rates;
        _words = new ulong[_population.Count];
        if (JudgementCodes.Suffice(_rules))
        {
            new HistoryWords(_population, new JudgementCodes(_rules, _asAt, tellGradesApart: true)).Of(0, _words);
        }
        else
        {
            Array.Fill(_words, HistoryWords.DoesNotFit);
        }
    }

    private DateOnly LastDay => _rules.Offer.Eligibility.LastDate.Value;

    /// <summary>Schools of one region that have one word, by the first of them; others stand for themselves.</summary>
    public List<(int Region, int School, int Schools)> AlikeSchools()
    {
        var alike = new List<(int Region, int School, int Schools)>();
        var places = new Dictionary<(int Region, ulong Word), int>();
        var regions = _population.RegionNumbers;
        for (var school = 0; school < regions.Length; school++)
        {
            var word = _words[school];
            if (word == HistoryWords.DoesNotFit)
            {
                alike.Add((regions[school], school, 1));
                continue;
            }

            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, (regions[school], word), out var isKnown);
            if (!isKnown)
            {
                place = alike.Count;
                alike.Add((regions[school], school, 0));
            }

            CollectionsMarshal.AsSpan(alike)[place].Schools++;
        }

        return alike;
    }

    /// <summary>How the chances of a school are shared out over the tiers at the year's end.</summary>
    public Weights WeightsOf(int school)
    {
        var word = _words[school];
        if (word == HistoryWords.DoesNotFit)
        {
            return Ask(school);
        }

        ref var weights = ref CollectionsMarshal.GetValueRefOrAddDefault(_known, word, out var isKnown);
        return isKnown ? weights : weights = Ask(school);
    }

    private Weights Ask(int school)
    {
        var history = _population.HistoryOf(school);
        var prior = _population.PriorSupportOf(school);
        var rate = _rates[_rules.FactsOf(history, _asAt, prior).Latest?.Grade];

        // What is dated after the as-at date does not exist: what is simulated comes in its place.
        List<Judgement> judgements = [.. history.Judgements.Where(one => one.DateBy(_rules.Policy.JudgementDate) <= _asAt)];
        prior = prior.TakenUp > _asAt ? PriorSupport.None : prior;
        Span<long> byTier = stackalloc long[Tiers];
        byTier.Clear();
        byTier[(int)TierWith(judgements)] += rate.Total == 0 || _asAt == LastDay ? 1 : rate.NotJudged;
        for (var grade = OverallEffectiveness.Outstanding; grade <= OverallEffectiveness.Inadequate && _asAt < LastDay; grade++)
        {
            if (rate.Of(grade) > 0)
            {
                byTier[(int)TierWith([.. judgements, new Judgement(history.School, grade, _asAt.AddDays(1))])] += rate.Of(grade);
            }
        }

        return new(byTier[0], byTier[1], byTier[2], byTier[3]);

        SupportTier TierWith(List<Judgement> all) =>
            _rules.Decide(new InspectionHistory(history.School, all, history.MayLackEarlier, history.AmalgamatedFrom), LastDay, prior).Tier;
    }
}
