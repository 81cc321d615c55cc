using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.OpenData;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.BudgetForecast;

/// <summary>Runs a command line to its exit code; whatever cannot run says so in one line.</summary>
internal static class CommandLine
{
    private const int CouldNotRun = 1;

    public static int Run(string[] args, Streams streams, CancellationToken cancellation) => SampleCommand.Run(
        Options.Command(options => Application.Run(options, streams, cancellation)),
        args,
        streams,
        CouldNotRun,
        exception => exception is DataFileException or UnknownAcademicYearException);
}
