using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Samples.NlePay.Reading;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Samples.NlePay;

/// <summary>Decides claims in the order in which they come, and never as though one that could not be read were not there.</summary>
/// <param name="rules">The rules that decide.</param>
internal sealed class PayDesk(PayRules rules)
{
    private readonly PayLedger _ledger = new(rules);
    private readonly Dictionary<Urn, List<ClaimItem>> _unreadable = [];
    private readonly Dictionary<string, ClaimItem> _byReference = new(StringComparer.Ordinal);

    /// <summary>Takes a claim: decides it, or takes note that it could not be read.</summary>
    public Result Take(ClaimItem item)
    {
        var namesake = item.Reference is { } reference && !_byReference.TryAdd(reference, item) ? _byReference[reference] : null;
        if (item.Claim is { } claim)
        {
            return new Result(item, Decide(claim), namesake);
        }

        AddUnreadable(item);
        return new Result(item, null, namesake);
    }

    // Until it is mended, its days may count for its school or not.
    private void AddUnreadable(ClaimItem item)
    {
        foreach (var school in item.Schools)
        {
            if (!_unreadable.TryGetValue(school, out var ofSchool))
            {
                _unreadable.Add(school, ofSchool = []);
            }

            ofSchool.Add(item);
        }
    }

    // Where an unreadable claim makes a difference to a day, the day needs information.
    private DecidedClaim Decide(PayClaim claim)
    {
        var before = _ledger.Of(claim.School);
        var statement = _ledger.Decide(claim);
        if (statement.Outcome == PayOutcome.Refused || !_unreadable.TryGetValue(claim.School, out var unreadable))
        {
            return new DecidedClaim(statement, [], null);
        }

        var other = rules.Decide(claim, With(before, unreadable));
        int[] undecided = [.. Enumerable.Range(0, statement.Lines.Length).Where(i => IsOther(statement.Lines[i], other.Lines[i]))];
        return undecided.Length == 0
            ? new DecidedClaim(statement, [], null)
            : new DecidedClaim(statement, [.. undecided], $"This hangs on {string.Join(" and ", unreadable.Select(NameOf).Distinct())}, which could not be read and may take up days of the school.");
    }

    private static bool IsOther(PayLine line, PayLine other) => line.Outcome != other.Outcome || line.Amount != other.Amount;

    private static string NameOf(ClaimItem item) =>
        $"{(item.Reference is { } reference ? $"claim {reference}" : "a claim")} ({item.Place})";

    // All days that the unreadable claims may take up, and all that are paid where their number is not known. One without a date that
    // can be read is given a date that no claim has.
    private ClaimedDays With(ClaimedDays before, List<ClaimItem> unreadable)
    {
        var dates = new HashSet<DateOnly>(before.Dates);
        var latest = before.LatestClaim;
        var unknown = DateOnly.MinValue;
        foreach (var item in unreadable)
        {
            foreach (var day in item.Days ?? new DateOnly?[rules.Offer.Pay.DaysAtMost.Value])
            {
                dates.Add(day ?? unknown);
                unknown = unknown.AddDays(1);
            }

            latest = latest is null || item.ClaimedOn > latest ? item.ClaimedOn ?? latest : latest;
        }

        return ClaimedDays.Of(dates, latest);
    }
}
