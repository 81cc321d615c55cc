namespace SchoolImprovement.Rules.Funding;

/// <summary>Puts what was paid and spent together, activity by activity or over all of them. Guidance 8.4.</summary>
internal static class Settlement
{
    internal static Underspend Of(Grant grant, IEnumerable<ActivitySpending> spendings, UnderspendReading reading)
    {
        var byId = ById(grant, spendings);
        decimal paid = 0, spent = 0;
        Underspend? all = null;
        foreach (var activity in grant.Activities)
        {
            var one = byId.GetValueOrDefault(activity.Id) ?? new ActivitySpending(activity.Id, 0, 0);
            paid += Pennies.Checked(one.Paid, $"what was paid for '{Quoted.Of(one.Id)}'");
            spent += Pennies.Checked(one.Spent, $"what was spent on '{Quoted.Of(one.Id)}'");
            if (reading == UnderspendReading.EachActivity)
            {
                var part = Underspend.Of(activity.Total, one.Paid, one.Spent);
                all = all?.Plus(part) ?? part;
            }
        }

        return all ?? Underspend.Of(grant.Total, paid, spent);
    }

    private static Dictionary<string, ActivitySpending> ById(Grant grant, IEnumerable<ActivitySpending> spendings)
    {
        var ids = grant.Activities.Select(activity => activity.Id).ToHashSet(StringComparer.Ordinal);
        var byId = new Dictionary<string, ActivitySpending>(StringComparer.Ordinal);
        foreach (var spending in spendings)
        {
            ArgumentNullException.ThrowIfNull(spending, nameof(spendings));
            if (!ids.Contains(spending.Id))
            {
                throw new ImpossibleValueException($"The grant has no activity '{Quoted.Of(spending.Id)}'.");
            }

            if (!byId.TryAdd(spending.Id, spending))
            {
                throw new ImpossibleValueException($"The spending on '{Quoted.Of(spending.Id)}' is given twice.");
            }
        }

        return byId;
    }
}
