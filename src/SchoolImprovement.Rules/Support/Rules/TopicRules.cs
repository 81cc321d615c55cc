using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Review;

namespace SchoolImprovement.Rules.Support.Rules;

/// <summary>Asks the rules of an event's topic, and places what they find in the event.</summary>
internal static class TopicRules
{
    public static ValidationResult Check(in RecordingFacts facts)
    {
        var rules = facts.Rules;
        switch (facts.Event)
        {
            case ConversationHeld or LeaderAgreed or SchoolConfirmed or MatchRecorded or MatchConfirmed or DayDeployed or FormDrafted:
                // What a later step will tell is not known yet, and no news; what is not known at the end is among what is next.
                return Against(rules.MatchOf(facts.After) is { } match ? rules.Matches.Validate(match) : ValidationResult.Clean, Severity.Warning);
            case ReturnSubmitted:
                return Placed(rules.Returns.Validate(rules.ReturnOf(facts.After)!), ".return");
            case ClaimMade:
                var statement = rules.PayOf(facts.After)[^1];
                return statement.Outcome == PayOutcome.Refused ? Against(new(statement.Findings), Severity.Error) : new(statement.Findings);
            case FormMoved moved:
                return OfMove(moved, in facts);
            case UpdateDelivered delivered:
                var plan = rules.PlanOf(facts.Before)!;
                return Placed(rules.Monitoring.Validate(plan, rules.Whole(facts.Before, delivered)), ".update");
            default:
                return ValidationResult.Clean;
        }
    }

    private static ValidationResult OfMove(FormMoved moved, in RecordingFacts facts)
    {
        var rules = facts.Rules;
        var review = rules.Reviews.Validate(rules.ReviewOf(facts.Before)!, rules.StepOf(facts.Before, moved));
        if (!review.IsValid || rules.FormOf(facts.After) is not { } form)
        {
            return review;
        }

        FormStage? stage = moved.Move switch
        {
            ReviewMove.Submit or ReviewMove.Resubmit => FormStage.Submission,
            ReviewMove.ReleaseFunds => FormStage.ReleaseOfFunds,
            _ => null,
        };
        return stage is { } asked ? Placed(rules.Forms.Validate(form, facts.Before.Terms, asked), ".form") : review;
    }

    private static ValidationResult Against(ValidationResult result, Severity least) =>
        result.Findings.IsEmpty ? result : new([.. result.Findings.Where(finding => finding.Severity <= least)]);

    private static ValidationResult Placed(ValidationResult result, string within) => result.Findings.IsEmpty
        ? result
        : new([.. result.Findings.Select(finding => finding with { Path = $"${within}{finding.Path[1..]}" })]);
}
