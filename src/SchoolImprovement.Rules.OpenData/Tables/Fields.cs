using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.OpenData.Tables;

/// <summary>Reads single fields; each method rejects the row when it cannot, and says so.</summary>
internal static class Fields
{
    private const int LongestText = 1000;

    public static bool TryUrn(this DelimitedTable table, int column, out Urn urn) =>
        (table[column] is { Length: 6 } text && Urn.TryParse(text, out urn)) || Refuse(table.Reject(column, "is not a URN of six digits, 100000 to 999999"), out urn);

    public static bool TryDate(this DelimitedTable table, int column, DateForm form, out DateOnly date) =>
        Dates.TryParse(table[column], form, out date) || table.Reject(column, Dates.Explain(form));

    /// <summary>A date that may be left out: blank, or a column that is not there.</summary>
    public static bool TryOptionalDate(this DelimitedTable table, int column, DateForm form, out DateOnly? date)
    {
        date = null;
        var text = table[column];
        if (IsNotGiven(text))
        {
            return true;
        }

        if (!Dates.TryParse(text, form, out var given))
        {
            return table.Reject(column, Dates.Explain(form));
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

    /// <summary>Blank, and what database exports write for blank.</summary>
    public static bool IsNotGiven(ReadOnlySpan<char> value) =>
        value.IsEmpty || value.Equals("NULL", StringComparison.OrdinalIgnoreCase);

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

    private static bool Refuse(bool refused, out Urn urn)
    {
        urn = default;
        return refused;
    }
}
