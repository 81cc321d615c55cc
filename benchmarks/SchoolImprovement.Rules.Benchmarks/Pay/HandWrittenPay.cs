using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Readings;

namespace SchoolImprovement.Rules.Benchmarks.Pay;

/// <summary>
/// A claim decided by hand under the default policy: outcome, total, each day's amount and what decided it, the days
/// claimed after, and findings with rule, severity and path; without remedies, reasons or explanation.
/// </summary>
internal static class HandWrittenPay
{
    private const int OnStack = 64;
    private static readonly SupportOffer Offer = SupportOffer.Default;
    private static readonly DateOnly First = Offer.Eligibility.EntryDate.Value;
    private static readonly DateOnly Last = Offer.Eligibility.LastDate.Value;
    private static readonly int DaysAtMost = Offer.Pay.DaysAtMost.Value;
    private static readonly int LongMinutes = Offer.Pay.TravelMinutes.Value;
    private static readonly decimal LongMiles = Offer.Pay.TravelMiles.Value;
    private static readonly decimal StandardRate = Offer.Pay.StandardRate.Value;
    private static readonly decimal TravelRate = Offer.Pay.TravelRate.Value;
    private static readonly int MinutesBelieved = GuidancePolicy.Default.LongestJourneyMinutes;
    private static readonly decimal MilesBelieved = GuidancePolicy.Default.LongestJourneyMiles;

    // In the order in which the catalogue has them: the first broken one refuses a day that broke none itself.
    private static readonly string[] Refusing = ["PAY-DAYS", "PAY-OFFER", "PAY-MATCH", "PAY-ARREARS", "PAY-ONCE", "PAY-TRAVEL"];

    private enum Broken
    {
        Days,
        Offer,
        Match,
        Arrears,
        Once,
        Travel,
        None,
    }

    public static HandStatement Decide(PayClaim claim, ClaimedDays earlier)
    {
        var days = claim.Days;
        var order = days.Length <= OnStack ? stackalloc int[days.Length] : new int[days.Length];
        ClaimOrder.Sort(days, order);
        var findings = default(HandFindings);
        var lines = new HandLine[days.Length];
        var refusedBy = CheckClaim(claim, ref findings);
        for (var rank = 0; rank < lines.Length; rank++)
        {
            var broken = CheckDay(claim, earlier, order[rank], ClaimOrder.IsRepeated(days, order, rank), ref findings);
            lines[rank] = new(order[rank], PayLineOutcome.Refused, 0, broken == Broken.None ? null : Refusing[(int)broken]);
            refusedBy = broken < refusedBy ? broken : refusedBy;
        }

        if (earlier.LatestClaim > claim.ClaimedOn)
        {
            findings.Add("PAY-ORDER", Severity.Information, "$.claimedOn", "A later claim was taken before.");
        }

        return refusedBy == Broken.None
            ? Pay(claim, earlier, order, lines, ref findings)
            : Refuse(Refusing[(int)refusedBy], earlier, lines, findings.All);
    }

    private static HandStatement Refuse(string by, ClaimedDays earlier, HandLine[] lines, IReadOnlyList<HandFinding> findings)
    {
        for (var rank = 0; rank < lines.Length; rank++)
        {
            if (lines[rank].By is null)
            {
                lines[rank] = lines[rank] with { By = by };
            }
        }

        return new(PayOutcome.Refused, 0, lines, [.. earlier.Dates], findings);
    }

    private static HandStatement Pay(PayClaim claim, ClaimedDays earlier, ReadOnlySpan<int> order, HandLine[] lines, ref HandFindings findings)
    {
        var outcome = claim.MatchedOn is null ? PayOutcome.NeedsInformation : PayOutcome.Accepted;
        var total = 0m;
        for (var rank = 0; rank < lines.Length; rank++)
        {
            var line = LineOf(claim, earlier.Count + rank, order[rank], ref findings);
            outcome = line.Outcome == PayLineOutcome.NeedsInformation ? PayOutcome.NeedsInformation : outcome;
            total += line.Amount;
            lines[rank] = line;
        }

        return new(outcome, total, lines, ClaimOrder.After(earlier, claim.Days, order), findings.All);
    }

    private static HandLine LineOf(PayClaim claim, int before, int index, ref HandFindings findings)
    {
        var day = claim.Days[index];
        if (before >= DaysAtMost)
        {
            return new(index, PayLineOutcome.NotPaid, 0, "PAY-LIMIT");
        }

        var isLong = day.TravelMinutes > LongMinutes || day.TravelMiles > LongMiles;
        if (!isLong && (day.TravelMinutes is null || day.TravelMiles is null))
        {
            if (day.TravelMinutes is null)
            {
                findings.Add("PAY-RATE-STANDARD", Severity.Information, $"$.days[{index}].travelMinutes", "The time of travel is not known.");
            }

            if (day.TravelMiles is null)
            {
                findings.Add("PAY-RATE-STANDARD", Severity.Information, $"$.days[{index}].travelMiles", "The distance of travel is not known.");
            }

            return new(index, PayLineOutcome.NeedsInformation, 0, "PAY-RATE-STANDARD");
        }

        return claim.MatchedOn is null
            ? new(index, PayLineOutcome.NeedsInformation, 0, "PAY-OFFER")
            : isLong
            ? new(index, PayLineOutcome.Paid, TravelRate, day.TravelMinutes > LongMinutes ? "PAY-RATE-TIME" : "PAY-RATE-DISTANCE")
            : new(index, PayLineOutcome.Paid, StandardRate, "PAY-RATE-STANDARD");
    }

    private static Broken CheckClaim(PayClaim claim, ref HandFindings findings)
    {
        var broken = Broken.None;
        if (claim.MatchedOn is not { } matched)
        {
            findings.Add("PAY-OFFER", Severity.Information, "$.matchedOn", "It is not known when the match was confirmed.");
        }
        else if (matched < First || matched > Last)
        {
            findings.Add("PAY-OFFER", Severity.Error, "$.matchedOn", $"The match of {matched:O} is not of the year.");
            broken = Broken.Offer;
        }

        if (claim.Days.IsEmpty)
        {
            findings.Add("PAY-DAYS", Severity.Error, "$.days", "The claim has no days.");
            broken = Broken.Days;
        }

        return broken;
    }

    private static Broken CheckDay(PayClaim claim, ClaimedDays earlier, int index, bool isRepeated, ref HandFindings findings)
    {
        var day = claim.Days[index];
        var broken = Broken.None;
        if (day.TravelMinutes < 0 || day.TravelMinutes > MinutesBelieved)
        {
            findings.Add("PAY-TRAVEL", Severity.Error, $"$.days[{index}].travelMinutes", $"{day.TravelMinutes} minutes cannot be.");
            broken = Broken.Travel;
        }

        if (day.TravelMiles < 0 || day.TravelMiles > MilesBelieved)
        {
            findings.Add("PAY-TRAVEL", Severity.Error, $"$.days[{index}].travelMiles", $"{day.TravelMiles} miles cannot be.");
            broken = Broken.Travel;
        }

        if (isRepeated)
        {
            findings.Add("PAY-ONCE", Severity.Error, $"$.days[{index}].date", $"{day.Date:O} stands twice in the claim.");
            broken = Broken.Once;
        }

        if (earlier.Contains(day.Date))
        {
            findings.Add("PAY-ONCE", Severity.Error, $"$.days[{index}].date", $"{day.Date:O} was claimed already.");
            broken = Broken.Once;
        }

        if (day.Date > claim.ClaimedOn)
        {
            findings.Add("PAY-ARREARS", Severity.Error, $"$.days[{index}].date", $"{day.Date:O} is after the claim.");
            broken = Broken.Arrears;
        }

        if (day.Date < claim.MatchedOn)
        {
            findings.Add("PAY-MATCH", Severity.Error, $"$.days[{index}].date", $"{day.Date:O} is before the match.");
            broken = Broken.Match;
        }

        return broken;
    }
}
