using System.CommandLine;

namespace SchoolImprovement.Rules.Samples.SampleConsole;

/// <summary>The options of a command line that say what is written and where to.</summary>
public sealed class OutputOptions
{
    private static readonly Dictionary<string, string> Endings = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = "text",
        [".csv"] = "csv",
        [".json"] = "json",
        [".jsonl"] = "json",
        [".md"] = "markdown",
    };

    /// <summary>The options of a sample.</summary>
    /// <param name="page">What its page shows.</param>
    /// <param name="formats">The formats that it has, beside text.</param>
    public OutputOptions(string page, params string[] formats)
    {
        Formats = ["text", .. formats];
        var names = string.Join(", ", Formats);
        Format = new("--format") { Description = $"How the result is written: {names}. [default: text; of --output by the file's ending]", HelpName = "FORMAT" };
        Output = new("--output", "-o") { Description = "Write the result to this file; - is standard output. Where it is data, text still shows what they come to.", HelpName = "FILE" };
        Shorthands = [.. formats.Where(format => format is "json" or "markdown").Select(format => new Option<bool>($"--{format}") { Description = $"Short for --format {format}." })];
        Html = new("--html") { Description = $"Write {page} to this file; - is standard output.", HelpName = "FILE" };
    }

    /// <summary>The formats of the sample, text first.</summary>
    public IReadOnlyList<string> Formats { get; }

    /// <summary>--format.</summary>
    public Option<string?> Format { get; }

    /// <summary>--output.</summary>
    public Option<string?> Output { get; }

    /// <summary>--html.</summary>
    public Option<string?> Html { get; }

    /// <summary>All of them.</summary>
    public IReadOnlyList<Option> All => [Format, .. Shorthands, Output, Html];

    /// <summary>--json and --markdown, where the sample has those formats.</summary>
    private Option<bool>[] Shorthands { get; }

    /// <summary>The format that was asked for; <see langword="null"/> where none was.</summary>
    /// <exception cref="CannotRunException">There is no such format, or two were asked for.</exception>
    internal string? FormatOf(ParseResult parsed)
    {
        string[] asked = [.. Shorthands.Where(option => parsed.GetValue(option)).Select(option => option.Name[2..]), .. parsed.GetValue(Format) is { } text ? new[] { text.ToLowerInvariant() } : []];
        return asked.Length > 1 ? throw new CannotRunException($"Two formats are asked for: {Say.List(asked)}.")
            : asked.Length == 1 && !Formats.Contains(asked[0]) ? throw new CannotRunException($"--format {asked[0]}: it is one of {string.Join(", ", Formats)}.")
            : asked.FirstOrDefault();
    }

    /// <summary>The format of a file by its ending; data of the first kind where that says nothing.</summary>
    internal string FormatOf(string file) =>
        Endings.TryGetValue(Path.GetExtension(file), out var format) && Formats.Contains(format) ? format : Formats[1];
}
