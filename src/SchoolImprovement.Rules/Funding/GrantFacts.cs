using System.Globalization;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Funding;

/// <summary>What the rules on payment look at: a grant, what is known of it as at a day, and the instalment and activity in question.</summary>
/// <remarks>Immutable and thread-safe. Made by <see cref="GrantRules"/>; rules of an application's own read it.</remarks>
public readonly struct GrantFacts
{
    private const int None = -1;

    private readonly int _instalment;
    private readonly int _activity;

    internal GrantFacts(SupportOffer offer, GrantPolicy policy, Grant grant, GrantEvidence evidence, DateOnly asAt)
        : this(offer, policy, grant, evidence, asAt, None, None)
    {
    }

    private GrantFacts(
        SupportOffer offer,
        GrantPolicy policy,
        Grant grant,
        GrantEvidence evidence,
        DateOnly asAt,
        int instalment,
        int activity)
    {
        Offer = offer;
        Policy = policy;
        Grant = grant;
        Evidence = evidence;
        AsAt = asAt;
        _instalment = instalment;
        _activity = activity;
    }

    /// <summary>The offer in force.</summary>
    public SupportOffer Offer { get; }

    /// <summary>The policy in force.</summary>
    public GrantPolicy Policy { get; }

    /// <summary>The grant.</summary>
    public Grant Grant { get; }

    /// <summary>What is known of it; what is dated after <see cref="AsAt"/> is not looked at.</summary>
    public GrantEvidence Evidence { get; }

    /// <summary>The day on which the decision is taken.</summary>
    public DateOnly AsAt { get; }

    /// <summary>The number of the instalment in question and of its term, from 1; 0 where the rule is asked of the grant.</summary>
    public int Number => _instalment + 1;

    /// <summary>The term of the instalment in question; <see langword="null"/> where the rule is asked of the grant.</summary>
    public SchoolTerm? Term => _instalment >= 0 ? Grant.Terms[_instalment] : null;

    /// <summary>
    /// The activity in question; <see langword="null"/> where the rule is not asked of one, or the grant does not say what
    /// its activities cost, so that the term's funded activity is in question as one.
    /// </summary>
    public FundedActivity? Activity => _activity >= 0 ? Grant.Activities[_activity] : null;

    /// <summary>How the instalment in question is paid.</summary>
    public PaymentBasis Basis => Number <= Offer.Grant.PaidUpfront.Value ? PaymentBasis.Upfront : PaymentBasis.InArrears;

    /// <summary>The JSON path of what is in question.</summary>
    public string Path => _instalment < 0 ? "$"
        : _activity < 0 ? string.Create(CultureInfo.InvariantCulture, $"$.instalments[{_instalment}]")
        : string.Create(CultureInfo.InvariantCulture, $"$.instalments[{_instalment}].activities[{_activity}]");

    /// <summary>Tells the places of a grant apart.</summary>
    internal long Place => ((long)Number << 32) | (uint)(_activity + 1);

    internal ReportedProgress Reported => new(Evidence.Reports, AsAt);

    /// <summary>What monitoring established for the term before that of the instalment in question.</summary>
    internal TermProgress? TermBefore => Reported.Of(Number - 1);

    internal GrantFacts OfInstalment(int index) => new(Offer, Policy, Grant, Evidence, AsAt, index, None);

    internal GrantFacts OfActivity(int index) => new(Offer, Policy, Grant, Evidence, AsAt, _instalment, index);

    /// <summary>When what the instalment pays for was complete: of one activity, or of the term's funded activity as one.</summary>
    internal Milestone Completion => Activity is { } activity
        ? Reported.CompletionOf(activity.Id, Number, Policy.Completion)
        : CompletionOfAll();

    /// <summary>Whether the activity in question, or all of it, took place.</summary>
    internal bool? TookPlace => Activity is { } activity
        ? Reported.TookPlace(activity.Id, Number)
        : Reported.AllTookPlace(Number);

    private Milestone CompletionOfAll()
    {
        if (Grant.Activities.IsEmpty)
        {
            return Reported.CompletionOfFunded(Number, Policy.Completion);
        }

        var latest = (Milestone?)null;
        foreach (var activity in Grant.Activities)
        {
            if (activity.Costs[_instalment] > 0)
            {
                var one = Reported.CompletionOf(activity.Id, Number, Policy.Completion);
                latest = latest is { } before ? ReportedProgress.Both(before, one) : one;
            }
        }

        return latest ?? Milestone.Unknown;
    }
}
