using System.Globalization;
using System.Text;
using SchoolImprovement.Rules.OpenData;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.SampleRegister;

/// <summary>Tells of what could not be read or decided: in a file beside the output, or on the error stream.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Rows">Rows of the files that could not be read.</param>
/// <param name="Problems">Schools that cannot be decided.</param>
public sealed record RejectedRows(IReadOnlyList<RejectedRow> Rows, IReadOnlyList<SchoolProblem> Problems)
{
    private const string Header = "file,line,column,value,reason";
    private const int ShownOnErrorStream = 20;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>How many there are.</summary>
    public int Count => Rows.Count + Problems.Count;

    /// <summary>Writes all of them beside an output file: <c>tiers.csv</c> has <c>tiers.rejected.csv</c>.</summary>
    /// <param name="files">The files that the run writes.</param>
    /// <param name="output">The output file; <see langword="null"/> where there is none.</param>
    /// <returns>The file written; <see langword="null"/> where none was.</returns>
    /// <exception cref="CannotRunException">A file of that name is there that is no list of rejections.</exception>
    public string? WriteBeside(OutputFiles files, string? output)
    {
        ArgumentNullException.ThrowIfNull(files);
        if (output is null)
        {
            return null;
        }

        var path = Path.ChangeExtension(output, ".rejected.csv");
        if (File.Exists(path) && File.ReadLines(path).FirstOrDefault() != Header)
        {
            return Count == 0 ? null : throw new CannotRunException($"{path} is there and was not written by this program; move it, as the rows that could not be read are to be listed there.");
        }

        if (Count == 0)
        {
            // Last time's rejections must not stand beside this time's output.
            File.Delete(path);
            return null;
        }

        using var writer = new StreamWriter(files.Create(path), Utf8);
        WriteFile(writer);
        return path;
    }

    /// <summary>Tells of the first few on the error stream.</summary>
    /// <param name="error">The stream.</param>
    /// <param name="writtenTo">The file that has all of them.</param>
    public void WriteSummary(TextWriter error, string? writtenTo)
    {
        ArgumentNullException.ThrowIfNull(error);
        if (Count == 0)
        {
            return;
        }

        error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Count:#,0} rejected{(writtenTo is null ? "" : $", written to {writtenTo}")}:"));
        var lines = Rows.Select(row => row.ToString()).Concat(Problems.Select(problem => problem.Message));
        foreach (var line in lines.Take(ShownOnErrorStream))
        {
            error.WriteLine($"  {line}");
        }

        if (Count > ShownOnErrorStream)
        {
            error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  … and {Count - ShownOnErrorStream:#,0} more{(writtenTo is null ? "; --output writes all of them to a file" : "")}"));
        }
    }

    private void WriteFile(StreamWriter writer)
    {
        writer.NewLine = "\n";
        writer.WriteLine(Header);
        foreach (var row in Rows)
        {
            Write(writer, row.File, row.Line, row.Column, row.Value, row.Reason);
        }

        foreach (var problem in Problems)
        {
            foreach (var source in problem.Sources)
            {
                Write(writer, source.File, source.Line, "URN", problem.School.ToString(), problem.Message);
            }
        }
    }

    private static void Write(StreamWriter writer, string file, long line, string column, string value, string reason) =>
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{CsvText.Field(file)},{line},{CsvText.Field(column)},{CsvText.Field(value)},{CsvText.Field(reason)}"));
}
