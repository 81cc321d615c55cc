using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Samples.SampleRegister;

namespace SchoolImprovement.Rules.Samples.BudgetForecast;

/// <summary>Runs a command line to its exit code.</summary>
internal static class CommandLine
{
    public static int Run(string[] args, Streams streams, CancellationToken cancellation) =>
        RegisterCommand.Run(Options.Command(options => Application.Run(options, streams, cancellation)), args, streams);
}
