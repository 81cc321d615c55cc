using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Tests.Eligibility;

/// <summary>All that a decision says, as one value that can be compared and read.</summary>
internal static class Said
{
    public static string By(EligibilityDecision decision) => string.Join(
        "; ",
        decision.Outcome,
        decision.Tier,
        decision.TierMet,
        decision.Route,
        Judgement(decision.QualifyingJudgement),
        Judgement(decision.LaterJudgement),
        decision.Entitlement is { } entitlement ? $"{entitlement.Days.Value} days, {entitlement.Funding.Value} pounds" : "nothing",
        string.Join(" ", decision.DeterminedBy));

    public static string By(EligibilityRules rules, OracleQuestion question) =>
        By(rules.Decide(question.History(), question.AsAt, question.Prior));

    private static string Judgement(Judgement? one) => one is null
        ? "none"
        : $"{one.Urn} {one.Grade} {one.FirstDay.DayNumber} {one.LastDay?.DayNumber} {one.PublicationDate?.DayNumber} {one.Origin}";
}
