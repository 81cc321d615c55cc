using System.Diagnostics.CodeAnalysis;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.Support;

/// <content>From the record to eligibility, match, tier 1 return and pay.</content>
public sealed partial class SupportRules
{
    /// <summary>The decision on the school's eligibility; <see langword="null"/> where the judgements are not recorded. Guidance 1.2 to 1.4.</summary>
    /// <param name="record">The record.</param>
    public EligibilityDecision? EligibilityOf(SupportRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Last<TierDecided>() is { History: { } history } decided ? Eligibility.Decide(history, decided.On, decided.Prior) : null;
    }

    /// <summary>
    /// The tier of support: as it was decided last, in words or by the judgements. <see langword="null"/> where it is not known, or where
    /// a person has yet to decide. Guidance 1.4.
    /// </summary>
    /// <param name="record">The record.</param>
    public SupportTier? TierOf(SupportRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record.Last<TierDecided>() is not { } decided)
        {
            return record.Carried?.Progress.Tier;
        }

        return decided.Tier ?? EligibilityOf(record) switch
        {
            { Outcome: EligibilityOutcome.Eligible } decision => decision.Tier,
            { Outcome: EligibilityOutcome.NotEligible } => SupportTier.None,
            _ => null,
        };
    }

    /// <summary>The match and the deployment as far as they have come; <see langword="null"/> where the tier or the school is not known. Guidance 2 and 3.</summary>
    /// <param name="record">The record.</param>
    public Match? MatchOf(SupportRecord record)
    {
        if (TierOf(record) is not { } tier || record.School is not { } school)
        {
            return null;
        }

        var agreed = record.First<LeaderAgreed>();
        return new Match
        {
            School = school,
            Tier = tier,
            NationalLeader = agreed?.NationalLeader,
            ConversationOn = record.First<ConversationHeld>()?.On,
            LeaderAgreedOn = agreed?.On,
            SchoolConfirmedOn = record.First<SchoolConfirmed>()?.On,
            RecordedOn = record.First<MatchRecorded>()?.On,
            ConfirmedOn = record.MatchConfirmedOn,
            WithinOwnTrust = agreed?.WithinOwnTrust,
            OwnTrustJustification = agreed?.OwnTrustJustification,
            DaysUsed = DaysUsedOf(record).Length is > 0 and var days ? days : null,
            Tier1ReturnFollows = record.ReturnSubmittedOn is not null ? true : tier.HasActionForm ? false : null,
            ActionFormFollows = record.First<FormDrafted>() is not null ? true : tier.HasActionForm ? null : false,
        };
    }

    /// <summary>The tier 1 return as it was submitted, with the day on which support with implementation began; <see langword="null"/> before that. Guidance 5.1.</summary>
    /// <param name="record">The record.</param>
    [SuppressMessage("Performance", "CA1822", Justification = "Every derivation is asked for in one way.")]
    public Tier1Return? ReturnOf(SupportRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.First<ReturnSubmitted>() is { } submitted
            ? submitted.Return with { SubmittedOn = submitted.On, ImplementationSupportBeganOn = record.First<ImplementationSupportBegan>()?.On ?? submitted.Return.ImplementationSupportBeganOn }
            : null;
    }

    /// <summary>The claims in their order, each with the days that it claims and their travel. Guidance 8.1.</summary>
    /// <param name="record">The record.</param>
    [SuppressMessage("Performance", "CA1822", Justification = "Every derivation is asked for in one way.")]
    public ImmutableArray<PayClaim> ClaimsOf(SupportRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record.School is not { } school)
        {
            return [];
        }

        var claims = ImmutableArray.CreateBuilder<PayClaim>();
        var claimed = new HashSet<DateOnly>();
        foreach (var claim in record.All<ClaimMade>())
        {
            var days = record.All<DayDeployed>()
                .Where(day => claim.Days.IsEmpty ? day.On <= claim.On && !claimed.Contains(day.On) : claim.Days.Contains(day.On))
                .Select(day => new DeploymentDay(day.On, day.TravelMinutes, day.TravelMiles))
                .ToImmutableArray();
            claimed.UnionWith(days.Select(day => day.Date));
            claims.Add(new PayClaim
            {
                Reference = claim.Reference,
                School = school,
                ClaimedOn = claim.On,
                MatchedOn = record.MatchConfirmedOn,
                NationalLeader = record.First<LeaderAgreed>()?.NationalLeader,
                Days = days,
            });
        }

        return claims.ToImmutable();
    }

    /// <summary>What is paid for each claim, its days counted over all the school's claims. Guidance 8.1.</summary>
    /// <param name="record">The record.</param>
    public ImmutableArray<PayStatement> PayOf(SupportRecord record) => [.. Pay.Decide(ClaimsOf(record))];

    /// <summary>How many pounds were paid for each claim, in the order of <see cref="PayOf"/>. Guidance 8.1.</summary>
    /// <param name="record">The record.</param>
    public ImmutableArray<decimal> PaidClaimsOf(SupportRecord record)
    {
        var statements = PayOf(record);
        var paid = new decimal[statements.Length];
        foreach (var payment in record.All<ClaimPaid>())
        {
            if (ClaimOf(payment, statements, paid) is { } claim)
            {
                paid[claim] += payment.Amount;
            }
        }

        return ImmutableCollections.Wrap(paid);
    }

    /// <summary>Which claim a payment is for: the one that it names, or the earliest that is not paid in full; <see langword="null"/> where there is none such.</summary>
    internal static int? ClaimOf(ClaimPaid payment, ImmutableArray<PayStatement> statements, ReadOnlySpan<decimal> paid)
    {
        int? last = null;
        for (var i = 0; i < statements.Length; i++)
        {
            var claim = statements[i].Claim;
            if (claim.ClaimedOn > payment.On || (payment.Reference is not null && payment.Reference != claim.Reference))
            {
                continue;
            }

            last = i;
            if (paid[i] < statements[i].Total)
            {
                break;
            }
        }

        return last;
    }

    internal static ImmutableArray<DateOnly> DaysUsedOf(SupportRecord record) =>
        [.. record.Carried?.Progress.DaysUsedOn ?? [], .. record.All<DayDeployed>().Select(day => day.On)];
}
