using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Eligibility;

/// <summary>What is known of a school's support under the offer of the year before. Guidance 1.3.</summary>
/// <remarks>Immutable and thread-safe. The default value is <see cref="Unknown"/>: not known is not no.</remarks>
public readonly record struct PriorSupport
{
    private readonly State _state;

    private PriorSupport(State state, SupportTier? tier, DateOnly? takenUp)
    {
        _state = state;
        Tier = tier;
        TakenUp = takenUp;
    }

    private enum State : byte
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
    public bool IsKnown => _state != State.Unknown;

    /// <summary>Whether the school is known to have been supported.</summary>
    public bool IsSupported => _state == State.Supported;

    /// <summary>The tier supported; <see langword="null"/> where there was none or it is not known.</summary>
    public SupportTier? Tier { get; }

    /// <summary>The day on which the support was taken up; <see langword="null"/> where there was none or it is not known.</summary>
    public DateOnly? TakenUp { get; }

    /// <summary>The school was supported.</summary>
    /// <param name="tier">The tier supported, 1 to 3; <see langword="null"/> where not known.</param>
    /// <param name="takenUp">The day on which the support was taken up; <see langword="null"/> where not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The tier is none of the three.</exception>
    public static PriorSupport Supported(SupportTier? tier, DateOnly? takenUp)
    {
        if (tier is { } one and (< SupportTier.Tier1 or > SupportTier.Tier3))
        {
            throw new ArgumentOutOfRangeException(nameof(tier), one, "Support was of tier 1, 2 or 3.");
        }

        return new(State.Supported, tier, takenUp);
    }

    /// <summary>What is known, in words.</summary>
    public override string ToString() => _state switch
    {
        State.None => "not supported",
        State.Supported => $"supported, {(Tier is { } tier ? $"tier {(int)tier}" : "tier not known")}, taken up {(TakenUp is { } day ? Decisions.Wording.Date(day) : "on a day not known")}",
        _ => "not known",
    };
}
