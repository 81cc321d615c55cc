using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Review;

namespace SchoolImprovement.Rules.Support;

/// <content>From the record to the form and its review.</content>
public sealed partial class SupportRules
{
    /// <summary>
    /// The version of the form that counts, with what the record knows where the form leaves it out: school, tier, National Leader,
    /// deployment, days, agreements, and the days of submission and release. From its submission on that is the version submitted,
    /// unless it is returned; else the latest. <see langword="null"/> where there is none. Guidance 6.
    /// </summary>
    /// <param name="record">The record.</param>
    public RecommendedActionForm? FormOf(SupportRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return VersionOf(record) is { } form ? Filled(record, form) : null;
    }

    /// <summary>
    /// The moment for which the form is checked next: its submission once it is submitted, the release of funds once it is approved;
    /// until then, and while it is returned, it is being written. Guidance 6.22 and 8.10.
    /// </summary>
    /// <param name="record">The record.</param>
    public FormStage FormStageOf(SupportRecord record) => ReviewOf(record)?.State switch
    {
        null or ReviewState.Drafted or ReviewState.Returned => FormStage.Drafting,
        ReviewState.Approved or ReviewState.FundsReleased => FormStage.ReleaseOfFunds,
        _ => FormStage.Submission,
    };

    /// <summary>The form that the department approved, filled in like <see cref="FormOf"/>; <see langword="null"/> where none is. Guidance 6.24.</summary>
    /// <param name="record">The record.</param>
    public RecommendedActionForm? ApprovedFormOf(SupportRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Last<FormMoved>(static moved => moved.Move == ReviewMove.Approve) is null ? null : FormOf(record);
    }

    /// <summary>The version of the form that counts, as it is written.</summary>
    internal static RecommendedActionForm? VersionOf(SupportRecord record) => DraftOf(record)?.Form;

    /// <summary>The event that holds the version of the form that counts: a draft beside one that is under review, or approved, is none.</summary>
    internal static FormDrafted? DraftOf(SupportRecord record)
    {
        FormDrafted? latest = null, submitted = null;
        foreach (var recorded in record.Recorded)
        {
            (latest, submitted) = recorded switch
            {
                FormDrafted drafted => (drafted, submitted),
                FormMoved { Move: ReviewMove.Submit or ReviewMove.Resubmit } => (latest, latest),
                FormMoved { Move: ReviewMove.Return } => (latest, null),
                _ => (latest, submitted),
            };
        }

        return submitted ?? latest;
    }

    /// <summary>The form's way so far, with the moves that are open; <see langword="null"/> where no form is begun. Guidance 6.22 to 6.25.</summary>
    /// <param name="record">The record.</param>
    public ReviewHistory? ReviewOf(SupportRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var history = CarriedReview.Of(record) ?? (record.First<FormDrafted>() is { } drafted ? ReviewHistory.Start(drafted.On) : null);
        if (history is null)
        {
            return null;
        }

        var before = 0;
        foreach (var recorded in record.Recorded)
        {
            // Allowed when it was recorded, and so not asked about again; one that was refused and is looked past leads where it leads.
            if (recorded is FormMoved moved
                && (ReviewTransitions.Find(history.State, moved.Move) ?? ReviewTransitions.All.FirstOrDefault(one => one.Move == moved.Move)) is { } transition)
            {
                history = history.With(new ReviewEntry(StepOf(record.First(before), moved), history.State, transition.To));
            }

            before++;
        }

        return history;
    }

    /// <summary>A move as the rules on the review take it, with the agreements that stand in the record or in the form.</summary>
    internal static ReviewStep StepOf(SupportRecord before, FormMoved moved)
    {
        var isRelease = moved.Move == ReviewMove.ReleaseFunds;
        var asks = isRelease || moved.Move is ReviewMove.Submit or ReviewMove.Resubmit;
        var form = asks ? VersionOf(before)?.Agreements : null;
        return new ReviewStep(moved.Move, ActorOf(moved.By), moved.On)
        {
            AgreedByLeaderOn = asks ? AgreedOn(before, PlanSignatory.HeadOrChiefExecutive, isRelease, form?.HeadOrChiefExecutive) : null,
            AgreedByChairOn = asks ? AgreedOn(before, PlanSignatory.ChairOfGovernors, isRelease, form?.ChairOfGovernors) : null,
            ConfirmsValueForMoney = moved.ConfirmsValueForMoney,
            Comments = moved.Comments,
        };
    }

    internal static DateOnly? AgreedOn(SupportRecord record, PlanSignatory signatory, bool isSignOff, Agreement? onForm) =>
        Agreed(record, signatory, isSignOff)?.On ?? (isSignOff ? onForm?.SignedOffOn : onForm?.AgreedOn);

    internal static PlanAgreed? Agreed(SupportRecord record, PlanSignatory signatory, bool isSignOff) =>
        record.Last<PlanAgreed>(agreed => agreed.Signatory == signatory && agreed.IsSignOff == isSignOff);

    private static ReviewActor ActorOf(SupportActor actor) => actor switch
    {
        SupportActor.NationalLeader => ReviewActor.NationalLeader,
        SupportActor.TeachingSchoolsCouncil => ReviewActor.TeachingSchoolsCouncil,
        _ => ReviewActor.Department,
    };

    private RecommendedActionForm Filled(SupportRecord record, RecommendedActionForm form)
    {
        var submitted = record.Last<FormMoved>(static moved => moved.Move is ReviewMove.Submit or ReviewMove.Resubmit);
        var released = record.Last<FormMoved>(static moved => moved.Move == ReviewMove.ReleaseFunds);
        var days = DaysUsedOf(record).Length;
        var school = form.School ?? new SupportedSchool();
        var leader = record.First<LeaderAgreed>()?.NationalLeader;
        return form with
        {
            School = school with { Urn = record.School, Name = school.Name ?? record.Name, Region = school.Region ?? record.Region },
            Tier = form.Tier ?? TierOf(record),
            NationalLeader = form.NationalLeader ?? (leader is null ? null : new NationalLeaderOfEducation { Name = leader }),
            InitialDeployment = form.InitialDeployment ?? record.FirstDayOn,
            DaysUsed = form.DaysUsed ?? (days == 0 ? null : days),
            Agreements = new FormAgreements
            {
                HeadOrChiefExecutive = Agreed(record, PlanSignatory.HeadOrChiefExecutive, form.Agreements?.HeadOrChiefExecutive),
                ChairOfGovernors = Agreed(record, PlanSignatory.ChairOfGovernors, form.Agreements?.ChairOfGovernors),
            },
            SubmittedOn = submitted?.On ?? form.SubmittedOn,
            FundsReleasedOn = released?.On ?? form.FundsReleasedOn,
        };
    }

    private static Agreement Agreed(SupportRecord record, PlanSignatory signatory, Agreement? onForm) => (onForm ?? new Agreement()) with
    {
        Name = onForm?.Name ?? Agreed(record, signatory, isSignOff: false)?.Person ?? Agreed(record, signatory, isSignOff: true)?.Person,
        AgreedOn = AgreedOn(record, signatory, isSignOff: false, onForm),
        SignedOffOn = AgreedOn(record, signatory, isSignOff: true, onForm),
    };
}
