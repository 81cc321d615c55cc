using SchoolImprovement.Rules.OpenData.Tables;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>
/// Reads schools: a row a school, with the columns <c>URN</c>, <c>Name</c>, <c>Type</c>, <c>LA code</c>, <c>Region</c>,
/// <c>Open date</c> and <c>Close date</c>. Dates are written <c>yyyy-MM-dd</c>; they and the region may be blank.
/// </summary>
/// <remarks>Columns are found by name, whatever their order and case; others are passed over.</remarks>
public static class SchoolFile
{
    private const int UrnColumn = 0;
    private const int Name = 1;
    private const int Type = 2;
    private const int LocalAuthorityCode = 3;
    private const int Region = 4;
    private const int OpenDate = 5;
    private const int CloseDate = 6;

    private static readonly TableLayout Layout = new(
        "a file of schools",
        ["URN", "Name", "Type", "LA code", "Region", "Open date", "Close date"],
        []);

    /// <inheritdoc cref="InspectionFile.Read"/>
    public static IEnumerable<SchoolRow> Read(
        DataFile file,
        Action<RejectedRow> rejected,
        IProgress<ReadingProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(rejected);
        return Rows(file, rejected, progress, cancellationToken);
    }

    private static IEnumerable<SchoolRow> Rows(DataFile file, Action<RejectedRow> rejected, IProgress<ReadingProgress>? progress, CancellationToken cancellation)
    {
        using var table = new DelimitedTable(file, Layout, rejected, progress, cancellation);
        var pool = new StringPool();
        while (table.Read())
        {
            if (TryRow(table, pool, out var school))
            {
                yield return new SchoolRow(table.Line, school);
            }
        }
    }

    private static bool TryRow(DelimitedTable table, StringPool pool, out School school)
    {
        school = null!;
        string? region = null;
        if (!table.TryUrn(UrnColumn, out var urn)
            || !table.TryText(Name, pool: null, out var name)
            || !table.TryText(Type, pool, out var type)
            || !table.TryText(LocalAuthorityCode, pool, out var authority)
            || (!Fields.IsNotGiven(table[Region]) && !table.TryText(Region, pool, out region))
            || !table.TryOptionalDate(OpenDate, DateForm.Iso, out var opened)
            || !table.TryOptionalDate(CloseDate, DateForm.Iso, out var closed))
        {
            return false;
        }

        if (opened is { } open && closed < open)
        {
            return table.Reject(CloseDate, $"is before the day the school opened, {Dates.Write(open)}");
        }

        school = new School(urn, name, type, authority, region, opened, closed);
        return true;
    }
}
