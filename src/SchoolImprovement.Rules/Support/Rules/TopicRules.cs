using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Review;

namespace SchoolImprovement.Rules.Support;

/// <summary>Asks the rules of an event's topic, and places what they find in the event, or in the one that holds what it is found of.</summary>
internal static class TopicRules
{
    /// <summary>What is found, and whether the event can be for all that: what its topic cannot decide is not ready.</summary>
    public static ValidationResult Check(in RecordingFacts facts, out bool canBe)
    {
        var rules = facts.Rules;
        switch (facts.Event)
        {
            case ConversationHeld or LeaderAgreed or SchoolConfirmed or MatchRecorded or MatchConfirmed or DayDeployed or FormDrafted:
                // What only a later step can tell is not known yet, and neither news nor in the way.
                var match = rules.MatchOf(facts.After) is { } made ? rules.Matches.Check(made) : ValidationResult.Clean;
                canBe = match.Count(Severity.Error) == 0;
                return EventPlaces.OfMatch([.. match.Findings.Where(static finding => finding.Severity < Severity.Information)], in facts);
            case ClaimMade:
                // A claim that lacks information stands, and is completed; its days are claimed.
                var statement = rules.PayOf(facts.After)[^1];
                canBe = statement.Outcome != PayOutcome.Refused;
                return EventPlaces.OfClaim(statement, in facts);
            case CarriedOver carried:
                // What happened before there was a record stands as it is told; days that cannot all be right are told too.
                canBe = true;
                return new([.. EventPlaces.Within(rules.Deadlines.CheckOrder(carried.Progress, facts.Before.Terms), ".progress").Findings, .. OfCarried(carried.Progress, in facts)]);
            default:
                var result = OfDocument(in facts);
                canBe = result.IsValid;
                return result;
        }
    }

    private static IEnumerable<Finding> OfCarried(SupportProgress progress, in RecordingFacts facts)
    {
        const string DaysUsed = "$.progress.daysUsedOn";
        var match = facts.Rules.MatchOf(facts.After) is { } made ? facts.Rules.Matches.Check(made).Findings : [];
        var other = progress.Tier switch
        {
            null => null,
            { HasActionForm: true } => progress.Tier1ReturnSubmittedOn is null ? null : RecordRules.Told("$.progress.tier1ReturnSubmittedOn", $"A {SupportWords.Of(progress.Tier)} school has a Recommended Action Form, and no tier 1 return."),
            _ => (progress.FormSubmittedOn ?? progress.FormPassedOn ?? progress.FormSignedOffOn) is null ? null : RecordRules.Told("$.progress.formSubmittedOn", $"A {SupportWords.Of(progress.Tier)} school has a tier 1 return, and no Recommended Action Form."),
        };
        return
        [
            .. match.Where(static finding => finding.Severity == Severity.Error && finding.Rule.Id == DeploymentRules.DaysAtMost.Id).Select(static finding => finding with { Path = DaysUsed }),
            .. progress.DaysUsedOn.GroupBy(static day => day).Where(static day => day.Count() > 1).Select(static day => RecordRules.Told(DaysUsed, $"{Wording.Date(day.Key)} is among the days used more than once.")),
            .. other is null ? (ReadOnlySpan<Finding>)[] : [other],
        ];
    }

    private static ValidationResult OfDocument(in RecordingFacts facts) => facts.Event switch
    {
        ReturnSubmitted => EventPlaces.Within(facts.Rules.Returns.Check(facts.Rules.ReturnOf(facts.After)!), ".return"),
        FormMoved moved => OfMove(moved, in facts),
        UpdateDelivered delivered => EventPlaces.OfUpdate(
            facts.Rules.Monitoring.Check(facts.Rules.PlanOf(facts.Before)!, facts.Rules.Whole(facts.Before, delivered)), delivered, in facts),
        _ => ValidationResult.Clean,
    };

    private static ValidationResult OfMove(FormMoved moved, in RecordingFacts facts)
    {
        var rules = facts.Rules;
        var review = rules.Reviews.Check(rules.ReviewOf(facts.Before)!, SupportRules.StepOf(facts.Before, moved));
        if (!review.IsValid || rules.FormOf(facts.After) is not { } form)
        {
            return EventPlaces.OfMove(review.Findings, in facts);
        }

        FormStage? stage = moved.Move switch
        {
            ReviewMove.Submit or ReviewMove.Resubmit => FormStage.Submission,
            ReviewMove.ReleaseFunds => FormStage.ReleaseOfFunds,
            _ => null,
        };
        return stage is { } asked ? EventPlaces.OfForm(rules.Forms.Check(form, facts.Before.Terms, asked), in facts) : EventPlaces.OfMove(review.Findings, in facts);
    }
}
