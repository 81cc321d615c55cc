using SchoolImprovement.Rules.Funding;

namespace SchoolImprovement.Rules.Support;

/// <content>What the grant asks for: offer letter, instalments, what they wait for, and the settlement.</content>
internal sealed partial class NextSteps
{
    private void AddGrant()
    {
        if (rules.GrantOf(view) is not { } grant)
        {
            return;
        }

        var decision = rules.Grants.Decide(grant, _evidence, asAt);
        if (_evidence.Approved.Date is not null && _evidence.OfferLetter.Date is null)
        {
            Open("issue the grant offer letter", SupportActor.Department, "6.24");
        }

        // The first payment has a deadline, and stands among them.
        foreach (var release in decision.Releases.Skip(1))
        {
            AddInstalment(release, decision);
        }

        AddSettlement(grant);
    }

    private void AddInstalment(ReleaseDecision release, GrantDecision decision)
    {
        var (number, amount) = (release.Instalment.Number, release.Instalment.Amount);
        var paid = view.All<InstalmentPaid>().Where(one => one.Number == number).Sum(one => one.Amount);
        if (paid >= amount)
        {
            return;
        }

        var unpaid = release.Amounts.Released - paid;
        if (unpaid > 0)
        {
            Open(string.Create(CultureInfo.InvariantCulture, $"pay {Wording.Pounds(unpaid)} of instalment {number}"), SupportActor.Department, "6.24", "8.3");
        }

        var rest = amount - release.Amounts.Released;
        if (rest <= 0)
        {
            return;
        }

        var determining = release.DeterminedBy.Select(id => rules.Grants.Set[id]).ToList();
        var status = release.Outcome == ReleaseOutcome.NeedsInformation ? NextStepStatus.NotKnown : NextStepStatus.Waiting;
        var pay = string.Create(CultureInfo.InvariantCulture, $"pay {Wording.Pounds(rest)} of instalment {number}");
        Add(new NextStep(pay, SupportActor.Department, status, [.. determining.SelectMany(rule => rule.Citations).Distinct().Order()])
        {
            WaitsFor = string.Join("; ", determining.Select(rule => rule.Title))
                + (release.Instalment.DueFrom is { } from && from > asAt ? $" (from {Wording.Date(from)})" : ""),
        });
        AddActivities(release, decision);
    }

    /// <summary>Once a term is over, what of its activity is not known to be complete.</summary>
    private void AddActivities(ReleaseDecision release, GrantDecision decision)
    {
        var number = release.Instalment.Number;
        if (release.Outcome == ReleaseOutcome.NotYetDue || _plan is null)
        {
            return;
        }

        var report = _evidence.Reports.LastOrDefault(report => report.Term == number);
        foreach (var activity in decision.Grant.Activities)
        {
            if (activity.Id != FormIds.Coordination && activity.Costs[number - 1] > 0 && report?[activity.Id]?.Completed.Date is null)
            {
                Open(string.Create(CultureInfo.InvariantCulture, $"complete the activity of '{activity.Id}' in term {number}, and say when it was"), SupportActor.NationalLeader, "8.3");
            }
        }
    }

    private void AddSettlement(Grant grant)
    {
        var end = grant.Terms[^1].LastDay;
        var settlement = rules.SettlementOf(view);
        var left = (settlement?.ToReturn ?? 0) - (_evidence.UnderspendReturned ?? 0);
        if (asAt <= end)
        {
            Add(Step("report what was spent", SupportActor.NationalLeader, NextStepStatus.Waiting, "8.4") with { WaitsFor = $"end of {grant.Terms[^1].Name} on {Wording.Date(end)}" });
        }
        else if (settlement is null)
        {
            Open("report what was spent", SupportActor.NationalLeader, "8.4");
        }
        else if (left > 0)
        {
            Open($"return the underspend of {Wording.Pounds(left)}", SupportActor.NationalLeader, "8.4");
        }

        if (_evidence.EvaluationRequested.Date is { } requested && !(_evidence.EvaluationReturned.Date >= requested))
        {
            Open("return the evaluation and assurance reports", SupportActor.NationalLeader, "8.4");
        }
    }

    private string? MissingBeforePayment()
    {
        var missing = new List<string>();
        if (_evidence.SignedByHead.Date is null || _evidence.SignedByChair.Date is null)
        {
            missing.Add("plan signed off");
        }

        if (_evidence.OfferLetter.Date is null)
        {
            missing.Add("grant offer letter issued");
        }

        return missing.Count == 0 ? null : string.Join("; ", missing);
    }
}
