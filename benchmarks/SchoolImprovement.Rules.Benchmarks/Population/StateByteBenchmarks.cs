using BenchmarkDotNet.Attributes;
using SchoolImprovement.Rules.Benchmarks.Eligibility;

namespace SchoolImprovement.Rules.Benchmarks.Population;

/// <summary>Tiers from state bytes, against the machine's own copy of as many bytes.</summary>
public class StateByteBenchmarks : IDisposable
{
    private StateBytes _bytes = null!;
    private Crew _crew = null!;

    /// <summary>How many schools there are.</summary>
    [Params(SchoolCases.EnglandCount, SchoolCases.ManyCount, StateBytes.ManyCount)]
    public int Schools { get; set; }

    /// <summary>How many threads share them.</summary>
    [Params(1, 2)]
    public int Threads { get; set; }

    /// <summary>Makes the states, and sees that their tiers are right.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        _bytes = new StateBytes(Schools);
        _crew = new Crew(Threads);
        _bytes.RequireAgreement(_crew);
    }

    /// <summary>Lets the threads go.</summary>
    [GlobalCleanup]
    public void Dispose()
    {
        _crew.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Copied by the platform.</summary>
    [Benchmark(Baseline = true)]
    public int Copy() => _bytes.Copy(_crew);

    /// <summary>Copied by vectors.</summary>
    [Benchmark]
    public int CopyByVectors() => _bytes.CopyByVectors(_crew);

    /// <summary>Read.</summary>
    [Benchmark]
    public int Read() => _bytes.Read(_crew);
}
