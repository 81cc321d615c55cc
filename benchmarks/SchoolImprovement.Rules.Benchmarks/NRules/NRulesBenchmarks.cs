using BenchmarkDotNet.Attributes;

namespace SchoolImprovement.Rules.Benchmarks.NRules;

/// <summary>Schools decided in NRules sessions, by rules by hand and by this library's.</summary>
public class NRulesBenchmarks
{
    private SessionPeer _peer = null!;

    /// <summary>How many schools are decided.</summary>
    [Params(2_000, 24_000, 100_000)]
    public int Schools { get; set; }

    /// <summary>Whose rules.</summary>
    [Params(SessionPeers.Flat, SessionPeers.Chained, SessionPeers.Deciding, SessionPeers.InFull, SessionPeers.AllTopics)]
    public string Rules { get; set; } = "";

    /// <summary>Makes the schools, and sees that all peers agree.</summary>
    [GlobalSetup]
    public void SetUp() => _peer = SessionPeers.Schools(Schools).Single(peer => peer.Name == Rules);

    /// <summary>One session for all.</summary>
    [Benchmark]
    public object Together() => _peer.Together();

    /// <summary>A session a school.</summary>
    [Benchmark]
    public int Alone() => _peer.Alone();
}
