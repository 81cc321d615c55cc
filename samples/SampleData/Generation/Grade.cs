namespace SchoolImprovement.Rules.Samples.SampleData.Generation;

/// <summary>Overall effectiveness; the third grade is Satisfactory or Requires Improvement, depending on the day.</summary>
internal enum Grade
{
    Outstanding = 1,
    Good = 2,
    Three = 3,
    Inadequate = 4,
}
