namespace SchoolImprovement.Rules.Decisions;

/// <summary>Yes, no, or unknown: what a condition answers. The default value is unknown, so that nothing forgotten reads as a yes.</summary>
/// <remarks>
/// Immutable and thread-safe. A <see cref="bool"/> converts to yes or no, and a <c>bool?</c> without a value to unknown, so
/// that a condition can be written as the plain comparison that it is.
/// </remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public readonly struct Truth : IEquatable<Truth>
{
    private const byte YesValue = 1;
    private const byte NoValue = 2;

    private readonly byte _value;

    private Truth(byte value) => _value = value;

    /// <summary>A fact that would settle it is not known.</summary>
    public static Truth Unknown => default;

    /// <summary>It holds.</summary>
    public static Truth Yes => new(YesValue);

    /// <summary>It does not hold.</summary>
    public static Truth No => new(NoValue);

    /// <summary>Whether it is known to hold.</summary>
    public bool IsYes => _value == YesValue;

    /// <summary>Whether it is known not to hold.</summary>
    public bool IsNo => _value == NoValue;

    /// <summary>Whether it is not known.</summary>
    public bool IsUnknown => _value == 0;

    /// <summary>What is known of a condition that holds or does not.</summary>
    public static implicit operator Truth(bool known) => new(known ? YesValue : NoValue);

    /// <summary>What is known of an answer that may not have been given.</summary>
    public static implicit operator Truth(bool? answer) => answer is { } known ? known : default(Truth);

    /// <summary>Both hold: no where either is no, else unknown where either is unknown.</summary>
    public static Truth operator &(Truth left, Truth right) =>
        left.IsNo || right.IsNo ? No
        : left.IsYes && right.IsYes ? Yes
        : Unknown;

    /// <summary>One holds at least: yes where either is yes, else unknown where either is unknown.</summary>
    public static Truth operator |(Truth left, Truth right) =>
        left.IsYes || right.IsYes ? Yes
        : left.IsNo && right.IsNo ? No
        : Unknown;

    /// <summary>It does not hold; unknown stays unknown.</summary>
    public static Truth operator !(Truth truth) => new(truth._value switch { YesValue => NoValue, NoValue => YesValue, _ => 0 });

    /// <summary>Whether both are the same of the three values.</summary>
    public static bool operator ==(Truth left, Truth right) => left._value == right._value;

    /// <summary>Whether they are different ones of the three values.</summary>
    public static bool operator !=(Truth left, Truth right) => left._value != right._value;

    /// <summary>Unknown where the condition is, or may be, wanting in facts; else the truth itself.</summary>
    /// <param name="mayChange">Whether what is not known may change the answer.</param>
    public Truth Unless(bool mayChange) => mayChange ? Unknown : this;

    /// <inheritdoc/>
    public bool Equals(Truth other) => this == other;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Truth other && this == other;

    /// <inheritdoc/>
    public override int GetHashCode() => _value;

    /// <summary><c>yes</c>, <c>no</c> or <c>unknown</c>.</summary>
    public override string ToString() => _value switch { YesValue => "yes", NoValue => "no", _ => "unknown" };
}
