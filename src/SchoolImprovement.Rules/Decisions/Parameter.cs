using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Decisions;

/// <summary>A figure of the guidance that a rule compared a fact with.</summary>
/// <param name="Name">What the figure is, in a few words.</param>
/// <param name="Value">The figure.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Citation">The paragraph that sets it.</param>
public readonly record struct Parameter(string Name, FactValue Value, string Unit, Citation Citation)
{
    /// <summary>The name, the figure and its unit as a person reads them.</summary>
    public override string ToString() => Value.Kind is FactKind.Count or FactKind.Measure ? $"{Name}: {Value} {Unit}" : $"{Name}: {Value}";
}
