using Spectre.Console;

namespace SchoolImprovement.Rules.Samples.SampleConsole;

/// <summary>Consoles on the streams of a run: with colour on a terminal, and without a control code anywhere else.</summary>
public static class Consoles
{
    // Wide enough for a table when no terminal says how wide it is.
    private const int WidthWithoutTerminal = 120;

    /// <summary>A console on <see cref="Streams.Out"/>.</summary>
    public static IAnsiConsole Out(Streams streams)
    {
        ArgumentNullException.ThrowIfNull(streams);
        return On(streams.Out, streams.IsOutTerminal);
    }

    /// <summary>A console on <see cref="Streams.Error"/>.</summary>
    public static IAnsiConsole Error(Streams streams)
    {
        ArgumentNullException.ThrowIfNull(streams);
        return On(streams.Error, streams.IsErrorTerminal);
    }

    private static IAnsiConsole On(TextWriter writer, bool isTerminal)
    {
        if (isTerminal)
        {
            return AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = WidthWithoutTerminal;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
