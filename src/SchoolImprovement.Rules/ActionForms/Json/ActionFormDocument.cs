namespace SchoolImprovement.Rules.ActionForms;

/// <summary>A form as it was read, with what was passed over.</summary>
/// <param name="Form">The form.</param>
/// <param name="Notices">What the text holds beside the form, such as unknown members, in the order of the text.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ActionFormDocument(
    [property: JsonRequired] RecommendedActionForm Form,
    [property: JsonRequired] ImmutableArray<TextFault> Notices)
{
    /// <summary>Whether the two say the same.</summary>
    public bool Equals(ActionFormDocument? other) => other is not null
        && Form == other.Form && Notices.AsSpan().SequenceEqual(other.Notices.AsSpan());

    /// <summary>A hash code that agrees with <see cref="Equals(ActionFormDocument?)"/>.</summary>
    public override int GetHashCode() => HashCode.Combine(Form, Notices.Length);
}
