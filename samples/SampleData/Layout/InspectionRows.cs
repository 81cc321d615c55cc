using System.Globalization;
using System.Text;
using SchoolImprovement.Rules.Samples.SampleData.Generation;

namespace SchoolImprovement.Rules.Samples.SampleData.Layout;

internal sealed class InspectionRows : IRowLayout
{
    /// <summary>The day from which grade 3 is called Requires Improvement.</summary>
    private static readonly DateOnly RequiresImprovementFrom = new(2012, 9, 1);

    private InspectionRows()
    {
    }

    public static InspectionRows Instance { get; } = new();

    public string Header => "URN,Rating,Inspection Date";

    public void Append(StringBuilder text, Establishment establishment)
    {
        for (var i = establishment.Judgements.Count - 1; i >= 0; i--)
        {
            var (date, grade) = establishment.Judgements[i];
            text.Append(CultureInfo.InvariantCulture, $"{establishment.Urn},{Word(date, grade)},{date:yyyyMMdd}\r\n");
        }
    }

    private static string Word(DateOnly date, Grade grade) => grade switch
    {
        Grade.Outstanding => "Outstanding",
        Grade.Good => "Good",
        Grade.Three => date < RequiresImprovementFrom ? "Satisfactory" : "Requires Improvement",
        Grade.Inadequate => "Inadequate",
        _ => throw new ArgumentOutOfRangeException(nameof(grade), grade, "Not a grade."),
    };
}
