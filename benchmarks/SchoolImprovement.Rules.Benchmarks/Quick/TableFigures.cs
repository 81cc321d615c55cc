using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Population;

namespace SchoolImprovement.Rules.Benchmarks.Quick;

/// <summary>What it costs to make the table of a policy, which all processors share: in a process that has made one, and in one that has done nothing.</summary>
internal static class TableFigures
{
    private const double NanosecondsOfMillisecond = 1e6;

    public static void Measure(Figures figures)
    {
        var timings = new Contest(rounds: 5).Add("warm", () => new EligibilityTable(EligibilityRules.Default).StateCount, items: 1).Run();
        figures.Print("table.states", EligibilityTable.Default.StateCount, "of 256");
        figures.Print("table.warm", timings["warm"].Nanoseconds / NanosecondsOfMillisecond, "ms");
        figures.Print("table.warm.processors", timings["warm"].ProcessorNanoseconds / NanosecondsOfMillisecond, "ms");
        StartUp.Measure(figures, "table.cold", [StartUp.Table], rounds: 3);
    }
}
