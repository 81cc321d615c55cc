namespace SchoolImprovement.Rules.OpenData;

/// <summary>A fact and the row that told it first.</summary>
internal readonly record struct Told<TFact>(TFact Fact, string File, long Line);
