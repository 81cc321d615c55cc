using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.OpenData.Tables;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>
/// Reads Ofsted's management information on state-funded schools: a row a school, with its latest full inspection and
/// the one before, each with the reference number at the time. Dates are written <c>yyyy-MM-dd</c> or <c>dd/MM/yyyy</c>.
/// </summary>
/// <remarks>
/// Columns are found by name, whatever their order and case; others are passed over, and so are the grades of aspects.
/// A grade that is blank, 9 or NULL means that there was no such inspection. The school's present number is that of the
/// <c>URN</c> column or, in files without it, that of the inspection which relates to the present school.
/// </remarks>
public static class ManagementInformationFile
{
    private const int PresentUrn = 12;

    private static readonly InspectionColumns Latest = new(FirstDay: 0, LastDay: 1, Published: 2, RelatesToPresent: 3, UrnAtTime: 4, Grade: 5);
    private static readonly InspectionColumns Previous = new(FirstDay: 6, LastDay: 7, Published: 8, RelatesToPresent: 9, UrnAtTime: 10, Grade: 11);

    private static readonly TableLayout Layout = new(
        "the management information",
        [
            "Inspection start date",
            "Inspection end date",
            "Publication date",
            "Does the latest full inspection relate to the URN of the current school?",
            "URN at time of latest full inspection",
            "Overall effectiveness",
            "Previous inspection start date",
            "Previous inspection end date",
            "Previous publication date",
            "Does the previous full inspection relate to the URN of the current school?",
            "URN at time of previous full inspection",
            "Previous full inspection overall effectiveness",
        ],
        ["URN"]);

    /// <inheritdoc cref="InspectionFile.Read"/>
    public static IEnumerable<ManagementInformationRow> Read(
        DataFile file,
        Action<RejectedRow> rejected,
        IProgress<ReadingProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(rejected);
        return Rows(file, rejected, progress, cancellationToken);
    }

    private static IEnumerable<ManagementInformationRow> Rows(DataFile file, Action<RejectedRow> rejected, IProgress<ReadingProgress>? progress, CancellationToken cancellation)
    {
        using var table = new DelimitedTable(file, Layout, rejected, progress, cancellation);
        while (table.Read())
        {
            if (TryRow(table, out var row))
            {
                yield return row;
            }
        }
    }

    private static bool TryRow(DelimitedTable table, out ManagementInformationRow row)
    {
        row = default;
        Urn? present = null;
        if (!Fields.IsNotGiven(table[PresentUrn]))
        {
            if (!table.TryUrn(PresentUrn, out var given))
            {
                return false;
            }

            present = given;
        }

        if (!TryInspection(table, Latest, ref present, out var latest)
            || !TryInspection(table, Previous, ref present, out var previous))
        {
            return false;
        }

        row = new ManagementInformationRow(table.Line, present, latest, previous);
        return true;
    }

    private static bool TryInspection(DelimitedTable table, InspectionColumns columns, ref Urn? present, out FullInspection? inspection)
    {
        inspection = null;
        if (Fields.IsNotGiven(table[columns.Grade]) || table[columns.Grade] is "9")
        {
            return true;
        }

        if (!Grades.TryParse(table[columns.Grade], out var grade))
        {
            return table.Reject(columns.Grade, "is no grade from 1 to 4, nor 9 or blank");
        }

        if (!TryUrnAtTime(table, columns, ref present, out var urn)
            || !table.TryDate(columns.FirstDay, DateForm.IsoOrSlashed, out var firstDay)
            || !table.TryOptionalDate(columns.LastDay, DateForm.IsoOrSlashed, out var lastDay)
            || !table.TryOptionalDate(columns.Published, DateForm.IsoOrSlashed, out var published)
            || !table.AreInOrder(firstDay, columns.LastDay, lastDay, columns.Published, published))
        {
            return false;
        }

        inspection = new FullInspection(urn, grade, firstDay, lastDay, published);
        return true;
    }

    private static bool TryUrnAtTime(DelimitedTable table, InspectionColumns columns, ref Urn? present, out Urn urn)
    {
        if (!table.TryUrn(columns.UrnAtTime, out urn))
        {
            return false;
        }

        var relates = table[columns.RelatesToPresent];
        if (relates.Equals("Yes", StringComparison.OrdinalIgnoreCase))
        {
            if (present is { } other && other != urn)
            {
                return table.Reject(columns.UrnAtTime, $"is said to be the present school's, which is {other}");
            }

            present = urn;
            return true;
        }

        // With a number of its own for the present school the answer says nothing that the two numbers do not.
        return relates.Equals("No", StringComparison.OrdinalIgnoreCase)
            || (Fields.IsNotGiven(relates) && table.Has(PresentUrn))
            || table.Reject(columns.RelatesToPresent, "is neither Yes nor No");
    }

    private readonly record struct InspectionColumns(int FirstDay, int LastDay, int Published, int RelatesToPresent, int UrnAtTime, int Grade);
}
