using System.Reflection;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.RafCheck;

/// <summary>Where a form is read from.</summary>
/// <param name="Name">What the person calls it.</param>
/// <param name="Open">Opens its bytes.</param>
internal sealed record FormSource(string Name, Func<Stream> Open)
{
    private const string ReadyForm = "ready-to-submit.json";
    private const string FaultyForm = "to-be-sent-back.json";
    private const string EmptyForm = "to-fill-in.json";

    /// <summary>The forms that the person named, or the bundled ones.</summary>
    public static IReadOnlyList<FormSource> Of(IReadOnlyList<string> files, Streams streams) =>
        files.Count == 0 ? [Bundled(ReadyForm), Bundled(FaultyForm)] : [.. files.Select(file => new FormSource(InputFile.NameOf(file), () => InputFile.Open(file, streams)))];

    /// <summary>The text of a form to fill in.</summary>
    public static string ToFillIn()
    {
        using var reader = new StreamReader(Bundled(EmptyForm).Open());
        return reader.ReadToEnd();
    }

    private static FormSource Bundled(string name) =>
        new(name, () => Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
}
