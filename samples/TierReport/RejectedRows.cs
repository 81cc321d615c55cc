using System.Globalization;
using SchoolImprovement.Rules.OpenData;

namespace SchoolImprovement.Rules.Samples.TierReport;

/// <summary>Tells of what could not be read or decided: in a file beside the output, or on the error stream.</summary>
internal static class RejectedRows
{
    private const string Header = "file,line,column,value,reason";
    private const int ShownOnErrorStream = 20;

    public static int Count(SchoolRegister register, ReportResult result) => register.RejectedRows.Length + result.Problems.Count;

    /// <summary>The file beside an output file: <c>tiers.csv</c> has <c>tiers.rejected.csv</c>.</summary>
    public static string PathBeside(string output) => Path.ChangeExtension(output, ".rejected.csv");

    public static void WriteFile(TextWriter writer, SchoolRegister register, ReportResult result)
    {
        writer.NewLine = "\n";
        writer.WriteLine(Header);
        foreach (var row in register.RejectedRows)
        {
            Write(writer, row.File, row.Line, row.Column, row.Value, row.Reason);
        }

        foreach (var problem in result.Problems)
        {
            foreach (var source in problem.Sources)
            {
                Write(writer, source.File, source.Line, "URN", problem.School.ToString(), problem.Message);
            }
        }
    }

    public static void WriteSummary(TextWriter error, SchoolRegister register, ReportResult result, string? writtenTo)
    {
        var count = Count(register, result);
        if (count == 0)
        {
            return;
        }

        error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count:#,0} rejected{(writtenTo is null ? "" : $", written to {writtenTo}")}:"));
        var lines = register.RejectedRows.Select(row => row.ToString()).Concat(result.Problems.Select(problem => problem.Message));
        foreach (var line in lines.Take(ShownOnErrorStream))
        {
            error.WriteLine($"  {line}");
        }

        if (count > ShownOnErrorStream)
        {
            error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  … and {count - ShownOnErrorStream:#,0} more{(writtenTo is null ? "; --output writes all of them to a file" : "")}"));
        }
    }

    private static void Write(TextWriter writer, string file, long line, string column, string value, string reason) =>
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Quoted(file)},{line},{Quoted(column)},{Quoted(value)},{Quoted(reason)}"));

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny("\",\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
