using System.Diagnostics.CodeAnalysis;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Monitoring;

/// <summary>
/// What the updates report on: the improvement areas and actions of the agreed form, by their ids. Guidance 7.1 and 7.2.
/// </summary>
/// <remarks>Immutable and thread-safe. Two plans are equal when all their parts are.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed record MonitoringPlan
{
    /// <summary>Makes a plan.</summary>
    /// <param name="tier">The school's tier of support. A tier 1 plan can be made; the rules then say that tier 1 is not monitored.</param>
    /// <param name="areas">The improvement areas, each id once.</param>
    /// <param name="actions">The recommended actions, funded or not, each id once and each in one of the areas.</param>
    /// <exception cref="ArgumentOutOfRangeException">The tier is none of the three.</exception>
    /// <exception cref="ImpossibleValueException">
    /// An id is blank or stands twice, an action's area is not in the plan, or its terms are impossible.
    /// </exception>
    public MonitoringPlan(SupportTier tier, IEnumerable<PlannedArea> areas, IEnumerable<PlannedAction> actions)
    {
        ArgumentNullException.ThrowIfNull(areas);
        ArgumentNullException.ThrowIfNull(actions);
        if (!tier.IsNamed)
        {
            throw new ArgumentOutOfRangeException(nameof(tier), tier, "A plan has tier 1, 2 or 3.");
        }

        Tier = tier;
        Areas = Items.NoneNull([.. areas], nameof(areas));
        Actions = Items.NoneNull([.. actions], nameof(actions));
        AreaIndex = IdIndex.Of(Areas.AsSpan(), static area => area.Id);
        ActionIndex = IdIndex.Of(Actions.AsSpan(), static action => action.Id);
        RefuseImpossibleParts();
    }

    /// <summary>Whom the plan is for, such as <c>URN 900123</c>; <see langword="null"/> where nobody says.</summary>
    public string? Subject { get; init; }

    /// <summary>The school's tier of support.</summary>
    public SupportTier Tier { get; }

    /// <summary>Whether the school is part of a trust; <see langword="null"/> where that is not known. Guidance 7.5.</summary>
    public bool? IsInTrust { get; init; }

    /// <summary>The improvement areas.</summary>
    public ImmutableArray<PlannedArea> Areas { get; }

    /// <summary>The recommended actions, funded or not.</summary>
    public ImmutableArray<PlannedAction> Actions { get; }

    /// <summary>
    /// The days of the funded terms in their order, as far as they are known; empty where they are not. Guidance 6.7.
    /// </summary>
    /// <exception cref="ImpossibleValueException">A term begins before the one before it has ended.</exception>
    public ImmutableArray<DateRange> Terms
    {
        get;
        init
        {
            field = value.IsDefault ? [] : value;
            for (var i = 1; i < field.Length; i++)
            {
                if (field[i].FirstDay <= field[i - 1].LastDay)
                {
                    throw new ImpossibleValueException($"Term {i + 1} ({field[i]}) begins before term {i} ({field[i - 1]}) has ended.");
                }
            }
        }
    } = [];

    internal IdIndex AreaIndex { get; }

    internal IdIndex ActionIndex { get; }

    /// <summary>Reads a plan from JSON: the members of this type in camel case.</summary>
    /// <param name="json">
    /// <c>tier</c> is <c>tier1</c>, <c>tier2</c> or <c>tier3</c>; <c>areas</c> and <c>actions</c> are lists; <c>terms</c> holds objects with <c>firstDay</c>
    /// and <c>lastDay</c>. Unknown members are refused.
    /// </param>
    /// <exception cref="DocumentFormatException">The text is not such JSON, or describes an impossible plan; it gives the path and the line.</exception>
    public static MonitoringPlan Parse(string json) => DocumentJson.Read(json, MonitoringJsonContext.Default.MonitoringPlanDocument).Plan;

    /// <summary>Reads a plan as <see cref="Parse"/> does, and returns what is wrong with the text instead of throwing it.</summary>
    /// <param name="json">The text; <see langword="null"/> is refused like one that is empty.</param>
    /// <param name="plan">What was read.</param>
    /// <param name="fault">Why the text could not be read, and where.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryRead([NotNullWhen(true)] string? json, [NotNullWhen(true)] out MonitoringPlan? plan, [NotNullWhen(false)] out DocumentFormatException? fault) =>
        DocumentJson.TryRead(json, Parse, out plan, out fault);

    /// <summary>Writes the plan as JSON, which <see cref="Parse"/> reads back as an equal plan.</summary>
    /// <param name="indented">Whether to lay it out over several lines.</param>
    public string ToJson(bool indented = false) => JsonText.Of(MonitoringPlanDocument.Of(this), MonitoringJsonContext.Default.MonitoringPlanDocument, indented);

    /// <summary>Whether the two plans are the same in all their parts.</summary>
    public bool Equals(MonitoringPlan? other) =>
        other is not null && Tier == other.Tier && Subject == other.Subject && IsInTrust == other.IsInTrust
        && Areas.AsSpan().SequenceEqual(other.Areas.AsSpan())
        && Actions.AsSpan().SequenceEqual(other.Actions.AsSpan())
        && Terms.AsSpan().SequenceEqual(other.Terms.AsSpan());

    /// <summary>A hash code that agrees with <see cref="Equals(MonitoringPlan?)"/>.</summary>
    public override int GetHashCode() => HashCode.Combine(Tier, Subject, Areas.Length, Actions.Length);

    private void RefuseImpossibleParts()
    {
        foreach (var area in Areas)
        {
            RefuseImpossibleId("area", area.Id, AreaIndex);
        }

        foreach (var action in Actions)
        {
            RefuseImpossibleId("action", action.Id, ActionIndex);
            if (AreaIndex.First(action.AreaId) == IdIndex.None)
            {
                throw new ImpossibleValueException($"Action '{Quoted.Of(action.Id)}' belongs to the area '{Quoted.Of(action.AreaId)}', which is not in the plan.");
            }

            if (action.FirstTerm < 1 || action.LastTerm < action.FirstTerm)
            {
                throw new ImpossibleValueException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"Action '{Quoted.Of(action.Id)}' has activity from term {action.FirstTerm} to term {action.LastTerm}: the first is at least 1 and the last no earlier."));
            }
        }
    }

    private static void RefuseImpossibleId(string kind, string? id, IdIndex index)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            throw new ImpossibleValueException($"An {kind} of the plan has no id.");
        }

        if (index.IsRepeated(id))
        {
            throw new ImpossibleValueException($"The plan has two {kind}s '{Quoted.Of(id)}'.");
        }
    }
}
