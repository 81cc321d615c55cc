using SchoolImprovement.Rules.Benchmarks.Eligibility;

namespace SchoolImprovement.Rules.Benchmarks.Quick;

/// <summary>What the tier of one of England's schools costs, by everybody who can decide it.</summary>
internal static class EligibilityFigures
{
    public static void Measure(Figures figures)
    {
        var peers = new Peers(SchoolCases.England);
        peers.RequireAgreement();
        var count = peers.Count;
        var timings = new Contest()
            .Add("hand-written-structs", peers.HandWrittenOverStructs, count)
            .Add("hand-written-objects", peers.HandWrittenOverObjects, count)
            .Add("decide", peers.Decide, count)
            .Add("explain", peers.Explain, count)
            .Add("population-build", peers.BuildPopulation, count)
            .Add("population-decide", () => peers.DecidePopulation(degree: 1), count)
            .Add("rules-engine", peers.RulesEngine, count)
            .Run();
        figures.Print("eligibility.schools", count, "schools");
        figures.Print("eligibility", "school", timings);
        figures.PrintRatio("eligibility", timings, "decide", "hand-written-objects");
        figures.PrintRatio("eligibility", timings, "decide", "hand-written-structs");
        figures.PrintRatio("eligibility", timings, "rules-engine", "decide");
    }
}
