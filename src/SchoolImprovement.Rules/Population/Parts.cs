using System.Runtime.ExceptionServices;

namespace SchoolImprovement.Rules.Population;

/// <summary>Work that falls into parts, of which none hangs on another.</summary>
internal static class Parts
{
    /// <summary>How many threads are meant: as many as there are processors when <see langword="null"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The degree is below 1.</exception>
    public static int DegreeOf(int? degree)
    {
        var threads = degree ?? Environment.ProcessorCount;
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1, nameof(degree));
        return threads;
    }

    /// <summary>Does every part.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="degree">How many threads work at most.</param>
    /// <param name="makeOwn">Makes what a thread keeps to itself.</param>
    /// <param name="work">Does one part, by its number from 0, with what the thread keeps.</param>
    public static void Do<T>(int count, int degree, Func<T> makeOwn, Action<int, T> work)
    {
        if (degree > 1 && count > 1)
        {
            InParallel(count, degree, makeOwn, work);
            return;
        }

        var own = makeOwn();
        for (var part = 0; part < count; part++)
        {
            work(part, own);
        }
    }

    // By itself, so that a first decision on one thread does not wait until this is compiled.
    private static void InParallel<T>(int count, int degree, Func<T> makeOwn, Action<int, T> work)
    {
        try
        {
            Parallel.For(
                0,
                count,
                new ParallelOptions { MaxDegreeOfParallelism = degree },
                makeOwn,
                (part, _, own) =>
                {
                    work(part, own);
                    return own;
                },
                static _ => { });
        }
        catch (AggregateException several)
        {
            // A rule of an application's own may throw: that is its exception, as if the school were decided by itself.
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }
}
