using System.Collections.Immutable;

namespace SchoolImprovement.Rules.Support;

/// <summary>The department speaks with the school's local authority or trust before the match. Guidance 2.1 and 2.2.</summary>
/// <param name="On">The day.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ConversationHeld(DateOnly On) : RecordedEvent(On)
{
    internal override SupportActor FallsTo => SupportActor.Department;

    internal override string Name => "conversation with the local authority or trust";

    internal override DayOrder Order => DayOrder.Conversation;
}

/// <summary>The National Leader agrees that the match is suitable. Guidance 2.4 to 2.6.</summary>
/// <param name="On">The day.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record LeaderAgreed(DateOnly On) : RecordedEvent(On)
{
    /// <summary>Who is matched, by a name or number of the application's own.</summary>
    public string? NationalLeader { get; init; }

    /// <summary>Whether the school belongs to the National Leader's own trust; <see langword="null"/> where that is not known. Guidance 2.5.</summary>
    public bool? WithinOwnTrust { get; init; }

    /// <summary>Why support from the own trust is clearly the most effective; needed only there. Guidance 2.5.</summary>
    public string? OwnTrustJustification { get; init; }

    internal override SupportActor FallsTo => SupportActor.NationalLeader;

    internal override string Name => "match agreed by the National Leader";

    internal override DayOrder Order => DayOrder.LeaderAgreed;
}

/// <summary>The school confirms that it wants the support. Guidance 2.6.</summary>
/// <param name="On">The day.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record SchoolConfirmed(DateOnly On) : RecordedEvent(On)
{
    internal override SupportActor FallsTo => SupportActor.School;

    internal override string Name => "match confirmed by the school";

    internal override DayOrder Order => DayOrder.SchoolConfirmed;
}

/// <summary>The Teaching Schools Council records the match. Guidance 2.6.</summary>
/// <param name="On">The day.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record MatchRecorded(DateOnly On) : RecordedEvent(On)
{
    internal override SupportActor FallsTo => SupportActor.TeachingSchoolsCouncil;

    internal override string Name => "match recorded";

    internal override DayOrder Order => DayOrder.MatchRecorded;
}

/// <summary>The National Leader receives formal confirmation of the match, from which the deadlines count. Guidance 2.6 and 3.1.</summary>
/// <param name="On">The day.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record MatchConfirmed(DateOnly On) : RecordedEvent(On)
{
    internal override SupportActor FallsTo => SupportActor.TeachingSchoolsCouncil;

    internal override string Name => "match confirmed formally";

    internal override DayOrder Order => DayOrder.MatchConfirmed;
}

/// <summary>The National Leader makes contact with the school. Guidance 3.1.</summary>
/// <param name="On">The day.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ContactMade(DateOnly On) : RecordedEvent(On)
{
    internal override SupportActor FallsTo => SupportActor.NationalLeader;

    internal override string Name => "contact made";

    internal override DayOrder Order => DayOrder.Contact;
}

/// <summary>A date for the support to start is agreed. Guidance 3.1.</summary>
/// <param name="On">The day of the agreement, not of the start.</param>
/// <remarks>Immutable and thread-safe. By the school, it says when the school agreed; an agreement whose side is not recorded is both's.</remarks>
public sealed record StartAgreed(DateOnly On) : RecordedEvent(On)
{
    /// <summary>The day agreed for the support to start; <see langword="null"/> where it is not recorded.</summary>
    public DateOnly? StartsOn { get; init; }

    internal override SupportActor FallsTo => SupportActor.NationalLeader;

    internal override string Name => By == SupportActor.School ? "start date agreed by the school" : "start date agreed";

    internal override DayOrder Order => DayOrder.StartAgreed;

    internal override string Tie => By.ToString();

    internal override bool MayBeBy(SupportActor actor) => actor is SupportActor.NationalLeader or SupportActor.School;
}

/// <summary>A day of the initial allocation is used. The first is the initial deployment. Guidance 2.7, 6.7 and 8.1.</summary>
/// <param name="On">The day.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record DayDeployed(DateOnly On) : RecordedEvent(On)
{
    /// <summary>Minutes of travel to the school, one way; <see langword="null"/> where not known. Guidance 8.1.</summary>
    public int? TravelMinutes { get; init; }

    /// <summary>Miles of travel to the school, one way; <see langword="null"/> where not known. Guidance 8.1.</summary>
    public decimal? TravelMiles { get; init; }

    /// <summary>Whether the day was spent elsewhere, so that it is no visit to the school. Guidance 6.26.</summary>
    public bool AwayFromSchool { get; init; }

    internal override SupportActor FallsTo => SupportActor.NationalLeader;

    internal override string Name => "day deployed";

    internal override DayOrder Order => DayOrder.DayDeployed;
}

/// <summary>It is settled that no more of the initial days will be used; they are "up to". Guidance 2.7 and 8.2.</summary>
/// <param name="On">The day.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record DaysEnded(DateOnly On) : RecordedEvent(On)
{
    internal override SupportActor FallsTo => SupportActor.NationalLeader;

    internal override string Name => "no more days to come";

    internal override DayOrder Order => DayOrder.DaysEnded;
}

/// <summary>The National Leader claims days of deployment. Travel stands at the days themselves. Guidance 8.1.</summary>
/// <param name="On">The day of the claim.</param>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
public sealed record ClaimMade(DateOnly On) : RecordedEvent(On)
{
    /// <summary>The claim's own number or name.</summary>
    public string? Reference { get; init; }

    /// <summary>The days claimed; empty for all that are recorded by then and were not claimed before.</summary>
    public ImmutableArray<DateOnly> Days
    {
        get;
        init => field = value.IsDefault ? [] : value;
    } = [];

    internal override SupportActor FallsTo => SupportActor.NationalLeader;

    internal override string Name => "days claimed";

    internal override DayOrder Order => DayOrder.Claim;

    internal override string Tie => Reference ?? "";

    /// <inheritdoc/>
    public bool Equals(ClaimMade? other) =>
        base.Equals(other) && Reference == other!.Reference && Days.AsSpan().SequenceEqual(other.Days.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(On, Reference, Days.Length);
}
