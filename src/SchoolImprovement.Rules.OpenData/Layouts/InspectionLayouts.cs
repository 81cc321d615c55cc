using System.Collections.Immutable;
using SchoolImprovement.Rules.OpenData.Tables;
using static SchoolImprovement.Rules.OpenData.Tables.TableLayout;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>The columns of files of inspections, under the names that Ofsted gave them from year to year.</summary>
internal static class InspectionLayouts
{
    public const int PresentUrn = 0;
    public const int TypeOfInspection = 1;

    public static readonly InspectionColumns Latest = new(Number: 2, FirstDay: 3, LastDay: 4, Published: 5, RelatesToPresent: 6, UrnAtTime: 7, Grade: 8);
    public static readonly InspectionColumns Previous = new(Number: 9, FirstDay: 10, LastDay: 11, Published: 12, RelatesToPresent: 13, UrnAtTime: 14, Grade: 15);

    public const int KindOfEvent = 16;

    private const string Description = "a file of inspections";

    private static readonly ImmutableArray<string> UrnNames = ["URN at time of latest full inspection", "URN at time of latest graded inspection"];
    private static readonly ImmutableArray<string> RelatesNames =
    [
        "Does the latest full inspection relate to the URN of the current school?",
        "Does the latest graded inspection relate to the URN of the current school?",
    ];

    private static readonly ImmutableArray<Column> PreviousColumns =
    [
        Optional("Previous full inspection number", "Previous graded inspection number", "Previous inspection number"),
        Optional("Previous inspection start date", "Previous first day of inspection", "Previous full inspection date", "Previous inspection date"),
        Optional("Previous inspection end date", "Previous last day of inspection"),
        Optional("Previous publication date", "Previous first published date"),
        Optional(
            "Does the previous full inspection relate to the URN of the current school?",
            "Does the previous graded inspection relate to the URN of the current school?",
            "Does the previous inspection relate to the school in its current form?"),
        Optional("URN at time of previous full inspection", "URN at time of previous graded inspection", "URN at time of previous inspection"),
        Optional("Previous full inspection overall effectiveness", "Previous graded inspection overall effectiveness", "Previous overall effectiveness"),
    ];

    /// <summary>
    /// Management information since overall effectiveness is no longer given, where the plain names are those of another
    /// inspection; management information that numbers schools by their inspections alone; every other.
    /// </summary>
    public static TableLayout[] All { get; } =
    [
        Of(
            Required("URN"),
            Optional("Inspection type of latest OEIF graded inspection"),
            Optional("Event type grouping of latest OEIF graded inspection"),
            [
                Optional("Inspection number of latest OEIF graded inspection"),
                Required("Inspection start date of latest OEIF graded inspection"),
                Optional("Inspection end date of latest OEIF graded inspection"),
                Optional("Publication date of latest OEIF graded inspection"),
                Optional("Does the latest OEIF graded inspection relate to the URN of the current school?"),
                Optional("URN at time of latest OEIF graded inspection"),
                Required("Latest OEIF overall effectiveness"),
            ]),
        Of(Optional("URN"), Optional("Inspection type"), Optional("Event type grouping"), Plain(new(RelatesNames, IsRequired: true), new(UrnNames, IsRequired: true))),
        Of(Required("URN"), Optional("Inspection type"), Optional("Event type grouping"), Plain(new(RelatesNames, IsRequired: false), new(UrnNames, IsRequired: false))),
    ];

    /// <summary>
    /// Whether a file has a row a school, by a column of its latest or previous inspection, whatever else is left out: then earlier
    /// inspections are not in rows of their own.
    /// </summary>
    public static bool HasRowASchool(DelimitedTable table) => table.HasAny(static name =>
        name.StartsWith("PREVIOUS", StringComparison.Ordinal)
        || name.Contains("LATESTFULL", StringComparison.Ordinal)
        || name.Contains("LATESTGRADED", StringComparison.Ordinal)
        || name.Contains("LATESTOEIF", StringComparison.Ordinal));

    private static TableLayout Of(Column school, Column type, Column kindOfEvent, ImmutableArray<Column> latest) => new(Description, [school, type, .. latest, .. PreviousColumns, kindOfEvent])
    {
        Schools = [PresentUrn, Latest.UrnAtTime, Previous.UrnAtTime],
        Days = [(Latest.FirstDay, Latest.Grade), (Previous.FirstDay, Previous.Grade)],
        LaterDays = [Latest.LastDay, Latest.Published, Previous.LastDay, Previous.Published],
        Part = [Previous.Number, Previous.FirstDay, Previous.LastDay, Previous.Published, Previous.RelatesToPresent, Previous.UrnAtTime, Previous.Grade],
    };

    private static ImmutableArray<Column> Plain(Column relates, Column urnAtTime) =>
    [
        Optional("Inspection number of latest full inspection", "Inspection number of latest graded inspection", "Inspection number"),
        Required("Inspection start date", "Inspection date", "First day of inspection"),
        Optional("Inspection end date", "Last day of inspection"),
        Optional("Publication date", "First published date"),
        relates,
        urnAtTime,
        Required("Overall effectiveness", "Rating", "Overall effectiveness: how good is the school", "Overall effectiveness grade"),
    ];

    /// <summary>Where the columns of one inspection stand.</summary>
    public readonly record struct InspectionColumns(int Number, int FirstDay, int LastDay, int Published, int RelatesToPresent, int UrnAtTime, int Grade);
}
