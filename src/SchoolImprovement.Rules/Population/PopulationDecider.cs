using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Population;

/// <summary>
/// Decides the schools of a population: the rules are asked once for each different word, about the first school that has
/// it; and school by school where a word does not hold what they look at, or what the school has.
/// </summary>
internal sealed class PopulationDecider(SchoolPopulation population, EligibilityRules rules, DateOnly asAt)
{
    // As many as make up for bringing in another thread.
    private const int SchoolsByWord = 65_536;
    private const int SchoolsOneByOne = 256;

    private readonly HistoryWords? _words = HistoryWords.Suffice(rules) ? new HistoryWords(rules, asAt) : null;

    /// <summary>The answer of each school.</summary>
    /// <param name="degree">How many threads decide at most.</param>
    public SchoolAnswer[] Decide(int degree)
    {
        var answers = new SchoolAnswer[population.Count];
        var atOnce = _words is null ? SchoolsOneByOne : SchoolsByWord;
        var parts = (answers.Length + atOnce - 1) / atOnce;
        if (degree == 1 || parts < 2)
        {
            Decide(answers, 0, answers.Length, new WordAnswers());
            return answers;
        }

        try
        {
            Parallel.For(
                0,
                parts,
                new ParallelOptions { MaxDegreeOfParallelism = degree },
                static () => new WordAnswers(),
                (part, _, known) =>
                {
                    Decide(answers, part * atOnce, Math.Min(answers.Length, (part + 1) * atOnce), known);
                    return known;
                },
                static _ => { });
        }
        catch (AggregateException several)
        {
            // A rule of an application's own may throw: that is its exception, as if the school were decided by itself.
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }

        return answers;
    }

    // Compiled at its best at once: most processes run it only a few times, each a long one.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Decide(SchoolAnswer[] answers, int from, int to, WordAnswers known)
    {
        if (_words is not { } words)
        {
            for (var school = from; school < to; school++)
            {
                answers[school] = Ask(school, population.HistoryOf(school));
            }

            return;
        }

        for (var school = from; school < to; school++)
        {
            var word = population.WordOf(school, words);
            if (word == HistoryWords.DoesNotFit)
            {
                answers[school] = Ask(school, population.HistoryOf(school));
            }
            else if (!known.TryGet(word, out answers[school]))
            {
                known.Add(word, answers[school] = Ask(school, population.StandingHistoryOf(school)));
            }
        }
    }

    private SchoolAnswer Ask(int school, InspectionHistory history) =>
        new(rules.Decide(history, asAt, population.PriorSupportOf(school)));
}
