using System.Diagnostics.CodeAnalysis;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Deployment;

/// <summary>
/// The match of a National Leader of Education with a school, and the deployment that follows it, as far as it has come.
/// Guidance 2 and 3.
/// </summary>
/// <remarks>
/// Immutable and thread-safe. What is <see langword="null"/> is not known, or has not happened yet. It holds what was
/// recorded, possible or not: <see cref="MatchRules"/> says what is wrong with it.
/// </remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed record Match
{
    /// <summary>The school that is supported.</summary>
    /// <exception cref="ArgumentException">The number was never set, and so is no school.</exception>
    public required Urn School
    {
        get;
        init => field = Urn.Known(value);
    }

    /// <summary>The tier of support for which the school is eligible.</summary>
    public required SupportTier Tier { get; init; }

    /// <summary>Who is matched, by a name or number of the application's own. The rules do not look at it.</summary>
    public string? NationalLeader { get; init; }

    /// <summary>When the department spoke with the local authority or trust; expected in tiers 2 and 3. Guidance 2.1.</summary>
    public DateOnly? ConversationOn { get; init; }

    /// <summary>When the National Leader agreed that the match is suitable. Guidance 2.6.</summary>
    public DateOnly? LeaderAgreedOn { get; init; }

    /// <summary>When the school confirmed that it wants the support. Guidance 2.6.</summary>
    public DateOnly? SchoolConfirmedOn { get; init; }

    /// <summary>When the match was formally recorded. Guidance 2.6.</summary>
    public DateOnly? RecordedOn { get; init; }

    /// <summary>When the National Leader received formal confirmation of the match. Guidance 2.6.</summary>
    public DateOnly? ConfirmedOn { get; init; }

    /// <summary>Whether the school belongs to the National Leader's own trust. Guidance 2.5.</summary>
    public bool? WithinOwnTrust { get; init; }

    /// <summary>Why support from the own trust is clearly the most effective; needed only there. Guidance 2.5.</summary>
    public string? OwnTrustJustification { get; init; }

    /// <summary>How many days of the deployment were used. Guidance 2.7.</summary>
    public int? DaysUsed { get; init; }

    /// <summary>Whether a tier 1 return follows, or was submitted. Guidance 5.1.</summary>
    public bool? Tier1ReturnFollows { get; init; }

    /// <summary>Whether a Recommended Action Form follows, or was submitted. Guidance 3.4 and 3.6.</summary>
    public bool? ActionFormFollows { get; init; }

    /// <summary>
    /// Reads a match from JSON: an object with <c>school</c> and <c>tier</c> (<c>tier1</c>, <c>tier2</c>, <c>tier3</c> or
    /// <c>none</c>), and any of the other members of this record in camel case. Dates are written <c>yyyy-MM-dd</c>.
    /// </summary>
    /// <exception cref="DocumentFormatException">The text is not such a match; the message says where and why.</exception>
    public static Match Parse(string json) => DocumentJson.Read(json, DeploymentJsonContext.Default.MatchDocument).ToMatch();

    /// <summary>Reads a match as <see cref="Parse"/> does, and returns what is wrong with the text instead of throwing it.</summary>
    /// <param name="json">The text; <see langword="null"/> is refused like one that is empty.</param>
    /// <param name="match">What was read.</param>
    /// <param name="fault">Why the text could not be read, and where.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryRead([NotNullWhen(true)] string? json, [NotNullWhen(true)] out Match? match, [NotNullWhen(false)] out DocumentFormatException? fault) =>
        DocumentJson.TryRead(json, Parse, out match, out fault);

    /// <summary>The match as the JSON that <see cref="Parse"/> reads.</summary>
    /// <param name="indented">Whether to lay it out over several lines.</param>
    public string ToJson(bool indented = false) => JsonText.Of(MatchDocument.Of(this), DeploymentJsonContext.Default.MatchDocument, indented);
}
