using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Funding;

/// <summary>A grant whose release is to be decided, with all that the decision hangs on.</summary>
internal sealed record GrantQuestion(SupportOffer Offer, GuidancePolicy Policy, Grant Grant, GrantEvidence Evidence, DateOnly AsAt)
{
    public ReportedProgress Reported { get; } = new(Evidence.Reports, AsAt, Grant.Terms.Length);
}

/// <summary>What the rules on payment look at: a grant, what is known of it as at a day, and the instalment and activity in question.</summary>
/// <remarks>Immutable and thread-safe. Made by <see cref="GrantRules"/>; rules of an application's own read it.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public readonly struct GrantFacts : IPlaced
{
    private const int None = -1;

    private readonly GrantQuestion _question;
    private readonly int _instalment;
    private readonly int _activity;

    internal GrantFacts(GrantQuestion question, int instalment = None, int activity = None)
    {
        _question = question;
        _instalment = instalment;
        _activity = activity;
    }

    /// <summary>The offer in force.</summary>
    public SupportOffer Offer => _question.Offer;

    /// <summary>The policy in force.</summary>
    public GuidancePolicy Policy => _question.Policy;

    /// <summary>The grant.</summary>
    public Grant Grant => _question.Grant;

    /// <summary>What is known of it; what is dated after <see cref="AsAt"/> is not looked at.</summary>
    public GrantEvidence Evidence => _question.Evidence;

    /// <summary>The day on which the decision is taken.</summary>
    public DateOnly AsAt => _question.AsAt;

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

    internal ReportedProgress Reported => _question.Reported;

    /// <summary>Whether the instalment in question pays for anything.</summary>
    internal bool Pays => Grant.Profile[_instalment] > 0;

    /// <summary>Whether the instalment pays for activities that the grant does not tell apart.</summary>
    internal bool PaysAsOne => Grant.Activities.IsEmpty && Pays;

    /// <summary>
    /// Whether the activity in question is decided apart from the others of its instalment: where the policy splits it, and where
    /// the activity is stopped.
    /// </summary>
    internal bool IsApart => Policy.WithheldPart == WithheldPartReading.Activity || IsStopped(_activity);

    /// <summary>What monitoring established for the term before that of the instalment; a term of no money without a report is passed over.</summary>
    internal TermProgress? TermBefore => FindTermBefore(out var term) ? Reported.Of(term) : null;

    internal bool HasTermBefore => FindTermBefore(out _);

    /// <summary>When what the instalment pays for was complete: of one activity, or of the term's funded activity as one but for what is stopped.</summary>
    internal Milestone Completion => Activity is { } activity ? Reported.CompletionOf(activity.Id, Number, Policy.Completion)
        : Grant.Activities.IsEmpty ? Reported.CompletionOfFunded(Number, Policy.Completion)
        : CompletionOfAll(withStopped: false) ?? CompletionOfAll(withStopped: true) ?? Milestone.Unknown;

    /// <summary>Whether the activity in question, or all of it, took place.</summary>
    internal bool? TookPlace => Activity is { } activity ? Reported.TookPlace(activity.Id, Number) : Reported.AllTookPlace(Number);

    internal GrantFacts OfInstalment(int index) => new(_question, index);

    internal GrantFacts OfActivity(int index) => new(_question, _instalment, index);

    /// <summary>The activities that the instalment in question pays for, by their places in the grant.</summary>
    internal IEnumerable<int> Paid()
    {
        for (var i = 0; i < Grant.Activities.Length; i++)
        {
            if (Grant.Activities[i].Costs[_instalment] > 0)
            {
                yield return i;
            }
        }
    }

    private bool IsStopped(int activity) =>
        Policy.StoppedActivity == StoppedActivityReading.OwnPart && Reported.IsStopped(Grant.Activities[activity].Id, Number);

    private bool FindTermBefore(out int term)
    {
        for (term = Number - 1; term >= 1; term--)
        {
            if (Grant.Profile[term - 1] > 0 || Reported.Of(term) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private Milestone? CompletionOfAll(bool withStopped)
    {
        Milestone? latest = null;
        foreach (var activity in Paid())
        {
            if (withStopped || !IsStopped(activity))
            {
                var one = Reported.CompletionOf(Grant.Activities[activity].Id, Number, Policy.Completion);
                latest = latest is { } before ? ReportedProgress.Both(before, one, AsAt) : one;
            }
        }

        return latest;
    }
}
