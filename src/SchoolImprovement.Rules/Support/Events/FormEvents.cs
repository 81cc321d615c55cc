using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Review;

namespace SchoolImprovement.Rules.Support;

/// <summary>The tier 1 return is submitted. Guidance 5.1.</summary>
/// <param name="On">The day.</param>
/// <param name="Return">The return; its day of submission is that of the event.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ReturnSubmitted(DateOnly On, Tier1Return Return) : RecordedEvent(On, SupportActor.NationalLeader, DayOrder.Return, "tier 1 return submitted")
{
    /// <summary>The return.</summary>
    public Tier1Return Return { get; init; } = Return ?? throw new ArgumentNullException(nameof(Return));
}

/// <summary>The National Leader begins to support the implementation of a tier 1 school's plans. Guidance 5.1.</summary>
/// <param name="On">The day.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ImplementationSupportBegan(DateOnly On) : RecordedEvent(On, SupportActor.NationalLeader, DayOrder.Implementation, "implementation support began");

/// <summary>A version of the Recommended Action Form is written. It may lack as much as a draft does. Guidance 6.</summary>
/// <param name="On">The day.</param>
/// <param name="Form">The version. School, tier, deployment and agreements that it leaves out are those of the record.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record FormDrafted(DateOnly On, RecommendedActionForm Form) : RecordedEvent(On, SupportActor.NationalLeader, DayOrder.Draft, "form drafted")
{
    /// <summary>The form, as far as it is filled in.</summary>
    public RecommendedActionForm Form { get; init; } = Form ?? throw new ArgumentNullException(nameof(Form));
}

/// <summary>Somebody in the school agrees to the plan, or signs it off. Guidance 6.22 and 8.10.</summary>
/// <param name="On">The day.</param>
/// <param name="Signatory">Who.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PlanAgreed(DateOnly On, PlanSignatory Signatory) : RecordedEvent(On, SupportActor.School, DayOrder.PlanAgreed, "")
{
    /// <summary>Whether it is the sign-off, with which all of the plan is agreed to be carried out, funded or not. Guidance 8.10.</summary>
    public bool IsSignOff { get; init; }

    /// <summary>The person's name; that on the form where <see langword="null"/>.</summary>
    public string? Person { get; init; }

    internal override string Name => IsSignOff ? "plan signed off" : "plan agreed";

    internal override string Tie => $"{Signatory}{IsSignOff}";
}

/// <summary>Who in the school agrees to the plan and signs it off. Guidance 6.22 and 8.10.</summary>
[JsonConverter(typeof(EnumJsonConverter<PlanSignatory>))]
public enum PlanSignatory
{
    /// <summary>It is not known who.</summary>
    NotKnown = 0,

    /// <summary>The chief executive of the trust, or the headteacher.</summary>
    HeadOrChiefExecutive,

    /// <summary>The chair of the governing board.</summary>
    ChairOfGovernors,
}

/// <summary>The form is submitted, taken up, passed on, returned, approved, or funds are released. Guidance 6.22 to 6.25 and 8.10.</summary>
/// <param name="On">The day.</param>
/// <param name="Move">What is done.</param>
/// <remarks>Immutable and thread-safe. Agreements that a move needs are those of the record and of the form.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record FormMoved(DateOnly On, ReviewMove Move) : RecordedEvent(On, FallingTo(Move), DayOrder.Move, "")
{
    /// <summary>Whether the Teaching Schools Council confirms that the funded activity is good value for money; <see langword="null"/> where that is not said. Guidance 6.23.</summary>
    public bool? ConfirmsValueForMoney { get; init; }

    /// <summary>The comments with which a form is returned. Guidance 6.25.</summary>
    public string? Comments { get; init; }

    internal override string Name => Move switch
    {
        ReviewMove.Submit => "form submitted",
        ReviewMove.TakeUp => "form taken up",
        ReviewMove.PassOn => "form passed to the department",
        ReviewMove.Return => "form returned",
        ReviewMove.Resubmit => "form submitted again",
        ReviewMove.Approve => "form approved",
        _ => "funds released",
    };

    private static SupportActor FallingTo(ReviewMove move) => move switch
    {
        ReviewMove.Submit or ReviewMove.Resubmit => SupportActor.NationalLeader,
        ReviewMove.Approve or ReviewMove.ReleaseFunds => SupportActor.Department,
        _ => SupportActor.TeachingSchoolsCouncil,
    };

    // Whose move it is in which state is for the rules on the review to say.
    internal override bool MayBeBy(SupportActor actor) =>
        actor is SupportActor.NationalLeader or SupportActor.TeachingSchoolsCouncil or SupportActor.Department;
}

/// <summary>A tier 3 plan is reviewed after an inspection or visit by Ofsted. Guidance 7.5.</summary>
/// <param name="On">The day.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PlanReviewed(DateOnly On) : RecordedEvent(On, SupportActor.NationalLeader, DayOrder.PlanReviewed, "plan reviewed")
{
    /// <summary>What was adjusted in consultation with the department, in words; <see langword="null"/> where nothing needed to be.</summary>
    public string? Adjustments { get; init; }
}
