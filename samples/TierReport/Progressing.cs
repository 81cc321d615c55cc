using SchoolImprovement.Rules.OpenData;
using SchoolImprovement.Rules.Samples.SampleConsole;
using Spectre.Console;

namespace SchoolImprovement.Rules.Samples.TierReport;

/// <summary>Shows how far the reading has come, on a terminal only and beside the output.</summary>
internal static class Progressing
{
    public static SchoolRegister Load(Options options, Streams streams, CancellationToken cancellation)
    {
        if (!streams.IsOutTerminal || !streams.IsErrorTerminal)
        {
            return Sources.Load(options, progress: null, cancellation);
        }

        return Consoles.Error(streams).Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .Start(context => Sources.Load(options, new Bars(context), cancellation));
    }

    private sealed class Bars(ProgressContext context) : IProgress<ReadingProgress>
    {
        private readonly Dictionary<string, ProgressTask> _tasks = new(StringComparer.Ordinal);
        private readonly Lock _lock = new();

        public void Report(ReadingProgress value)
        {
            lock (_lock)
            {
                if (!_tasks.TryGetValue(value.File, out var task))
                {
                    task = context.AddTask(Markup.Escape(Path.GetFileName(value.File)));
                    _tasks.Add(value.File, task);
                }

                task.IsIndeterminate = value.BytesTotal is null && !value.IsComplete;
                task.Value = value.IsComplete ? task.MaxValue : value.BytesTotal is > 0 and var total ? value.BytesRead * task.MaxValue / total : 0;
            }
        }
    }
}
