using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.OpenData.Tables;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>
/// Reads an inspection history: a row an inspection, with the columns <c>URN</c>, <c>Rating</c> and
/// <c>Inspection Date</c> (the first day), and where there are any <c>Inspection End Date</c>, <c>Publication Date</c>
/// and <c>Inspection Type</c>. Dates are written <c>yyyyMMdd</c>; the optional ones may be
/// <c>yyyy-MM-dd</c> too.
/// </summary>
/// <remarks>
/// Columns are found by name, whatever their order and case; others are passed over. The rating is a grade in words or
/// from 1 to 4; satisfactory is grade 3. Inspections that are ungraded, monitor, register a school or tell of an
/// academy's conversion give no judgement, whatever rating stands beside them: it is the standing one. A short
/// inspection gives one when it has the rating of grade 3 or 4, or says that it was converted: without conversion it
/// can but confirm a grade. Section 8, exempt, urgent and additional inspections give one when they have a rating. Of
/// any other type, a blank one included, a row without a rating is rejected.
/// </remarks>
public static class InspectionFile
{
    private const int UrnColumn = 0;
    private const int Rating = 1;
    private const int FirstDay = 2;
    private const int LastDay = 3;
    private const int Published = 4;
    private const int Type = 5;

    private static readonly TableLayout Layout = new(
        "an inspection history",
        ["URN", "Rating", "Inspection Date"],
        ["Inspection End Date", "Publication Date", "Inspection Type"]);

    /// <summary>Reads the rows one by one, in the file's order.</summary>
    /// <param name="file">The file.</param>
    /// <param name="rejected">Is told of each row that cannot be read; reading goes on.</param>
    /// <param name="progress">Is told from time to time how far reading has come.</param>
    /// <param name="cancellationToken">Ends reading with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The rows that can be read; the file is opened anew for each enumeration.</returns>
    /// <exception cref="DataFileException">On enumeration: the file as a whole cannot be read.</exception>
    public static IEnumerable<InspectionRow> Read(
        DataFile file,
        Action<RejectedRow> rejected,
        IProgress<ReadingProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(rejected);
        return Rows(file, rejected, progress, cancellationToken);
    }

    private static IEnumerable<InspectionRow> Rows(DataFile file, Action<RejectedRow> rejected, IProgress<ReadingProgress>? progress, CancellationToken cancellation)
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

    private static bool TryRow(DelimitedTable table, out InspectionRow row)
    {
        row = default;
        if (!table.TryUrn(UrnColumn, out var urn)
            || !TryGrade(table, out var grade)
            || !table.TryDate(FirstDay, DateForm.Compact, out var firstDay)
            || !table.TryOptionalDate(LastDay, DateForm.CompactOrIso, out var lastDay)
            || !table.TryOptionalDate(Published, DateForm.CompactOrIso, out var published)
            || !table.AreInOrder(firstDay, LastDay, lastDay, Published, published))
        {
            return false;
        }

        row = new InspectionRow(table.Line, urn, grade, firstDay, lastDay, published);
        return true;
    }

    private static bool TryGrade(DelimitedTable table, out OverallEffectiveness? grade)
    {
        grade = null;
        var gives = InspectionTypes.Gives(table[Type]);
        if (gives == JudgementGiven.Never)
        {
            return true;
        }

        var rating = table[Rating];
        if (Fields.IsNotGiven(rating))
        {
            return gives != JudgementGiven.Always
                || table.Reject(Rating, "is blank, and an inspection of this type is graded");
        }

        if (gives == JudgementGiven.WhenConverted && InspectionTypes.SaysThatNothingChanged(rating))
        {
            return true;
        }

        if (!Grades.TryParse(rating, out var given))
        {
            return table.Reject(Rating, "is no grade: Outstanding, Good, Satisfactory, Requires Improvement, Inadequate, or 1 to 4");
        }

        grade = gives == JudgementGiven.WhenConverted && given < OverallEffectiveness.RequiresImprovement ? null : given;
        return true;
    }
}
