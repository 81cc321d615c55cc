using System.Diagnostics;

namespace SchoolImprovement.Rules.Benchmarks.Quick;

/// <summary>Times contestants against each other: warm-up, then rounds in which each has its turn, so that a slow moment hits all.</summary>
/// <param name="rounds">How many turns each has; fewer where one run takes a second.</param>
internal sealed class Contest(int rounds = 9)
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(40);
    private readonly List<Contestant> _contestants = [];

    /// <summary>Adds a contestant.</summary>
    /// <param name="name">The name, under which the figure is printed.</param>
    /// <param name="run">Does the work once, and gives a number that hangs on all of it.</param>
    /// <param name="items">How many items one run is over.</param>
    /// <param name="prepare">What is to be done before each run and not timed; with it a turn is one run.</param>
    public Contest Add(string name, Func<int> run, long items, Action? prepare = null)
    {
        _contestants.Add(new Contestant(name, run, items, prepare));
        return this;
    }

    /// <summary>Runs all and gives each one's figures.</summary>
    public Dictionary<string, Timing> Run()
    {
        // Twice, with a pause in which the compiler can put its better code in place.
        for (var i = 0; i < 2; i++)
        {
            foreach (var contestant in _contestants)
            {
                contestant.WarmUp(WarmUp);
            }

            Thread.Sleep(WarmUp);
        }

        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < _contestants.Count; i++)
            {
                _contestants[(i + round) % _contestants.Count].TakeTurn();
            }
        }

        return _contestants.ToDictionary(one => one.Name, one => one.Result);
    }

    private sealed class Contestant(string name, Func<int> run, long items, Action? prepare)
    {
        private readonly List<double> _nanoseconds = [];
        private readonly List<double> _processor = [];
        private readonly List<double> _bytes = [];
        private int _runs = 1;
        private int _consumed;

        public string Name => name;

        public Timing Result => new([.. _nanoseconds], [.. _processor], [.. _bytes]);

        public void WarmUp(TimeSpan time)
        {
            var started = Stopwatch.GetTimestamp();
            var runs = 0;
            do
            {
                prepare?.Invoke();
                _consumed ^= run();
                runs++;
            }
            while (Stopwatch.GetElapsedTime(started) < time);
            _runs = prepare is null ? Math.Max(1, (int)(runs * (Turn / Stopwatch.GetElapsedTime(started)))) : 1;
        }

        public void TakeTurn()
        {
            prepare?.Invoke();
            var allocated = GC.GetTotalAllocatedBytes(precise: true);
            var processor = Environment.CpuUsage.TotalTime;
            var started = Stopwatch.GetTimestamp();
            for (var i = 0; i < _runs; i++)
            {
                _consumed ^= run();
            }

            var elapsed = Stopwatch.GetElapsedTime(started);
            processor = Environment.CpuUsage.TotalTime - processor;
            allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
            var all = (double)_runs * items;
            _nanoseconds.Add(elapsed.TotalNanoseconds / all);
            _processor.Add(processor.TotalNanoseconds / all);
            _bytes.Add(allocated / all);
        }
    }
}
