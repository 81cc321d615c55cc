using SchoolImprovement.Rules.ActionForms;

namespace SchoolImprovement.Rules.Benchmarks.NRules;

/// <summary>A form as a fact of rules by hand.</summary>
internal sealed class HandForm(RecommendedActionForm form)
{
    public RecommendedActionForm Form => form;
}
