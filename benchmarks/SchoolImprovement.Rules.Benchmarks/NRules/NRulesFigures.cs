using System.Diagnostics;
using NRules;
using NRules.Fluent;
using SchoolImprovement.Rules.Benchmarks.Eligibility;
using SchoolImprovement.Rules.Benchmarks.Quick;
using SchoolImprovement.Rules.NRules;

namespace SchoolImprovement.Rules.Benchmarks.NRules;

/// <summary>What rules cost in an NRules session, by hand and this library's: one session for all, one reused, a session a case.</summary>
internal static class NRulesFigures
{
    private const int Alone = 400;
    private const int Few = 2_000;
    private const int Many = 100_000;
    private const int RoundsOfMany = 3;

    public static void Measure(Figures figures)
    {
        Compile(figures);
        foreach (var (what, make) in (IEnumerable<(string, Func<int, SessionPeer[]>)>)
        [
            ("school", SessionPeers.Schools), ("form", SessionPeers.Forms), ("claim", SessionPeers.Claims),
        ])
        {
            var peers = make(Alone);
            Compare(figures, $"nrules.{what}.alone", what, peers, peer => peer.Alone());
            Compare(figures, $"nrules.{what}.reused", what, peers, peer => peer.Reused());
            CompareTogether(figures, $"nrules.{what}.together.{Few}", what, make(Few));
        }

        foreach (var size in (int[])[SchoolCases.EnglandCount, Many])
        {
            CompareTogether(figures, $"nrules.school.together.{size}", "school", SessionPeers.Schools(size));
        }
    }

    private static void Compile(Figures figures)
    {
        var rules = new RuleRepository().AddSchoolImprovementRules();
        var count = rules.GetRules().Count();
        figures.Print("nrules.rules", count, "rules");
        Time("nrules.compile");
        Time("nrules.compile.again");

        void Time(string name)
        {
            var started = Stopwatch.GetTimestamp();
            rules.Compile();
            figures.Print(name, Stopwatch.GetElapsedTime(started).TotalMilliseconds, "ms");
        }
    }

    private static void CompareTogether(Figures figures, string prefix, string item, SessionPeer[] peers)
    {
        var contest = new Contest(RoundsOfMany);
        foreach (var peer in peers)
        {
            contest.Add(peer.Name, () => peer.Together().GetHashCode(), peer.Count, GC.Collect);
        }

        Print(figures, prefix, item, contest);
    }

    private static void Compare(Figures figures, string prefix, string item, SessionPeer[] peers, Func<SessionPeer, int> run)
    {
        var contest = new Contest();
        foreach (var peer in peers)
        {
            contest.Add(peer.Name, () => run(peer), peer.Count);
        }

        Print(figures, prefix, item, contest);
    }

    private static void Print(Figures figures, string prefix, string item, Contest contest)
    {
        var timings = contest.Run();
        figures.Print(prefix, item, timings);
        foreach (var (ours, byHand) in (IEnumerable<(string, string)>)
        [
            (SessionPeers.Deciding, SessionPeers.Flat), (SessionPeers.InFull, SessionPeers.Chained), (SessionPeers.AllTopics, SessionPeers.InFull),
            (SessionPeers.AllTopics, SessionPeers.FlatWithAsManyRules), (SessionPeers.InFull, SessionPeers.ByHand), (SessionPeers.Deciding, SessionPeers.ByHand),
        ])
        {
            if (timings.ContainsKey(ours) && timings.ContainsKey(byHand))
            {
                figures.PrintRatio(prefix, timings, ours, byHand);
            }
        }
    }
}
