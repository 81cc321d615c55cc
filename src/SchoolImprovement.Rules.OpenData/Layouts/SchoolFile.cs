using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.OpenData.Tables;
using static SchoolImprovement.Rules.OpenData.Tables.TableLayout;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>
/// Reads schools: the register that Get Information about Schools publishes (<c>edubasealldata</c>), or the columns
/// <c>URN</c>, <c>Name</c>, <c>Type</c>, <c>LA code</c>, <c>Region</c>, <c>Open date</c> and <c>Close date</c>.
/// </summary>
/// <remarks>
/// Columns are found by name, whatever their order, case and marks; others are passed over. The region and the dates may
/// be blank. Where the file has them, the authority's and the trust's name and the status are read too.
/// </remarks>
public static class SchoolFile
{
    private const int UrnColumn = 0;
    private const int Name = 1;
    private const int Type = 2;
    private const int LocalAuthorityCode = 3;
    private const int Region = 4;
    private const int OpenDate = 5;
    private const int CloseDate = 6;
    private const int LocalAuthorityName = 7;
    private const int Status = 8;
    private const int Trust = 9;

    private static readonly TableLayout[] Layouts =
    [
        new(
            "a file of schools",
            [
                Required("URN"),
                Required("Name", "EstablishmentName"),
                Required("Type", "TypeOfEstablishment (name)"),
                Required("LA code", "LA (code)"),
                Required("Region", "GOR (name)"),
                Required("Open date", "OpenDate"),
                Required("Close date", "CloseDate"),
                Optional("LA (name)", "Local authority"),
                Optional("EstablishmentStatus (name)", "Status"),
                Optional("Trusts (name)", "Trust"),
            ]),
    ];

    private static readonly Dictionary<string, string> Regions = new[]
    {
        "East Midlands", "East of England", "London", "North East", "North West", "South East", "South West", "West Midlands", "Yorkshire and the Humber",
    }.ToDictionary(TableHeader.Plain, StringComparer.Ordinal);

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
        RejectedRow? last = null;
        using var table = new DelimitedTable(file, Layouts, row => rejected(last = row), progress, cancellation);
        var pool = new StringPool();
        while (table.Read())
        {
            if (TryRow(table, pool, out var school))
            {
                yield return new SchoolRow(table.Line, school);
            }
            else if (Fields.IsUrn(table[UrnColumn], out var urn))
            {
                last!.SchoolAsFarAsRead = new School(urn, table[Name].ToString(), table[Type].ToString(), table[LocalAuthorityCode].ToString(), RegionOf(table, pool));
            }
        }
    }

    private static bool TryRow(DelimitedTable table, StringPool pool, out School school)
    {
        school = null!;
        if (!table.TryUrn(UrnColumn, out var urn)
            || !table.TryText(Name, pool: null, out var name)
            || !table.TryText(Type, pool, out var type)
            || !table.TryText(LocalAuthorityCode, pool, out var authority)
            || !TryOptionalText(table, Region, pool, out _)
            || !TryOptionalText(table, LocalAuthorityName, pool, out var authorityName)
            || !TryOptionalText(table, Trust, pool, out var trust)
            || !TryStatus(table, out var status)
            || !table.TryOptionalDate(OpenDate, out var opened)
            || !table.TryOptionalDate(CloseDate, out var closed))
        {
            return false;
        }

        if (opened is { } open && closed < open)
        {
            return table.Reject(CloseDate, $"is before the day the school opened, {Wording.Iso(open)}");
        }

        school = new School(urn, name, type, authority, RegionOf(table, pool), opened, closed)
        {
            LocalAuthorityName = authorityName,
            Trust = trust,
            Status = status,
        };
        return true;
    }

    private static bool TryOptionalText(DelimitedTable table, int column, StringPool pool, out string? text)
    {
        text = null;
        return Fields.IsNotGiven(table[column]) || table.TryText(column, pool, out text);
    }

    private static bool TryStatus(DelimitedTable table, out SchoolStatus status)
    {
        var text = table[Status];
        status = text switch
        {
            _ when Fields.IsNotGiven(text) => SchoolStatus.NotSaid,
            _ when text.Equals("Open", StringComparison.OrdinalIgnoreCase) => SchoolStatus.Open,
            _ when text.StartsWith("Open", StringComparison.OrdinalIgnoreCase) && text.Contains("close", StringComparison.OrdinalIgnoreCase) => SchoolStatus.OpenButProposedToClose,
            _ when text.Equals("Closed", StringComparison.OrdinalIgnoreCase) => SchoolStatus.Closed,
            _ when text.Equals("Proposed to open", StringComparison.OrdinalIgnoreCase) => SchoolStatus.ProposedToOpen,
            _ => (SchoolStatus)(-1),
        };
        return status >= 0 || table.Reject(Status, "is no status: Open, Closed, Proposed to open, or Open, but proposed to close");
    }

    // The same region is spelt in several ways, from file to file and within them.
    private static string? RegionOf(DelimitedTable table, StringPool pool)
    {
        var text = table[Region];
        if (Fields.IsNotGiven(text) || text.Equals("Not applicable", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var region = pool.Get(text);
        return Regions.ContainsValue(region)
            ? region
            : Regions.GetValueOrDefault(TableHeader.Plain(region.Replace("&", "and", StringComparison.Ordinal)), region);
    }
}
