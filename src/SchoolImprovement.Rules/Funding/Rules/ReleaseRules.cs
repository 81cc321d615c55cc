using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Monitoring;
using static SchoolImprovement.Rules.Funding.Rules.Payment;

namespace SchoolImprovement.Rules.Funding.Rules;

/// <summary>Guidance 6.24, 7.1, 7.4 and 8.3: when an instalment is due, and what it waits for.</summary>
internal static class ReleaseRules
{
    private static readonly Citation Release = Citation.Parse("6.24");
    private static readonly Citation Progress = Citation.Parse("7.1");
    private static readonly Citation NotOnTrack = Citation.Parse("7.3");
    private static readonly Citation Withholding = Citation.Parse("7.4");
    private static readonly Citation Paid = Citation.Parse("8.3");

    private static readonly Condition<GrantFacts> InArrears = new(
        "the instalment is paid in arrears",
        static (in GrantFacts facts) => Status(facts.Basis == PaymentBasis.InArrears),
        static (in GrantFacts facts, FactCollector collector) =>
        {
            collector.Add("instalment", facts.Number);
            collector.Add(facts.Offer.Grant.PaidUpfront);
        });

    private static readonly Condition<GrantFacts> IsFurther = new(
        "there is a term before",
        static (in GrantFacts facts) => Status(facts.Number > 1),
        static (in GrantFacts facts, FactCollector collector) => collector.Add("instalment", facts.Number));

    /// <summary>Guidance 8.3 and 6.24: upfront and in arrears.</summary>
    public static readonly GrantRule Arrears = new()
    {
        Id = "GRA-ARREARS",
        Title = "the term is over",
        Citations = [Paid, Release],
        Obligation = Obligation.Must,
        Scope = GrantRuleScope.Instalment,
        Role = GrantRuleRole.MakesDue,
        Statement = "The first term's instalment is paid upfront; those of the later terms are paid in arrears.",
        Reading = "In arrears is after the term has ended (policy Arrears).",
        AppliesWhen = InArrears,
        Conditions =
        [
            new(
                "the term has ended",
                static (in GrantFacts facts) =>
                    facts.AsAt > facts.Term!.LastDay ? RuleStatus.Satisfied
                    : facts.Policy.Arrears == ArrearsReading.AfterTerm || facts.AsAt < facts.Term.FirstDay ? RuleStatus.NotSatisfied
                    : Status(facts.Completion.IsDoneBy(facts.AsAt)),
                static (in GrantFacts facts, FactCollector collector) =>
                {
                    collector.Add("term ends", facts.Term?.LastDay);
                    collector.Add("as at", facts.AsAt);
                }),
        ],
    };

    /// <summary>Guidance 7.1.</summary>
    public static readonly GrantRule SatisfactoryProgress = new()
    {
        Id = "GRA-PROGRESS",
        Title = "satisfactory progress through the term before",
        Citations = [Progress, NotOnTrack],
        Obligation = Obligation.Must,
        Scope = GrantRuleScope.Instalment,
        Role = GrantRuleRole.Releases,
        Statement = "Funding for the second and later terms is released only where progress against the actions was satisfactory through the term before.",
        Reading = "Satisfactory is a form that is on track or complete as a whole, with no action off track or late to start without a mitigation (policies SatisfactoryProgress and LateStart). The latest report of that term counts.",
        AppliesWhen = IsFurther,
        Conditions =
        [
            new(
                "the form as a whole was on track",
                static (in GrantFacts facts) => Status(facts.TermBefore?.Overall is { } overall ? IsGood(overall) : null),
                static (in GrantFacts facts, FactCollector collector) =>
                {
                    collector.Add("reported", facts.TermBefore?.ReportedOn);
                    collector.Add("form as a whole", ProgressStatusNames.InWords(facts.TermBefore?.Overall));
                }),
            new(
                "no action was behind without a mitigation",
                static (in GrantFacts facts) => ActionsOf(in facts, out _),
                static (in GrantFacts facts, FactCollector collector) =>
                {
                    var status = ActionsOf(in facts, out var id);
                    collector.Add("action", id ?? (status == RuleStatus.NeedsInformation ? FactValue.Unknown : "none"));
                }),
        ],
    };

    /// <summary>Guidance 7.4 a.</summary>
    public static readonly GrantRule NotWithheld = new()
    {
        Id = "GRA-WITHHOLD",
        Title = "nothing is withheld until activity takes place",
        Citations = [Withholding],
        Obligation = Obligation.May,
        Scope = GrantRuleScope.Activity,
        Role = GrantRuleRole.Releases,
        Statement = "The National Leader may recommend holding money back while agreed activity is outstanding.",
        Reading = "Withheld on the recommendation (policy WithholdingGround), and then the whole instalment (policy WithheldPart), until a report says that all activity has taken place or the recommendation is withdrawn. Where activity did not take place, or nobody says so, silence is no answer.",
        AppliesWhen = IsFurther,
        Conditions =
        [
            new(
                "no recommendation to withhold stands",
                static (in GrantFacts facts) => facts.Policy.WithheldPart == WithheldPartReading.Activity
                    ? RecommendedAgainst(facts.Reported.WithholdingRecommended(facts.Number), facts.TookPlace, RuleStatus.NeedsInformation)
                    : RecommendedAgainst(facts.Reported.WithholdingRecommended(facts.Number), facts.Reported.AllTookPlace(facts.Number), RuleStatus.NotSatisfied),
                static (in GrantFacts facts, FactCollector collector) =>
                {
                    collector.Add("recommended", YesNo(facts.Reported.WithholdingRecommended(facts.Number)));
                    collector.Add("took place", YesNo(TookPlaceBy(in facts)));
                }),
            new(
                "activity took place, where that is asked",
                static (in GrantFacts facts) => facts.Policy.WithholdingGround == WithholdingGroundReading.Recommendation
                    ? RuleStatus.Satisfied
                    : Status(TookPlaceBy(in facts)),
                static (in GrantFacts facts, FactCollector collector) => collector.Add("took place", YesNo(TookPlaceBy(in facts)))),
        ],
    };

    /// <summary>Guidance 8.3 and 6.24: once activity is complete.</summary>
    public static readonly GrantRule ActivityComplete = new()
    {
        Id = "GRA-COMPLETE",
        Title = "the term's activity is complete",
        Citations = [Paid, Release],
        Obligation = Obligation.Must,
        Scope = GrantRuleScope.Activity,
        Role = GrantRuleRole.Releases,
        Statement = "An instalment in arrears is paid once the activity is complete.",
        Reading = "The activity planned for the term, not the whole of an action that goes on (policy Completion); the instalment waits for all of it (policy WithheldPart). An update before the term's end that says on track says neither yes nor no.",
        AppliesWhen = InArrears,
        Conditions =
        [
            new(
                "the activity is complete",
                static (in GrantFacts facts) => Status(facts.Completion.IsDoneBy(facts.AsAt)),
                static (in GrantFacts facts, FactCollector collector) =>
                {
                    collector.Add("activity", facts.Activity?.Id ?? "all of the term");
                    collector.Add("complete", Day(facts.Completion));
                }),
        ],
    };

    private static bool IsGood(ProgressStatus status) => status is ProgressStatus.OnTrack or ProgressStatus.Complete;

    private static bool? TookPlaceBy(in GrantFacts facts) =>
        facts.Policy.WithheldPart == WithheldPartReading.Activity ? facts.TookPlace : facts.Reported.AllTookPlace(facts.Number);

    private static RuleStatus RecommendedAgainst(bool? recommended, bool? tookPlace, RuleStatus whereUnknown) =>
        tookPlace == true || recommended == false ? RuleStatus.Satisfied
        : recommended is null ? RuleStatus.NeedsInformation
        : tookPlace is null ? whereUnknown
        : RuleStatus.NotSatisfied;

    private static RuleStatus ActionsOf(in GrantFacts facts, out string? id)
    {
        id = null;
        if (facts.Policy.SatisfactoryProgress == SatisfactoryProgressReading.WholeAlone)
        {
            return RuleStatus.Satisfied;
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
                    return RuleStatus.NotSatisfied;
                }
            }
        }

        return isUnknown ? RuleStatus.NeedsInformation : RuleStatus.Satisfied;
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
