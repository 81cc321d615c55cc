using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Decisions;

/// <summary>A figure of the guidance that a rule compared a fact with.</summary>
/// <param name="Name">What the figure is, in a few words.</param>
/// <param name="Value">The figure.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Citation">The paragraph that sets it.</param>
public readonly record struct Parameter(string Name, FactValue Value, string Unit, Citation Citation)
{
    internal static Parameter Of(CitedValue<int> figure) => new(figure.Name, figure.Value, figure.Unit, figure.Citation);

    internal static Parameter Of(CitedValue<DateOnly> figure) => new(figure.Name, figure.Value, figure.Unit, figure.Citation);

    internal static Parameter Of(CitedValue<decimal> figure) => new(
        figure.Name,
        figure.Unit == SupportOffer.Pounds ? figure.Value : FactValue.FromNumber(figure.Value),
        figure.Unit,
        figure.Citation);

    /// <summary>The name, the figure and its unit as a person reads them.</summary>
    public override string ToString() => Value.Kind is FactKind.Number ? $"{Name}: {Value} {Unit}" : $"{Name}: {Value}";
}
