namespace SchoolImprovement.Rules.Decisions;

/// <summary>Something a rule looked at: a fact of the case, or a figure of the guidance.</summary>
/// <param name="Name">What it is, in a few words.</param>
/// <param name="Value">Its value.</param>
[JsonConverter(typeof(RulesJsonConverter))]
public readonly record struct Fact(string Name, FactValue Value)
{
    /// <summary>What a figure of the guidance counts; <see langword="null"/> for a fact of the case.</summary>
    public string? Unit { get; private init; }

    /// <summary>The paragraph that sets a figure; <see langword="null"/> for a fact of the case.</summary>
    public Citation? Citation { get; private init; }

    /// <summary>A figure of the guidance with its unit and paragraph.</summary>
    public static implicit operator Fact(CitedValue<int> figure) => Of(figure.Name, figure.Value, figure.Unit, figure.Citation);

    /// <inheritdoc cref="op_Implicit(CitedValue{int})"/>
    public static implicit operator Fact(CitedValue<DateOnly> figure) => Of(figure.Name, figure.Value, figure.Unit, figure.Citation);

    /// <inheritdoc cref="op_Implicit(CitedValue{int})"/>
    public static implicit operator Fact(CitedValue<decimal> figure) => Of(
        figure.Name,
        figure.Unit == SupportOffer.Pounds ? figure.Value : FactValue.FromNumber(figure.Value),
        figure.Unit,
        figure.Citation);

    /// <summary>A figure of the guidance, or nothing where there is none for the case.</summary>
    public static ImmutableArray<Fact> IfAny(CitedValue<int>? figure) => figure is null ? [] : [figure];

    /// <inheritdoc cref="IfAny(CitedValue{int})"/>
    public static ImmutableArray<Fact> IfAny(CitedValue<decimal>? figure) => figure is null ? [] : [figure];

    /// <summary>The name and the value as a person reads them, a number of the guidance with its unit.</summary>
    public override string ToString() => Unit is not null && Value.Kind == FactKind.Number ? $"{Name}: {Value} {Unit}" : $"{Name}: {Value}";

    internal static Fact Of(string name, FactValue value, string? unit, Citation? citation) => new(name, value) { Unit = unit, Citation = citation };
}
