using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.OpenData.Tables;
using SchoolImprovement.Rules.Schools;
using static SchoolImprovement.Rules.OpenData.Tables.TableLayout;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>
/// Reads the schools supported under an earlier offer, with the columns <c>URN</c>, <c>Tier</c> (1 to 3) and
/// <c>Taken up</c>, a date of that offer's academic year. A blank tier or date is not known.
/// </summary>
/// <remarks>Columns are found by name, whatever their order and case; others are passed over.</remarks>
public static class PriorSupportFile
{
    private const int UrnColumn = 0;
    private const int Tier = 1;
    private const int TakenUp = 2;

    private static readonly TableLayout[] Layouts = [new("a file of earlier support", [Required("URN"), Required("Tier"), Required("Taken up")])];

    /// <inheritdoc cref="InspectionFile.Read"/>
    /// <param name="file">The file.</param>
    /// <param name="year">The academic year of the offer under which the schools were supported, such as 2018 to 2019.</param>
    /// <param name="rejected">Is told of each row that cannot be read.</param>
    /// <param name="progress">Is told from time to time how far reading has come.</param>
    /// <param name="cancellationToken">Ends reading.</param>
    /// <exception cref="InvalidOperationException">The year was never set.</exception>
    public static IEnumerable<PriorSupportRow> Read(
        DataFile file,
        AcademicYear year,
        Action<RejectedRow> rejected,
        IProgress<ReadingProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(rejected);
        return Rows(file, year.FirstDay, year.LastDay, rejected, progress, cancellationToken);
    }

    private static IEnumerable<PriorSupportRow> Rows(DataFile file, DateOnly first, DateOnly last, Action<RejectedRow> rejected, IProgress<ReadingProgress>? progress, CancellationToken cancellation)
    {
        using var table = new DelimitedTable(file, Layouts, rejected, progress, cancellation);
        while (table.Read())
        {
            if (table.TryUrn(UrnColumn, out var urn)
                && TryTier(table, out var tier)
                && table.TryOptionalDate(TakenUp, out var takenUp)
                && (takenUp is not { } day || (day >= first && day <= last) || table.Reject(TakenUp, $"is outside the offer's academic year, {Wording.Iso(first)} to {Wording.Iso(last)}")))
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
