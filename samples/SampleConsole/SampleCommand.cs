using System.CommandLine;
using System.Text;

namespace SchoolImprovement.Rules.Samples.SampleConsole;

/// <summary>Runs a command line to its exit code; whatever cannot run says so in one line.</summary>
public static class SampleCommand
{
    /// <summary>Runs the sample as the process that it is.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="run">Runs it to its exit code.</param>
    public static int Main(string[] args, Func<string[], Streams, CancellationToken, int> run)
    {
        ArgumentNullException.ThrowIfNull(run);

        // UTF-8 without a byte order mark, wherever the output goes.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

        using var cancellation = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            cancellation.Cancel();
        };

        return run(args, Streams.OfConsole(), cancellation.Token);
    }

    /// <summary>Runs a command line.</summary>
    /// <param name="command">The command with its options and its action.</param>
    /// <param name="args">The command line.</param>
    /// <param name="streams">Where the run writes to.</param>
    /// <param name="couldNotRun">The exit code of what cannot run.</param>
    /// <param name="isExpected">Which exceptions, beside the usual ones, carry a message for the person.</param>
    public static int Run(RootCommand command, string[] args, Streams streams, int couldNotRun, Func<Exception, bool>? isExpected = null)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(streams);
        try
        {
            // A file may be called anything, also what would otherwise be a response file or a directive.
            command.Directives.Clear();
            var parsed = command.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count > 0)
            {
                throw new CannotRunException($"{parsed.Errors[0].Message} --help lists the options.");
            }

            return parsed.Invoke(new() { EnableDefaultExceptionHandler = false, Output = streams.Out, Error = streams.Error });
        }
        catch (OperationCanceledException)
        {
            streams.Error.WriteLine("Cancelled.");
            return couldNotRun;
        }
        catch (Exception exception) when (exception is CannotRunException or IOException or UnauthorizedAccessException || isExpected?.Invoke(exception) == true)
        {
            streams.Error.WriteLine(OneLine.Of(exception.Message));
            return couldNotRun;
        }
    }
}
