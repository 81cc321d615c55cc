using SchoolImprovement.Rules.Monitoring;
using static SchoolImprovement.Rules.Decisions.Obligation;
using static SchoolImprovement.Rules.Funding.GrantRuleRole;
using static SchoolImprovement.Rules.Funding.Payment;

namespace SchoolImprovement.Rules.Funding;

/// <summary>Guidance 6.24, 7.1, 7.3, 7.4 and 8.3: when an instalment is due, and what it waits for.</summary>
internal static class ReleaseRules
{
    private static readonly Condition<GrantFacts> IsInArrears = new(
        "the instalment is paid in arrears", (in f) => f.Basis == PaymentBasis.InArrears, (in f) => [new("instalment", f.Number), f.Offer.Grant.PaidUpfront]);

    private static readonly Condition<GrantFacts> IsFurther = new(
        "there is a term before", (in f) => f.Number > 1, (in f) => [new("instalment", f.Number)]);

    private static readonly Condition<GrantFacts> FollowsFunding = new(
        "activity was funded in a term before", (in f) => f.HasTermBefore, (in f) => [new("instalment", f.Number)]);

    private static readonly Condition<GrantFacts> PaysAnything = new(
        "the instalment pays for anything", (in f) => f.Pays, (in f) => [new("amount", f.Grant.Profile[f.Number - 1])]);

    /// <summary>Guidance 8.3 and 6.24: upfront and in arrears.</summary>
    public static readonly GrantRule Arrears = new("GRA-ARREARS", "the term is over", Must, "8.3", "6.24")
    {
        Scope = GrantRuleScope.Instalment,
        Role = MakesDue,
        Statement = "The first term's instalment is paid upfront; those of the later terms are paid in arrears.",
        Reading = "In arrears is after the term has ended (policy Arrears).",
        When = [IsInArrears],
        Needs =
        [
            new(
                "the term has ended",
                (in f) => f.AsAt > f.Term!.LastDay ? true
                    : f.Policy.Arrears == ArrearsReading.AfterTerm ? false
                    : f.Completion.IsDoneBy(f.AsAt) ?? (f.AsAt < f.Term.FirstDay ? false : null),
                (in f) => [new("term ends", f.Term?.LastDay), new("as at", f.AsAt)]),
        ],
    };

    /// <summary>Guidance 7.1.</summary>
    public static readonly GrantRule SatisfactoryProgress = new("GRA-PROGRESS", "satisfactory progress through the term before", Must, "7.1", "7.3")
    {
        Scope = GrantRuleScope.Instalment,
        Role = Releases,
        Statement = "Funding for the second and later terms is released only where progress against the actions was satisfactory through the term before.",
        Reading = "Satisfactory is a form that is on track or complete as a whole, with no action off track or late to start without a mitigation (policies SatisfactoryProgress and LateStart). "
            + "The latest report of that term counts. A term of no money needs no report: the one before it counts then.",
        When = [FollowsFunding, PaysAnything],
        Needs =
        [
            new(
                "the form as a whole was on track",
                (in f) => f.TermBefore?.Overall is { } overall ? IsGood(overall) : null,
                (in f) => [new("reported", f.TermBefore?.ReportedOn), new("form as a whole", ProgressStatusNames.InWords(f.TermBefore?.Overall))]),
            new(
                "no action was behind without a mitigation",
                (in f) => NoneBehind(in f, out _),
                (in f) => [new("action", NoneBehind(in f, out var id).IsYes ? "none" : id)]),
        ],
    };

    /// <summary>Guidance 7.4 a.</summary>
    public static readonly GrantRule NotWithheld = new("GRA-WITHHOLD", "nothing is withheld until activity takes place", May, "7.4")
    {
        Scope = GrantRuleScope.Activity,
        Role = Releases,
        Statement = "The National Leader may recommend holding money back while agreed activity is outstanding.",
        Reading = "Withheld on the recommendation (policy WithholdingGround), and then the whole instalment (policy WithheldPart), until a report says that all activity has taken place or the recommendation is withdrawn; "
            + "silence lifts nothing. Where activity did not take place, or nobody says so, silence is no answer.",
        When = [IsFurther],
        Needs =
        [
            new(
                "no recommendation to withhold stands",
                NoneStands,
                (in f) => [new("recommended", f.Reported.WithholdingRecommended(f.Number)), new("took place", TookPlace(in f))]),
            new(
                "activity took place, where that is asked",
                (in f) => f.Policy.WithholdingGround == WithholdingGroundReading.Recommendation ? true : TookPlace(in f),
                (in f) => [new("took place", TookPlace(in f))]),
        ],
    };

    /// <summary>Guidance 8.3 and 6.24: once activity is complete.</summary>
    public static readonly GrantRule ActivityComplete = new("GRA-COMPLETE", "the term's activity is complete", Must, "8.3", "6.24", "7.3")
    {
        Scope = GrantRuleScope.Activity,
        Role = Releases,
        Statement = "An instalment in arrears is paid once the activity is complete.",
        Reading = "The activity planned for the term, not the whole of an action that goes on (policy Completion); the instalment waits for all of it (policy WithheldPart), "
            + "but for activity that is stopped, which holds back its own part alone (policy StoppedActivity). An update before the term's end that says on track says neither yes nor no.",
        When = [IsInArrears],
        Needs =
        [
            new(
                "the activity is complete",
                (in f) => f.Completion.IsDoneBy(f.AsAt),
                (in f) => [new("activity", f.Activity?.Id ?? "all of the term"), new("complete", Day(f.Completion))]),
        ],
    };

    private static bool IsGood(ProgressStatus status) => status is ProgressStatus.OnTrack or ProgressStatus.Complete;

    // A grant of which only each term's amount is known has no activity to be withheld by itself.
    private static bool IsByActivity(in GrantFacts facts) => facts.Policy.WithheldPart == WithheldPartReading.Activity && facts.Activity is not null;

    private static bool? TookPlace(in GrantFacts facts) => IsByActivity(in facts) ? facts.TookPlace : facts.Reported.AllTookPlace(facts.Number);

    // A recommendation says of itself that some activity has not taken place; which of them is open where nobody says so.
    private static Truth NoneStands(in GrantFacts facts)
    {
        var tookPlace = TookPlace(in facts);
        return facts.Reported.WithholdingRecommended(facts.Number) switch
        {
            _ when tookPlace == true => true,
            true => tookPlace is null && IsByActivity(in facts) ? null : false,
            false => true,
            null => null,
        };
    }

    private static Truth NoneBehind(in GrantFacts facts, out string? id)
    {
        id = null;
        if (facts.Policy.SatisfactoryProgress == SatisfactoryProgressReading.WholeAlone)
        {
            return Truth.Yes;
        }

        var isUnknown = facts.TermBefore is not { Activities.IsEmpty: false };
        foreach (var activity in facts.TermBefore?.Activities ?? [])
        {
            isUnknown |= activity.Progress is null
                && (facts.Policy.SatisfactoryProgress == SatisfactoryProgressReading.EveryAction ? activity.IsDue : !activity.IsMitigated);
            if (IsBehind(facts.Policy, activity))
            {
                id = activity.Id;
                return Truth.No;
            }
        }

        return Truth.Yes.Unless(mayChange: isUnknown);
    }

    private static bool IsBehind(GuidancePolicy policy, ActivityProgress activity)
    {
        if (policy.SatisfactoryProgress == SatisfactoryProgressReading.EveryAction)
        {
            return activity.IsDue && activity.Progress is { } progress && !IsGood(progress);
        }

        var isLate = policy.LateStart == LateStartReading.NotOnTrack && activity is { IsDue: true, Progress: ProgressStatus.NotStarted };
        return !activity.IsMitigated && (isLate || activity.Progress == ProgressStatus.OffTrack);
    }
}
