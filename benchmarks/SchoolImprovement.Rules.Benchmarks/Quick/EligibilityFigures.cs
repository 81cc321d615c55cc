using SchoolImprovement.Rules.Benchmarks.Eligibility;

namespace SchoolImprovement.Rules.Benchmarks.Quick;

/// <summary>What a school's tier costs, and how that grows with the number of schools.</summary>
internal static class EligibilityFigures
{
    private static readonly int[] Sizes = [1_000, SchoolCases.EnglandCount, 1_000_000];

    public static void Measure(Figures figures, SchoolCase[] subjects)
    {
        var peers = new Peers(subjects);
        peers.RequireAgreement();
        var count = peers.Count;
        var timings = new Contest()
            .Add("hand-written-structs", peers.HandWrittenOverStructs, count)
            .Add("hand-written-objects", peers.HandWrittenOverObjects, count)
            .Add("decide", peers.Decide, count)
            .Add("explain", peers.Explain, count)
            .Add("rules-engine", peers.RulesEngine, count)
            .Run();
        figures.Print("eligibility.schools", count, "schools");
        figures.Print("eligibility", "school", timings);
        foreach (var to in new[] { "hand-written-objects", "hand-written-structs" })
        {
            figures.PrintRatio("eligibility", timings, "decide", to);
        }

        figures.PrintRatio("eligibility", timings, "rules-engine", "decide");
    }

    public static void MeasureGrowth(Figures figures, SchoolCase[] subjects)
    {
        foreach (var size in Sizes)
        {
            var peers = new Peers(size <= subjects.Length ? subjects[..size] : SchoolCases.Repeat(subjects, size));
            var timings = new Contest()
                .Add("hand-written-structs", peers.HandWrittenOverStructs, size)
                .Add("hand-written-objects", peers.HandWrittenOverObjects, size)
                .Add("decide", peers.Decide, size)
                .Run();
            foreach (var (name, timing) in timings)
            {
                figures.Print($"growth.{size}.{name}", timing.Nanoseconds, "ns/school");
            }

            figures.PrintRatio($"growth.{size}", timings, "decide", "hand-written-objects");
        }
    }
}
