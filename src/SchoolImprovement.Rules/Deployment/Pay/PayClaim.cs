using System.Diagnostics.CodeAnalysis;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Deployment;

/// <summary>A National Leader of Education's claim to be paid for days at one supported school. Guidance 8.1.</summary>
/// <remarks>
/// Immutable and thread-safe. Equal when all members are equal, the days in their order. It holds what was claimed,
/// possible or not: <see cref="PayRules"/> refuses what cannot be.
/// </remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed record PayClaim
{
    /// <summary>The claim's own number or name; <see langword="null"/> where it has none. The rules do not look at it.</summary>
    public string? Reference { get; init; }

    /// <summary>The school that was supported.</summary>
    /// <exception cref="ArgumentException">The number was never set, and so is no school.</exception>
    public required Urn School
    {
        get;
        init => field = Urn.Known(value);
    }

    /// <summary>
    /// The tier of support for which the school is eligible, none included; <see langword="null"/> where the claim does not
    /// say, so that it is not asked. Guidance 1.4.
    /// </summary>
    public SupportTier? Tier { get; init; }

    /// <summary>The day on which the claim was made.</summary>
    public required DateOnly ClaimedOn { get; init; }

    /// <summary>The day on which the match with the school was confirmed; <see langword="null"/> where not known. Guidance 2.6.</summary>
    public DateOnly? MatchedOn { get; init; }

    /// <summary>Who was deployed, by a name or number of the application's own; <see langword="null"/> where not known. A <see cref="PayLedger"/> tells by it that one day is claimed at two schools.</summary>
    public string? NationalLeader { get; init; }

    /// <summary>The days claimed, in any order.</summary>
    /// <exception cref="ArgumentException">A day is <see langword="null"/>; the message says which.</exception>
    public ImmutableArray<DeploymentDay> Days
    {
        get;
        init => field = NoneNull(value);
    }

    = [];

    /// <summary>
    /// Reads a claim from JSON: an object with <c>school</c> and <c>claimedOn</c>, and any of <c>reference</c>,
    /// <c>tier</c>, <c>matchedOn</c>, <c>nationalLeader</c> and <c>days</c>, each day with <c>date</c>, <c>travelMinutes</c> and
    /// <c>travelMiles</c>. Dates are written <c>yyyy-MM-dd</c>.
    /// </summary>
    /// <exception cref="DocumentFormatException">The text is not such a claim; the message says where and why.</exception>
    public static PayClaim Parse(string json) => DocumentJson.Read(json, DeploymentJsonContext.Default.PayClaimDocument).ToClaim();

    /// <summary>Reads a claim as <see cref="Parse"/> does, and returns what is wrong with the text instead of throwing it.</summary>
    /// <param name="json">The text; <see langword="null"/> is refused like one that is empty.</param>
    /// <param name="claim">What was read.</param>
    /// <param name="fault">Why the text could not be read, and where.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryRead([NotNullWhen(true)] string? json, [NotNullWhen(true)] out PayClaim? claim, [NotNullWhen(false)] out DocumentFormatException? fault) =>
        DocumentJson.TryRead(json, Parse, out claim, out fault);

    /// <summary>The claim as the JSON that <see cref="Parse"/> reads.</summary>
    /// <param name="indented">Whether to lay it out over several lines.</param>
    public string ToJson(bool indented = false) => JsonText.Of(PayClaimDocument.Of(this), DeploymentJsonContext.Default.PayClaimDocument, indented);

    /// <inheritdoc/>
    public bool Equals(PayClaim? other) =>
        other is not null
        && string.Equals(Reference, other.Reference, StringComparison.Ordinal)
        && School == other.School
        && Tier == other.Tier
        && ClaimedOn == other.ClaimedOn
        && MatchedOn == other.MatchedOn
        && string.Equals(NationalLeader, other.NationalLeader, StringComparison.Ordinal)
        && Days.AsSpan().SequenceEqual(other.Days.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Reference, School, ClaimedOn, MatchedOn, NationalLeader, Days.Length);

    private static ImmutableArray<DeploymentDay> NoneNull(ImmutableArray<DeploymentDay> days)
    {
        if (days.IsDefault)
        {
            return [];
        }

        for (var i = 0; i < days.Length; i++)
        {
            if (days[i] is null)
            {
                throw new ArgumentException($"Day {i} of the claim is null.", nameof(days));
            }
        }

        return days;
    }
}
