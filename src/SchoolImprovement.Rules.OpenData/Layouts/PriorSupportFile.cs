using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.OpenData.Tables;
using SchoolImprovement.Rules.Schools;
using static SchoolImprovement.Rules.OpenData.Tables.TableLayout;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>
/// Reads the schools supported under the 2018 to 2019 offer, with the columns <c>URN</c>, <c>Tier</c> (1 to 3) and
/// <c>Taken up</c>, a date of that academic year. A blank tier or date is not known.
/// </summary>
/// <remarks>Columns are found by name, whatever their order and case; others are passed over.</remarks>
public static class PriorSupportFile
{
    private const int UrnColumn = 0;
    private const int Tier = 1;
    private const int TakenUp = 2;

    private static readonly AcademicYear Year = new(2018);

    private static readonly TableLayout[] Layouts = [new("a file of 2018 to 2019 support", [Required("URN"), Required("Tier"), Required("Taken up")])];

    /// <inheritdoc cref="InspectionFile.Read"/>
    public static IEnumerable<PriorSupportRow> Read(
        DataFile file,
        Action<RejectedRow> rejected,
        IProgress<ReadingProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(rejected);
        return Rows(file, rejected, progress, cancellationToken);
    }

    private static IEnumerable<PriorSupportRow> Rows(DataFile file, Action<RejectedRow> rejected, IProgress<ReadingProgress>? progress, CancellationToken cancellation)
    {
        using var table = new DelimitedTable(file, Layouts, rejected, progress, cancellation);
        while (table.Read())
        {
            if (table.TryUrn(UrnColumn, out var urn)
                && TryTier(table, out var tier)
                && table.TryOptionalDate(TakenUp, out var takenUp)
                && (takenUp is not { } day || Year.Contains(day) || table.Reject(TakenUp, $"is outside the offer's academic year, {Wording.Iso(Year.FirstDay)} to {Wording.Iso(Year.LastDay)}")))
            {
                yield return new PriorSupportRow(table.Line, urn, PriorSupport.Supported(tier, takenUp));
            }
        }
    }

    private static bool TryTier(DelimitedTable table, out SupportTier? tier)
    {
        tier = Fields.WithoutDecimals(table[Tier]) switch
        {
            "1" => SupportTier.Tier1,
            "2" => SupportTier.Tier2,
            "3" => SupportTier.Tier3,
            _ => null,
        };
        return tier is not null || Fields.IsNotGiven(table[Tier]) || table.Reject(Tier, "is no tier from 1 to 3");
    }
}
