namespace SchoolImprovement.Rules.Samples.SampleData.Generation;

internal readonly record struct Link(Establishment Other, string Type, DateOnly? Established);
