using static SchoolImprovement.Rules.Eligibility.Judgements;

namespace SchoolImprovement.Rules.Eligibility;

/// <summary>Guidance 1.2: which judgement makes a school eligible.</summary>
internal static class QualifyingRules
{
    /// <summary>Guidance 1.2, first limb.</summary>
    public static readonly EligibilityRule EntersYear = new("ELG-ENTRY", "enters the year with RI", Obligation.Must, "1.2")
    {
        Role = EligibilityRuleRole.QualifiesAtEntry,
        Statement = "A school is eligible when its overall effectiveness is requires improvement as the academic year begins.",
        Reading = "The judgement in force on the day of entry counts, one of that day included. Its date is the publication date where known, else the inspection's end (policy JudgementDate). Inspections that give no judgement of overall effectiveness are ignored.",
        Needs =
        [
            new(
                "the judgement in force on entry is RI",
                (in facts) => facts.EntryIndex >= 0
                    ? facts.IsRequiresImprovement(facts.EntryIndex)
                    : Truth.No.Unless(facts.History.MayLackEarlier),
                (in facts) => [Judged("in force on entry", in facts, facts.EntryIndex), facts.Context.Figures.EntryDate]),
        ],
    };

    /// <summary>Guidance 1.2, second limb.</summary>
    public static readonly EligibilityRule ReceivesDuringYear = new("ELG-YEAR", "receives RI during the year", Obligation.Must, "1.2")
    {
        Role = EligibilityRuleRole.QualifiesDuringYear,
        Statement = "A school is eligible when it is judged requires improvement during the academic year.",
        Reading = "Judgements after the day in force on entry, up to the as-at date; both ends of the academic year are included.",
        Needs =
        [
            new(
                "a judgement of the year so far is RI",
                (in facts) => facts.InYearRequiresImprovementUpTo(facts.LatestIndex) >= 0,
                (in facts) =>
                [
                    Judged("RI received during the year", in facts, facts.InYearRequiresImprovementUpTo(facts.LatestIndex)),
                    new("as at", facts.AsAt),
                    facts.Context.Figures.LastDate,
                ]),
        ],
    };

    /// <summary>Guidance 1.2: what a later judgement that is not RI does.</summary>
    public static readonly EligibilityRule StaysEligible = new("ELG-LATER", "a later judgement leaves eligibility as it is", Obligation.Must, "1.2")
    {
        Role = EligibilityRuleRole.Requires,
        Statement = "A school that qualified and is judged otherwise later in the year stays eligible on the tier that it had.",
        Reading = "Both a later judgement above requires improvement and a later inadequate leave the tier as it was, and are said (policy LaterJudgement). Under the other reading eligibility ends with the first such judgement; a later requires improvement may qualify the school anew.",
        When = [new(
            "there is a judgement after the one that qualifies",
            (in facts) => facts.QualifyingIndex != EligibilityFacts.NoJudgement && facts.LatestIndex > facts.QualifyingIndex,
            (in facts) => [Judged("latest judgement", in facts, facts.LatestIndex)])],
        Needs =
        [
            new(
                "the later judgement takes nothing away",
                (in facts) =>
                    facts.Policy.LaterJudgement == LaterJudgementReading.StaysEligible
                    || facts.LaterOtherThanRequiresImprovement() < 0,
                (in facts) =>
                [
                    Judged("qualified by", in facts, facts.QualifyingIndex),
                    Judged("later judgement", in facts, facts.LatestIndex),
                ]),
        ],
    };
}
