namespace SchoolImprovement.Rules.Decisions;

/// <summary>Something a rule looked at.</summary>
/// <param name="Name">What it is, in a few words.</param>
/// <param name="Value">Its value.</param>
public readonly record struct Fact(string Name, FactValue Value)
{
    /// <summary>The name and the value as a person reads them.</summary>
    public override string ToString() => $"{Name}: {Value}";
}
