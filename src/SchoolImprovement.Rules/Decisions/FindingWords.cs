namespace SchoolImprovement.Rules.Decisions;

/// <summary>What an application says in the place of a finding's own texts.</summary>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">What would mend it; the finding's own remedy stands where it is <see langword="null"/>.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record FindingWords([property: JsonRequired] string Message, string? Remedy = null);
