namespace SchoolImprovement.Rules.Support;

/// <summary>Many supports at once: what is overdue, by region and by whom. Holds one sum for each region and actor, and no record.</summary>
/// <remarks>Not thread-safe: it changes with every record. Make one, add records as they are read, and take <see cref="Overdue"/>.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class SupportPortfolio
{
    private readonly SupportRules _rules;
    private readonly Dictionary<(HubRegion? Region, SupportActor By), OverdueSum> _sums = [];

    /// <summary>Begins a portfolio.</summary>
    /// <param name="asAt">The day from which it is looked at.</param>
    /// <param name="rules">The rules; those of <see cref="SupportOffer.Default"/> under the catalogue's readings when <see langword="null"/>.</param>
    public SupportPortfolio(DateOnly asAt, SupportRules? rules = null)
    {
        AsAt = asAt;
        _rules = rules ?? SupportRules.Default;
    }

    /// <summary>The day from which it is looked at.</summary>
    public DateOnly AsAt { get; }

    /// <summary>What is overdue, by region in the order of the annex, those without one last; then by actor.</summary>
    public ImmutableArray<OverdueSum> Overdue =>
        [.. _sums.Values.OrderBy(static sum => sum.Region is { } region ? (int)region : int.MaxValue).ThenBy(static sum => sum.By)];

    /// <summary>Adds a record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>What is next in it, as <see cref="SupportRules.WhatIsNext"/> tells it.</returns>
    public ImmutableArray<NextStep> Add(SupportRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var steps = _rules.WhatIsNext(record, AsAt);
        foreach (var actor in steps.Where(static step => step.Status == NextStepStatus.Overdue).GroupBy(static step => step.By))
        {
            var key = (record.Region, actor.Key);
            var sum = _sums.GetValueOrDefault(key) ?? new OverdueSum(record.Region, actor.Key, 0, 0, DateOnly.MaxValue);
            _sums[key] = sum with
            {
                Schools = sum.Schools + 1,
                Steps = sum.Steps + actor.Count(),
                OldestDueOn = actor.Min(static step => step.DueOn!.Value) is var oldest && oldest < sum.OldestDueOn ? oldest : sum.OldestDueOn,
            };
        }

        return steps;
    }
}
