namespace SchoolImprovement.Rules.Documents;

/// <summary>Why a text could not be read as a record, and where. A text can have many faults, and all of them are told.</summary>
/// <param name="Path">The place in the document, such as <c>$.events[3].on</c>; <c>$</c> is the whole document.</param>
/// <param name="Line">The line of the text, the first being 1.</param>
/// <param name="Message">What is wrong, and what is allowed there.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record RecordFault(
    [property: JsonRequired] string Path,
    [property: JsonRequired] long Line,
    [property: JsonRequired] string Message)
{
    /// <summary>Message, path and line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Message} (at {Path}, line {Line})");
}
