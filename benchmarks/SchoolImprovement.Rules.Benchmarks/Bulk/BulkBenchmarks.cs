using BenchmarkDotNet.Attributes;

namespace SchoolImprovement.Rules.Benchmarks.Bulk;

/// <summary>Bulk evaluation of five thousand forms and a hundred thousand claims.</summary>
public class BulkBenchmarks
{
    private BulkPeers _peers = null!;

    /// <summary>How many batches are evaluated at once.</summary>
    [Params(1, 2)]
    public int Degree { get; set; }

    /// <summary>Makes the items, and sees that results are those of a loop, in its order.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        _peers = new BulkPeers();
        _peers.RequireAgreement(Degree);
    }

    /// <summary>Forms in a loop.</summary>
    [Benchmark]
    public int LoopForms() => _peers.LoopForms();

    /// <summary>Forms in bulk.</summary>
    [Benchmark]
    public int EvaluateForms() => _peers.EvaluateForms(Degree);

    /// <summary>Claims in a loop.</summary>
    [Benchmark]
    public int LoopClaims() => _peers.LoopClaims();

    /// <summary>Claims in bulk.</summary>
    [Benchmark]
    public int EvaluateClaims() => _peers.EvaluateClaims(Degree);
}
