using System.Text;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.TierReport.Tests;

/// <summary>One run of the sample in this process, in a folder of its own.</summary>
internal sealed class SampleRun : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tier-report-");

    public int ExitCode { get; private set; } = -1;

    public string Out { get; private set; } = "";

    public string Error { get; private set; } = "";

    public string Path(string file) => System.IO.Path.Combine(_folder.FullName, file);

    public string Write(string file, params string[] lines)
    {
        File.WriteAllText(Path(file), string.Join('\n', lines) + "\n");
        return Path(file);
    }

    public string[] Lines(string file) => File.ReadAllText(Path(file)).TrimEnd('\n').Split('\n');

    public SampleRun Run(params string[] args)
    {
        using var text = new StringWriter();
        using var error = new StringWriter();
        using var raw = new MemoryStream();
        var streams = new Streams
        {
            Out = text,
            Error = error,
            OpenRawOut = () => raw,
            OpenRawIn = () => Stream.Null,
            IsOutTerminal = false,
            IsErrorTerminal = false,
        };
        ExitCode = CommandLine.Run(args, streams, TestContext.Current.CancellationToken);
        Out = text + Encoding.UTF8.GetString(raw.ToArray());
        Error = error.ToString();
        return this;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
