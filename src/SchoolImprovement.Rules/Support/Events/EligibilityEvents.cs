using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Support;

/// <summary>It is decided for which tier of support the school is eligible. Guidance 1.2 to 1.4.</summary>
/// <param name="On">The day on which it is decided; what was judged later does not count.</param>
/// <remarks>Immutable and thread-safe. It holds the tier, or the judgements by which the rules decide it, or both, which then agree.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record TierDecided(DateOnly On) : RecordedEvent(On, SupportActor.Department, DayOrder.Tier, "tier decided")
{
    /// <summary>The tier; <see langword="null"/> where it is for the rules to decide.</summary>
    public SupportTier? Tier { get; init; }

    /// <summary>The school's judgements; <see langword="null"/> where the tier alone is recorded.</summary>
    public InspectionHistory? History { get; init; }

    /// <summary>What is known of the school's support under the offer of the year before. Guidance 1.3.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public PriorSupport Prior { get; init; }
}

/// <summary>Ofsted inspects or visits the school in the meantime. Guidance 7.5.</summary>
/// <param name="On">The last day of the inspection or visit.</param>
/// <param name="Kind">What kind of inspection or visit it is, in words.</param>
/// <remarks>Immutable and thread-safe. A tier that was decided stands, whatever the inspection found. Guidance 1.2.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Inspected(DateOnly On, string Kind) : RecordedEvent(On, SupportActor.Ofsted, DayOrder.Inspected, "inspection or visit by Ofsted")
{
    /// <summary>What kind of inspection or visit it is, in words.</summary>
    public string Kind { get; init; } = Kind ?? throw new ArgumentNullException(nameof(Kind));

    internal override string Tie => Kind;
}

/// <summary>
/// What was known of a support that began before it was kept as a record: days alone, and where there are any the plan, the grant and
/// what is known of it. What is recorded later adds to it.
/// </summary>
/// <param name="On">The first day of what is carried over.</param>
/// <param name="Progress">The days of the steps taken or planned.</param>
/// <remarks>Immutable and thread-safe. Days in it that lie after an as-at date are planned, and nothing is done by them.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CarriedOver(DateOnly On, SupportProgress Progress) : RecordedEvent(On, SupportActor.NationalLeader, DayOrder.CarriedOver, "support carried over")
{
    /// <summary>The days of the steps taken or planned.</summary>
    public SupportProgress Progress { get; init; } = Progress ?? throw new ArgumentNullException(nameof(Progress));

    /// <summary>The areas and actions of the agreed form, where its text is not in the record.</summary>
    public MonitoringPlan? Plan { get; init; }

    /// <summary>The grant and its termly profile, where the form is not in the record.</summary>
    public Grant? Grant { get; init; }

    /// <summary>What is known of the grant's release so far.</summary>
    public GrantEvidence? Evidence { get; init; }

    internal override bool MayBeBy(SupportActor actor) => actor != SupportActor.Ofsted;
}
