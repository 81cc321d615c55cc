using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.Funding.Rules.Payment;

namespace SchoolImprovement.Rules.Funding.Rules;

/// <summary>Guidance 8.4: what goes with the grant.</summary>
internal static class DutyRules
{
    /// <summary>Guidance 8.4, second sentence.</summary>
    public static readonly GrantRule UnderspendReturned = new("GRA-UNDERSPEND", "underspend is returned", Obligation.Must, "8.4")
    {
        Scope = GrantRuleScope.Grant,
        Role = GrantRuleRole.Duty,
        Statement = "All money of the grant that was paid and not spent on the agreed actions is returned to the department.",
        Reading = "Asked once the last funded term is over; underspend is that of the grant as a whole (policy Underspend).",
        When = [new(
            "the last funded term is over",
            (in facts) => facts.AsAt > facts.Grant.Terms[^1].LastDay,
            (in facts) => [new("last term ends", facts.Grant.Terms[^1].LastDay), new("as at", facts.AsAt)])],
        Needs =
        [
            new(
                "what is to be returned has been",
                (in facts) => Status(facts.Evidence.UnderspendToReturn is not { } toReturn ? null
                    : toReturn == 0 ? true
                    : facts.Evidence.UnderspendReturned is { } returned ? returned >= toReturn
                    : null),
                (in facts) =>
                [
                    new("to return", facts.Evidence.UnderspendToReturn is { } toReturn ? toReturn : FactValue.Unknown),
                    new("returned", facts.Evidence.UnderspendReturned is { } returned ? returned : FactValue.Unknown),
                ]),
        ],
    };

    /// <summary>Guidance 8.4, third sentence.</summary>
    public static readonly GrantRule AnnualReturn = new("GRA-EVALUATION", "annual evaluation and assurance return", Obligation.Must, "8.4")
    {
        Scope = GrantRuleScope.Grant,
        Role = GrantRuleRole.Duty,
        Statement = "The school that holds the grant returns an evaluation of it and assurance reports when the department asks for them, each year.",
        Reading = "The duty arises with each request; the latest one counts. A return of an earlier day than the request is that to an earlier one.",
        When = [new(
            "the department has, or may have, asked",
            (in facts) => facts.Evidence.EvaluationRequested.IsDoneBy(facts.AsAt) != false,
            (in facts) => [new("requested", Day(facts.Evidence.EvaluationRequested))])],
        Needs =
        [
            new(
                "the return is made",
                (in facts) => IsReturned(in facts),
                (in facts) =>
                [
                    new("requested", Day(facts.Evidence.EvaluationRequested)),
                    new("returned", Day(facts.Evidence.EvaluationReturned)),
                ]),
        ],
    };

    private static bool? IsReturned(in GrantFacts facts)
    {
        var evidence = facts.Evidence;
        if (evidence.EvaluationRequested.Date is not { } requested)
        {
            return null;
        }

        return evidence.EvaluationReturned.IsDoneBy(facts.AsAt) is { } isReturned
            ? isReturned && evidence.EvaluationReturned.Date >= requested
            : null;
    }
}
