namespace SchoolImprovement.Rules.Funding;

/// <summary>
/// Decides how the grant is paid: its instalments, the release of each, and what is to be returned. Guidance 6.24, 7.1, 7.4,
/// 8.3, 8.4 and 8.10.
/// </summary>
/// <remarks>Immutable and thread-safe; make one and keep it.</remarks>
/// <example>
/// <code>
/// var terms = SchoolTermCalendar.DefaultEngland.FundedTerms(new DateOnly(2019, 11, 14), 3);
/// var grant = new Grant(SupportTier.Tier2, terms, [new FundedActivity("maths", 3_000m, 2_000m, 2_000m)]);
/// var evidence = new GrantEvidence { Approved = Milestone.On(new DateOnly(2019, 12, 16)) };
/// GrantDecision decision = GrantRules.Default.Decide(grant, evidence, asAt: new DateOnly(2020, 1, 6));
/// foreach (ReleaseDecision release in decision.Releases)
/// {
///     Console.WriteLine(release);
/// }
/// </code>
/// </example>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class GrantRules
{
    private readonly ReleaseDecider _decider;

    /// <summary>Makes the rules of an offer under a policy.</summary>
    /// <param name="offer">The year's figures; <see cref="SupportOffer.Default"/> when <see langword="null"/>.</param>
    /// <param name="policy">The readings taken; the catalogue's when <see langword="null"/>.</param>
    /// <param name="rules">
    /// The rules; <see cref="Catalogue"/> when <see langword="null"/>. Leave one out, or add one, with
    /// <see cref="RuleSet{TRule}.Without"/> and <see cref="RuleSet{TRule}.With"/>.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The policy has a value that is none of the named ones.</exception>
    /// <exception cref="ArgumentException">None of the rules holds anything back, so that every grant would be released.</exception>
    public GrantRules(SupportOffer? offer = null, GuidancePolicy? policy = null, RuleSet<GrantRule>? rules = null)
    {
        Offer = offer ?? SupportOffer.Default;
        Policy = policy ?? GuidancePolicy.Default;
        Set = rules ?? Catalogue;
        Policy.RefuseUndefined();
        if (!Set.Any(rule => rule.Role != GrantRuleRole.Duty))
        {
            throw new ArgumentException($"None of the rules '{Quoted.Of(Set.Name)}' holds anything back: every grant would be released.", nameof(rules));
        }

        _decider = new ReleaseDecider(Set);
    }

    /// <summary>The library's own rules, in the order in which they are reported.</summary>
    public static RuleSet<GrantRule> Catalogue { get; } = new(
        "Payment of the grant",
        [
            AwardRules.TiersTwoAndThree,
            AwardRules.WithinFunding,
            AwardRules.Instalments,
            AwardRules.SignedOff,
            AwardRules.Approved,
            AwardRules.OfferLetter,
            ReleaseRules.Arrears,
            ReleaseRules.SatisfactoryProgress,
            ReleaseRules.NotWithheld,
            ReleaseRules.ActivityComplete,
            DutyRules.UnderspendReturned,
            DutyRules.AnnualReturn,
        ]);

    /// <summary>The rules of <see cref="SupportOffer.Default"/> under the catalogue's readings.</summary>
    public static GrantRules Default { get; } = new();

    /// <summary>The readings of <see cref="GuidancePolicy"/> that these rules follow, by name; others have no effect on them.</summary>
    public static ImmutableArray<string> ReadingNames => GuidancePolicy.NamesOf(ReadingTopics.Grant);

    /// <summary>The offer whose figures apply.</summary>
    public SupportOffer Offer { get; }

    /// <summary>The readings taken.</summary>
    public GuidancePolicy Policy { get; }

    /// <summary>The rules, in the order in which they are reported.</summary>
    public RuleSet<GrantRule> Set { get; }

    /// <summary>The instalments of a grant: one for each funded term, the first of them upfront, the others in arrears.</summary>
    /// <param name="grant">The grant.</param>
    /// <param name="approvedOn">The day of the department's approval, from which what is upfront is due; <see langword="null"/> where not known.</param>
    public PaymentSchedule Schedule(Grant grant, DateOnly? approvedOn = null)
    {
        ArgumentNullException.ThrowIfNull(grant);
        var instalments = ImmutableArray.CreateBuilder<Instalment>(grant.Terms.Length);
        for (var i = 0; i < grant.Terms.Length; i++)
        {
            var basis = i < Offer.Grant.PaidUpfront.Value ? PaymentBasis.Upfront : PaymentBasis.InArrears;
            DateOnly? dueFrom = basis == PaymentBasis.Upfront ? approvedOn
                : Policy.Arrears == ArrearsReading.AfterTerm && grant.Terms[i].LastDay < DateOnly.MaxValue ? grant.Terms[i].LastDay.AddDays(1)
                : null;
            instalments.Add(new Instalment(i + 1, grant.Terms[i], grant.Profile[i], basis, dueFrom));
        }

        return new PaymentSchedule(grant, instalments.MoveToImmutable());
    }

    /// <summary>Decides of each instalment whether it is released, without reasons.</summary>
    /// <param name="grant">The grant.</param>
    /// <param name="evidence">What is known of it; what is dated after the as-at date does not exist.</param>
    /// <param name="asAt">The day on which the decision is taken.</param>
    public GrantDecision Decide(Grant grant, GrantEvidence evidence, DateOnly asAt)
    {
        var facts = Start(grant, evidence, asAt);
        return _decider.Decide(facts, Schedule(grant, evidence.Approved.Date), recorded: null);
    }

    /// <summary>Decides from what the rules were found to say elsewhere, such as in a rule engine.</summary>
    /// <param name="grant">The grant.</param>
    /// <param name="evidence">What is known of it; what is dated after the as-at date does not exist.</param>
    /// <param name="asAt">The day on which the decision is taken.</param>
    /// <param name="recorded">Says what a rule said of the grant, of an instalment or of an activity that one pays for.</param>
    public GrantDecision Decide(Grant grant, GrantEvidence evidence, DateOnly asAt, RuleAnswer<GrantFacts> recorded)
    {
        ArgumentNullException.ThrowIfNull(recorded);
        var facts = Start(grant, evidence, asAt);
        return _decider.Decide(facts, Schedule(grant, evidence.Approved.Date), recorded);
    }

    /// <summary>Decides, and says why: every rule with its status, citation, facts and figures, for each instalment and activity.</summary>
    /// <inheritdoc cref="Decide(Grant, GrantEvidence, DateOnly)"/>
    public GrantExplanation Explain(Grant grant, GrantEvidence evidence, DateOnly asAt) => Explain(Decide(grant, evidence, asAt), evidence);

    /// <summary>Says why: every rule with its status, citation, facts and figures, for each instalment and activity.</summary>
    /// <param name="decision">A decision of these rules, or of rules made alike.</param>
    /// <param name="evidence">What it was decided on.</param>
    /// <exception cref="ArgumentException">The decision was taken by other rules, of another offer or under another policy.</exception>
    public GrantExplanation Explain(GrantDecision decision, GrantEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(decision);
        if (!ReferenceEquals(decision.DecidedBy.Rules, Set) || decision.DecidedBy.Offer != Offer || decision.DecidedBy.Policy != Policy)
        {
            throw new ArgumentException("The decision was taken by other rules, of another offer or under another policy: explain it by those.", nameof(decision));
        }

        var facts = Start(decision.Grant, evidence, decision.AsAt);
        var results = ImmutableArray.CreateBuilder<RuleResult>();
        var places = ReleaseDecider.PlacesOf(facts);
        foreach (var rule in Set.AsSpan())
        {
            var asked = places[(int)rule.Scope];
            for (var i = 0; i < asked.Length; i++)
            {
                results.Add(rule.Explain(asked, i, rule.Scope == GrantRuleScope.Grant ? null : asked[i].Path));
            }
        }

        return new GrantExplanation(this, decision, results.ToImmutable());
    }

    /// <summary>What came of the money of a grant as a whole, and what is to be returned. Guidance 8.4.</summary>
    /// <param name="grant">The grant.</param>
    /// <param name="paid">Pounds paid of it, no more than the grant.</param>
    /// <param name="spent">Pounds spent on the agreed actions.</param>
    /// <exception cref="ImpossibleValueException">
    /// An amount is negative, has a fraction of a penny or is too large, or more was paid than was planned; or the underspend is that of each activity (<see cref="GuidancePolicy.Underspend"/>), and the grant has several, so that the sums do not tell it.
    /// </exception>
    public Underspend Settle(Grant grant, decimal paid, decimal spent)
    {
        ArgumentNullException.ThrowIfNull(grant);
        return Policy.Underspend == UnderspendReading.EachActivity && grant.Activities.Length > 1
            ? throw new ImpossibleValueException("The underspend is that of each activity: say what was paid for and spent on each of them.")
            : Underspend.Of(grant.Total, paid, spent);
    }

    /// <summary>
    /// What came of the money of a grant, from what was paid for and spent on each activity; one that is not given was
    /// neither paid nor spent. Whether spending beyond one activity's cost uses up another's is <see cref="GuidancePolicy.Underspend"/>.
    /// Guidance 8.3 and 8.4.
    /// </summary>
    /// <param name="grant">The grant, with its activities.</param>
    /// <param name="spendings">Each activity once at most.</param>
    /// <exception cref="ImpossibleValueException">
    /// An activity is not one of the grant's, or is given twice; or an amount is negative, has a fraction of a penny or is too large, or more was paid than was planned: over all, and under
    /// <see cref="UnderspendReading.EachActivity"/> for any one activity.
    /// </exception>
    public Underspend Settle(Grant grant, IEnumerable<ActivitySpending> spendings)
    {
        ArgumentNullException.ThrowIfNull(grant);
        ArgumentNullException.ThrowIfNull(spendings);
        return Settlement.Of(grant, spendings, Policy.Underspend);
    }

    /// <summary>Every place that the rules are asked about, by their scope.</summary>
    internal GrantFacts[][] PlacesOf(Grant grant, GrantEvidence evidence, DateOnly asAt) => ReleaseDecider.PlacesOf(Start(grant, evidence, asAt));

    private GrantFacts Start(Grant grant, GrantEvidence evidence, DateOnly asAt)
    {
        ArgumentNullException.ThrowIfNull(grant);
        ArgumentNullException.ThrowIfNull(evidence);
        return new GrantFacts(new GrantQuestion(Offer, Policy, grant, evidence, asAt));
    }
}
