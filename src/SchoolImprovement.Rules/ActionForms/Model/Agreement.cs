namespace SchoolImprovement.Rules.ActionForms;

/// <summary>One person's agreement to a form. Guidance 6.22 and 8.10.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Agreement
{
    /// <summary>The person's name.</summary>
    public string? Name { get; init; }

    /// <summary>The day on which the person agreed to the plan; <see langword="null"/> where that has not happened. Guidance 6.22.</summary>
    public DateOnly? AgreedOn { get; init; }

    /// <summary>
    /// The day on which the person signed off the form and agreed to carry out its recommendations, funded and unfunded;
    /// <see langword="null"/> where that has not happened. Guidance 8.10.
    /// </summary>
    public DateOnly? SignedOffOn { get; init; }
}
