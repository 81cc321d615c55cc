using NRules.Fluent.Dsl;
using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Schools;
using Rule = NRules.Fluent.Dsl.Rule;

namespace SchoolImprovement.Rules.Samples.NRulesSession;

/// <summary>The application wants to talk with every school of a tier whose form leaves an area out.</summary>
/// <remarks>
/// Thousands of schools and thousands of forms would be compared with each other by a join. A group by school is found by a
/// hash, and only what passes the conditions is grouped: decisions that give the tier, and those on forms that lack the area.
/// Decisions are matched, never statements, of which there are many more. The setting comes with the constructor.
/// </remarks>
[Name("A form leaves an area out that the application talks about")]
internal sealed class AreaLeftOut(TalkingPoint point) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        IGrouping<Urn, CaseDecision> school = null!;
        When()
            .Query(() => school, query => query
                .Match<CaseDecision>(one => GivesTier(one) || LacksArea(one))
                .GroupBy(one => one.School!.Value)
                .Where(group => group.Any(GivesTier) && group.Any(LacksArea)));
        Then()
            .Yield(_ => new Advice(school.Key, $"In tier {(int)point.Tier}, and none of the form's areas is {point.Area}: talk about it."));
    }

    private bool GivesTier(CaseDecision one) =>
        one is CaseDecision<EligibilityCase, EligibilityDecision> eligibility && eligibility.Decision.Tier == point.Tier;

    private bool LacksArea(CaseDecision one) =>
        one is CaseDecision<ActionFormCase, ValidationResult> { School: not null } form && form.Case.Form.Areas.All(area => area.Kind != point.Area);
}
