using System.Globalization;
using SchoolImprovement.Rules.Benchmarks.Eligibility;
using SchoolImprovement.Rules.Benchmarks.Population;

namespace SchoolImprovement.Rules.Benchmarks.Quick;

/// <summary>Tiers from state bytes, in cache and from memory, against the machine's own copy of as many bytes by as many threads.</summary>
internal static class StateByteFigures
{
    private static readonly int[] Sizes = [SchoolCases.EnglandCount, SchoolCases.ManyCount, StateBytes.ManyCount];

    public static void Measure(Figures figures)
    {
        foreach (var size in Sizes)
        {
            var bytes = new StateBytes(size);
            // A few thousand schools are read in the time in which a second thread wakes.
            foreach (var threads in size == StateBytes.ManyCount ? ThreadCounts.All : [1])
            {
                using var crew = new Crew(threads);
                bytes.RequireAgreement(crew);
                var timings = new Contest()
                    .Add("copy", () => bytes.Copy(crew), size)
                    .Add("copy-by-vectors", () => bytes.CopyByVectors(crew), size)
                    .Add("read", () => bytes.Read(crew), size)
                    .Run();
                var prefix = string.Create(CultureInfo.InvariantCulture, $"states.{size}.{threads}-threads");
                foreach (var (name, timing) in timings)
                {
                    figures.Print($"{prefix}.{name}", timing.Nanoseconds, "ns/school");
                }

                // Of the faster copy, lest a slow one flatter.
                var faster = timings["copy"].Nanoseconds <= timings["copy-by-vectors"].Nanoseconds ? "copy" : "copy-by-vectors";
                figures.Print($"{prefix}.share-of-copy-bandwidth", timings[faster].RatioTo(timings["read"]), "times");
            }
        }
    }
}
