using SchoolImprovement.Rules.OpenData;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.SampleRegister;

/// <summary>Says what was read, file by file.</summary>
public static class SourceWords
{
    /// <summary>Each file with its rows.</summary>
    /// <param name="files">What reading came to.</param>
    /// <param name="isBundled">Whether the files are the bundled, made-up ones.</param>
    public static IEnumerable<(string Name, string Value)> Of(IEnumerable<FileSummary> files, bool isBundled) => files.Select(file => (
        NameOf(file.Kind),
        $"{Path.GetFileName(file.File)}{(isBundled ? " (made up)" : "")}: {Say.Count(file.Rows, "row")}{(file.Rejected == 0 ? "" : $", {Say.Number(file.Rejected)} rejected")}"));

    private static string NameOf(SourceKind kind) => kind switch
    {
        SourceKind.Inspections => "Inspections",
        SourceKind.Schools => "Schools",
        SourceKind.Links => "Links",
        _ => "Earlier support",
    };
}
