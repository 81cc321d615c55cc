namespace SchoolImprovement.Rules.Benchmarks;

/// <summary>Threads that stand ready, so that sharing work out costs microseconds: the caller is the first of them.</summary>
internal sealed class Crew : IDisposable
{
    private readonly Barrier _barrier;
    private Action<int>? _work;

    public Crew(int threads)
    {
        Threads = threads;
        _barrier = new Barrier(threads);
        for (var member = 1; member < threads; member++)
        {
            var number = member;
            new Thread(() => Follow(number)) { IsBackground = true }.Start();
        }
    }

    public int Threads { get; }

    /// <summary>Has each member do its part, by its number from 0, and waits for all.</summary>
    public void Run(Action<int> work)
    {
        _work = work;
        _barrier.SignalAndWait();
        work(0);
        _barrier.SignalAndWait();
    }

    /// <summary>Lets the members go. The barrier is left to the collector: they may not have woken yet.</summary>
    public void Dispose()
    {
        _work = null;
        _barrier.SignalAndWait();
    }

    private void Follow(int number)
    {
        while (true)
        {
            _barrier.SignalAndWait();
            if (_work is not { } work)
            {
                return;
            }

            work(number);
            _barrier.SignalAndWait();
        }
    }
}
