namespace SchoolImprovement.Rules.Decisions;

/// <summary>What a finding says of the facts before it.</summary>
/// <param name="Path">The JSON path of the field, such as <c>$.areas[1].actions[0].provider.name</c>.</param>
/// <param name="Message">What is wrong, with the values in it.</param>
/// <param name="Remedy">What would mend it, where that depends on the facts; else the rule's own remedy stands.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public readonly record struct FindingText(
    [property: JsonRequired] string Path,
    [property: JsonRequired] string Message,
    string? Remedy = null);
