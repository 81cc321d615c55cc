using BenchmarkDotNet.Attributes;

namespace SchoolImprovement.Rules.Benchmarks.Forms;

/// <summary>Five thousand forms, by everybody who can check them.</summary>
public class FormBenchmarks
{
    private FormPeers _peers = null!;

    /// <summary>Whether every fifth form has faults; else none has.</summary>
    [Params(false, true)]
    public bool Faults { get; set; }

    /// <summary>Makes the forms, and sees that all find what the rules find.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        _peers = new FormPeers(Faults ? SampleForms.Mixed(SampleForms.Many) : SampleForms.Clean(SampleForms.Many));
        _peers.RequireAgreement();
    }

    /// <summary>By hand.</summary>
    [Benchmark(Baseline = true)]
    public int HandWritten() => _peers.HandWritten();

    /// <summary>By the rules.</summary>
    [Benchmark]
    public int Check() => _peers.Check();

    /// <summary>By the rules, each with its status.</summary>
    [Benchmark]
    public int Explain() => _peers.Explain(_peers.Count);

    /// <summary>By FluentValidation.</summary>
    [Benchmark]
    public int FluentValidation() => _peers.FluentValidation();
}
