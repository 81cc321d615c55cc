using static SchoolImprovement.Rules.Decisions.Obligation;
using static SchoolImprovement.Rules.Funding.GrantRuleRole;
using static SchoolImprovement.Rules.Funding.Payment;

namespace SchoolImprovement.Rules.Funding;

/// <summary>Guidance 8.4: what goes with the grant.</summary>
internal static class DutyRules
{
    /// <summary>Guidance 8.4, second sentence.</summary>
    public static readonly GrantRule UnderspendReturned = new("GRA-UNDERSPEND", "underspend is returned", Must, "8.4")
    {
        Scope = GrantRuleScope.Grant,
        Role = Duty,
        Statement = "All money of the grant that was paid and not spent on the agreed actions is returned to the department.",
        Reading = "Asked once the last funded term is over; underspend is that of the grant as a whole (policy Underspend).",
        When =
        [
            new(
                "the last funded term is over",
                (in f) => f.AsAt > f.Grant.Terms[^1].LastDay,
                (in f) => [new("last term ends", f.Grant.Terms[^1].LastDay), new("as at", f.AsAt)]),
        ],
        Needs =
        [
            new(
                "what is to be returned has been",
                (in f) => IsReturned(f.Evidence.UnderspendToReturn, f.Evidence.UnderspendReturned),
                (in f) => [new("to return", f.Evidence.UnderspendToReturn), new("returned", f.Evidence.UnderspendReturned)]),
        ],
    };

    /// <summary>Guidance 8.4, third sentence.</summary>
    public static readonly GrantRule AnnualReturn = new("GRA-EVALUATION", "annual evaluation and assurance return", Must, "8.4")
    {
        Scope = GrantRuleScope.Grant,
        Role = Duty,
        Statement = "The school that holds the grant returns an evaluation of it and assurance reports when the department asks for them, each year.",
        Reading = "The duty arises with each request; the latest one counts. A return of an earlier day than the request is that to an earlier one.",
        When = [Done("the department has asked", "requested", static evidence => evidence.EvaluationRequested)],
        Needs =
        [
            new(
                "the return is made",
                (in f) => IsMade(f.Evidence, f.AsAt),
                (in f) => [new("requested", Day(f.Evidence.EvaluationRequested)), new("returned", Day(f.Evidence.EvaluationReturned))]),
        ],
    };

    private static Truth IsReturned(decimal? toReturn, decimal? returned) =>
        toReturn == 0 ? true
        : toReturn is { } wanted && returned is { } given ? given >= wanted
        : null;

    private static Truth IsMade(GrantEvidence evidence, DateOnly asAt) => evidence.EvaluationRequested.Date is not { } requested ? null
        : evidence.EvaluationReturned.IsDoneBy(asAt) is not { } isReturned ? null
        : isReturned && evidence.EvaluationReturned.Date >= requested;
}
