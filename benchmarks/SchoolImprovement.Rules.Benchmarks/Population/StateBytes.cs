using System.Numerics;
using SchoolImprovement.Rules.Benchmarks.Eligibility;
using SchoolImprovement.Rules.Population;

namespace SchoolImprovement.Rules.Benchmarks.Population;

/// <summary>Any number of schools as state bytes, read by tier or merely copied, by one thread or several in equal parts.</summary>
internal sealed class StateBytes
{
    /// <summary>Far more than any cache holds.</summary>
    public const int ManyCount = 64_000_000;

    private readonly EligibilityTable _table = EligibilityTable.Default;
    private readonly byte[] _states;
    private readonly byte[] _tiers;

    /// <summary>England's states, over and over.</summary>
    public StateBytes(int count)
    {
        var some = Packing.Pack(SchoolCases.England).Decide(_table, SchoolCases.AsAt).States;
        (_states, _tiers) = (new byte[count], new byte[count]);
        for (var i = 0; i < count; i += some.Length)
        {
            some[..Math.Min(some.Length, count - i)].CopyTo(_states.AsSpan(i));
        }
    }

    public int Count => _states.Length;

    /// <summary>The tier of each.</summary>
    public int Read(Crew crew)
    {
        crew.Run(part =>
        {
            var (from, length) = PartOf(part, crew.Threads);
            _table.ReadTiers(_states.AsSpan(from, length), _tiers.AsSpan(from, length));
        });
        return _tiers[^1];
    }

    /// <summary>As many bytes from and to the same place, by the platform's own copy.</summary>
    public int Copy(Crew crew)
    {
        crew.Run(part =>
        {
            var (from, length) = PartOf(part, crew.Threads);
            _states.AsSpan(from, length).CopyTo(_tiers.AsSpan(from, length));
        });
        return _tiers[^1];
    }

    /// <summary>The same by vectors one after the other, since the platform's copy is not the fastest on every machine.</summary>
    public int CopyByVectors(Crew crew)
    {
        crew.Run(part =>
        {
            var (from, length) = PartOf(part, crew.Threads);
            var source = _states.AsSpan(from, length);
            var target = _tiers.AsSpan(from, length);
            var i = 0;
            for (; i <= length - Vector<byte>.Count; i += Vector<byte>.Count)
            {
                new Vector<byte>(source[i..]).CopyTo(target[i..]);
            }

            source[i..].CopyTo(target[i..]);
        });
        return _tiers[^1];
    }

    /// <summary>How many there are of each tier, without writing tiers.</summary>
    public int CountTiers() => (int)_table.Count(_states).Eligible;

    /// <summary>Refuses to time tiers that are not those of the states, one by one.</summary>
    /// <exception cref="DisagreementException">A tier is another.</exception>
    public void RequireAgreement(Crew crew)
    {
        var tierOf = new byte[EligibilityTable.MostStates];
        for (var state = 0; state < tierOf.Length; state++)
        {
            tierOf[state] = (byte)_table.TierOf((byte)state);
        }

        Array.Fill(_tiers, byte.MaxValue);
        Read(crew);
        var eligible = 0;
        for (var i = 0; i < _states.Length; i++)
        {
            eligible += tierOf[_states[i]] == 0 ? 0 : 1;
            if (_tiers[i] != tierOf[_states[i]])
            {
                throw new DisagreementException($"State {_states[i]} is read as tier {_tiers[i]}; it is tier {tierOf[_states[i]]}.");
            }
        }

        DisagreementException.ThrowUnlessSame(eligible, CountTiers(), "Counting", () => "the number of eligible schools as");
    }

    private (int From, int Length) PartOf(int part, int parts)
    {
        // In whole cache lines, so that no two threads write one.
        const int Line = 64;
        var lines = (_states.Length + Line - 1) / Line;
        var from = (int)((long)lines * part / parts * Line);
        var to = Math.Min(_states.Length, (int)((long)lines * (part + 1) / parts * Line));
        return (from, to - from);
    }
}
