using BenchmarkDotNet.Attributes;
using SchoolImprovement.Rules.Population;

namespace SchoolImprovement.Rules.Benchmarks.Forecasts;

/// <summary>Ten thousand years of England's schools.</summary>
public class ForecastBenchmarks : IDisposable
{
    private ForecastPeers _peers = null!;
    private Crew _crew = null!;

    /// <summary>How many threads share the years.</summary>
    [Params(1, 2)]
    public int Threads { get; set; }

    /// <summary>Loads the schools, and sees that both have the distribution that the chances come to.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        _peers = new ForecastPeers();
        _crew = new Crew(Threads);
        _peers.RequireAgreement(_crew);
    }

    /// <summary>Lets the threads go.</summary>
    [GlobalCleanup]
    public void Dispose()
    {
        _crew.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>How many of like schools come to a tier is drawn.</summary>
    [Benchmark]
    public Forecast Grouped() => _peers.Grouped(Threads);

    /// <summary>Each school of each year is drawn, by hand.</summary>
    [Benchmark(Baseline = true)]
    public int BySchool() => _peers.BySchool(ForecastPeers.Years, _crew)[^1];
}
