using System.Reflection;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.RafCheck;

/// <summary>Where a form is read from.</summary>
/// <param name="Name">What the person calls it.</param>
/// <param name="Open">Opens its bytes.</param>
internal sealed record FormSource(string Name, Func<Stream> Open)
{
    /// <summary>What stands for standard input among the files.</summary>
    public const string StandardInput = "-";

    private const string ReadyForm = "ready-to-submit.json";
    private const string FaultyForm = "to-be-sent-back.json";

    /// <summary>The forms that the person named, or the bundled ones.</summary>
    public static IReadOnlyList<FormSource> Of(IReadOnlyList<string> files, Streams streams) =>
        files.Count == 0 ? [Bundled(ReadyForm), Bundled(FaultyForm)] : [.. files.Select(file => Named(file, streams))];

    private static FormSource Named(string file, Streams streams) => file == StandardInput
        ? new("standard input", streams.OpenRawIn)
        : new(file, () => OpenFile(file));

    // A file's buffer is not needed, as the reader has one of its own.
    private static FileStream OpenFile(string file) =>
        file.Length == 0 ? throw new CannotRunException("the name of the file is empty.")
        : Directory.Exists(file) ? throw new CannotRunException("this is a directory; name the forms in it.")
        : new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan);

    private static FormSource Bundled(string name) =>
        new(name, () => Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
}
