using System.Globalization;
using SchoolImprovement.Rules.Benchmarks.Eligibility;

namespace SchoolImprovement.Rules.Benchmarks.Quick;

/// <summary>
/// How the cost of a school's tier grows with the number of schools; the group of eligibility has England's. No smaller
/// numbers: the processor learns those by heart.
/// </summary>
internal static class GrowthFigures
{
    private static readonly int[] Sizes = [150_000, SchoolCases.ManyCount];

    public static void Measure(Figures figures)
    {
        foreach (var size in Sizes)
        {
            var subjects = SchoolCases.Of(size);
            var peers = new Peers(subjects);
            peers.RequireAgreementOfTheFast();
            var timings = new Contest()
                .Add("hand-written-structs", peers.HandWrittenOverStructs, size)
                .Add("hand-written-objects", peers.HandWrittenOverObjects, size)
                .Add("decide", peers.Decide, size)
                .Add("population-build", peers.BuildPopulation, size)
                .Add("population-decide", () => peers.DecidePopulation(degree: 1), size)
                .Add("population-decide-on-all-processors", () => peers.DecidePopulation(Environment.ProcessorCount), size)
                .Run();
            var prefix = string.Create(CultureInfo.InvariantCulture, $"growth.{size}");
            foreach (var (name, timing) in timings)
            {
                figures.Print($"{prefix}.{name}", timing.Nanoseconds, "ns/school");
            }

            figures.PrintRatio(prefix, timings, "decide", "hand-written-objects");
        }
    }
}
