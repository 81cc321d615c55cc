using BenchmarkDotNet.Attributes;

namespace SchoolImprovement.Rules.Benchmarks.Eligibility;

/// <summary>The tier of every school of England, by everybody who can decide it.</summary>
public class EligibilityBenchmarks
{
    private Peers _peers = null!;

    /// <summary>How many schools are decided.</summary>
    [Params(SchoolCases.EnglandCount, SchoolCases.ManyCount)]
    public int Schools { get; set; }

    /// <summary>Loads the schools, and sees that all peers agree.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        _peers = new Peers(SchoolCases.Of(Schools));
        _peers.RequireAgreement();
    }

    /// <summary>By hand, over structs.</summary>
    [Benchmark(Baseline = true)]
    public int HandWrittenOverStructs() => _peers.HandWrittenOverStructs();

    /// <summary>By hand, over the library's objects.</summary>
    [Benchmark]
    public int HandWrittenOverObjects() => _peers.HandWrittenOverObjects();

    /// <summary>By the rules.</summary>
    [Benchmark]
    public int Decide() => _peers.Decide();

    /// <summary>By the rules, with every reason.</summary>
    [Benchmark]
    public int Explain() => _peers.Explain();

    /// <summary>By a population that is packed already, on one thread.</summary>
    [Benchmark]
    public int DecidePopulation() => _peers.DecidePopulation(degree: 1);

    /// <summary>Packing a population from objects.</summary>
    [Benchmark]
    public int BuildPopulation() => _peers.BuildPopulation();

    /// <summary>By Microsoft RulesEngine.</summary>
    [Benchmark]
    public int RulesEngine() => _peers.RulesEngine();
}
