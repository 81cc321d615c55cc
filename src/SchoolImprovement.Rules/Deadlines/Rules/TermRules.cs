using static SchoolImprovement.Rules.Decisions.Obligation;

namespace SchoolImprovement.Rules.Deadlines;

/// <summary>Guidance 7.2 and 8.2: what is due by school terms.</summary>
internal static class TermRules
{
    private const string WithinTerm =
        "Within a term means by the last day of the first term that starts after the match's confirmation (policy WithinTerm).";

    /// <summary>Guidance 6.26, 7.2 and 8.2: which deadlines there are.</summary>
    public static readonly CheckRule<DeadlineFacts> TierKnown = new(DeadlineRule.TierRuleId, "the school's tier is known", Must, "8.2", "6.26", "7.2")
    {
        Statement = "Which deadlines a school has hangs on its tier: a return in tier 1; a form, its review and updates in tiers 2 and 3.",
        Reading = "Said once for all the deadlines that hang on it; those of every tier are told without it.",
        Remedy = "Give the tier.",
        Needs =
        [
            new("the tier is known", (in f) => f.Progress.Tier is null ? null : true, (in f) => [DeadlineRule.Tier(in f)])
            {
                At = "tier",
                Lacks = (in _) => "The deadlines that hang on the school's tier cannot be told: the tier is not known.",
            },
        ],
    };

    /// <summary>Guidance 8.2, first sentence, for tier 1.</summary>
    public static readonly DeadlineRule Tier1Return = new("DUE-TIER1-RETURN", "tier 1 return within a term", Should, "8.2")
    {
        Statement = "The activity that leads to the tier 1 return is complete, and the return submitted, within a term of the match.",
        Reading = WithinTerm,
        Remedy = "Submit the tier 1 return now.",
        Due = new()
        {
            CountsFrom = SupportEvents.MatchConfirmed,
            DoneBy = SupportEvents.Tier1ReturnSubmitted,
            Length = static offer => offer.Deadlines.ReturnOrForm,
            Clock = static _ => DeadlineClock.SchoolTerms,
            Tiers = [SupportTier.Tier1],
        },
    };

    /// <summary>Guidance 8.2, first sentence, for tiers 2 and 3.</summary>
    public static readonly DeadlineRule FormWithinTerm = new("DUE-FORM-TERM", "form within a term", Should, "8.2")
    {
        Statement = "The activity that leads to the form is complete, and the form submitted, within a term of the match.",
        Reading = $"{WithinTerm} Of several submissions the first counts.",
        Remedy = "Submit the form now.",
        Due = new()
        {
            CountsFrom = SupportEvents.MatchConfirmed,
            DoneBy = SupportEvents.FormSubmitted,
            Length = static offer => offer.Deadlines.ReturnOrForm,
            Clock = static _ => DeadlineClock.SchoolTerms,
            Tiers = SupportTiers.WithActionForm,
        },
    };

    /// <summary>Guidance 8.2, second sentence.</summary>
    public static readonly DeadlineRule RemainingDays = new("DUE-REMAINING-DAYS", "remaining days used", Should, "8.2")
    {
        Statement = "Days of the initial allocation that remain after the return or the form are used in the following term.",
        Reading = "The following term is the one after the term within which the return or form is due, whenever it was submitted (policy WithinTerm); remaining days are in time up to its last day. It is met when as many days are used as the offer gives, or when it is settled that no more will be.",
        Remedy = "Use the remaining days now, or record that no more will be used.",
        Due = new()
        {
            CountsFrom = SupportEvents.MatchConfirmed,
            DoneBy = SupportEvents.DaysUsed,
            Following = static offer => offer.Deadlines.ReturnOrForm,
            Length = static offer => offer.Deadlines.RemainingDays,
            Clock = static _ => DeadlineClock.SchoolTerms,
        },
    };

    /// <summary>Guidance 7.2.</summary>
    public static readonly DeadlineRule Update = new("DUE-UPDATE", "update on progress", Should, "7.2")
    {
        Statement = "An update on progress is delivered about as long before the end of each term of the plan as the offer says.",
        Reading = "The terms are the funded ones after the initial deployment (policy FirstTerm). Due that many months before the term's last day, or on the month's last day where it has no such day; an earlier update is in time, a later one is late by the days beyond (policy UpdateGraceDays).",
        Remedy = "Deliver the term's update now.",
        Due = new()
        {
            CountsFrom = SupportEvents.InitialDeployment,
            DoneBy = SupportEvents.UpdateDelivered,
            Length = static offer => offer.Deadlines.UpdateBeforeTermEnd,
            Clock = static _ => DeadlineClock.MonthsBeforeEndOfTerm,
            Tiers = SupportTiers.WithActionForm,
            IsOfEachTerm = true,
        },
    };
}
