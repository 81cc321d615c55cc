namespace SchoolImprovement.Rules.OpenData;

/// <summary>A fact and the row that told it first.</summary>
internal readonly record struct FirstTold<TFact>(TFact Fact, string File, long Line);
