using BenchmarkDotNet.Attributes;

namespace SchoolImprovement.Rules.Benchmarks.Pay;

/// <summary>A hundred thousand claims, by everybody who can decide them.</summary>
public class PayBenchmarks
{
    private PayPeers _peers = null!;

    /// <summary>Makes the claims, and sees that all peers agree.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        _peers = new PayPeers([.. SampleClaims.Make(SampleClaims.Many)]);
        _peers.RequireAgreement();
    }

    /// <summary>By hand.</summary>
    [Benchmark(Baseline = true)]
    public int HandWritten() => _peers.HandWritten();

    /// <summary>By the rules.</summary>
    [Benchmark]
    public int Decide() => _peers.Decide();

    /// <summary>By the rules, with every reason.</summary>
    [Benchmark]
    public int Explain() => _peers.Explain(_peers.Count);

    /// <summary>By Microsoft RulesEngine.</summary>
    [Benchmark]
    public int RulesEngine() => _peers.RulesEngine(_peers.Count);
}
