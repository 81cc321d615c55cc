namespace SchoolImprovement.Rules.ActionForms;

/// <summary>Something in a form's text that is not part of a form, and was passed over.</summary>
/// <param name="Path">The JSON path of it.</param>
/// <param name="Line">Its line, the first being 1.</param>
/// <param name="Position">Its character in that line, the first being 1.</param>
/// <param name="Message">What it is, and what became of it.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ActionFormNotice(
    [property: JsonRequired] string Path,
    [property: JsonRequired] long Line,
    [property: JsonRequired] long Position,
    [property: JsonRequired] string Message)
{
    /// <summary>The message and the place.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Message} (at {Path}, line {Line}, position {Position})");
}
