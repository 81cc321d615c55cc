using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Tests.Eligibility;

/// <summary>
/// Paragraphs 1.2 to 1.4 once more, as plainly as they can be written, to compare the library with. Slow on purpose:
/// what is not known is answered by trying everything that it might be.
/// </summary>
internal static class Oracle
{
    private static readonly DateOnly Entry = new(2019, 9, 1);
    private static readonly DateOnly RenamedToRequiresImprovement = new(2012, 9, 1);
    private static readonly SupportTier[] Tiers = [SupportTier.Tier1, SupportTier.Tier2, SupportTier.Tier3];

    public sealed record Answer(EligibilityOutcome Outcome, SupportTier TierMet, EligibilityRoute Route, DateOnly? QualifiedOn, DateOnly? JudgedLater, string PossibleTiers);

    public static Answer Decide(OracleQuestion question)
    {
        // Of every history that there may be, what every support that there may be makes of it.
        var possible = EarlierThatThereMayBe(question)
            .Select(history => WhatPriorMayBe(question).Select(prior => DecideKnown(history, question, prior)).ToList())
            .ToList();
        var answers = possible.SelectMany(one => one).ToList();
        var least = possible.Select(BestOpen).MinBy(one => one.Tier);
        var tiers = string.Join(' ', answers.Select(one => one.Outcome == EligibilityOutcome.Eligible ? one.Tier : SupportTier.None).Distinct().Order());
        var outcome = answers[0].Outcome;
        if (answers.Exists(one => one.Outcome != outcome)
            || (outcome == EligibilityOutcome.Eligible && answers.Exists(one => one.Tier != least.Tier)))
        {
            return new(EligibilityOutcome.NeedsInformation, least.Tier, least.Route, least.QualifiedOn, least.JudgedLater, tiers);
        }

        var route = outcome == EligibilityOutcome.NotNormallyEligible ? EligibilityRoute.SupportedUnderEarlierOffer : least.Route;
        return new(outcome, least.Tier, route, least.QualifiedOn, least.JudgedLater, tiers);

        static Found BestOpen(List<Found> ofOneHistory) => ofOneHistory.MaxBy(one => (one.Outcome == EligibilityOutcome.Eligible, one.Tier));
    }

    /// <summary>The day of a judgement. 1.2: publication where known, else the inspection's end.</summary>
    public static DateOnly DateOf(Judgement judgement, GuidancePolicy policy)
    {
        var end = judgement.LastDay ?? judgement.FirstDay;
        return policy.JudgementDate == JudgementDateReading.InspectionEnd ? end : judgement.PublicationDate ?? end;
    }

    private static Found DecideKnown(IEnumerable<Judgement> judgements, OracleQuestion question, PriorSupport prior)
    {
        var policy = question.Policy;
        var judged = judgements
            .Where(one => DateOf(one, policy) <= question.AsAt && Counts(one, policy))
            .OrderBy(one => DateOf(one, policy)).ThenBy(one => one.FirstDay)
            .ToList();

        // 1.2: the judgement in force on 1 September, and every one received after it, if it is RI.
        var inForce = judged.FindLastIndex(one => DateOf(one, policy) <= Entry);
        var ways = new List<Way>();
        for (var i = Math.Max(inForce, 0); i < judged.Count; i++)
        {
            var endedSince = policy.LaterJudgement == LaterJudgementReading.MustStillRequireImprovement
                && judged.Skip(i).Any(later => !IsRequiresImprovement(later, policy));
            if (IsRequiresImprovement(judged[i], policy) && !endedSince)
            {
                var (tier, route) = TierAt(judged, i, policy);
                ways.Add(new Way(i, tier, route));
            }
        }

        if (ways.Count == 0)
        {
            return new(EligibilityOutcome.NotEligible, SupportTier.None, EligibilityRoute.NotRequiresImprovement, null, null);
        }

        // 1.3: support that was taken up bars, but for a later RI that meets another tier.
        var supported = prior.IsSupported && !(prior.TakenUp > question.AsAt);
        var open = ways
            .Where(way => !supported || (DateOf(judged[way.Index], policy) > prior.TakenUp && IsAnother(way.Tier, prior.Tier!.Value, policy)))
            .ToList();
        var (outcome, among) = open.Count > 0 ? (EligibilityOutcome.Eligible, open) : (EligibilityOutcome.NotNormallyEligible, ways);

        // 1.4: the highest tier met wins; of equals the latest.
        var best = among.OrderBy(way => way.Tier).ThenBy(way => way.Index).Last();
        return new(
            outcome,
            best.Tier,
            best.Route,
            DateOf(judged[best.Index], policy),
            best.Index == judged.Count - 1 ? null : DateOf(judged[^1], policy));
    }

    private static (SupportTier Tier, EligibilityRoute Route) TierAt(List<Judgement> judged, int index, GuidancePolicy policy)
    {
        var since = policy.RecordStart == RecordStartReading.CalendarYear ? new DateOnly(2005, 1, 1) : new DateOnly(2005, 9, 1);
        var upToNow = judged.Take(index + 1).ToList();
        var record = upToNow.Where(one => DateOf(one, policy) >= since).ToList();
        if (record.Count >= 4 && !record.Exists(one => IsAbove(one, policy)))
        {
            return (SupportTier.Tier3, EligibilityRoute.NeverAboveRequiresImprovement);
        }

        if (upToNow.Count == 1)
        {
            return (SupportTier.Tier2, EligibilityRoute.FirstInspection);
        }

        return IsRequiresImprovement(upToNow[^2], policy)
            ? (SupportTier.Tier2, EligibilityRoute.TwoConsecutive)
            : (SupportTier.Tier1, EligibilityRoute.SingleJudgement);
    }

    public static bool Counts(Judgement judgement, GuidancePolicy policy) => policy.Predecessors switch
    {
        PredecessorReading.None => judgement.Origin == JudgementOrigin.School,
        PredecessorReading.ConvertersOnly => judgement.Origin != JudgementOrigin.OtherPredecessor,
        _ => true,
    };

    private static bool IsSatisfactory(Judgement judgement) =>
        judgement.Grade == OverallEffectiveness.RequiresImprovement && judgement.FirstDay < RenamedToRequiresImprovement;

    public static bool IsRequiresImprovement(Judgement judgement, GuidancePolicy policy) =>
        judgement.Grade == OverallEffectiveness.RequiresImprovement
        && (policy.Satisfactory == SatisfactoryReading.RequiresImprovement || !IsSatisfactory(judgement));

    private static bool IsAbove(Judgement judgement, GuidancePolicy policy) =>
        judgement.Grade is OverallEffectiveness.Outstanding or OverallEffectiveness.Good
        || (policy.Satisfactory == SatisfactoryReading.AboveRequiresImprovement && IsSatisfactory(judgement));

    private static bool IsAnother(SupportTier met, SupportTier supported, GuidancePolicy policy) =>
        policy.AdditionalTier == AdditionalTierReading.HigherOnly ? met > supported : met != supported;

    // What is not known of the support: any tier, and any day before or after any judgement.
    private static IEnumerable<PriorSupport> WhatPriorMayBe(OracleQuestion question)
    {
        var prior = question.Prior;
        if (!prior.IsKnown)
        {
            yield return PriorSupport.None;
        }

        if (prior.IsKnown && !prior.IsSupported)
        {
            yield return prior;
            yield break;
        }

        foreach (var tier in prior.Tier is { } known ? [known] : Tiers)
        {
            DateOnly[] days = prior.TakenUp is { } day ? [day] : [DateOnly.MinValue, question.AsAt];
            foreach (var takenUp in days)
            {
                yield return PriorSupport.Supported(tier, takenUp);
            }
        }
    }

    // What there may be before the first judgement given, where some may be lacking.
    private static IEnumerable<IEnumerable<Judgement>> EarlierThatThereMayBe(OracleQuestion question)
    {
        yield return question.Judgements;
        if (!question.MayLackEarlier)
        {
            yield break;
        }

        var first = question.Judgements.Count == 0
            ? question.AsAt.AddDays(1)
            : question.Judgements.Min(one => DateOf(one, question.Policy));
        DateOnly[] days = [first.AddDays(-1), Entry, RenamedToRequiresImprovement, RenamedToRequiresImprovement.AddDays(-1), new(2004, 12, 31)];
        foreach (var day in days.Where(day => day < first))
        {
            foreach (var grades in (string[])["2", "3", "4", "23", "32", "43", "3333", "2333", "4444"])
            {
                var hidden = grades.Select((grade, i) => new Judgement(
                    question.School,
                    (OverallEffectiveness)(grade - '0'),
                    day.AddDays(i - grades.Length + 1)));
                yield return [.. hidden, .. question.Judgements];
            }
        }
    }

    private readonly record struct Way(int Index, SupportTier Tier, EligibilityRoute Route);

    private readonly record struct Found(EligibilityOutcome Outcome, SupportTier Tier, EligibilityRoute Route, DateOnly? QualifiedOn, DateOnly? JudgedLater);
}
