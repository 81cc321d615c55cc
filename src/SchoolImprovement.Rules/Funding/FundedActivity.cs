namespace SchoolImprovement.Rules.Funding;

/// <summary>What the grant pays for one action, term by term, as agreed on the form. Guidance 6.19 and 8.3.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed record FundedActivity
{
    /// <summary>Makes a funded activity.</summary>
    /// <param name="id">The action's id, the same by which progress is reported; not blank.</param>
    /// <param name="costs">Pounds in each funded term, the first term's first; 0 where it has none. In whole pennies.</param>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    /// <exception cref="ImpossibleValueException">A cost is negative, has a fraction of a penny or is too large.</exception>
    public FundedActivity(string id, params IEnumerable<decimal> costs)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(costs);
        Id = id;
        Costs = [.. costs];
        for (var i = 0; i < Costs.Length; i++)
        {
            Pennies.Checked(Costs[i], string.Create(CultureInfo.InvariantCulture, $"the cost of '{Quoted.Of(id)}' in term {i + 1}"));
        }

        Total = Pennies.Sum(Costs.AsSpan(), $"the cost of '{Quoted.Of(id)}'");
    }

    /// <summary>The action's id.</summary>
    public string Id { get; }

    /// <summary>Pounds in each funded term, the first term's first.</summary>
    public ImmutableArray<decimal> Costs { get; }

    /// <summary>Pounds over all terms.</summary>
    public decimal Total { get; }

    /// <summary>Whether the two are the same action at the same costs.</summary>
    public bool Equals(FundedActivity? other) => other is not null && Id == other.Id && Costs.AsSpan().SequenceEqual(other.Costs.AsSpan());

    /// <summary>A hash code that agrees with <see cref="Equals(FundedActivity?)"/>.</summary>
    public override int GetHashCode() => HashCode.Combine(Id, Total);

    /// <summary>The action and what it costs: <c>maths: £4,000</c>.</summary>
    public override string ToString() => $"{Id}: {Wording.Pounds(Total)}";
}
