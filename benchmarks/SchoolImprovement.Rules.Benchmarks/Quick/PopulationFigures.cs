using System.Diagnostics;
using System.Globalization;
using SchoolImprovement.Rules.Benchmarks.OpenFiles;
using SchoolImprovement.Rules.Benchmarks.Population;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Population;

namespace SchoolImprovement.Rules.Benchmarks.Quick;

/// <summary>What whole populations cost: England's schools under every policy, and many times as many, warm and as the first thing of a process.</summary>
internal static class PopulationFigures
{
    /// <summary>The argument of a process that measures what it does first.</summary>
    public const string Argument = "first-pass";

    private const string Many = "many";
    private const string EveryPolicy = "every-policy";
    private const int Processes = 5;
    private const double NanosecondsOfMillisecond = 1e6;

    public static void Measure(Figures figures, string? folder)
    {
        if (folder is null || NationalFiles.MissingFrom(folder) is not null)
        {
            figures.LeaveOut("population", "no folder of the published files was given by --data DIR");
            return;
        }

        var england = new NationalFiles(folder).Build(Environment.ProcessorCount);
        var many = Packing.Repeat(england);
        var contest = new Contest().Add("england", () => Decide(england, 1), england.Count);
        foreach (var threads in ThreadCounts.All)
        {
            contest.Add($"{Many}.{threads}-threads", () => Decide(many, threads), many.Count);
            contest.Add($"{EveryPolicy}.{threads}-threads", () => DecideEveryPolicy(england, threads), items: 1);
        }

        figures.Print("population.england.schools", england.Count, "schools");
        figures.Print("population.england.asked", TimesAsked(england), "schools asked about");
        figures.Print("population.many.schools", many.Count, "schools");
        foreach (var (name, timing) in contest.Run())
        {
            var (scale, unit) = name.StartsWith(EveryPolicy, StringComparison.Ordinal) ? (NanosecondsOfMillisecond, "ms") : (1, "ns/school");
            figures.Print($"population.{name}", timing.Nanoseconds / scale, unit);
            figures.Print($"population.{name}.processors", timing.ProcessorNanoseconds / scale, unit);
        }

        foreach (var what in (string[])[Many, EveryPolicy])
        {
            var times = Enumerable.Range(0, Processes).Select(_ => InProcess(what, folder)).ToList();
            figures.Print($"population.{what}.first-of-a-process", Timing.Median(times.Select(one => one.Elapsed)), "ms");
            figures.Print($"population.{what}.first-of-a-process.processors", Timing.Median(times.Select(one => one.Processor)), "ms");
        }
    }

    /// <summary>Says how long the first decisions of this process take, elapsed and on the processors, in milliseconds; reading the files before is not counted.</summary>
    public static void First(string what, string folder, TextWriter output)
    {
        var england = new NationalFiles(folder).Build(Environment.ProcessorCount);
        var population = what == Many ? Packing.Repeat(england) : england;
        var processor = Environment.CpuUsage.TotalTime;
        var started = Stopwatch.GetTimestamp();
        var sum = what == Many ? Decide(population, 1) : DecideEveryPolicy(population, Environment.ProcessorCount);
        var elapsed = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        processor = Environment.CpuUsage.TotalTime - processor;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{elapsed} {processor.TotalMilliseconds} {sum}"));
    }

    private static int Decide(SchoolPopulation population, int degree) =>
        (int)population.Decide(EligibilityRules.Default, NationalFiles.AsAt, degree).TierOf(0);

    private static int DecideEveryPolicy(SchoolPopulation population, int degree)
    {
        var variants = EveryReading.Policies().Select(static policy => ("one of them", new EligibilityRules(policy: policy)));
        return (int)PolicyComparison.Of(population, NationalFiles.AsAt, variants, degree).Variants[0].Decisions.TierOf(0);
    }

    // A rule that qualifies nobody is asked once each time that the rules are.
    private static int TimesAsked(SchoolPopulation population)
    {
        var asked = 0;
        var counting = new EligibilityRule("COUNTING", "counts how often the rules are asked", Obligation.May)
        {
            Role = EligibilityRuleRole.QualifiesAtEntry,
            Statement = "Counts how often the rules are asked.",
            NeedsWholeHistory = false,
            Needs = [new("never", (in EligibilityFacts _) => Count(ref asked), static (in EligibilityFacts _) => [])],
        };
        EligibilityRule[] all = [counting, .. EligibilityRules.Catalogue];
        population.Decide(new EligibilityRules(rules: new RuleSet<EligibilityRule>("counting", all)), NationalFiles.AsAt, degree: 1);
        return asked;

        static Truth Count(ref int asked)
        {
            asked++;
            return Truth.No;
        }
    }

    private static (double Elapsed, double Processor) InProcess(string what, string folder)
    {
        using var process = Process.Start(StartUp.Of(Argument, what, folder))!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var numbers = said.Split(' ');
        return (double.Parse(numbers[0], CultureInfo.InvariantCulture), double.Parse(numbers[1], CultureInfo.InvariantCulture));
    }
}
