using System.Diagnostics.CodeAnalysis;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Deployment;

/// <summary>The short return on a deployment to a school that receives tier 1 support only. Guidance 5.1.</summary>
/// <remarks>
/// Immutable and thread-safe. Equal when all members are equal, lists in their order. It holds what was written, whole or
/// not: <see cref="Tier1ReturnRules"/> says what is wrong with it.
/// </remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed record Tier1Return
{
    /// <summary>The school that was supported.</summary>
    /// <exception cref="ArgumentException">The number was never set, and so is no school.</exception>
    public required Urn School
    {
        get;
        init => field = Urn.Known(value);
    }

    /// <summary>The tier of support for which the school is eligible.</summary>
    public required SupportTier Tier { get; init; }

    /// <summary>The improvement areas that were found, in words, such as leadership.</summary>
    public ImmutableArray<string> ImprovementAreas
    {
        get;
        init => field = NoneNull(value);
    }

    = [];

    /// <summary>The activities that were completed.</summary>
    public ImmutableArray<string> ActivitiesCompleted
    {
        get;
        init => field = NoneNull(value);
    }

    = [];

    /// <summary>The recommendations that were agreed with the school.</summary>
    public ImmutableArray<string> RecommendationsAgreed
    {
        get;
        init => field = NoneNull(value);
    }

    = [];

    /// <summary>The day on which plans for improvement were in place; <see langword="null"/> where not known.</summary>
    public DateOnly? PlansInPlaceOn { get; init; }

    /// <summary>The day on which the return was submitted; <see langword="null"/> while it is a draft.</summary>
    public DateOnly? SubmittedOn { get; init; }

    /// <summary>The day on which the National Leader began to support the plans' implementation; <see langword="null"/> while that has not begun.</summary>
    public DateOnly? ImplementationSupportBeganOn { get; init; }

    /// <summary>
    /// Reads a return from JSON: an object with <c>school</c> and <c>tier</c> (<c>tier1</c>, <c>tier2</c>, <c>tier3</c> or
    /// <c>none</c>), and any of the other members of this record in camel case. Dates are written <c>yyyy-MM-dd</c>.
    /// </summary>
    /// <exception cref="DocumentFormatException">The text is not such a return; the message says where and why.</exception>
    public static Tier1Return Parse(string json) => DocumentJson.Read(json, DeploymentJsonContext.Default.Tier1ReturnDocument).ToReturn();

    /// <summary>Reads a return as <see cref="Parse"/> does, and returns what is wrong with the text instead of throwing it.</summary>
    /// <param name="json">The text; <see langword="null"/> is refused like one that is empty.</param>
    /// <param name="returned">What was read.</param>
    /// <param name="fault">Why the text could not be read, and where.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryRead([NotNullWhen(true)] string? json, [NotNullWhen(true)] out Tier1Return? returned, [NotNullWhen(false)] out DocumentFormatException? fault) =>
        DocumentJson.TryRead(json, Parse, out returned, out fault);

    /// <summary>The return as the JSON that <see cref="Parse"/> reads.</summary>
    /// <param name="indented">Whether to lay it out over several lines.</param>
    public string ToJson(bool indented = false) => JsonText.Of(Tier1ReturnDocument.Of(this), DeploymentJsonContext.Default.Tier1ReturnDocument, indented);

    /// <inheritdoc/>
    public bool Equals(Tier1Return? other) =>
        other is not null
        && School == other.School
        && Tier == other.Tier
        && PlansInPlaceOn == other.PlansInPlaceOn
        && SubmittedOn == other.SubmittedOn
        && ImplementationSupportBeganOn == other.ImplementationSupportBeganOn
        && ImprovementAreas.AsSpan().SequenceEqual(other.ImprovementAreas.AsSpan())
        && ActivitiesCompleted.AsSpan().SequenceEqual(other.ActivitiesCompleted.AsSpan())
        && RecommendationsAgreed.AsSpan().SequenceEqual(other.RecommendationsAgreed.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(
        School,
        Tier,
        PlansInPlaceOn,
        SubmittedOn,
        ImplementationSupportBeganOn,
        ImprovementAreas.Length,
        ActivitiesCompleted.Length,
        RecommendationsAgreed.Length);

    // A null among words says as little as an empty one, and is found wanting like it.
    private static ImmutableArray<string> NoneNull(ImmutableArray<string> words) =>
        words.IsDefault ? [] : words.Contains(null!) ? [.. words.Select(word => word ?? "")] : words;
}
