using System.CommandLine;
using System.CommandLine.Parsing;
using System.Runtime.InteropServices;
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
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);
        return run(args, Streams.OfConsole(), cancellation.Token);

        // The first time the run ends as it should, and the second time at once.
        void Cancel(PosixSignalContext signal)
        {
            signal.Cancel = !cancellation.IsCancellationRequested;
            cancellation.Cancel();
        }
    }

    /// <summary>A command with its help: what it is for, and its exit codes.</summary>
    /// <param name="purpose">What it is for.</param>
    /// <param name="wanting">What gives exit code 1, such as <c>rows were rejected</c>.</param>
    /// <param name="symbols">Its arguments and options.</param>
    /// <param name="run">Runs what was parsed.</param>
    public static RootCommand Of(string purpose, string wanting, IEnumerable<Symbol> symbols, Func<ParseResult, int> run)
    {
        ArgumentNullException.ThrowIfNull(symbols);
        var command = new RootCommand($"{purpose}\n\n{ExitCode.Help(wanting)}");
        foreach (var symbol in symbols)
        {
            if (symbol is Option option)
            {
                command.Add(option);
            }
            else
            {
                command.Add((Argument)symbol);
            }
        }

        command.SetAction(run);
        return command;
    }

    /// <summary>Runs a command line.</summary>
    /// <param name="command">The command with its options and its action.</param>
    /// <param name="args">The command line.</param>
    /// <param name="streams">Where the run writes to.</param>
    /// <param name="isExpected">Which exceptions, beside the usual ones, carry a message for the person.</param>
    public static int Run(RootCommand command, string[] args, Streams streams, Func<Exception, bool>? isExpected = null)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(streams);
        try
        {
            // A file may be called anything, also what would otherwise be a response file or a directive.
            command.Directives.Clear();
            var parsed = command.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            RefuseUnknownOption(parsed);
            if (parsed.Errors.Count > 0)
            {
                throw new CannotRunException($"{parsed.Errors[0].Message.Trim()} --help lists the options.");
            }

            return parsed.Invoke(new() { EnableDefaultExceptionHandler = false, Output = streams.Out, Error = streams.Error });
        }
        catch (OperationCanceledException)
        {
            return CouldNotRun(streams, "Cancelled.");
        }
        catch (Exception exception) when (exception is CannotRunException or IOException or UnauthorizedAccessException || isExpected?.Invoke(exception) == true)
        {
            return CouldNotRun(streams, exception.Message);
        }
    }

    /// <summary>Whether the person gave an option, and did not leave it at its default.</summary>
    public static bool Has(this ParseResult parsed, Option option)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        return parsed.GetResult(option) is { Implicit: false };
    }

    /// <summary>Refuses options that would have no effect.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="because">Why they would have none, such as <c>--schema writes the schema alone</c>.</param>
    /// <param name="options">The options.</param>
    /// <exception cref="CannotRunException">The person gave one of them.</exception>
    public static void RefuseWithoutEffect(this ParseResult parsed, string because, params IEnumerable<Option> options)
    {
        if (options.FirstOrDefault(parsed.Has) is { } option)
        {
            throw new CannotRunException($"{option.Name} has no effect: {because}.");
        }
    }

    // The parser takes an option that it does not know for a file.
    private static void RefuseUnknownOption(ParseResult parsed)
    {
        var unknown = parsed.Tokens
            .TakeWhile(token => token.Type != TokenType.DoubleDash)
            .FirstOrDefault(token => token is { Type: TokenType.Argument, Value: ['-', _, ..] } && !IsValueOfOption(parsed, token));
        if (unknown is not null)
        {
            throw new CannotRunException($"There is no option {Say.Quoted(unknown.Value)}; a file of that name goes after --. --help lists the options.");
        }
    }

    private static bool IsValueOfOption(ParseResult parsed, Token token) =>
        parsed.CommandResult.Children.OfType<OptionResult>().Any(option => option.Tokens.Contains(token));

    private static int CouldNotRun(Streams streams, string reason)
    {
        streams.Error.WriteLine(OneLine.Of(reason));
        return ExitCode.CouldNotRun;
    }
}
