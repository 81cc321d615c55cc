using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.Eligibility.Rules.Judgements;

namespace SchoolImprovement.Rules.Eligibility.Rules;

/// <summary>Guidance 1.2: which judgement makes a school eligible.</summary>
internal static class QualifyingRules
{
    private static readonly Citation Offered = Citation.Parse("1.2");

    /// <summary>Guidance 1.2, first limb.</summary>
    public static readonly EligibilityRule EntersYear = new()
    {
        Id = "ELG-ENTRY",
        Title = "enters the year with RI",
        Citations = [Offered],
        Obligation = Obligation.Must,
        Role = EligibilityRuleRole.QualifiesAtEntry,
        Statement = "A school is eligible when its overall effectiveness is requires improvement as the academic year begins.",
        Reading = "The judgement in force on 1 September counts, one of that day included. Its date is the publication date where known, else the inspection's end (policy JudgementDate). Inspections that give no judgement of overall effectiveness are ignored.",
        Conditions =
        [
            new(
                "the judgement in force on entry is RI",
                static (in EligibilityFacts facts) => facts.EntryIndex >= 0
                    ? Status(facts.IsRequiresImprovement(facts.EntryIndex))
                    : Unless(facts.History.MayLackEarlier, RuleStatus.NotSatisfied),
                static (in EligibilityFacts facts, FactCollector collector) =>
                {
                    collector.AddJudgement("in force on entry", in facts, facts.EntryIndex);
                    collector.Add(facts.Context.Figures.EntryDate);
                }),
        ],
    };

    /// <summary>Guidance 1.2, second limb.</summary>
    public static readonly EligibilityRule ReceivesDuringYear = new()
    {
        Id = "ELG-YEAR",
        Title = "receives RI during the year",
        Citations = [Offered],
        Obligation = Obligation.Must,
        Role = EligibilityRuleRole.QualifiesDuringYear,
        Statement = "A school is eligible when it is judged requires improvement during the academic year.",
        Reading = "Judgements after the day in force on entry, up to the as-at date; both ends of the academic year are included.",
        Conditions =
        [
            new(
                "a judgement of the year so far is RI",
                static (in EligibilityFacts facts) => Status(facts.InYearRequiresImprovementUpTo(facts.LatestIndex) >= 0),
                static (in EligibilityFacts facts, FactCollector collector) =>
                {
                    collector.AddJudgement("RI received during the year", in facts, facts.InYearRequiresImprovementUpTo(facts.LatestIndex));
                    collector.Add("as at", facts.AsAt);
                    collector.Add(facts.Context.Figures.LastDate);
                }),
        ],
    };

    /// <summary>Guidance 1.2: what a later judgement that is not RI does.</summary>
    public static readonly EligibilityRule StaysEligible = new()
    {
        Id = "ELG-LATER",
        Title = "a later judgement leaves eligibility as it is",
        Citations = [Offered],
        Obligation = Obligation.Must,
        Role = EligibilityRuleRole.Requires,
        Statement = "A school that qualified and is judged otherwise later in the year stays eligible on the tier that it had.",
        Reading = "Both a later judgement above requires improvement and a later inadequate leave the tier as it was, and are said (policy LaterJudgement). Under the other reading eligibility ends with the first such judgement; a later requires improvement may qualify the school anew.",
        AppliesWhen = new(
            "there is a judgement after the one that qualifies",
            static (in EligibilityFacts facts) => Status(facts.QualifyingIndex != EligibilityFacts.NoJudgement && facts.LatestIndex > facts.QualifyingIndex),
            static (in EligibilityFacts facts, FactCollector collector) => collector.AddJudgement("latest judgement", in facts, facts.LatestIndex)),
        Conditions =
        [
            new(
                "the later judgement takes nothing away",
                static (in EligibilityFacts facts) => Status(
                    facts.Policy.LaterJudgement == LaterJudgementReading.StaysEligible
                    || facts.LaterOtherThanRequiresImprovement() < 0),
                static (in EligibilityFacts facts, FactCollector collector) =>
                {
                    collector.AddJudgement("qualified by", in facts, facts.QualifyingIndex);
                    collector.AddJudgement("later judgement", in facts, facts.LatestIndex);
                }),
        ],
    };
}
