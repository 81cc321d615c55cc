namespace SchoolImprovement.Rules.Support;

/// <summary>Something that happened in a school's support on a day, as it is recorded. Which there are is fixed.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization)]
[JsonDerivedType(typeof(CarriedOver), "carriedOver")]
[JsonDerivedType(typeof(TierDecided), "tierDecided")]
[JsonDerivedType(typeof(Inspected), "inspected")]
[JsonDerivedType(typeof(ConversationHeld), "conversationHeld")]
[JsonDerivedType(typeof(LeaderAgreed), "leaderAgreed")]
[JsonDerivedType(typeof(SchoolConfirmed), "schoolConfirmed")]
[JsonDerivedType(typeof(MatchRecorded), "matchRecorded")]
[JsonDerivedType(typeof(MatchConfirmed), "matchConfirmed")]
[JsonDerivedType(typeof(ContactMade), "contactMade")]
[JsonDerivedType(typeof(StartAgreed), "startAgreed")]
[JsonDerivedType(typeof(DayDeployed), "dayDeployed")]
[JsonDerivedType(typeof(DaysEnded), "daysEnded")]
[JsonDerivedType(typeof(ClaimMade), "claimMade")]
[JsonDerivedType(typeof(ClaimPaid), "claimPaid")]
[JsonDerivedType(typeof(ReturnSubmitted), "returnSubmitted")]
[JsonDerivedType(typeof(ImplementationSupportBegan), "implementationSupportBegan")]
[JsonDerivedType(typeof(PlanAgreed), "planAgreed")]
[JsonDerivedType(typeof(FormDrafted), "formDrafted")]
[JsonDerivedType(typeof(FormMoved), "formMoved")]
[JsonDerivedType(typeof(PlanReviewed), "planReviewed")]
[JsonDerivedType(typeof(OfferLetterIssued), "offerLetterIssued")]
[JsonDerivedType(typeof(UpdateDelivered), "updateDelivered")]
[JsonDerivedType(typeof(ActivityCompleted), "activityCompleted")]
[JsonDerivedType(typeof(InstalmentPaid), "instalmentPaid")]
[JsonDerivedType(typeof(SpendingReported), "spendingReported")]
[JsonDerivedType(typeof(UnderspendReturned), "underspendReturned")]
[JsonDerivedType(typeof(EvaluationRequested), "evaluationRequested")]
[JsonDerivedType(typeof(EvaluationReturned), "evaluationReturned")]
public abstract record RecordedEvent
{
    private readonly string _name;
    private readonly SupportActor _by;

    private protected RecordedEvent(DateOnly on, SupportActor fallsTo, DayOrder order, string name)
    {
        On = on;
        FallsTo = fallsTo;
        Order = order;
        _name = name;
    }

    /// <summary>The day on which it happened.</summary>
    [JsonRequired]
    public DateOnly On { get; init; }

    /// <summary>Who did it: unless given, the one to whom it falls.</summary>
    public SupportActor By
    {
        get => _by == SupportActor.NotKnown ? FallsTo : _by;
        init => _by = value == FallsTo ? SupportActor.NotKnown : value;
    }

    /// <summary>To whom it falls.</summary>
    internal SupportActor FallsTo { get; }

    /// <summary>What happened, in a few words, as a fact.</summary>
    internal virtual string Name => _name;

    /// <summary>Where it stands among the events of one day: the way that support usually goes.</summary>
    internal DayOrder Order { get; }

    /// <summary>Tells events of one kind and day apart, so that they stand in one order however they are recorded.</summary>
    internal virtual string Tie => "";

    /// <summary>Whether another actor than the one to whom it falls may do it.</summary>
    internal virtual bool MayBeBy(SupportActor actor) => actor == FallsTo;

    /// <summary>What happened and when, in a line.</summary>
    public sealed override string ToString() => $"{Name} on {Wording.Date(On)}";
}
