using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.Samples.SupportTimeline;

/// <summary>Runs a command line to its exit code; whatever cannot run says so in one line.</summary>
internal static class CommandLine
{
    private const int CouldNotRun = 1;

    public static int Run(string[] args, Streams streams)
    {
        try
        {
            var parsed = Options.Command(options => Application.Run(options, streams)).Parse(args);
            if (parsed.Errors.Count > 0)
            {
                throw new TimelineException($"{parsed.Errors[0].Message} --help lists the options.");
            }

            return parsed.Invoke(new() { EnableDefaultExceptionHandler = false, Output = streams.Out, Error = streams.Error });
        }
        catch (Exception exception) when (exception is TimelineException or IOException or UnauthorizedAccessException)
        {
            streams.Error.WriteLine(Wording.OnOneLine(exception.Message));
            return CouldNotRun;
        }
    }
}
