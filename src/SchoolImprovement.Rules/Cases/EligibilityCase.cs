using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Cases;

/// <summary>A school whose eligibility and tier are to be decided. Cases are told apart by the school.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class EligibilityCase : RuleCase
{
    /// <summary>Makes a case.</summary>
    /// <param name="history">The school's judgements; those dated after the as-at date do not exist.</param>
    /// <param name="asAt">The day on which the decision is taken; it lies in the offer's academic year.</param>
    /// <param name="prior">What is known of the school's support under the offer of the year before.</param>
    /// <param name="key">What tells the case from others of the school; its URN when <see langword="null"/>.</param>
    public EligibilityCase(InspectionHistory history, DateOnly asAt, PriorSupport prior, object? key = null)
        : base(history?.School, key ?? history?.School)
    {
        ArgumentNullException.ThrowIfNull(history);
        History = history;
        AsAt = asAt;
        Prior = prior;
    }

    /// <summary>The school's judgements.</summary>
    public InspectionHistory History { get; }

    /// <summary>The day on which the decision is taken.</summary>
    public DateOnly AsAt { get; }

    /// <summary>What is known of the school's support under the offer of the year before.</summary>
    public PriorSupport Prior { get; }

    private protected override object Content => (History, AsAt, Prior);

    /// <summary>The school and the as-at date.</summary>
    public override string ToString() => $"URN {School}, as at {Wording.Date(AsAt)}";
}
