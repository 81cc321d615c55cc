namespace SchoolImprovement.Rules.Benchmarks.NRules;

/// <summary>What a rule by hand found wanting of a form.</summary>
internal sealed class HandFindingsOfForm(HandForm form, IReadOnlyList<HandFinding> findings)
{
    public HandForm Form => form;

    public IReadOnlyList<HandFinding> Findings => findings;
}
