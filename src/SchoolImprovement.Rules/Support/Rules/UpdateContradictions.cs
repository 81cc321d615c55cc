namespace SchoolImprovement.Rules.Support;

/// <summary>What an update says against what the record says of its term.</summary>
internal static class UpdateContradictions
{
    public static FindingText? Find(UpdateDelivered one, in RecordingFacts facts)
    {
        var update = one.Update;
        if (update.Date is { } date && date != one.On)
        {
            return new("$.update.date", $"The update is of {Wording.Date(date)}, and delivered on {Wording.Date(one.On)}.");
        }

        var terms = facts.Rules.Offer.ActionForm.FundedTerms.Value;
        if (update.Term is < 1 || update.Term > terms)
        {
            return new("$.update.term", string.Create(CultureInfo.InvariantCulture, $"There are {terms} funded terms; the update is for term {update.Term}."));
        }

        var completed = facts.Before.CompletedIn(update.Term);
        for (var i = 0; i < update.Actions.Length; i++)
        {
            var action = update.Actions[i];
            if (action.Id is { } id && completed.TryGetValue(id, out var on)
                && (action.TookPlace == false || (action.CompletedOn is { } day && day != on)))
            {
                return new(
                    string.Create(CultureInfo.InvariantCulture, $"$.update.actions[{i}]"),
                    $"The activity of '{id}' is recorded as complete on {Wording.Date(on)}; the update says otherwise.");
            }
        }

        return Visits(one, in facts);
    }

    private static FindingText? Visits(UpdateDelivered one, in RecordingFacts facts)
    {
        if (one.Update.OfstedVisits is not { } visits)
        {
            return null;
        }

        var said = visits.Select(visit => visit.Date).ToHashSet();
        foreach (var visit in facts.Rules.VisitsOf(facts.Before))
        {
            if (!said.Contains(visit.Date))
            {
                return new("$.update.ofstedVisits", $"'{visit.Kind}' of {Wording.Date(visit.Date!.Value)} is recorded, and missing in the update.");
            }
        }

        return null;
    }
}
