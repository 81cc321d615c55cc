namespace SchoolImprovement.Rules.Review;

/// <summary>Puts a step and what the rules say of it together as an explanation.</summary>
internal static class ReviewExplanation
{
    public static Explanation Of(ReviewRules rules, in ReviewFacts facts, ImmutableArray<RuleResult> results, ValidationResult findings)
    {
        var allowed = findings.IsValid && facts.Transition is not null;
        return new Explanation
        {
            Year = rules.Offer.Year,
            AsAt = facts.Step.On,
            Outcome = allowed ? "allowed" : "refused",
            Headline = allowed
                ? $"Allowed: {facts.Step}; the form is then {ReviewWording.Of(facts.Transition!.To)}"
                : $"Refused: {facts.Step}; the form stays {ReviewWording.Of(facts.History.State)}",
            Conclusions =
            [
                new("state before", ReviewWording.Of(facts.History.State)),
                new("state after", ReviewWording.Of(allowed ? facts.Transition!.To : facts.History.State)),
            ],
            Readings = rules.Policy.DeparturesIn(ReadingTopics.Review),
            DeterminedBy = allowed
                ? [.. results.Where(result => result.Status == RuleStatus.Satisfied).Select(result => result.Rule.Id)]
                : Places.DeterminedBy(findings),
            Results = results,
        };
    }
}
