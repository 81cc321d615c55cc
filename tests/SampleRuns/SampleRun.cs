using System.Text;
using System.Text.RegularExpressions;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.Tests;

/// <summary>Runs of a sample in this process, with a folder of their own for files.</summary>
/// <param name="run">The sample's command line.</param>
internal sealed class SampleRun(Func<string[], Streams, CancellationToken, int> run) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sample-run-");

    public int ExitCode { get; private set; } = -1;

    public string Out { get; private set; } = "";

    public string Error { get; private set; } = "";

    /// <summary>The lines of the output as a terminal shows them, without the codes for colours.</summary>
    public string[] Shown => Regex.Replace(Out, "\u001b\\[[0-9;]*m", "").Split('\n');

    /// <summary>What stands on standard input.</summary>
    public string Input { get; set; } = "";

    /// <summary>The bytes on standard input, where they are no text.</summary>
    public byte[]? InputBytes { get; set; }

    /// <summary>How many columns the output has; as many as without a terminal where not set.</summary>
    public int? Width { get; set; }

    /// <summary>Whether a person reads the output as it is written.</summary>
    public bool IsTerminal { get; set; }

    public string Path(string file) => System.IO.Path.Combine(_folder.FullName, file);

    public string Write(string file, params string[] lines)
    {
        File.WriteAllText(Path(file), string.Join('\n', lines) + "\n");
        return Path(file);
    }

    public string Text(string file) => File.ReadAllText(Path(file));

    public string[] Lines(string file) => Text(file).TrimEnd('\n').Split('\n');

    public SampleRun Run(params string[] args) => Run(TestContext.Current.CancellationToken, args);

    public SampleRun Run(CancellationToken cancellation, params string[] args)
    {
        using var text = new StringWriter();
        using var error = new StringWriter();
        using var raw = new MemoryStream();
        var streams = new Streams
        {
            Out = text,
            Error = error,
            OpenRawOut = () => raw,
            OpenRawIn = () => new MemoryStream(InputBytes ?? Encoding.UTF8.GetBytes(Input)),
            IsOutTerminal = IsTerminal,
            IsErrorTerminal = false,
        };
        streams = Width is { } width ? streams with { Width = width } : streams;
        ExitCode = run(args, streams, cancellation);
        Out = text + Encoding.UTF8.GetString(raw.ToArray());
        Error = error.ToString();
        return this;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
