using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Support;

/// <summary>What an event says against what the record says.</summary>
internal static class Contradictions
{
    public static FindingText? Find(in RecordingFacts facts) => facts.Event switch
    {
        CarriedOver one => Of(one, in facts),
        TierDecided one => Of(one, in facts),
        StartAgreed { StartsOn: { } starts } one when starts < one.On =>
            new("$.startsOn", $"The start is agreed on {Wording.Date(one.On)} for {Wording.Date(starts)}, a day before."),
        DayDeployed one when facts.Before.DaysEndedOn is { } ended =>
            new("$.on", $"A day is deployed on {Wording.Date(one.On)}, and on {Wording.Date(ended)} it was settled that no more would be."),
        DayDeployed one when facts.Before.Carried?.Progress.DaysUsedOn.Contains(one.On) == true =>
            new("$.on", $"{Wording.Date(one.On)} is among the days that were carried over."),
        ClaimMade one => Of(one, in facts),
        ClaimPaid one => Of(one, in facts),
        ReturnSubmitted one =>
            Differ<Urn>("$.return.school", "school", one.Return.School, facts.Before.School)
            ?? Differ<SupportTier>("$.return.tier", "tier", one.Return.Tier, facts.Rules.TierOf(facts.Before))
            ?? DifferDay("$.return.submittedOn", "day of submission", one.Return.SubmittedOn, one.On),
        FormDrafted one =>
            Differ<Urn>("$.form.school.urn", "school", one.Form.School?.Urn, facts.Before.School)
            ?? Differ("$.form.tier", "tier", one.Form.Tier, facts.Rules.TierOf(facts.Before))
            ?? DifferDay("$.form.initialDeployment", "initial deployment", one.Form.InitialDeployment, facts.Before.FirstDayOn),
        PlanAgreed one when one.Signatory is not (PlanSignatory.HeadOrChiefExecutive or PlanSignatory.ChairOfGovernors) => new("$.signatory", "It is not said who agreed."),
        UpdateDelivered one => UpdateContradictions.Find(one, in facts),
        ActivityCompleted one => Of(one, in facts),
        InstalmentPaid one => Of(one, in facts),
        SpendingReported one when one.Spent < 0 || !IsWholePennies(one.Spent) =>
            new("$.spent", $"{Wording.Pounds(one.Spent)} is no spending: it is £0 or more, in whole pennies."),
        UnderspendReturned one => Of(one, in facts),
        _ => null,
    };

    private static FindingText? Of(CarriedOver one, in RecordingFacts facts)
    {
        var terms = facts.Rules.FundedTermsOf(facts.After);
        return Differ<Urn>("$.progress.school", "school", one.Progress.School, facts.Before.School)
            ?? Differ("$.plan.tier", "tier", one.Plan?.Tier, one.Progress.Tier)
            ?? Differ("$.grant.tier", "tier", one.Grant?.Tier, one.Progress.Tier)
            ?? (one.Grant is { } grant && !terms.IsEmpty && !grant.Terms.AsSpan().SequenceEqual(terms.AsSpan())
                ? new FindingText("$.grant.terms", "These are not the funded terms that follow from the initial deployment.")
                : default(FindingText?))
            ?? DifferDay("$.evidence.approved", "day of approval", one.Evidence?.Approved.Date, one.Progress.FormSignedOffOn);
    }

    private static FindingText? Of(TierDecided one, in RecordingFacts facts)
    {
        if (one.Tier is null && one.History is null)
        {
            return new("$.tier", "Neither the tier nor the judgements that decide it are given.");
        }

        if (one.Tier is { } named && !Enum.IsDefined(named))
        {
            return new("$.tier", "There is no such tier.");
        }

        if (one.History is { } history)
        {
            if (Differ<Urn>("$.history.school", "school", history.School, facts.Before.School) is { } differs)
            {
                return differs;
            }

            if (!facts.Rules.Offer.Year.Contains(one.On))
            {
                return new("$.on", $"{Wording.Date(one.On)} lies outside the academic year {facts.Rules.Offer.Year}, whose offer decides.");
            }

            if (one.Tier is { } told && OtherThan(told, history, one, facts.Rules.Eligibility) is { } given)
            {
                return new("$.tier", $"The {SupportWords.Of(told)} is recorded, and the judgements give {given}.");
            }
        }

        var tier = facts.Rules.TierOf(facts.After);
        return facts.Before.MatchConfirmedOn is { } matched && tier != facts.Rules.TierOf(facts.Before)
            ? new("$.tier", $"The match was confirmed on {Wording.Date(matched)} for {SupportWords.Of(facts.Rules.TierOf(facts.Before))}; the tier is decided before.")
            : null;
    }

    // What the judgements give, in words, where they do not leave the tier that is told to a person, or to what is not known.
    private static string? OtherThan(SupportTier told, InspectionHistory history, TierDecided decided, EligibilityRules rules)
    {
        if (told == rules.Decide(history, decided.On, decided.Prior).Tier)
        {
            return null;
        }

        // Support of the year before does not bind a person; the criteria of the tier do.
        var criteria = rules.Decide(history, decided.On, PriorSupport.None);
        return criteria.Outcome switch
        {
            EligibilityOutcome.NeedsInformation => told < criteria.TierMet ? $"{SupportWords.Of(criteria.TierMet)} at the least" : null,
            _ => told == criteria.Tier ? null : SupportWords.Of(criteria.Tier),
        };
    }

    private static FindingText? Of(ClaimMade one, in RecordingFacts facts)
    {
        for (var i = 0; i < one.Days.Length; i++)
        {
            var day = one.Days[i];
            if (facts.Before.First<DayDeployed>(deployed => deployed.On == day) is null)
            {
                return new(string.Create(CultureInfo.InvariantCulture, $"$.days[{i}]"), $"No day of deployment is recorded on {Wording.Date(day)} by the day of the claim.");
            }
        }

        return null;
    }

    private static FindingText? Of(ClaimPaid one, in RecordingFacts facts)
    {
        if (one.Amount <= 0 || !IsWholePennies(one.Amount))
        {
            return NoPayment(one.Amount);
        }

        var (statements, paid) = (facts.Rules.PayOf(facts.Before), facts.Rules.PaidClaimsOf(facts.Before));
        if (SupportRules.ClaimOf(one, statements, paid.AsSpan()) is not { } claim)
        {
            return new("$.reference", $"No claim '{one.Reference}' is recorded by the day of the payment.");
        }

        var (statement, before) = (statements[claim], paid[claim]);
        return before + one.Amount > statement.Total
            ? new("$.amount", $"For the claim of {Wording.Date(statement.Claim.ClaimedOn)}, {Wording.Pounds(statement.Total)} is to be paid and {Wording.Pounds(before)} was paid before; {Wording.Pounds(one.Amount)} is too much.")
            : null;
    }

    private static FindingText NoPayment(decimal amount) => new("$.amount", $"{Wording.Pounds(amount)} is no payment: it is more than £0, in whole pennies.");

    private static FindingText? Of(ActivityCompleted one, in RecordingFacts facts)
    {
        var action = facts.Rules.PlanOf(facts.Before)!.Actions.FirstOrDefault(action => action.Id == one.Action);
        return action is null ? new("$.action", $"The plan has no action '{one.Action}'.")
            : !action.IsDueIn(one.Term) ? new("$.term", string.Create(CultureInfo.InvariantCulture, $"The action '{one.Action}' has no activity in term {one.Term}."))
            : null;
    }

    private static FindingText? Of(InstalmentPaid one, in RecordingFacts facts)
    {
        if (one.Amount <= 0 || !IsWholePennies(one.Amount))
        {
            return NoPayment(one.Amount);
        }

        if (facts.Rules.ReleasesOf(facts.Before, one.On) is not { } decision)
        {
            return facts.Before.Carried is null ? new("$.number", "There is no grant to pay.") : null;
        }

        if (one.Number < 1 || one.Number > decision.Releases.Length)
        {
            return new("$.number", string.Create(CultureInfo.InvariantCulture, $"The grant has {decision.Releases.Length} instalments."));
        }

        var release = decision.Releases[one.Number - 1];
        var released = release.Amounts.Released;
        var paid = facts.Before.All<InstalmentPaid>().Where(paid => paid.Number == one.Number).Sum(paid => paid.Amount);
        return paid + one.Amount > released
            ? new("$.amount", $"Of instalment {one.Number}, {Wording.Pounds(released)} is released on {Wording.Date(one.On)} and {Wording.Pounds(paid)} was paid before; {Wording.Pounds(one.Amount)} is too much.{WaitsFor(release, facts.Rules.Grants)}")
            : null;
    }

    // Why no more is released; an instalment that is released in full waits for nothing.
    private static string WaitsFor(ReleaseDecision release, GrantRules rules) => release.Outcome == ReleaseOutcome.Released ? ""
        : $" The release waits for this: {string.Join("; ", release.DeterminedBy.Select(id => rules.Set[id]).Select(static rule => $"{rule.Title} ({string.Join(", ", rule.Citations)})"))}.";

    private static FindingText? Of(UnderspendReturned one, in RecordingFacts facts)
    {
        var toReturn = facts.Rules.SettlementOf(facts.Before)?.ToReturn ?? 0;
        var returned = facts.Before.All<UnderspendReturned>().Sum(before => before.Amount);
        return one.Amount <= 0 || !IsWholePennies(one.Amount) || returned + one.Amount > toReturn
            ? new("$.amount", $"{Wording.Pounds(toReturn)} is to be returned and {Wording.Pounds(returned)} was returned before; {Wording.Pounds(one.Amount)} does not fit.")
            : null;
    }

    private static bool IsWholePennies(decimal amount) => ActionForms.TermCost.IsAmount(amount);

    private static FindingText? Differ<T>(string path, string what, T? said, T? recorded)
        where T : struct
    {
        if (said is not { } mine || recorded is not { } its || EqualityComparer<T>.Default.Equals(mine, its))
        {
            return null;
        }

        return new(path, $"The {what} is {Words(mine)} here, and {Words(its)} in the record.");
    }

    private static FindingText? DifferDay(string path, string what, DateOnly? said, DateOnly? recorded) => Differ(path, what, said, recorded);

    private static string Words<T>(T value)
        where T : struct => value switch
        {
            DateOnly day => Wording.Date(day),
            SupportTier tier => SupportWords.Of(tier),
            _ => value.ToString()!,
        };
}
