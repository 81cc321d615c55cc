namespace SchoolImprovement.Rules.Schools;

/// <summary>What is known of a school's support under the offer of the year before. Guidance 1.3.</summary>
/// <remarks>Immutable and thread-safe. The default value is <see cref="Unknown"/>: not known is not no.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public readonly record struct PriorSupport
{
    private const int TierShift = 2;
    private const int DayShift = 4;
    private const int Mask = 3;

    // One number, since every decision takes and copies it: the state, the tier, and the day after that of taking up; 0
    // stands for a tier and a day that are not known.
    private readonly int _bits;

    private PriorSupport(State state, SupportTier? tier, DateOnly? takenUp) => _bits = (int)state
        | ((int)(tier ?? SupportTier.None) << TierShift)
        | (takenUp is { } day ? (day.DayNumber + 1) << DayShift : 0);

    private enum State
    {
        Unknown,
        None,
        Supported,
    }

    /// <summary>It is not known whether the school was supported.</summary>
    public static PriorSupport Unknown => default;

    /// <summary>The school was not supported.</summary>
    public static PriorSupport None { get; } = new(State.None, null, null);

    /// <summary>Whether it is known if the school was supported.</summary>
    public bool IsKnown => Known != State.Unknown;

    /// <summary>Whether the school is known to have been supported.</summary>
    public bool IsSupported => Known == State.Supported;

    /// <summary>The tier supported; <see langword="null"/> where there was none or it is not known.</summary>
    public SupportTier? Tier => ((_bits >> TierShift) & Mask) is not 0 and var tier ? (SupportTier)tier : null;

    /// <summary>The day on which the support was taken up; <see langword="null"/> where there was none or it is not known.</summary>
    public DateOnly? TakenUp => (_bits >> DayShift) is not 0 and var after ? DateOnly.FromDayNumber(after - 1) : null;

    internal bool IsNone => _bits == (int)State.None;

    private State Known => (State)(_bits & Mask);

    /// <summary>The school was supported.</summary>
    /// <param name="tier">The tier supported, 1 to 3; <see langword="null"/> where not known.</param>
    /// <param name="takenUp">The day on which the support was taken up; <see langword="null"/> where not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The tier is none of the three.</exception>
    public static PriorSupport Supported(SupportTier? tier, DateOnly? takenUp)
    {
        if (tier is { IsNamed: false } one)
        {
            throw new ArgumentOutOfRangeException(nameof(tier), one, "Support was of tier 1, 2 or 3.");
        }

        return new(State.Supported, tier, takenUp);
    }

    /// <summary>What is known, in words.</summary>
    public override string ToString() => Known switch
    {
        State.None => "not supported",
        State.Supported => $"supported, {(Tier is { } tier ? SupportTierNames.Of(tier) : "tier not known")}, taken up {(TakenUp is { } day ? Wording.Date(day) : "on a day not known")}",
        _ => "not known",
    };
}
