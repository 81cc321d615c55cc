using System.Diagnostics;
using System.Runtime.CompilerServices;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Benchmarks.Eligibility;
using SchoolImprovement.Rules.Benchmarks.Forms;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Benchmarks.Quick;

/// <summary>Time to the first decision: processes of their own, against one that does nothing.</summary>
internal static class StartUp
{
    public const string Argument = "start-up";

    private const string Empty = "empty";
    private static readonly string[] FirstAnswers = ["decide", "explain", "check-form", "decide-claim", "rules-engine", "fluent-validation"];

    /// <summary>Does one task, in a process of its own.</summary>
    public static void Do(string task)
    {
        switch (task)
        {
            case "decide":
                Decide();
                break;
            case "explain":
                Explain();
                break;
            case "check-form":
                CheckForm();
                break;
            case "decide-claim":
                DecideClaim();
                break;
            case "rules-engine":
                AskEngine();
                break;
            case "fluent-validation":
                CheckFluently();
                break;
            default:
                break;
        }
    }

    public static void Measure(Figures figures) => Measure(figures, "startup", FirstAnswers, rounds: 9);

    /// <summary>Starts each task so many times, taking turns with a process that does nothing.</summary>
    public static void Measure(Figures figures, string prefix, string[] tasks, int rounds)
    {
        string[] all = [Empty, .. tasks];
        var times = all.ToDictionary(task => task, _ => new List<double>());
        for (var round = -1; round < rounds; round++)
        {
            foreach (var task in all)
            {
                var time = Time(task);
                if (round >= 0)
                {
                    times[task].Add(time);
                }
            }
        }

        figures.Print($"{prefix}.empty", Timing.Median(times[Empty]), "ms");
        foreach (var task in tasks)
        {
            figures.Print($"{prefix}.{task}.beyond-empty", Timing.Median(times[task].Zip(times[Empty], (time, empty) => time - empty)), "ms");
        }
    }

    /// <summary>A process of this program, whose output is read.</summary>
    public static ProcessStartInfo Of(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { UseShellExecute = false, RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet")
        {
            start.ArgumentList.Add(typeof(StartUp).Assembly.Location);
        }

        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }

    private static double Time(string task)
    {
        var start = Of(Argument, task);
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        process.WaitForExit();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static SchoolCase Example()
    {
        var day = new DateOnly(2019, 3, 1);
        return new SchoolCase(
            InspectionHistory.Of(new Urn(900_000), (OverallEffectiveness.RequiresImprovement, day)),
            PriorSupport.None,
            "",
            [new PlainJudgement(day.DayNumber, OverallEffectiveness.RequiresImprovement)]);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Decide()
    {
        var example = Example();
        EligibilityRules.Default.Decide(example.History, new DateOnly(2019, 9, 1), example.Prior);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Explain()
    {
        var example = Example();
        EligibilityRules.Default.Explain(example.History, new DateOnly(2019, 9, 1), example.Prior);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void CheckForm() =>
        ActionFormRules.Default.Check(new RecommendedActionForm(), SchoolTermCalendar.DefaultEngland);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void DecideClaim() => PayRules.Default.Decide(new PayClaim
    {
        School = new Urn(900_000),
        MatchedOn = new DateOnly(2019, 10, 7),
        ClaimedOn = new DateOnly(2019, 12, 2),
        Days = [new DeploymentDay(new DateOnly(2019, 11, 4), 30, 12)],
    });

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AskEngine() => new EngineTier().Of(Example(), new DateOnly(2019, 9, 1).DayNumber);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void CheckFluently() => new FluentForm().Validate(new RecommendedActionForm());
}
