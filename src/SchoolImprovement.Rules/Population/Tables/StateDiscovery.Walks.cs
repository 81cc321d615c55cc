namespace SchoolImprovement.Rules.Population.Tables;

/// <content>Looks for what was overlooked.</content>
internal sealed partial class StateDiscovery
{
    private const int Walks = 20_000;
    private const int LongestWalk = 12;
    private const int Few = 4;

    private ulong _draws = 1;

    /// <summary>
    /// Goes along many histories of every class, in an order that only looks random, and parts the first that is not
    /// decided as its state says.
    /// </summary>
    private bool Walk()
    {
        Span<byte> word = stackalloc byte[LongestWalk];
        Span<int> classes = stackalloc int[Few];
        for (var walk = 0; walk < Walks; walk++)
        {
            // Each walk keeps to a few classes, so that it comes to what only shows after some in a row.
            var few = classes[..(Draw(classes.Length) + 1)];
            foreach (ref var one in few)
            {
                one = Draw(JudgementClass.Count);
            }

            var arrival = _beginnings[Draw(_beginnings.Length)];
            var state = arrival.At!;
            var length = Draw(LongestWalk) + 1;
            var count = 0;
            for (var tries = 0; count < length && tries < 4 * LongestWalk; tries++)
            {
                var one = few[Draw(few.Length)];
                if (state.MayMeet(one) && state.Next[_standing[one]] is { } next)
                {
                    word[count++] = (byte)one;
                    state = next;
                }
            }

            if (_asker.Ask(arrival.Beginning, word[..count], []) != state.Seen)
            {
                PartWalk(arrival, word[..count]);
                return true;
            }
        }

        return false;
    }

    // Somewhere along the walk the history that stands for a state goes another way than the one that came to it.
    private void PartWalk(DiscoveredState.Arrival arrival, ReadOnlySpan<byte> word)
    {
        var state = arrival.At!;
        var (beginning, before) = (arrival.Beginning, arrival.Word);
        for (var i = 0; ; i++)
        {
            var rest = word[i..];
            if (_asker.Ask(beginning, before, rest) != _asker.Ask(state.First.Beginning, state.First.Word, rest))
            {
                if (i > 0 && _standing[word[i - 1]] != word[i - 1])
                {
                    _toldApart = word[i - 1];
                    return;
                }

                Split(state, rest.ToArray());
                Explore();
                return;
            }

            (beginning, before) = (state.First.Beginning, [.. state.First.Word, word[i]]);
            state = state.Next[_standing[word[i]]]!;
        }
    }

    private int Draw(int below)
    {
        _draws = unchecked((_draws * 6364136223846793005UL) + 1442695040888963407UL);
        return (int)((_draws >> 33) % (uint)below);
    }
}
