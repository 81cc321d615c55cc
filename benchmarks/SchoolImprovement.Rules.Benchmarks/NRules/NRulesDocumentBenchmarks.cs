using BenchmarkDotNet.Attributes;

namespace SchoolImprovement.Rules.Benchmarks.NRules;

/// <summary>Forms and claims in NRules sessions, by a rule by hand and by this library's.</summary>
public class NRulesDocumentBenchmarks
{
    private const int Count = 2_000;
    private SessionPeer _peer = null!;

    /// <summary>What is checked.</summary>
    [Params("form", "claim")]
    public string Document { get; set; } = "";

    /// <summary>Whose rules.</summary>
    [Params(SessionPeers.ByHand, SessionPeers.Deciding, SessionPeers.InFull, SessionPeers.AllTopics)]
    public string Rules { get; set; } = "";

    /// <summary>Makes the documents, and sees that all peers agree.</summary>
    [GlobalSetup]
    public void SetUp() =>
        _peer = (Document == "form" ? SessionPeers.Forms(Count) : SessionPeers.Claims(Count)).Single(peer => peer.Name == Rules);

    /// <summary>One session for all.</summary>
    [Benchmark]
    public object Together() => _peer.Together();

    /// <summary>One session, used again for each.</summary>
    [Benchmark]
    public int Reused() => _peer.Reused();

    /// <summary>A session a document.</summary>
    [Benchmark]
    public int Alone() => _peer.Alone();
}
