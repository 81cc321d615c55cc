using System.Diagnostics;
using System.Runtime.CompilerServices;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Benchmarks.Eligibility;
using SchoolImprovement.Rules.Benchmarks.Forms;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Benchmarks.Quick;

/// <summary>Time to the first decision: processes of their own, against one that does nothing.</summary>
internal static class StartUp
{
    public const string Argument = "start-up";
    private const string Empty = "empty";
    private const int Rounds = 9;
    private static readonly string[] Tasks = [Empty, "decide", "explain", "validate-form", "rules-engine", "fluent-validation"];

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
            case "validate-form":
                ValidateForm();
                break;
            case "rules-engine":
                AskEngine();
                break;
            case "fluent-validation":
                ValidateFluently();
                break;
            default:
                break;
        }
    }

    public static void Measure(Figures figures)
    {
        var times = Tasks.ToDictionary(task => task, _ => new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var task in Tasks)
            {
                times[task].Add(Time(task));
            }
        }

        var empty = Median(times[Empty]);
        figures.Print("startup.empty", empty, "ms");
        foreach (var task in Tasks.Skip(1))
        {
            figures.Print($"startup.{task}.beyond-empty", Median(times[task]) - empty, "ms");
        }
    }

    private static double Time(string task)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet")
        {
            start.ArgumentList.Add(typeof(StartUp).Assembly.Location);
        }

        start.ArgumentList.Add(Argument);
        start.ArgumentList.Add(task);
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        process.WaitForExit();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }

    private static SchoolCase Example()
    {
        var day = new DateOnly(2019, 3, 1);
        return new SchoolCase(
            InspectionHistory.Of(new Urn(900_000), (OverallEffectiveness.RequiresImprovement, day)),
            PriorSupport.None,
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
    private static void ValidateForm() =>
        ActionFormRules.Default.Validate(new RecommendedActionForm(), SchoolTermCalendar.DefaultEngland);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AskEngine() => new EngineTier().Of(Example(), new DateOnly(2019, 9, 1).DayNumber);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ValidateFluently() => new FluentForm().Validate(new RecommendedActionForm());
}
