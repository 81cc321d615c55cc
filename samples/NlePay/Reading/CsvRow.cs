using System.Globalization;
using SchoolImprovement.Rules.Eligibility;
using Sylvan.Data.Csv;

namespace SchoolImprovement.Rules.Samples.NlePay.Reading;

/// <summary>The row that the reader stands on: its values, and what could not be read of it.</summary>
internal sealed class CsvRow(CsvDataReader csv, CsvColumns columns, string file, long line)
{
    private static readonly string[] DateFormats = ["yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy"];

    private readonly List<Unreadable> _faults = [];

    public long Line => line;

    public IReadOnlyList<Unreadable> Faults => _faults;

    public string Text(int column) => column >= 0 && column < csv.RowFieldCount ? csv.GetString(column).Trim() : "";

    public bool IsEmpty(int column) => Text(column).Length == 0;

    public void Refuse(int column, string reason) => _faults.Add(new(file, line, columns.NameOf(column), Text(column), reason));

    public void Refuse(string reason) => _faults.Add(new(file, line, null, null, reason));

    public Urn? Urn(int column)
    {
        if (Eligibility.Urn.TryParse(Text(column), out var urn))
        {
            return urn;
        }

        Refuse(column, "is not a URN: six digits.");
        return null;
    }

    /// <summary>A date; where it may be left out, an empty field is none.</summary>
    public DateOnly? Date(int column, bool isRequired)
    {
        if (!isRequired && IsEmpty(column))
        {
            return null;
        }

        if (DateOnly.TryParseExact(Text(column), DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        Refuse(column, "is not a date such as 2019-11-12 or 12/11/2019.");
        return null;
    }

    public int? Minutes(int column)
    {
        if (IsEmpty(column))
        {
            return null;
        }

        if (int.TryParse(Text(column), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var minutes))
        {
            return minutes;
        }

        Refuse(column, "is not a whole number of minutes.");
        return null;
    }

    public decimal? Miles(int column)
    {
        if (IsEmpty(column))
        {
            return null;
        }

        if (decimal.TryParse(Text(column), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var miles))
        {
            return miles;
        }

        Refuse(column, "is not a number of miles such as 45.1.");
        return null;
    }
}
