using System.Globalization;
using RulesEngine.Models;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Readings;

namespace SchoolImprovement.Rules.Benchmarks.Pay;

/// <summary>
/// A claim decided with Microsoft RulesEngine: it is asked eight rules of each day, over facts that plain code prepares;
/// plain code checks the claim as a whole and puts outcome and amounts together, without findings.
/// </summary>
internal sealed class EnginePay
{
    private const string WorkflowName = "Pay";
    private const int RefusingRules = 4;
    private const int OnStack = 64;
    private static readonly SupportOffer Offer = SupportOffer.Default;

    private readonly RulesEngine.RulesEngine _engine = new([Workflow()]);

    public HandStatement Decide(PayClaim claim, ClaimedDays earlier)
    {
        var days = claim.Days;
        var order = days.Length <= OnStack ? stackalloc int[days.Length] : new int[days.Length];
        ClaimOrder.Sort(days, order);
        var isRefused = days.IsEmpty || claim.MatchedOn < Offer.Eligibility.EntryDate.Value || claim.MatchedOn > Offer.Eligibility.LastDate.Value;
        var needsInformation = claim.MatchedOn is null;
        var lines = new HandLine[days.Length];
        var total = 0m;
        for (var rank = 0; rank < lines.Length; rank++)
        {
            var day = days[order[rank]];
            var isClaimed = ClaimOrder.IsRepeated(days, order, rank) || earlier.Contains(day.Date);
            var line = Ask(EngineDay.Of(claim, day, isClaimed, earlier.Count + rank), order[rank], claim.MatchedOn is not null);
            isRefused |= line.Outcome == PayLineOutcome.Refused;
            needsInformation |= line.Outcome == PayLineOutcome.NeedsInformation;
            total += line.Amount;
            lines[rank] = line;
        }

        if (isRefused)
        {
            return new(PayOutcome.Refused, 0, Array.ConvertAll(lines, line => new HandLine(line.Day, PayLineOutcome.Refused, 0, null)), [.. earlier.Dates], []);
        }

        return new(needsInformation ? PayOutcome.NeedsInformation : PayOutcome.Accepted, total, lines, ClaimOrder.After(earlier, days, order), []);
    }

    private HandLine Ask(EngineDay day, int index, bool isMatched)
    {
        var results = _engine.ExecuteAllRulesAsync(WorkflowName, new RuleParameter("day", day)).AsTask().GetAwaiter().GetResult();
        for (var i = 0; i < RefusingRules; i++)
        {
            if (!results[i].IsSuccess)
            {
                return new(index, PayLineOutcome.Refused, 0, null);
            }
        }

        var (isPaid, isLongTime, isLongDistance, isKnown) = (results[4].IsSuccess, results[5].IsSuccess, results[6].IsSuccess, results[7].IsSuccess);
        var isLong = isLongTime || isLongDistance;
        return !isPaid ? new(index, PayLineOutcome.NotPaid, 0, null)
            : !isMatched || !(isLong || isKnown) ? new(index, PayLineOutcome.NeedsInformation, 0, null)
            : new(index, PayLineOutcome.Paid, isLong ? Offer.Pay.TravelRate.Value : Offer.Pay.StandardRate.Value, null);
    }

    private static Workflow Workflow() => new()
    {
        WorkflowName = WorkflowName,
        Rules =
        [
            Rule("Match", $"day.Date >= day.Matched"),
            Rule("Arrears", $"day.Date <= day.ClaimedOn"),
            Rule("Once", $"NOT day.IsClaimed"),
            Rule("Travel", $"day.Minutes >= 0 AND day.Minutes <= {GuidancePolicy.Default.LongestJourneyMinutes} AND day.Miles >= 0 AND day.Miles <= {GuidancePolicy.Default.LongestJourneyMiles}"),
            Rule("Limit", $"day.Before < {Offer.Pay.DaysAtMost.Value}"),
            Rule("LongTime", $"day.Minutes > {Offer.Pay.TravelMinutes.Value}"),
            Rule("LongDistance", $"day.Miles > {Offer.Pay.TravelMiles.Value}"),
            Rule("Known", $"day.IsTravelKnown"),
        ],
    };

    private static RulesEngine.Models.Rule Rule(string name, FormattableString expression) =>
        new() { RuleName = name, Expression = expression.ToString(CultureInfo.InvariantCulture), RuleExpressionType = RuleExpressionType.LambdaExpression };
}
