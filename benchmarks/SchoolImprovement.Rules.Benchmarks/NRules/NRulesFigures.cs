using System.Diagnostics;
using NRules;
using NRules.Fluent;
using SchoolImprovement.Rules.Benchmarks.Eligibility;
using SchoolImprovement.Rules.Benchmarks.Quick;
using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.NRules;

namespace SchoolImprovement.Rules.Benchmarks.NRules;

internal static class NRulesFigures
{
    public static void Measure(Figures figures)
    {
        var started = Stopwatch.GetTimestamp();
        var all = new RuleRepository().AddSchoolImprovementRules().Compile();
        figures.Print("nrules.compile", Stopwatch.GetElapsedTime(started).TotalMilliseconds, "ms");
        for (var i = 0; i < 3; i++)
        {
        started = Stopwatch.GetTimestamp();
        all = new RuleRepository().AddSchoolImprovementRules().Compile();
        figures.Print("nrules.compile.again", Stopwatch.GetElapsedTime(started).TotalMilliseconds, "ms");
        }
        foreach (var size in (int[])[2000, 24000])
        {
            var schools = SchoolCases.England[..size];
            object[][] hand = [.. schools.Select(one => new object[] { new HandSchool(one) })];
            object[][] ours = [.. schools.Select(one => new object[] { new EligibilityCase(one.History, SchoolCases.AsAt, one.Prior) })];
            SessionPeer[] peers = [
                new("flat", SessionPeer.ByHand(FlatRules.All), hand),
                new("chained", SessionPeer.ByHand(ChainedRules.All), hand),
                new("deciding", SessionPeer.Of(CaseRules.Of(EligibilityRules.Default).ToDecidingRuleSet()), ours),
                new("adapter", SessionPeer.Of(CaseRules.Of(EligibilityRules.Default).ToRuleSet()), ours),
                new("alltopics", all, ours),
            ];
            var contest = new Contest(5);
            foreach (var peer in peers) contest.Add(peer.Name, () => peer.Together().GetHashCode(), peer.Count, () => GC.Collect());
            Show(figures, $"nrules.school.together.{size}", contest.Run());
        }
        {
            var schools = SchoolCases.England[..400];
            object[][] hand = [.. schools.Select(one => new object[] { new HandSchool(one) })];
            object[][] ours = [.. schools.Select(one => new object[] { new EligibilityCase(one.History, SchoolCases.AsAt, one.Prior) })];
            SessionPeer[] peers = [
                new("flat", SessionPeer.ByHand(FlatRules.All), hand),
                new("chained", SessionPeer.ByHand(ChainedRules.All), hand),
                new("deciding", SessionPeer.Of(CaseRules.Of(EligibilityRules.Default).ToDecidingRuleSet()), ours),
                new("adapter", SessionPeer.Of(CaseRules.Of(EligibilityRules.Default).ToRuleSet()), ours),
                new("alltopics", all, ours),
            ];
            var contest = new Contest(5);
            foreach (var peer in peers) contest.Add(peer.Name, peer.Alone, peer.Count);
            Show(figures, "alone", contest.Run());
            contest = new Contest(5);
            foreach (var peer in peers) contest.Add(peer.Name, peer.Reused, peer.Count);
            Show(figures, "reused", contest.Run());
        }
    }

    private static void Show(Figures figures, string prefix, Dictionary<string, Timing> timings)
    {
        foreach (var (name, timing) in timings) figures.Print($"{prefix}.{name}", timing.ProcessorNanoseconds, $"cpu ns {timing.Bytes:0} B");
    }
}
