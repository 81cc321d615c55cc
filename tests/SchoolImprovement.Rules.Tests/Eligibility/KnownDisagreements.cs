using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.Tests.Eligibility;

/// <summary>
/// Questions on which library and oracle are known to differ and the library is thought to be wrong. Each goes when the
/// library is mended; none may be added without a report.
/// </summary>
internal static class KnownDisagreements
{
    private static readonly DateOnly Entry = new(2019, 9, 1);

    public static bool Cover(OracleQuestion question) =>
        EntryMayBeLacking(question)
        || RecordIsKnownToItsStart(question)
        || TierMayBeAnotherForLackOfJudgements(question)
        || NoTierIsBelowTheFirst(question)
        || EndedAndReceivedAgain(question);

    /// <summary>Nothing given is in force on entry, and something earlier may be.</summary>
    private static bool EntryMayBeLacking(OracleQuestion question) =>
        question.MayLackEarlier
        && !question.Judgements.Any(one => Oracle.Counts(one, question.Policy) && Oracle.DateOf(one, question.Policy) <= Entry);

    /// <summary>
    /// What may be lacking is earlier than a judgement before 2005, so that no record since 2005 lacks any; a few days
    /// more, because the oracle tries but one inspection a day.
    /// </summary>
    private static bool RecordIsKnownToItsStart(OracleQuestion question) =>
        question.MayLackEarlier && question.Judgements.Any(one => Oracle.DateOf(one, question.Policy) <= RecordStart(question.Policy).AddDays(3));

    /// <summary>A school that was supported: the tier that it meets now may be another, if judgements are lacking.</summary>
    private static bool TierMayBeAnotherForLackOfJudgements(OracleQuestion question) =>
        question.MayLackEarlier && question.Prior.IsSupported;

    /// <summary>Tier 1 is higher than no tier, whichever it was that was supported.</summary>
    private static bool NoTierIsBelowTheFirst(OracleQuestion question) =>
        question.Policy.AdditionalTier == AdditionalTierReading.HigherOnly && question.Prior is { IsSupported: true, Tier: null };

    /// <summary>
    /// RI on entry or in the year, then not, then RI again: where eligibility lasts only as long as the latest judgement
    /// is RI; or where the first of the two may be of a higher tier for lack of judgements.
    /// </summary>
    private static bool EndedAndReceivedAgain(OracleQuestion question)
    {
        if (!question.MayLackEarlier && question.Policy.LaterJudgement == LaterJudgementReading.StaysEligible)
        {
            return false;
        }

        var since = Since(question);
        var ended = since.IndexOf("Rn", StringComparison.Ordinal);
        return ended >= 0 && since.LastIndexOf('R') > ended;
    }

    private static DateOnly RecordStart(EligibilityPolicy policy) =>
        policy.RecordStart == RecordStartReading.CalendarYear ? new(2005, 1, 1) : new(2005, 9, 1);

    // The judgement in force on entry and those after it: R for RI, n for another.
    private static string Since(OracleQuestion question)
    {
        var judged = question.Judgements
            .Where(one => Oracle.Counts(one, question.Policy) && Oracle.DateOf(one, question.Policy) <= question.AsAt)
            .OrderBy(one => Oracle.DateOf(one, question.Policy)).ThenBy(one => one.FirstDay)
            .ToList();
        var inForce = judged.FindLastIndex(one => Oracle.DateOf(one, question.Policy) <= Entry);
        return string.Concat(judged.Skip(Math.Max(inForce, 0)).Select(one => Oracle.IsRequiresImprovement(one, question.Policy) ? 'R' : 'n'));
    }
}
