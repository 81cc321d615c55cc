namespace SchoolImprovement.Rules.Samples.SampleData.Generation;

internal sealed record Locality(string AuthorityCode, string Region);
