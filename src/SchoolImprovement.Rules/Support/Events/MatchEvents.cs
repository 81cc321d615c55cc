namespace SchoolImprovement.Rules.Support;

/// <summary>The department speaks with the school's local authority or trust before the match. Guidance 2.1 and 2.2.</summary>
/// <param name="On">The day.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ConversationHeld(DateOnly On) : RecordedEvent(On, SupportActor.Department, DayOrder.Conversation, "conversation with the local authority or trust");

/// <summary>The National Leader agrees that the match is suitable. Guidance 2.4 to 2.6.</summary>
/// <param name="On">The day.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record LeaderAgreed(DateOnly On) : RecordedEvent(On, SupportActor.NationalLeader, DayOrder.LeaderAgreed, "match agreed by the National Leader")
{
    /// <summary>Who is matched, by a name or number of the application's own.</summary>
    public string? NationalLeader { get; init; }

    /// <summary>Whether the school belongs to the National Leader's own trust; <see langword="null"/> where that is not known. Guidance 2.5.</summary>
    public bool? WithinOwnTrust { get; init; }

    /// <summary>Why support from the own trust is clearly the most effective; needed only there. Guidance 2.5.</summary>
    public string? OwnTrustJustification { get; init; }
}

/// <summary>The school confirms that it wants the support. Guidance 2.6.</summary>
/// <param name="On">The day.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SchoolConfirmed(DateOnly On) : RecordedEvent(On, SupportActor.School, DayOrder.SchoolConfirmed, "match confirmed by the school");

/// <summary>The Teaching Schools Council records the match. Guidance 2.6.</summary>
/// <param name="On">The day.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record MatchRecorded(DateOnly On) : RecordedEvent(On, SupportActor.TeachingSchoolsCouncil, DayOrder.MatchRecorded, "match recorded");

/// <summary>The National Leader receives formal confirmation of the match, from which the deadlines count. Guidance 2.6 and 3.1.</summary>
/// <param name="On">The day.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record MatchConfirmed(DateOnly On) : RecordedEvent(On, SupportActor.TeachingSchoolsCouncil, DayOrder.MatchConfirmed, "match confirmed formally");

/// <summary>The National Leader makes contact with the school. Guidance 3.1.</summary>
/// <param name="On">The day.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ContactMade(DateOnly On) : RecordedEvent(On, SupportActor.NationalLeader, DayOrder.Contact, "contact made");

/// <summary>A date for the support to start is agreed. Guidance 3.1.</summary>
/// <param name="On">The day of the agreement, not of the start.</param>
/// <remarks>Immutable and thread-safe. By the school, it says when the school agreed; an agreement whose side is not recorded is both's.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record StartAgreed(DateOnly On) : RecordedEvent(On, SupportActor.NationalLeader, DayOrder.StartAgreed, "")
{
    /// <summary>The day agreed for the support to start; <see langword="null"/> where it is not recorded.</summary>
    public DateOnly? StartsOn { get; init; }

    internal override string Name => By == SupportActor.School ? "start date agreed by the school" : "start date agreed";

    internal override string Tie => By.ToString();

    internal override bool MayBeBy(SupportActor actor) => actor is SupportActor.NationalLeader or SupportActor.School;
}

/// <summary>A day of the initial allocation is used. The first is the initial deployment. Guidance 2.7, 6.7 and 8.1.</summary>
/// <param name="On">The day.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record DayDeployed(DateOnly On) : RecordedEvent(On, SupportActor.NationalLeader, DayOrder.DayDeployed, "day deployed")
{
    /// <summary>Minutes of travel to the school, one way; <see langword="null"/> where not known. Guidance 8.1.</summary>
    public int? TravelMinutes { get; init; }

    /// <summary>Miles of travel to the school, one way; <see langword="null"/> where not known. Guidance 8.1.</summary>
    public decimal? TravelMiles { get; init; }

    /// <summary>Whether the day was spent elsewhere, so that it is no visit to the school. Guidance 6.26.</summary>
    public bool AwayFromSchool { get; init; }
}

/// <summary>It is settled that no more of the initial days will be used; they are "up to". Guidance 2.7 and 8.2.</summary>
/// <param name="On">The day.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record DaysEnded(DateOnly On) : RecordedEvent(On, SupportActor.NationalLeader, DayOrder.DaysEnded, "no more days to come");

/// <summary>The National Leader claims days of deployment. Travel stands at the days themselves. Guidance 8.1.</summary>
/// <param name="On">The day of the claim.</param>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ClaimMade(DateOnly On) : RecordedEvent(On, SupportActor.NationalLeader, DayOrder.Claim, "days claimed")
{
    /// <summary>The claim's own number or name.</summary>
    public string? Reference { get; init; }

    /// <summary>The days claimed; empty for all that are recorded by then and were not claimed before.</summary>
    public ImmutableArray<DateOnly> Days
    {
        get;
        init => field = value.IsDefault ? [] : value;
    } = [];

    internal override string Tie => Reference ?? "";

    /// <inheritdoc/>
    public bool Equals(ClaimMade? other) =>
        base.Equals(other) && Reference == other!.Reference && Days.AsSpan().SequenceEqual(other.Days.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(On, Reference, Days.Length);
}

/// <summary>The department pays a claim, or a part of one. Guidance 8.1.</summary>
/// <param name="On">The day.</param>
/// <param name="Amount">Pounds, in whole pennies.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ClaimPaid(DateOnly On, decimal Amount) : RecordedEvent(On, SupportActor.Department, DayOrder.ClaimPaid, "")
{
    /// <summary>The claim's own number or name; <see langword="null"/> for the earliest claim that is not paid in full.</summary>
    public string? Reference { get; init; }

    internal override string Name => $"claim{(Reference is null ? "" : $" '{Reference}'")} paid, {Wording.Pounds(Amount)}";

    internal override string Tie => string.Create(CultureInfo.InvariantCulture, $"{Reference}{Amount:000000000000.00}");
}
