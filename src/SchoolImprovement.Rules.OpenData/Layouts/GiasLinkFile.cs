using SchoolImprovement.Rules.OpenData.Tables;
using static SchoolImprovement.Rules.OpenData.Tables.TableLayout;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>
/// Reads the links between schools that Get Information about Schools publishes, with the columns <c>URN</c>,
/// <c>LinkURN</c>, <c>LinkName</c>, <c>LinkType</c> and <c>LinkEstablishedDate</c>; the date may be blank.
/// </summary>
/// <remarks>Columns are found by name, whatever their order and case; others, and the linked school's name, are passed over.</remarks>
public static class GiasLinkFile
{
    private const int UrnColumn = 0;
    private const int LinkUrn = 1;
    private const int LinkType = 2;
    private const int Established = 3;

    private static readonly TableLayout[] Layouts =
    [
        new("a file of links", [Required("URN"), Required("LinkURN"), Required("LinkType"), Required("LinkEstablishedDate")]) { Schools = [UrnColumn, LinkUrn] },
    ];

    /// <inheritdoc cref="InspectionFile.Read"/>
    public static IEnumerable<GiasLinkRow> Read(
        DataFile file,
        Action<RejectedRow> rejected,
        IProgress<ReadingProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(rejected);
        return Rows(file, rejected, progress, cancellationToken);
    }

    private static IEnumerable<GiasLinkRow> Rows(DataFile file, Action<RejectedRow> rejected, IProgress<ReadingProgress>? progress, CancellationToken cancellation)
    {
        using var table = new DelimitedTable(file, Layouts, rejected, progress, cancellation);
        var pool = new StringPool();
        while (table.Read())
        {
            // A link that says nothing of who came from whom leaves its schools as they are, also where it cannot be read.
            table.IsAboutSchools = !GiasLinkRow.IsKnown(table[LinkType]) || GiasLinkRow.KindOf(table[LinkType]) != GiasLinkKind.Other;
            if (table.TryUrn(UrnColumn, out var urn)
                && table.TryUrn(LinkUrn, out var linked)
                && table.TryText(LinkType, pool, out var type)
                && (GiasLinkRow.IsKnown(type) || table.Reject(LinkType, "is no kind of link that is known, so that it may say who came from whom"))
                && table.TryOptionalDate(Established, out var established))
            {
                yield return new GiasLinkRow(table.Line, urn, linked, type, established);
            }

            table.IsAboutSchools = true;
        }
    }
}
