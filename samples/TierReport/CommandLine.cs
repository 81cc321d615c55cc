using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.OpenData;

namespace SchoolImprovement.Rules.Samples.TierReport;

/// <summary>Runs a command line to its exit code; whatever cannot run says so in one line.</summary>
internal static class CommandLine
{
    private const int CouldNotRun = 1;

    public static int Run(string[] args, Streams streams, CancellationToken cancellation)
    {
        try
        {
            var parsed = Options.Command(options => Application.Run(options, streams, cancellation)).Parse(args);
            if (parsed.Errors.Count > 0)
            {
                throw new ReportException($"{parsed.Errors[0].Message} --help lists the options.");
            }

            return parsed.Invoke(new() { EnableDefaultExceptionHandler = false, Output = streams.Out, Error = streams.Error });
        }
        catch (OperationCanceledException)
        {
            streams.Error.WriteLine("Cancelled.");
            return CouldNotRun;
        }
        catch (Exception exception) when (exception is ReportException or DataFileException or UnknownAcademicYearException or IOException or UnauthorizedAccessException)
        {
            streams.Error.WriteLine(exception.Message.ReplaceLineEndings(" "));
            return CouldNotRun;
        }
    }
}
