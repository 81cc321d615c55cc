using SchoolImprovement.Rules.OpenData.Tables;
using SchoolImprovement.Rules.Schools;
using static SchoolImprovement.Rules.OpenData.InspectionLayouts;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>
/// Reads files of inspections in every layout: Ofsted's tables of all inspections (a row an inspection), its management
/// information (a row a school, with its latest graded inspection and the one before), and <c>URN,Rating,Inspection Date</c>.
/// </summary>
/// <remarks>
/// Which layout a file has is found from its header, the first row that names the URN; titles above it, other columns and
/// the order, case and marks of names make no difference. A grade is a word or 1 to 4; satisfactory is grade 3. Not judged,
/// 0, 8, 9, NULL and blank are no judgement of overall effectiveness. Inspections that are ungraded, monitor, have no
/// formal designation, register a school or tell of an academy's conversion give no judgement, whatever rating stands
/// beside them: it is the standing one. Nor does a short inspection that is said not to have been converted. Where the
/// grouping of the event says that it was an inspection under section 5, or deemed or converted to be one, it is, whatever
/// its type. A short inspection gives one when it has the rating of grade 3 or 4, or says that it was converted: without
/// conversion it can but confirm a grade. Dates are read as 2019-01-30, 30/01/2019, 30-01-2019 or 20190130.
/// </remarks>
public static class InspectionFile
{
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
        using var table = new DelimitedTable(file, All, rejected, progress, cancellation);
        var hasRowASchool = HasRowASchool(table);
        while (table.Read())
        {
            if (TryRow(table, hasRowASchool, out var row))
            {
                yield return row;
            }
        }
    }

    private static bool TryRow(DelimitedTable table, bool hasRowASchool, out InspectionRow row)
    {
        row = default;
        Urn? present = null;
        if (table.Has(PresentUrn) && !(table.Has(Latest.UrnAtTime) && Fields.IsNotGiven(table[PresentUrn])))
        {
            if (!table.TryUrn(PresentUrn, out var given))
            {
                return false;
            }

            present = given;
        }

        var gives = InspectionTypes.Gives(table[TypeOfInspection], table[KindOfEvent]);
        if (!TryGrade(table, Latest.Grade, gives, out var grade)
            || !TryInspection(table, Latest, grade, ref present, out var inspection)
            || !TryGrade(table, Previous.Grade, JudgementGiven.Always, out var gradeBefore)
            || !TryInspection(table, Previous, gradeBefore, ref present, out var previous))
        {
            return false;
        }

        // Ofsted has given the inspection before the latest report's date. Two inspections have no report in common, and without it the
        // inspection's end counts.
        if (previous is { PublicationDate: not null } before && table[Previous.Published].SequenceEqual(table[Latest.Published]))
        {
            previous = before with { PublicationDate = null };
        }

        bool? isFirst = !hasRowASchool ? null
            : table.Has(Previous.Grade) && Fields.IsNotGiven(table[Previous.Number]) && Fields.IsNotGiven(table[Previous.FirstDay]) && previous is null;
        row = new InspectionRow(table.Line, present, inspection, previous, isFirst);
        return true;
    }

    private static bool TryGrade(DelimitedTable table, int column, JudgementGiven gives, out OverallEffectiveness? grade)
    {
        grade = null;
        var rating = table[column];
        if (gives == JudgementGiven.Never || (gives == JudgementGiven.WhenConverted && InspectionTypes.SaysThatNothingChanged(rating)))
        {
            return true;
        }

        if (!Grades.TryParse(rating, out grade))
        {
            return table.Reject(column, "is no grade: Outstanding, Good, Satisfactory, Requires Improvement, Inadequate, 1 to 4, or Not judged");
        }

        grade = gives == JudgementGiven.WhenConverted && grade < OverallEffectiveness.RequiresImprovement ? null : grade;
        return true;
    }

    private static bool TryInspection(DelimitedTable table, in InspectionColumns columns, OverallEffectiveness? grade, ref Urn? present, out FullInspection? inspection)
    {
        inspection = null;
        if (grade is not { } given)
        {
            return true;
        }

        if (!TryUrnAtTime(table, columns, ref present, out var urn)
            || !TryFirstDay(table, columns, out var firstDay)
            || !table.TryOptionalDate(columns.LastDay, out var lastDay)
            || !table.TryOptionalDate(columns.Published, out var published)
            || !InspectionDays.ArePossible(table, columns, firstDay, lastDay, published))
        {
            return false;
        }

        var number = Fields.WithoutDecimals(table[columns.Number]);
        inspection = new FullInspection(urn, given, firstDay, lastDay, published, Fields.IsNotGiven(number) ? null : number.ToString());
        return true;
    }

    private static bool TryFirstDay(DelimitedTable table, in InspectionColumns columns, out DateOnly firstDay)
    {
        firstDay = default;
        return table.Has(columns.FirstDay)
            ? table.TryDate(columns.FirstDay, out firstDay)
            : table.Reject(columns.Grade, "is a grade of an inspection whose first day the file does not say");
    }

    private static bool TryUrnAtTime(DelimitedTable table, in InspectionColumns columns, ref Urn? present, out Urn urn)
    {
        var relates = table[columns.RelatesToPresent];
        var isOther = relates.Equals("No", StringComparison.OrdinalIgnoreCase);
        urn = present ?? default;
        if (Fields.IsNotGiven(table[columns.UrnAtTime]) && present is not null && (Fields.IsNotGiven(relates) || Says(relates, "Yes")))
        {
            return true;
        }

        if (!table.Has(columns.UrnAtTime))
        {
            return present is not null && !isOther
                ? true
                : table.Reject(columns.Grade, "is a grade of an inspection of another school, whose number the file does not say");
        }

        if (!table.TryUrn(columns.UrnAtTime, out urn))
        {
            return false;
        }

        if (Says(relates, "Yes"))
        {
            if (present is { } other && other != urn)
            {
                return table.Reject(columns.UrnAtTime, $"is said to be the present school's, which is {other}");
            }

            present = urn;
            return true;
        }

        // With a number of its own for the present school the answer says nothing that the two numbers do not.
        return isOther
            || (Fields.IsNotGiven(relates) && table.Has(PresentUrn))
            || (table.Has(columns.RelatesToPresent)
                ? table.Reject(columns.RelatesToPresent, "is neither Yes nor No")
                : table.Reject(columns.UrnAtTime, "is a school of which the file does not say whether it is the present one"));
    }

    private static bool Says(ReadOnlySpan<char> answer, string word) => answer.Equals(word, StringComparison.OrdinalIgnoreCase);
}
