using System.Text;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.SupportTimeline.Tests;

/// <summary>One run of the sample in this process, in a folder of its own.</summary>
internal sealed class SampleRun : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("support-timeline-");

    public int ExitCode { get; private set; } = -1;

    public string Out { get; private set; } = "";

    public string Error { get; private set; } = "";

    public byte[] In { get; set; } = [];

    public string Path(string file) => System.IO.Path.Combine(_folder.FullName, file);

    public string Write(string json, string name = "match.json")
    {
        File.WriteAllText(Path(name), json);
        return Path(name);
    }

    public string Html(params string[] args)
    {
        Run([.. args, "--html", Path("page.html")]);
        return File.ReadAllText(Path("page.html"));
    }

    public SampleRun Run(params string[] args)
    {
        using var text = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        ExitCode = CommandLine.Run(args, new Streams
        {
            Out = text,
            Error = error,
            OpenRawOut = () => Stream.Null,
            OpenRawIn = () => new MemoryStream(In),
            IsOutTerminal = false,
            IsErrorTerminal = false,
        });
        Out = text.ToString();
        Error = error.ToString();
        return this;
    }

    public static string Example()
    {
        using var stream = typeof(Application).Assembly.GetManifestResourceStream("example.json")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
