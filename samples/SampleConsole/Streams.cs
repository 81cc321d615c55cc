namespace SchoolImprovement.Rules.Samples.SampleConsole;

/// <summary>Where a run reads from and writes to.</summary>
public sealed record Streams
{
    // Tables are fitted to it where no terminal says how wide it is.
    private const int WidthWithoutTerminal = 100;

    /// <summary>Text for the person or the next program.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>What went wrong, and progress.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Opens the bytes behind <see cref="Out"/>.</summary>
    public required Func<Stream> OpenRawOut { get; init; }

    /// <summary>Opens the bytes of standard input.</summary>
    public required Func<Stream> OpenRawIn { get; init; }

    /// <summary>Whether a person reads <see cref="Out"/> as it is written: then there is colour, and lines are broken.</summary>
    public required bool IsOutTerminal { get; init; }

    /// <summary>Whether a person reads <see cref="Error"/> as it is written: then there is progress.</summary>
    public required bool IsErrorTerminal { get; init; }

    /// <summary>How many columns <see cref="Out"/> has. [default: 100, where no terminal says]</summary>
    public int Width { get; init; } = WidthWithoutTerminal;

    /// <summary>The streams of this process.</summary>
    public static Streams OfConsole() => new()
    {
        Out = Console.Out,
        Error = Console.Error,
        OpenRawOut = Console.OpenStandardOutput,
        OpenRawIn = Console.OpenStandardInput,
        IsOutTerminal = !Console.IsOutputRedirected,
        IsErrorTerminal = !Console.IsErrorRedirected,
        Width = Console.IsOutputRedirected ? WidthWithoutTerminal : TerminalWidth(),
    };

    private static int TerminalWidth()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : WidthWithoutTerminal;
        }
        catch (IOException)
        {
            return WidthWithoutTerminal;
        }
    }
}
