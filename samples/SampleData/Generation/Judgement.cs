namespace SchoolImprovement.Rules.Samples.SampleData.Generation;

internal readonly record struct Judgement(DateOnly Date, Grade Grade);
