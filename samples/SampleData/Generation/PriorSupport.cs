namespace SchoolImprovement.Rules.Samples.SampleData.Generation;

internal sealed record PriorSupport(int Tier, DateOnly TakenUp);
