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

    /// <summary>How many there are.</summary>
    public int Count => Rows.Count + Problems.Count;

    /// <summary>Tells of the first few on the error stream, and ends a run accordingly.</summary>
    /// <param name="error">The error stream.</param>
    /// <param name="output">The output file; <see langword="null"/> where there is none.</param>
    /// <returns>The exit code.</returns>
    public int Tell(TextWriter error, string? output)
    {
        ArgumentNullException.ThrowIfNull(error);
        WriteSummary(error, output is null ? null : PathBeside(output));
        return Count == 0 ? ExitCode.Done : ExitCode.Wanting;
    }

    /// <summary>Writes all of them beside an output file: <c>tiers.csv</c> has <c>tiers.rejected.csv</c>.</summary>
    /// <param name="files">The files that the run writes.</param>
    /// <param name="output">The output file; <see langword="null"/> where there is none.</param>
    /// <exception cref="CannotRunException">A file of that name is there that is no list of rejections.</exception>
    public void WriteBeside(OutputFiles files, string? output)
    {
        ArgumentNullException.ThrowIfNull(files);
        if (output is null)
        {
            return;
        }

        var path = PathBeside(output);
        var isOther = File.Exists(path) && File.ReadLines(path).FirstOrDefault() != Header;
        if (Count == 0)
        {
            // Last time's rejections must not stand beside this time's output.
            if (!isOther)
            {
                files.Remove(path);
            }

            return;
        }

        if (isOther)
        {
            throw new CannotRunException($"{path} is there and was not written by this program; move it, as the rows that could not be read are to be listed there.");
        }

        files.Write(path, WriteFile);
    }

    /// <summary>Tells of the first few on the error stream.</summary>
    /// <param name="error">The stream.</param>
    /// <param name="writtenTo">The file that has all of them.</param>
    private void WriteSummary(TextWriter error, string? writtenTo)
    {
        if (Count == 0)
        {
            return;
        }

        error.WriteLine($"{Say.Number(Count)} rejected{(writtenTo is null ? "" : $", written to {writtenTo}")}:");
        var lines = Rows.Select(row => row.ToString()).Concat(Problems.Select(problem => problem.Message));
        foreach (var line in lines.Take(ShownOnErrorStream))
        {
            error.WriteLine($"  {OneLine.Of(line)}");
        }

        if (Count > ShownOnErrorStream)
        {
            error.WriteLine($"  … and {Say.Number(Count - ShownOnErrorStream)} more{(writtenTo is null ? "; --output writes all of them to a file" : "")}");
        }
    }

    private static string PathBeside(string output) => Path.ChangeExtension(output, ".rejected.csv");

    private void WriteFile(Stream stream)
    {
        using var writer = Csv.Writer(stream);
        writer.WriteLine(Header);
        foreach (var row in Rows)
        {
            writer.Row(row.File, Csv.Of(row.Line), row.Column, row.Value, row.Reason);
        }

        foreach (var problem in Problems)
        {
            foreach (var source in problem.Sources)
            {
                writer.Row(source.File, Csv.Of(source.Line), "URN", problem.School.ToString(), problem.Message);
            }
        }
    }
}
