using SchoolImprovement.Rules.OpenData;
using SchoolImprovement.Rules.Samples.SampleConsole;
using Spectre.Console;

namespace SchoolImprovement.Rules.Samples.SampleRegister;

/// <summary>Shows how far the reading of each file has come.</summary>
/// <remarks>Thread-safe.</remarks>
/// <param name="context">The display.</param>
public sealed class ReadingProgressBars(ProgressContext context) : IProgress<ReadingProgress>
{
    private readonly Dictionary<string, ProgressTask> _tasks = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    /// <summary>Runs with a display that goes away at the end; on a terminal only and beside the output.</summary>
    /// <param name="streams">The streams of the run.</param>
    /// <param name="run">What is run, with the display where there is one.</param>
    public static T While<T>(Streams streams, Func<ProgressContext?, T> run)
    {
        ArgumentNullException.ThrowIfNull(streams);
        ArgumentNullException.ThrowIfNull(run);
        return !streams.IsOutTerminal || !streams.IsErrorTerminal
            ? run(null)
            : TextPage.Terminal(streams.Error).Progress()
                .AutoClear(true)
                .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
                .Start(context => run(context));
    }

    /// <inheritdoc/>
    public void Report(ReadingProgress value)
    {
        lock (_lock)
        {
            if (!_tasks.TryGetValue(value.File, out var task))
            {
                task = context.AddTask(Markup.Escape(OneLine.Of(Path.GetFileName(value.File))));
                _tasks.Add(value.File, task);
            }

            task.IsIndeterminate = value.BytesTotal is null && !value.IsComplete;
            task.Value = value.IsComplete ? task.MaxValue : value.BytesTotal is > 0 and var total ? value.BytesRead * task.MaxValue / total : 0;
        }
    }
}
