using System.Globalization;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.OpenData.Tables;

/// <summary>Reads single fields; each method rejects the row when it cannot, and says so.</summary>
internal static class Fields
{
    private const int LongestText = 1000;
    private const string TextFormula = "=\"";

    public static bool TryUrn(this DelimitedTable table, int column, out Urn urn) =>
        IsUrn(table[column], out urn) || table.Reject(column, "is not a URN of six digits, 100000 to 999999");

    /// <summary>What a reader sees of a field: without blanks and what has no width around it, and what a spreadsheet keeps as text, ="910001", as that text.</summary>
    public static ReadOnlySpan<char> Shown(ReadOnlySpan<char> text)
    {
        text = WithoutBlanks(text);
        return text.Length > TextFormula.Length && text.StartsWith(TextFormula) && text[^1] == '"' ? WithoutBlanks(text[TextFormula.Length..^1]) : text;
    }

    /// <summary>A number as programs save it that take it for one with decimals: 910001.0 is 910001.</summary>
    public static ReadOnlySpan<char> WithoutDecimals(ReadOnlySpan<char> text)
    {
        var point = text.LastIndexOf('.');
        return point > 0 && point + 1 < text.Length && !text[(point + 1)..].ContainsAnyExcept('0') ? text[..point] : text;
    }

    public static bool IsUrn(ReadOnlySpan<char> text, out Urn urn)
    {
        urn = default;
        return WithoutDecimals(text) is { Length: 6 } digits && Urn.TryParse(digits, out urn);
    }

    public static bool TryDate(this DelimitedTable table, int column, out DateOnly date)
    {
        var isDate = Dates.TryParse(table[column], out date, out var order);
        table.Shows(order, column);
        return isDate || table.Reject(column, Dates.Explain(table[column]));
    }

    /// <summary>A date that may be left out: blank, or a column that is not there.</summary>
    public static bool TryOptionalDate(this DelimitedTable table, int column, out DateOnly? date)
    {
        date = null;
        if (IsNotGiven(table[column]))
        {
            return true;
        }

        if (!table.TryDate(column, out var given))
        {
            return false;
        }

        date = given;
        return true;
    }

    public static bool TryText(this DelimitedTable table, int column, StringPool? pool, out string text)
    {
        var value = table[column];
        text = string.Empty;
        if (value.IsEmpty)
        {
            return table.Reject(column, "is blank");
        }

        if (value.Length > LongestText)
        {
            return table.Reject(column, $"is {value.Length} characters long; at most {LongestText} are read");
        }

        if (value.ContainsAnyInRange('\0', '\u001F') && HasControl(value))
        {
            return table.Reject(column, "has a control character");
        }

        text = pool is null ? value.ToString() : pool.Get(value);
        return true;
    }

    /// <summary>Whether two fields say the same, if not in the same form: the same day, the same grade, or the same letters and digits.</summary>
    public static bool SayTheSame(ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        WithoutDecimals(one).Equals(WithoutDecimals(other), StringComparison.OrdinalIgnoreCase)
        || (Dates.TryParse(one, out var day) && Dates.TryParse(other, out var otherDay) && day == otherDay)
        || (Grades.TryParse(one, out var grade) && Grades.TryParse(other, out var otherGrade) && grade is not null && grade == otherGrade);

    /// <summary>Blank, and what database exports write for blank.</summary>
    public static bool IsNotGiven(ReadOnlySpan<char> value) =>
        value.IsEmpty || value.Equals("NULL", StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> WithoutBlanks(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty && IsBlank(text[0]))
        {
            text = text[1..];
        }

        while (!text.IsEmpty && IsBlank(text[^1]))
        {
            text = text[..^1];
        }

        return text;
    }

    private static bool IsBlank(char one) => one is not (> ' ' and < (char)0x7F) && (char.IsWhiteSpace(one) || char.GetUnicodeCategory(one) == UnicodeCategory.Format);

    private static bool HasControl(ReadOnlySpan<char> value)
    {
        foreach (var one in value)
        {
            if (one is < ' ' and not ('\t' or '\n' or '\r'))
            {
                return true;
            }
        }

        return false;
    }
}
