using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Monitoring;
using static SchoolImprovement.Rules.Funding.Rules.Payment;

namespace SchoolImprovement.Rules.Funding.Rules;

/// <summary>Guidance 6.24, 7.1, 7.4 and 8.3: when an instalment is due, and what it waits for.</summary>
internal static class ReleaseRules
{
    private static readonly Citation Progress = Citation.Parse("7.1");
    private static readonly Citation NotOnTrack = Citation.Parse("7.3");

    private static readonly Condition<GrantFacts> InArrears = new(
        "the instalment is paid in arrears",
        (in facts) => facts.Basis == PaymentBasis.InArrears,
        (in facts) => [new("instalment", facts.Number), facts.Offer.Grant.PaidUpfront]);

    private static readonly Condition<GrantFacts> IsFurther = new(
        "there is a term before",
        (in facts) => facts.Number > 1,
        (in facts) => [new("instalment", facts.Number)]);

    /// <summary>Guidance 8.3 and 6.24: upfront and in arrears.</summary>
    public static readonly GrantRule Arrears = new("GRA-ARREARS", "the term is over", Obligation.Must, "8.3", "6.24")
    {
        Scope = GrantRuleScope.Instalment,
        Role = GrantRuleRole.MakesDue,
        Statement = "The first term's instalment is paid upfront; those of the later terms are paid in arrears.",
        Reading = "In arrears is after the term has ended (policy Arrears).",
        When = [InArrears],
        Needs =
        [
            new(
                "the term has ended",
                (in facts) =>
                    facts.AsAt > facts.Term!.LastDay ? Truth.Yes
                    : facts.Policy.Arrears == ArrearsReading.AfterTerm || facts.AsAt < facts.Term.FirstDay ? Truth.No
                    : Status(facts.Completion.IsDoneBy(facts.AsAt)),
                (in facts) => [new("term ends", facts.Term?.LastDay), new("as at", facts.AsAt)]),
        ],
    };

    /// <summary>Guidance 7.1.</summary>
    public static readonly GrantRule SatisfactoryProgress = new("GRA-PROGRESS", "satisfactory progress through the term before", Obligation.Must, "7.1", "7.3")
    {
        Scope = GrantRuleScope.Instalment,
        Role = GrantRuleRole.Releases,
        Statement = "Funding for the second and later terms is released only where progress against the actions was satisfactory through the term before.",
        Reading = "Satisfactory is a form that is on track or complete as a whole, with no action off track or late to start without a mitigation (policies SatisfactoryProgress and LateStart). The latest report of that term counts.",
        When = [IsFurther],
        Needs =
        [
            new(
                "the form as a whole was on track",
                (in facts) => Status(facts.TermBefore?.Overall is { } overall ? IsGood(overall) : null),
                (in facts) =>
                [
                    new("reported", facts.TermBefore?.ReportedOn),
                    new("form as a whole", ProgressStatusNames.InWords(facts.TermBefore?.Overall)),
                ]),
            new(
                "no action was behind without a mitigation",
                (in facts) => ActionsOf(in facts, out _),
                (in facts) =>
                {
                    var status = ActionsOf(in facts, out var id);
                    return [new("action", id ?? (status == Truth.Unknown ? FactValue.Unknown : "none"))];
                }),
        ],
    };

    /// <summary>Guidance 7.4 a.</summary>
    public static readonly GrantRule NotWithheld = new("GRA-WITHHOLD", "nothing is withheld until activity takes place", Obligation.May, "7.4")
    {
        Scope = GrantRuleScope.Activity,
        Role = GrantRuleRole.Releases,
        Statement = "The National Leader may recommend holding money back while agreed activity is outstanding.",
        Reading = "Withheld on the recommendation (policy WithholdingGround), and then the whole instalment (policy WithheldPart), until a report says that all activity has taken place or the recommendation is withdrawn. Where activity did not take place, or nobody says so, silence is no answer.",
        When = [IsFurther],
        Needs =
        [
            new(
                "no recommendation to withhold stands",
                (in facts) => facts.Policy.WithheldPart == WithheldPartReading.Activity
                    ? RecommendedAgainst(facts.Reported.WithholdingRecommended(facts.Number), facts.TookPlace, Truth.Unknown)
                    : RecommendedAgainst(facts.Reported.WithholdingRecommended(facts.Number), facts.Reported.AllTookPlace(facts.Number), Truth.No),
                (in facts) =>
                [
                    new("recommended", YesNo(facts.Reported.WithholdingRecommended(facts.Number))),
                    new("took place", YesNo(TookPlaceBy(in facts))),
                ]),
            new(
                "activity took place, where that is asked",
                (in facts) => facts.Policy.WithholdingGround == WithholdingGroundReading.Recommendation
                    ? Truth.Yes
                    : Status(TookPlaceBy(in facts)),
                (in facts) => [new("took place", YesNo(TookPlaceBy(in facts)))]),
        ],
    };

    /// <summary>Guidance 8.3 and 6.24: once activity is complete.</summary>
    public static readonly GrantRule ActivityComplete = new("GRA-COMPLETE", "the term's activity is complete", Obligation.Must, "8.3", "6.24")
    {
        Scope = GrantRuleScope.Activity,
        Role = GrantRuleRole.Releases,
        Statement = "An instalment in arrears is paid once the activity is complete.",
        Reading = "The activity planned for the term, not the whole of an action that goes on (policy Completion); the instalment waits for all of it (policy WithheldPart). An update before the term's end that says on track says neither yes nor no.",
        When = [InArrears],
        Needs =
        [
            new(
                "the activity is complete",
                (in facts) => facts.Completion.IsDoneBy(facts.AsAt),
                (in facts) => [new("activity", facts.Activity?.Id ?? "all of the term"), new("complete", Day(facts.Completion))]),
        ],
    };

    private static bool IsGood(ProgressStatus status) => status is ProgressStatus.OnTrack or ProgressStatus.Complete;

    private static bool? TookPlaceBy(in GrantFacts facts) =>
        facts.Policy.WithheldPart == WithheldPartReading.Activity ? facts.TookPlace : facts.Reported.AllTookPlace(facts.Number);

    private static Truth RecommendedAgainst(bool? recommended, bool? tookPlace, Truth whereUnknown) =>
        tookPlace == true || recommended == false ? Truth.Yes
        : recommended is null ? Truth.Unknown
        : tookPlace is null ? whereUnknown
        : Truth.No;

    private static Truth ActionsOf(in GrantFacts facts, out string? id)
    {
        id = null;
        if (facts.Policy.SatisfactoryProgress == SatisfactoryProgressReading.WholeAlone)
        {
            return Truth.Yes;
        }

        var isUnknown = facts.TermBefore is not { Activities.IsEmpty: false };
        if (facts.TermBefore is { } before)
        {
            foreach (var activity in before.Activities)
            {
                isUnknown |= activity.Progress is null
                    && (activity.IsDue || facts.Policy.SatisfactoryProgress != SatisfactoryProgressReading.EveryAction);
                if (IsBehind(facts.Policy, activity))
                {
                    id = activity.Id;
                    return Truth.No;
                }
            }
        }

        return isUnknown ? Truth.Unknown : Truth.Yes;
    }

    private static bool IsBehind(GrantPolicy policy, ActivityProgress activity)
    {
        if (policy.SatisfactoryProgress == SatisfactoryProgressReading.EveryAction)
        {
            return activity.IsDue && activity.Progress is { } progress && !IsGood(progress);
        }

        var isLate = policy.LateStart == LateStartReading.NotOnTrack && activity is { IsDue: true, Progress: ProgressStatus.NotStarted };
        return !activity.IsMitigated && (isLate || activity.Progress == ProgressStatus.OffTrack);
    }
}
