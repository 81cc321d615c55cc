using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>A row that could not be read, and why. Nothing of it is used.</summary>
/// <remarks>Immutable and thread-safe. Of several faults of a row the first is told.</remarks>
public sealed record RejectedRow
{
    private const int LongestValue = 100;

    internal RejectedRow(string file, long line, long lastLine, string column, ReadOnlySpan<char> value, string reason)
    {
        File = file;
        Line = line;
        LastLine = lastLine;
        Column = column;
        Value = Shorten(value);
        Reason = reason;
    }

    /// <summary>The file, by the name of its <see cref="DataFile"/>.</summary>
    public string File { get; }

    /// <summary>The line of the file on which the row starts; titles above the header and blank lines count.</summary>
    public long Line { get; }

    /// <summary>The row's last line; later than <see cref="Line"/> where a quoted field goes over several lines.</summary>
    public long LastLine { get; }

    /// <summary>The column, as the file's header names it.</summary>
    public string Column { get; }

    /// <summary>What stands there, as it stands there; cut after 100 characters, and then ends in an ellipsis.</summary>
    public string Value { get; }

    /// <summary>Why it cannot be read.</summary>
    public string Reason { get; }

    /// <summary>The schools that the row is about, as far as it says.</summary>
    internal System.Collections.Immutable.ImmutableArray<Schools.Urn> Schools { get; init; } = [];

    /// <summary>What stands in the first column of the layout, where the fields of the row cannot be told apart; else empty.</summary>
    internal string Key { get; init; } = "";

    /// <summary>The earliest day of which the row tells; <see langword="null"/> where it cannot be said.</summary>
    internal DateOnly? Day { get; init; }

    /// <summary>The school of a row of a register, as far as it can be read.</summary>
    internal School? SchoolAsFarAsRead { get; set; }

    /// <summary>All of it on one line, with no character that would steer a terminal.</summary>
    public override string ToString() => Wording.OnOneLine(string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{File}, line {Line}, {Shorten(Column)}: '{Value}' {Reason}."));

    /// <summary>Whether both tell the same of the same row.</summary>
    public bool Equals(RejectedRow? other) =>
        other is not null
        && (File, Line, LastLine, Column, Value, Reason) == (other.File, other.Line, other.LastLine, other.Column, other.Value, other.Reason)
        && Schools.AsSpan().SequenceEqual(other.Schools.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(File, Line, Column, Value);

    internal static string Shorten(ReadOnlySpan<char> value, int longest = LongestValue)
    {
        if (value.Length <= longest)
        {
            return value.ToString();
        }

        // A pair of surrogates is one character, and half of one cannot be written to a file.
        var kept = char.IsHighSurrogate(value[longest - 1]) ? longest - 1 : longest;
        return string.Concat(value[..kept], "…");
    }
}
