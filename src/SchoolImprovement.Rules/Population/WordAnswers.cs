using System.Numerics;
using System.Runtime.CompilerServices;

namespace SchoolImprovement.Rules.Population;

/// <summary>The answers found so far, by word: a few thousand words, looked up millions of times.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class WordAnswers
{
    private const ulong Spread = 0x9E3779B97F4A7C15;
    private const int FirstSize = 4_096;

    // 0 stands for none: no word is 0.
    private ulong[] _words = new ulong[FirstSize];
    private SchoolAnswer[] _answers = new SchoolAnswer[FirstSize];
    private int _shift = 64 - BitOperations.Log2(FirstSize);
    private int _count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGet(ulong word, out SchoolAnswer answer)
    {
        var words = _words;
        var at = PlaceOf(word);
        while (words[at] != word)
        {
            if (words[at] == 0)
            {
                answer = default;
                return false;
            }

            at = (at + 1) & (words.Length - 1);
        }

        answer = _answers[at];
        return true;
    }

    /// <summary>Adds the answer of a word that has none yet.</summary>
    public void Add(ulong word, SchoolAnswer answer)
    {
        if (++_count > _words.Length / 2)
        {
            Grow();
        }

        Put(word, answer);
    }

    private int PlaceOf(ulong word) => unchecked((int)((word * Spread) >> _shift));

    private void Put(ulong word, SchoolAnswer answer)
    {
        var at = PlaceOf(word);
        while (_words[at] != 0)
        {
            at = (at + 1) & (_words.Length - 1);
        }

        (_words[at], _answers[at]) = (word, answer);
    }

    private void Grow()
    {
        var (words, answers) = (_words, _answers);
        (_words, _answers) = (new ulong[words.Length * 2], new SchoolAnswer[words.Length * 2]);
        _shift--;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] != 0)
            {
                Put(words[i], answers[i]);
            }
        }
    }
}
