using System.Diagnostics.CodeAnalysis;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Deadlines;

/// <summary>
/// What is known of one school's support so far: the days on which its steps were taken, or are to be. A day that is not known, or
/// a step not taken, is <see langword="null"/>. A day after the as-at date is planned: periods are counted from it, but nothing is
/// done by it.
/// </summary>
/// <remarks>Immutable and thread-safe. Two records are equal when all their members are.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed record SupportProgress
{
    /// <summary>The school, where it is to be named.</summary>
    public Urn? School { get; init; }

    /// <summary>The tier of support, 1 to 3; <see langword="null"/> where not known. Guidance 1.4.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The tier is none of the three.</exception>
    public SupportTier? Tier
    {
        get;
        init => field = value is not { IsNamed: false }
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Tier), value, "Support is of tier 1, 2 or 3.");
    }

    /// <summary>When the Teaching Schools Council confirmed the match formally. Guidance 2.6 and 3.1.</summary>
    public DateOnly? MatchConfirmedOn { get; init; }

    /// <summary>When the National Leader made contact with the school. Guidance 3.1.</summary>
    public DateOnly? ContactMadeOn { get; init; }

    /// <summary>On which day the date for the support to start was agreed, not that date itself. Guidance 3.1.</summary>
    public DateOnly? StartAgreedOn { get; init; }

    /// <summary>
    /// On which day the school agreed a date; <see langword="null"/> for that of <see cref="StartAgreedOn"/>, since an agreement
    /// is the school's, too. Guidance 3.1.
    /// </summary>
    public DateOnly? SchoolAgreedOn { get; init; }

    /// <summary>The day of the initial deployment, from which the funded terms follow. Guidance 6.7.</summary>
    public DateOnly? InitialDeploymentOn { get; init; }

    /// <summary>The days of support used or planned, in any order. Guidance 2.7 and 8.2.</summary>
    public ImmutableArray<DateOnly> DaysUsedOn
    {
        get;
        init => field = value.IsDefault ? [] : value;
    } = [];

    /// <summary>
    /// When it was settled that no further days will be used, where that is fewer than the offer gives; the days are "up to".
    /// Guidance 2.7 and 8.2.
    /// </summary>
    public DateOnly? DaysEndedOn { get; init; }

    /// <summary>When the tier 1 return was submitted. Guidance 5.1 and 8.2.</summary>
    public DateOnly? Tier1ReturnSubmittedOn { get; init; }

    /// <summary>The school visit that the form follows; of several, the last before the form. Guidance 6.26.</summary>
    public DateOnly? SchoolVisitOn { get; init; }

    /// <summary>When the form was first submitted to the Teaching Schools Council. Guidance 6.26 and 8.2.</summary>
    public DateOnly? FormSubmittedOn { get; init; }

    /// <summary>
    /// When the Teaching Schools Council received the form; of several rounds, in the one under way. <see langword="null"/> for the
    /// day of <see cref="FormSubmittedOn"/>: a portal receives at once. Guidance 6.26.
    /// </summary>
    public DateOnly? FormReceivedOn { get; init; }

    /// <summary>
    /// Since when the form is back with the National Leader, as long as it is not submitted again; the periods of those who review
    /// it then wait for the next round. <see langword="null"/> when it is not. Guidance 6.25.
    /// </summary>
    public DateOnly? FormReturnedOn { get; init; }

    /// <summary>When the Teaching Schools Council submitted the form to the department, in the round under way. Guidance 6.26.</summary>
    public DateOnly? FormPassedOn { get; init; }

    /// <summary>When the department signed the form off. Guidance 6.26.</summary>
    public DateOnly? FormSignedOffOn { get; init; }

    /// <summary>When the department made the first payment. Guidance 6.26.</summary>
    public DateOnly? PaidOn { get; init; }

    /// <summary>
    /// When the update on progress was delivered, for the first, second and further funded term in their order;
    /// <see langword="null"/>, or nothing, for a term without one. Guidance 7.2.
    /// </summary>
    public ImmutableArray<DateOnly?> UpdatesDeliveredOn
    {
        get;
        init => field = value.IsDefault ? [] : value;
    } = [];

    /// <summary>Reads what <see cref="ToJson"/> writes; dates are written <c>yyyy-MM-dd</c>.</summary>
    /// <param name="json">
    /// An object with any of the members of this type in camel case, such as <c>matchConfirmedOn</c>; <c>tier</c> is
    /// <c>tier1</c>, <c>tier2</c> or <c>tier3</c>, and <c>school</c> a URN, as a number. Any other member is refused.
    /// </param>
    /// <exception cref="DocumentFormatException">The text is not such JSON; it gives the path and the line.</exception>
    public static SupportProgress Parse(string json) =>
        DocumentJson.Read(json, SupportProgressJsonContext.Default.SupportProgressDocument).Progress;

    /// <summary>Reads the progress of a support as <see cref="Parse"/> does, and returns what is wrong with the text instead of throwing it.</summary>
    /// <param name="json">The text; <see langword="null"/> is refused like one that is empty.</param>
    /// <param name="progress">What was read.</param>
    /// <param name="fault">Why the text could not be read, and where.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryRead([NotNullWhen(true)] string? json, [NotNullWhen(true)] out SupportProgress? progress, [NotNullWhen(false)] out DocumentFormatException? fault) =>
        DocumentJson.TryRead(json, Parse, out progress, out fault);

    /// <summary>Writes what is known as JSON; members not known are left out.</summary>
    /// <param name="indented">Whether to lay it out over several lines.</param>
    public string ToJson(bool indented = false) => JsonText.Of(SupportProgressDocument.Of(this), SupportProgressJsonContext.Default.SupportProgressDocument, indented);

    /// <summary>Whether all that is known is the same.</summary>
    public bool Equals(SupportProgress? other) =>
        other is not null
        && School == other.School
        && Tier == other.Tier
        && MatchConfirmedOn == other.MatchConfirmedOn
        && ContactMadeOn == other.ContactMadeOn
        && StartAgreedOn == other.StartAgreedOn
        && SchoolAgreedOn == other.SchoolAgreedOn
        && InitialDeploymentOn == other.InitialDeploymentOn
        && DaysUsedOn.SequenceEqual(other.DaysUsedOn)
        && DaysEndedOn == other.DaysEndedOn
        && Tier1ReturnSubmittedOn == other.Tier1ReturnSubmittedOn
        && SchoolVisitOn == other.SchoolVisitOn
        && FormSubmittedOn == other.FormSubmittedOn
        && FormReceivedOn == other.FormReceivedOn
        && FormReturnedOn == other.FormReturnedOn
        && FormPassedOn == other.FormPassedOn
        && FormSignedOffOn == other.FormSignedOffOn
        && PaidOn == other.PaidOn
        && UpdatesDeliveredOn.SequenceEqual(other.UpdatesDeliveredOn);

    /// <summary>A hash code that agrees with <see cref="Equals(SupportProgress?)"/>.</summary>
    public override int GetHashCode() => HashCode.Combine(
        School, Tier, MatchConfirmedOn, ContactMadeOn, InitialDeploymentOn, FormSubmittedOn, FormSignedOffOn, DaysUsedOn.Length);
}
