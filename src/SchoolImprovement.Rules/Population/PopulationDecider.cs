using System.Runtime.CompilerServices;
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

    private readonly JudgementCodes? _codes = JudgementCodes.Suffice(rules) ? new JudgementCodes(rules, asAt) : null;

    /// <summary>The answer of each school.</summary>
    /// <param name="degree">How many threads decide at most.</param>
    public SchoolAnswer[] Decide(int degree)
    {
        var answers = new SchoolAnswer[population.Count];
        var atOnce = _codes is null ? SchoolsOneByOne : SchoolsByWord;
        Parts.Do(
            (answers.Length + atOnce - 1) / atOnce,
            degree,
            static () => new WordAnswers(),
            (part, known) =>
            {
                var from = part * atOnce;
                var some = answers.AsSpan(from, Math.Min(atOnce, answers.Length - from));
                if (_codes is null)
                {
                    DecideOneByOne(some, from);
                }
                else
                {
                    DecideByWord(some, from, _codes, known);
                }
            });
        return answers;
    }

    private void DecideOneByOne(Span<SchoolAnswer> answers, int from)
    {
        for (var i = 0; i < answers.Length; i++)
        {
            answers[i] = Ask(from + i, population.HistoryOf(from + i));
        }
    }

    private void DecideByWord(Span<SchoolAnswer> answers, int from, JudgementCodes codes, WordAnswers known)
    {
        var words = new HistoryWords(population, codes);
        var room = new ulong[Math.Min(HistoryWords.SchoolsAtOnce, answers.Length)];
        for (var done = 0; done < answers.Length; done += room.Length)
        {
            var some = room.AsSpan(0, Math.Min(room.Length, answers.Length - done));
            words.Of(from + done, some);
            Answer(answers.Slice(done, some.Length), from + done, some, known);
        }
    }

    // Compiled at its best at once: most processes run it only a few times, each over many schools.
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private void Answer(Span<SchoolAnswer> answers, int from, ReadOnlySpan<ulong> words, WordAnswers known)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!known.TryGet(words[i], out answers[i]))
            {
                answers[i] = Ask(from + i, words[i], known);
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private SchoolAnswer Ask(int school, ulong word, WordAnswers known)
    {
        if (word == HistoryWords.DoesNotFit)
        {
            return Ask(school, population.HistoryOf(school));
        }

        var answer = Ask(school, population.StandingHistoryOf(school));
        known.Add(word, answer);
        return answer;
    }

    private SchoolAnswer Ask(int school, InspectionHistory history) =>
        new(rules.Decide(history, asAt, population.PriorSupportOf(school)));
}
