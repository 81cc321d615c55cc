using SchoolImprovement.Rules.OpenData.Tables;
using static SchoolImprovement.Rules.OpenData.Tables.TableLayout;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>
/// Reads claims for the days of National Leaders of Education: a row a day, the rows of a claim one after the other, with the
/// columns <c>claim</c>, <c>urn</c>, <c>claimed_on</c>, <c>matched_on</c>, <c>date</c>, <c>travel_minutes</c>,
/// <c>travel_miles</c> and, where there is one, <c>national_leader</c>.
/// </summary>
/// <remarks>Columns are found by name, whatever their order, case and marks; others are passed over. Travel left blank is not known.</remarks>
public static class PayClaimFile
{
    internal const int Reference = 0;
    internal const int School = 1;
    internal const int ClaimedOn = 2;
    internal const int MatchedOn = 3;
    internal const int Day = 4;
    internal const int TravelMinutes = 5;
    internal const int TravelMiles = 6;
    internal const int NationalLeader = 7;

    private static readonly TableLayout[] Layouts =
    [
        new(
            "a file of claims",
            [
                Required("claim"), Required("urn"), Required("claimed_on"), Required("matched_on"),
                Required("date"), Required("travel_minutes"), Required("travel_miles"), Optional("national_leader"),
            ])
        {
            Schools = [School],
        },
    ];

    /// <summary>Reads the claims one by one, in the file's order.</summary>
    /// <param name="file">The file.</param>
    /// <param name="cancellationToken">Ends reading with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The claims, those that cannot be read in their places; the file is opened anew for each enumeration.</returns>
    /// <exception cref="DataFileException">On enumeration: the file as a whole cannot be read.</exception>
    public static IEnumerable<FiledPayClaim> Read(DataFile file, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Claims(file, cancellationToken);
    }

    private static IEnumerable<FiledPayClaim> Claims(DataFile file, CancellationToken cancellation)
    {
        var rejected = new List<RejectedRow>();
        using var table = new DelimitedTable(file, Layouts, rejected.Add, progress: null, cancellation);
        PayClaimBuilder? current = null;
        for (var isRow = true; isRow;)
        {
            isRow = table.Read();

            // Rows whose fields cannot be told apart have been passed over on the way.
            foreach (var row in rejected)
            {
                if (current is null || row.Key.Length == 0 || current.Reference != row.Key)
                {
                    if (current is not null)
                    {
                        yield return current.Build();
                    }

                    current = new PayClaimBuilder(row.Key, row.Line);
                }

                current.Add(row);
            }

            rejected.Clear();
            if (!isRow)
            {
                break;
            }

            var reference = table[Reference].ToString();
            if (current is null || reference.Length == 0 || current.Reference != reference)
            {
                if (current is not null)
                {
                    yield return current.Build();
                }

                current = new PayClaimBuilder(reference, table.Line);
            }

            current.Add(table, rejected);
        }

        if (current is not null)
        {
            yield return current.Build();
        }
    }
}
