using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Readings;

namespace SchoolImprovement.Rules.Tests.Cases;

/// <summary>Every topic under readings that a seed chooses; the catalogue's where there is none.</summary>
internal static class Topics
{
    public static Topic<EligibilityCase, EligibilityFacts, EligibilityDecision> Eligibility(MadeCases? made = null)
    {
        var rules = new EligibilityRules(policy: made?.EligibilityReadings());
        return new(
            CaseRules.Of(rules),
            one => rules.Decide(one.History, one.AsAt, one.Prior),
            one => rules.Explain(one.History, one.AsAt, one.Prior),
            decision => $"{decision.Outcome} {decision.Tier} {decision.TierMet} {decision.Route} {decision.QualifyingJudgement} {decision.LaterJudgement} {string.Join(' ', decision.DeterminedBy)}");
    }

    public static Topic<ActionFormCase, ActionFormFacts, ValidationResult> Forms(MadeCases? made = null)
    {
        var rules = new ActionFormRules(policy: made is null ? null : new()
        {
            RepeatedArea = made.Any<RepeatedAreaReading>(),
            LeadershipAnswer = made.Any<LeadershipAnswerReading>(),
            Alternative = made.Any<AlternativeReading>(),
            EnglishEndorsement = made.Any<EnglishEndorsementReading>(),
            WindowStart = made.Any<WindowStartReading>(),
            AdviserAdvice = made.Any<AdviserAdviceReading>(),
            TotalCost = made.Any<TotalCostReading>(),
            ResourceReview = made.Any<ResourceReviewReading>(),
            CoordinationShare = made.Any<CoordinationShareReading>(),
        });
        return new(
            CaseRules.Of(rules),
            one => rules.Check(one.Form, one.Calendar, one.Stage),
            one => rules.Explain(one.Form, one.Calendar, one.Stage),
            result => result.ToJson());
    }

    public static Topic<MonitoringCase, MonitoringFacts, ValidationResult> Monitoring(MadeCases? made = null)
    {
        var rules = new MonitoringRules(policy: made is null ? null : new() { LateStart = made.Any<LateStartReading>(), MonitoringDays = made.Any<MonitoringDaysReading>() });
        return new(CaseRules.Of(rules), one => rules.Check(one.Plan, one.Update), one => rules.Explain(one.Plan, one.Update), result => result.ToJson());
    }

    public static Topic<MatchCase, MatchFacts, ValidationResult> Matches(MadeCases? made = null)
    {
        var rules = new MatchRules(policy: made is null ? null : new() { Conversation = made.Any<ConversationReading>() });
        return new(CaseRules.Of(rules), one => rules.Check(one.Match), one => rules.Explain(one.Match), result => result.ToJson());
    }

    public static Topic<Tier1ReturnCase, Tier1ReturnFacts, ValidationResult> Returns()
    {
        var rules = Tier1ReturnRules.Default;
        return new(CaseRules.Of(rules), one => rules.Check(one.Return), one => rules.Explain(one.Return), result => result.ToJson());
    }

    public static Topic<PayCase, PayFacts, PayStatement> Pay(MadeCases? made = null)
    {
        var rules = new PayRules(policy: made is null ? null : new() { UnknownTravel = made.Any<UnknownTravelReading>(), MatchYear = made.Any<MatchYearReading>() });
        return new(
            CaseRules.Of(rules),
            one => rules.Decide(one.Claim, one.Earlier),
            one => rules.Explain(one.Claim, one.Earlier),
            statement => statement.ToJson());
    }

    public static Topic<GrantCase, GrantFacts, GrantDecision> Grants(MadeCases? made = null)
    {
        var rules = new GrantRules(policy: made?.GrantReadings());
        return new(
            CaseRules.Of(rules),
            one => rules.Decide(one.Grant, Settled(one), one.AsAt),
            one => rules.Explain(one.Grant, Settled(one), one.AsAt),
            decision => decision.ToJson());

        GrantEvidence Settled(GrantCase one) => one.Spendings is { } spendings
            ? one.Evidence with { UnderspendToReturn = rules.Settle(one.Grant, spendings).ToReturn }
            : one.Evidence;
    }
}
