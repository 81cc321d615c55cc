using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>A file as a whole cannot be read: it cannot be opened, is empty, lacks a column or has no readable rows.</summary>
/// <remarks>A single row that cannot be read is a <see cref="RejectedRow"/>, not an exception.</remarks>
public sealed class DataFileException : Exception
{
    private const int LongestName = 60;
    private const int LongestList = 80;

    private DataFileException(string file, string what, Exception? inner = null)
        : base(Wording.OnOneLine($"{file}: {what}"), inner)
    {
        File = file;
    }

    /// <summary>The file, by the name of its <see cref="DataFile"/>.</summary>
    public string File { get; }

    /// <summary>The columns that the layout requires and the file lacks, in the layout's order; else empty.</summary>
    public ImmutableArray<string> MissingColumns { get; private init; } = [];

    /// <summary>The columns of the file's header where it lacks one, in the file's order; else empty.</summary>
    public ImmutableArray<string> FoundColumns { get; private init; } = [];

    /// <summary>The line on which reading could not go on, from 1; <see langword="null"/> where it is no line's fault.</summary>
    public long? Line { get; private init; }

    internal static DataFileException Empty(string file, string layout) =>
        new(file, $"the file is empty; a row of {layout} names its columns.");

    internal static DataFileException Missing(string file, string layout, ImmutableArray<string> missing, ImmutableArray<string> found) =>
        new(file, $"the {(missing.Length == 1 ? "column" : "columns")} {Quoted(missing)} of {layout} {(missing.Length == 1 ? "is" : "are")} missing; found {(found.IsEmpty ? "none" : Quoted(found))}.")
        {
            MissingColumns = missing,
            FoundColumns = found,
        };

    internal static DataFileException Repeated(string file, string column, ImmutableArray<string> found) =>
        new(file, $"the column '{RejectedRow.Shorten(column, LongestName)}' is there more than once; found {Quoted(found)}.") { FoundColumns = found };

    internal static DataFileException BadHeader(string file, long line) =>
        new(file, "the quotes of the header line do not match.") { Line = line };

    internal static DataFileException NotCsv(string file, string what) => new(file, $"{what}.");

    internal static DataFileException MonthFirst(string file, long line, string column, string value) =>
        new(file, $"line {line}, {RejectedRow.Shorten(column, LongestName)}: '{RejectedRow.Shorten(value, LongestName)}' has the month before the day, so its other dates may have it too; save the dates as 2019-01-30 or 30/01/2019.") { Line = line };

    internal static DataFileException RowTooLong(string file, long line, int limit, Exception inner) =>
        new(file, $"the row that starts on line {line} is longer than {limit} characters; a quote may never be closed.", inner) { Line = line };

    internal static DataFileException CannotRead(string file, Exception inner) =>
        new(file, $"the file cannot be read: {inner.Message}", inner);

    // As many as can be read at a glance; the properties have all of them.
    private static string Quoted(ImmutableArray<string> names)
    {
        var text = new StringBuilder();
        for (var i = 0; i < names.Length; i++)
        {
            var name = $"'{RejectedRow.Shorten(names[i], LongestName)}'";
            if (i > 0 && text.Length + name.Length > LongestList)
            {
                return text.Append(CultureInfo.InvariantCulture, $" and {names.Length - i} more").ToString();
            }

            text.Append(i > 0 ? ", " : "").Append(name);
        }

        return text.ToString();
    }
}
