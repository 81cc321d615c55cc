namespace SchoolImprovement.Rules.Deadlines;

/// <summary>What a deadline's period is counted from, by what it is met, how long it is and how it is counted.</summary>
/// <remarks>Immutable; thread-safe when its delegates are pure functions.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class DuePeriod
{
    /// <summary>The step that the period is counted from, its day being day 0.</summary>
    public required SupportEvent CountsFrom { get; init; }

    /// <summary>The step by which the deadline is met.</summary>
    public required SupportEvent DoneBy { get; init; }

    /// <summary>How long the period is, in the unit of the clock.</summary>
    public required Func<SupportOffer, CitedValue<int>> Length { get; init; }

    /// <summary>How the period is counted, which the readings may decide.</summary>
    public required Func<GuidancePolicy, DeadlineClock> Clock { get; init; }

    /// <summary>
    /// A period in the same unit that runs first, so that this one starts when it is over; <see langword="null"/> for none. Only
    /// a period of school terms can follow another.
    /// </summary>
    public Func<SupportOffer, CitedValue<int>>? Following { get; init; }

    /// <summary>The tiers of support to which the deadline applies; every tier unless said otherwise.</summary>
    public ImmutableArray<SupportTier> Tiers { get; init; } = SupportTiers.All;

    /// <summary>Whether there is such a deadline for each of the funded terms.</summary>
    public bool IsOfEachTerm { get; init; }
}
