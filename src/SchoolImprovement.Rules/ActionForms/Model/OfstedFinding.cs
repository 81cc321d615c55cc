namespace SchoolImprovement.Rules.ActionForms;

/// <summary>A finding of an Ofsted report. Guidance 1.5.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record OfstedFinding
{
    /// <summary>The name by which actions refer to it, such as <c>L1</c>; the form's own.</summary>
    public string? Id { get; init; }

    /// <summary>What it is about.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the named ones.</exception>
    public OfstedTheme? Theme
    {
        get;
        init => field = NamedValue.Of(value);
    }

    /// <summary>What Ofsted found, in a sentence.</summary>
    public string? Text { get; init; }
}
