using System.Diagnostics.CodeAnalysis;

namespace SchoolImprovement.Rules.Monitoring;

/// <summary>
/// The termly update on a plan's progress, as it is written: the form as a whole, each improvement area, each action.
/// Guidance 7.1 to 7.5. It may be as incomplete as a draft; <see cref="MonitoringRules"/> says what is wanting.
/// </summary>
/// <remarks>
/// Immutable and thread-safe. What is not said is <see langword="null"/>. Two updates are equal when all that they say is.
/// </remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed record ProgressUpdate
{
    /// <summary>Which of the funded terms the update is for, the first being 1.</summary>
    public int? Term { get; init; }

    /// <summary>The day of the update.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Overall progress for the form as a whole. Guidance 7.2.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the named ones.</exception>
    public ProgressStatus? Overall
    {
        get;
        init => field = NamedValue.Of(value);
    }

    /// <summary>Progress against each improvement area, in any order. Guidance 7.2.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public ImmutableArray<AreaUpdate> Areas
    {
        get;
        init
        {
            field = Items.NoneNull(value, nameof(Areas));
            AreaIndex = IdIndex.Of(field.AsSpan(), static area => area.Id);
        }
    } = [];

    /// <summary>Progress against each recommended action, funded or not, in any order. Guidance 7.2.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public ImmutableArray<ActionUpdate> Actions
    {
        get;
        init
        {
            field = Items.NoneNull(value, nameof(Actions));
            ActionIndex = IdIndex.Of(field.AsSpan(), static action => action.Id);
        }
    } = [];

    /// <summary>Days that the National Leader gave to monitoring in the term; half days are possible. Guidance 7.4.</summary>
    public decimal? MonitoringDays { get; init; }

    /// <summary>Whether the National Leader recommends that further funding is withheld. Guidance 7.4.</summary>
    public bool? RecommendsWithholding { get; init; }

    /// <summary>Why, where it is recommended.</summary>
    public string? WithholdingReason { get; init; }

    /// <summary>Tier 3: the feedback of the chair of the governing board. Guidance 7.5.</summary>
    public string? ChairFeedback { get; init; }

    /// <summary>Tier 3: the feedback of the trust's chief executive. Guidance 7.5.</summary>
    public string? ChiefExecutiveFeedback { get; init; }

    /// <summary>
    /// Tier 3: the Ofsted inspections and monitoring visits since the plan began; empty where there was none,
    /// <see langword="null"/> where the update does not say. Guidance 7.5.
    /// </summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public ImmutableArray<OfstedVisit>? OfstedVisits
    {
        get;
        init => field = value is { } visits ? Items.NoneNull(visits, nameof(OfstedVisits)) : null;
    }

    /// <summary>Tier 3: how the activities go on once the funding has ended. Guidance 7.5.</summary>
    public string? Sustaining { get; init; }

    internal IdIndex AreaIndex { get; private init; } = IdIndex.Empty;

    internal IdIndex ActionIndex { get; private init; } = IdIndex.Empty;

    /// <summary>Reads an update from JSON: the members of this type in camel case, every one of them optional.</summary>
    /// <param name="json">Dates are written <c>yyyy-MM-dd</c>, progress as <c>on-track</c>. Unknown members are refused.</param>
    /// <exception cref="DocumentFormatException">The text is not such JSON; it gives the path and the line.</exception>
    public static ProgressUpdate Parse(string json) =>
        DocumentJson.Read(json, MonitoringJsonContext.Default.ProgressUpdateDocument).Update;

    /// <summary>Reads an update as <see cref="Parse"/> does, and returns what is wrong with the text instead of throwing it.</summary>
    /// <param name="json">The text; <see langword="null"/> is refused like one that is empty.</param>
    /// <param name="update">What was read.</param>
    /// <param name="fault">Why the text could not be read, and where.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryRead([NotNullWhen(true)] string? json, [NotNullWhen(true)] out ProgressUpdate? update, [NotNullWhen(false)] out DocumentFormatException? fault) =>
        DocumentJson.TryRead(json, Parse, out update, out fault);

    /// <summary>Writes the update as JSON, which <see cref="Parse"/> reads back as an equal update.</summary>
    /// <param name="indented">Whether to lay it out over several lines.</param>
    public string ToJson(bool indented = false) => JsonText.Of(ProgressUpdateDocument.Of(this), MonitoringJsonContext.Default.ProgressUpdateDocument, indented);

    /// <summary>Whether the two updates say the same.</summary>
    public bool Equals(ProgressUpdate? other) =>
        other is not null
        && Term == other.Term && Date == other.Date && Overall == other.Overall
        && MonitoringDays == other.MonitoringDays
        && RecommendsWithholding == other.RecommendsWithholding && WithholdingReason == other.WithholdingReason
        && ChairFeedback == other.ChairFeedback && ChiefExecutiveFeedback == other.ChiefExecutiveFeedback
        && Sustaining == other.Sustaining
        && Areas.AsSpan().SequenceEqual(other.Areas.AsSpan())
        && Actions.AsSpan().SequenceEqual(other.Actions.AsSpan())
        && OfstedVisits.HasValue == other.OfstedVisits.HasValue
        && OfstedVisits.GetValueOrDefault([]).AsSpan().SequenceEqual(other.OfstedVisits.GetValueOrDefault([]).AsSpan());

    /// <summary>A hash code that agrees with <see cref="Equals(ProgressUpdate?)"/>.</summary>
    public override int GetHashCode() => HashCode.Combine(Term, Date, Overall, Areas.Length, Actions.Length);
}
