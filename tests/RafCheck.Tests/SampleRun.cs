using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.RafCheck.Tests;

/// <summary>One run of the sample in this process, in a folder of its own.</summary>
internal sealed class SampleRun : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("raf-check-");

    public int ExitCode { get; private set; } = -1;

    public string Out { get; private set; } = "";

    public string Error { get; private set; } = "";

    public string[] OutLines => Lines(Out);

    public string[] ErrorLines => Lines(Error);

    /// <summary>How many columns the terminal has; there is none where not set.</summary>
    public int? Width { get; set; }

    /// <summary>The lines of the output as a terminal shows them, without the codes for colours.</summary>
    public string[] Shown => Lines(Regex.Replace(Out, "\u001b\\[[0-9;]*m", ""));

    public string Folder => _folder.FullName;

    public string Path(string file) => System.IO.Path.Combine(_folder.FullName, file);

    public string Write(string file, string text)
    {
        File.WriteAllText(Path(file), text);
        return Path(file);
    }

    public string Write(string file, byte[] bytes)
    {
        File.WriteAllBytes(Path(file), bytes);
        return Path(file);
    }

    /// <summary>A bundled form, with a change.</summary>
    public string Write(string file, string bundled, Action<JsonObject> change)
    {
        var form = JsonNode.Parse(Bundled(bundled))!.AsObject();
        change(form);
        return Write(file, form.ToJsonString());
    }

    public static string Bundled(string name)
    {
        using var stream = FormSource.Of([], Streams.OfConsole()).Single(source => source.Name == name).Open();
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    public SampleRun Run(params string[] args) => Run(Stream.Null, TestContext.Current.CancellationToken, args);

    public SampleRun Run(Stream input, CancellationToken cancellation, params string[] args)
    {
        using var text = new StringWriter();
        using var error = new StringWriter();
        using var raw = new MemoryStream();
        var streams = new Streams
        {
            Out = text,
            Error = error,
            OpenRawOut = () => raw,
            OpenRawIn = () => input,
            IsOutTerminal = false,
            IsErrorTerminal = false,
        };
        streams = Width is { } width ? streams with { Width = width, IsOutTerminal = true } : streams;
        ExitCode = CommandLine.Run(args, streams, cancellation);
        Out = text + Encoding.UTF8.GetString(raw.ToArray());
        Error = error.ToString();
        return this;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string[] Lines(string text) => text.Length == 0 ? [] : text.TrimEnd('\n').Split('\n');
}
