using System.Numerics;

namespace SchoolImprovement.Rules.Population;

/// <summary>The answers found so far, by word: a few thousand words, looked up millions of times.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class WordAnswers
{
    private const ulong Spread = 0x9E3779B97F4A7C15;
    private const int FirstSize = 4_096;

    // A word is kept as the number after it, so that 0 stands for none; no word is the highest number.
    private ulong[] _keys = new ulong[FirstSize];
    private SchoolAnswer[] _answers = new SchoolAnswer[FirstSize];
    private int _shift = 64 - BitOperations.Log2(FirstSize);
    private int _count;

    public bool TryGet(ulong word, out SchoolAnswer answer)
    {
        var keys = _keys;
        var key = word + 1;
        var at = PlaceOf(key);
        while (keys[at] != key)
        {
            if (keys[at] == 0)
            {
                answer = default;
                return false;
            }

            at = (at + 1) & (keys.Length - 1);
        }

        answer = _answers[at];
        return true;
    }

    /// <summary>Adds the answer of a word that has none yet.</summary>
    public void Add(ulong word, SchoolAnswer answer)
    {
        if (++_count > _keys.Length / 2)
        {
            Grow();
        }

        Put(word + 1, answer);
    }

    private int PlaceOf(ulong key) => unchecked((int)((key * Spread) >> _shift));

    private void Put(ulong key, SchoolAnswer answer)
    {
        var at = PlaceOf(key);
        while (_keys[at] != 0)
        {
            at = (at + 1) & (_keys.Length - 1);
        }

        (_keys[at], _answers[at]) = (key, answer);
    }

    private void Grow()
    {
        var (keys, answers) = (_keys, _answers);
        (_keys, _answers) = (new ulong[keys.Length * 2], new SchoolAnswer[keys.Length * 2]);
        _shift--;
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0)
            {
                Put(keys[i], answers[i]);
            }
        }
    }
}
