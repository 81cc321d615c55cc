using SchoolImprovement.Rules.Benchmarks.Eligibility;
using SchoolImprovement.Rules.Population;

namespace SchoolImprovement.Rules.Benchmarks.Quick;

/// <summary>What a school's tier costs, and how that grows with the number of schools.</summary>
internal static class EligibilityFigures
{
    private const int StateBytes = 64_000_000;
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

    /// <summary>A population: packed, decided from packed judgements, read from decided states.</summary>
    public static void MeasurePopulation(Figures figures, SchoolCase[] subjects)
    {
        var peers = new Peers(subjects);
        peers.RequireAgreementOfPopulation();
        var count = peers.Count;
        var timings = new Contest()
            .Add("decide", peers.Decide, count)
            .Add("population-pack", peers.PackPopulation, count)
            .Add("population-decide", peers.DecidePopulation, count)
            .Add("population-read", peers.ReadPopulation, count)
            .Run();
        figures.Print("population", "school", timings);
        figures.PrintRatio("population", timings, "decide", "population-decide");
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

    /// <summary>Tiers from state bytes that lie in memory, against the machine's own copy of as many bytes.</summary>
    public static void MeasureBandwidth(Figures figures, SchoolCase[] subjects)
    {
        var some = PopulationTier.Pack(subjects).Decide(EligibilityTable.Default, SchoolCases.AsAt).States;
        var (states, tiers) = (new byte[StateBytes], new byte[StateBytes]);
        for (var i = 0; i < StateBytes; i += some.Length)
        {
            some[..Math.Min(some.Length, StateBytes - i)].CopyTo(states.AsSpan(i));
        }

        var timings = new Contest()
            .Add("copy", () => Copy(states, tiers), StateBytes)
            .Add("population-read", () => Read(states, tiers), StateBytes)
            .Run();
        figures.Print("bandwidth.schools", StateBytes, "schools");
        foreach (var (name, timing) in timings)
        {
            figures.Print($"bandwidth.{name}", timing.Nanoseconds, "ns/school");
        }

        figures.PrintRatio("bandwidth", timings, "population-read", "copy");
    }

    private static int Copy(byte[] from, byte[] to)
    {
        from.AsSpan().CopyTo(to);
        return to[^1];
    }

    private static int Read(byte[] states, byte[] tiers)
    {
        EligibilityTable.Default.ReadTiers(states, tiers);
        return tiers[^1];
    }
}
