using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.Funding.Rules.Payment;

namespace SchoolImprovement.Rules.Funding.Rules;

/// <summary>Guidance 8.4: what goes with the grant.</summary>
internal static class DutyRules
{
    private static readonly Citation Duties = Citation.Parse("8.4");

    /// <summary>Guidance 8.4, second sentence.</summary>
    public static readonly GrantRule UnderspendReturned = new()
    {
        Id = "GRA-UNDERSPEND",
        Title = "underspend is returned",
        Citations = [Duties],
        Obligation = Obligation.Must,
        Scope = GrantRuleScope.Grant,
        Role = GrantRuleRole.Duty,
        Statement = "All money of the grant that was paid and not spent on the agreed actions is returned to the department.",
        Reading = "Asked once the last funded term is over; underspend is that of the grant as a whole (policy Underspend).",
        AppliesWhen = new(
            "the last funded term is over",
            static (in GrantFacts facts) => Status(facts.AsAt > facts.Grant.Terms[^1].LastDay),
            static (in GrantFacts facts, FactCollector collector) =>
            {
                collector.Add("last term ends", facts.Grant.Terms[^1].LastDay);
                collector.Add("as at", facts.AsAt);
            }),
        Conditions =
        [
            new(
                "what is to be returned has been",
                static (in GrantFacts facts) => Status(facts.Evidence.UnderspendToReturn is not { } toReturn ? null
                    : toReturn == 0 ? true
                    : facts.Evidence.UnderspendReturned is { } returned ? returned >= toReturn
                    : null),
                static (in GrantFacts facts, FactCollector collector) =>
                {
                    collector.Add("to return", facts.Evidence.UnderspendToReturn is { } toReturn ? toReturn : FactValue.Unknown);
                    collector.Add("returned", facts.Evidence.UnderspendReturned is { } returned ? returned : FactValue.Unknown);
                }),
        ],
    };

    /// <summary>Guidance 8.4, third sentence.</summary>
    public static readonly GrantRule AnnualReturn = new()
    {
        Id = "GRA-EVALUATION",
        Title = "annual evaluation and assurance return",
        Citations = [Duties],
        Obligation = Obligation.Must,
        Scope = GrantRuleScope.Grant,
        Role = GrantRuleRole.Duty,
        Statement = "The school that holds the grant returns an evaluation of it and assurance reports when the department asks for them, each year.",
        Reading = "The duty arises with each request; the latest one counts. A return of an earlier day than the request is that to an earlier one.",
        AppliesWhen = new(
            "the department has, or may have, asked",
            static (in GrantFacts facts) => Status(facts.Evidence.EvaluationRequested.IsDoneBy(facts.AsAt) != false),
            static (in GrantFacts facts, FactCollector collector) => collector.Add("requested", Day(facts.Evidence.EvaluationRequested))),
        Conditions =
        [
            new(
                "the return is made",
                static (in GrantFacts facts) => Status(IsReturned(in facts)),
                static (in GrantFacts facts, FactCollector collector) =>
                {
                    collector.Add("requested", Day(facts.Evidence.EvaluationRequested));
                    collector.Add("returned", Day(facts.Evidence.EvaluationReturned));
                }),
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
