using NRules.Fluent.Dsl;
using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.NRules.Tests;

/// <summary>Looks, at the default priority, whether a school was decided.</summary>
public sealed class CountsSchools : Rule
{
    public override void Define()
    {
        EligibilityCase school = null!;
        IEnumerable<CaseDecision<EligibilityCase, EligibilityDecision>> decided = null!;
        When()
            .Match(() => school)
            .Query(() => decided, query => query.Match<CaseDecision<EligibilityCase, EligibilityDecision>>(eligibility => eligibility.School == school.School).Collect());
        Then().Do(context => context.Insert(new Seen(decided.Any())));
    }

    public sealed class Seen(bool decided)
    {
        public bool Decided { get; } = decided;
    }
}
