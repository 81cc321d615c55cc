using System.Diagnostics;

namespace SchoolImprovement.Rules.Benchmarks.Quick;

/// <summary>Times contestants against each other: warm-up, then rounds in which each has its turn, so that a slow moment hits all.</summary>
internal sealed class Contest
{
    private const int Rounds = 9;
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(40);
    private readonly List<Contestant> _contestants = [];

    /// <summary>Adds a contestant.</summary>
    /// <param name="name">The name, under which the figure is printed.</param>
    /// <param name="run">Does the work once.</param>
    /// <param name="items">How many items one run is over.</param>
    public Contest Add(string name, Func<int> run, int items)
    {
        _contestants.Add(new Contestant(name, run, items));
        return this;
    }

    /// <summary>Runs all and gives each one's medians.</summary>
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

        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < _contestants.Count; i++)
            {
                _contestants[(i + round) % _contestants.Count].TakeTurn();
            }
        }

        return _contestants.ToDictionary(one => one.Name, one => one.Result);
    }

    private sealed class Contestant(string name, Func<int> run, int items)
    {
        private readonly List<double> _nanoseconds = [];
        private readonly List<double> _bytes = [];
        private int _runs = 1;

        public string Name => name;

        public Timing Result => new(Median(_nanoseconds), Median(_bytes));

        public void WarmUp(TimeSpan time)
        {
            var started = Stopwatch.GetTimestamp();
            var runs = 0;
            do
            {
                run();
                runs++;
            }
            while (Stopwatch.GetElapsedTime(started) < time);
            _runs = Math.Max(1, (int)(runs * (Turn / Stopwatch.GetElapsedTime(started))));
        }

        public void TakeTurn()
        {
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var started = Stopwatch.GetTimestamp();
            for (var i = 0; i < _runs; i++)
            {
                run();
            }

            var elapsed = Stopwatch.GetElapsedTime(started);
            var all = (double)_runs * items;
            _nanoseconds.Add(elapsed.TotalNanoseconds / all);
            _bytes.Add((GC.GetAllocatedBytesForCurrentThread() - allocated) / all);
        }

        private static double Median(List<double> values)
        {
            values.Sort();
            return values[values.Count / 2];
        }
    }
}

/// <summary>Medians of one item.</summary>
internal readonly record struct Timing(double Nanoseconds, double Bytes);
