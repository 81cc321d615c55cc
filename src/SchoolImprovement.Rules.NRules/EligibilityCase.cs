using NRules.RuleModel;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.NRules;

/// <summary>A school to decide about: insert it, and the session holds its <see cref="SchoolEligibility"/> once it has fired.</summary>
/// <remarks>
/// Immutable and thread-safe. A session tells cases apart by the school, so that <c>session.Update</c> of a new case takes
/// the place of the school's earlier one; a session holds one case a school.
/// </remarks>
public sealed class EligibilityCase : IIdentityProvider, IEligibilityMatter
{
    private readonly object _identity;

    /// <summary>Makes a case.</summary>
    /// <param name="history">The school's judgements; those dated after the as-at date do not exist.</param>
    /// <param name="asAt">The day on which the decision is taken; it lies in the offer's academic year.</param>
    /// <param name="prior">What is known of the school's support under the offer of the year before.</param>
    public EligibilityCase(InspectionHistory history, DateOnly asAt, PriorSupport prior)
    {
        ArgumentNullException.ThrowIfNull(history);
        History = history;
        AsAt = asAt;
        Prior = prior;
        _identity = history.School;
    }

    /// <summary>The school, by its present reference number.</summary>
    public Urn School => History.School;

    /// <summary>The school's judgements.</summary>
    public InspectionHistory History { get; }

    /// <summary>The day on which the decision is taken.</summary>
    public DateOnly AsAt { get; }

    /// <summary>What is known of the school's support under the offer of the year before.</summary>
    public PriorSupport Prior { get; }

    EligibilityCase IEligibilityMatter.Case => this;

    bool IEligibilityMatter.Decides => true;

    /// <inheritdoc/>
    public object GetIdentity() => _identity;

    /// <summary>The school and the as-at date.</summary>
    public override string ToString() => $"URN {School}, as at {Wording.Date(AsAt)}";

    EligibilityFacts IEligibilityMatter.FactsUnder(EligibilityRules rules) => rules.FactsOf(History, AsAt, Prior);
}
