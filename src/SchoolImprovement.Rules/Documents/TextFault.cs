namespace SchoolImprovement.Rules.Documents;

/// <summary>What is wrong with a text at a place, or is passed over there. A text can have many faults, and all of them are told.</summary>
/// <param name="Path">The JSON path of the place, such as <c>$.events[3].on</c>; <c>$</c> is the whole document.</param>
/// <param name="Line">Its line, the first being 1.</param>
/// <param name="Position">Its character in that line, the first being 1; <see langword="null"/> where only the line is known.</param>
/// <param name="Message">What is wrong, and what is allowed there.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record TextFault(
    [property: JsonRequired] string Path,
    [property: JsonRequired] long Line,
    long? Position,
    [property: JsonRequired] string Message)
{
    /// <summary>The message and the place.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Message} (at {Path}, line {Line}{(Position is { } position ? string.Create(CultureInfo.InvariantCulture, $", position {position}") : "")})");
}
