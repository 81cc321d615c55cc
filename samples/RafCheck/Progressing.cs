using System.Globalization;
using Spectre.Console;

namespace SchoolImprovement.Rules.Samples.RafCheck;

/// <summary>Shows how many of many forms are checked, on a terminal only and below the output.</summary>
internal static class Progressing
{
    public static void ForEach(IReadOnlyList<FormSource> sources, IAnsiConsole? console, Action<FormSource> check)
    {
        if (console is null || sources.Count == 1)
        {
            foreach (var source in sources)
            {
                check(source);
            }

            return;
        }

        console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .Start(context =>
            {
                var task = context.AddTask(Description(0, sources.Count), maxValue: sources.Count);
                foreach (var source in sources)
                {
                    check(source);
                    task.Increment(1);
                    task.Description = Description((int)task.Value, sources.Count);
                }
            });
    }

    private static string Description(int done, int all) =>
        string.Create(CultureInfo.InvariantCulture, $"{done:#,0} of {all:#,0} forms checked");
}
