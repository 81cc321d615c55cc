using System.Runtime.CompilerServices;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Deployment;

/// <summary>Decides what a National Leader of Education is paid for the days of a claim. Guidance 8.1.</summary>
/// <remarks>Immutable and thread-safe; make one and keep it.</remarks>
/// <example>
/// <code>
/// var claim = new PayClaim
/// {
///     School = new Urn(900123),
///     MatchedOn = new DateOnly(2019, 9, 16),
///     ClaimedOn = new DateOnly(2019, 11, 1),
///     Days = [new DeploymentDay(new DateOnly(2019, 10, 7), TravelMinutes: 75, TravelMiles: 38)],
/// };
/// PayStatement statement = PayRules.Default.Decide(claim);
/// Console.WriteLine($"{statement.Outcome}: {Wording.Pounds(statement.Total)}");
/// </code>
/// </example>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class PayRules
{
    private readonly PayDecider _decider;

    /// <summary>Makes the rules of an offer under a policy.</summary>
    /// <param name="offer">The year's figures; <see cref="SupportOffer.Default"/> when <see langword="null"/>.</param>
    /// <param name="policy">The readings taken; the catalogue's when <see langword="null"/>.</param>
    /// <param name="rules">
    /// The rules; <see cref="Catalogue"/> when <see langword="null"/>. Leave one out, or add one, with
    /// <see cref="RuleSet{TRule}.Without"/> and <see cref="RuleSet{TRule}.With"/>.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The policy has a value that is none of the named ones.</exception>
    /// <exception cref="ArgumentException">A rule is to give a rate and has none; the message names it.</exception>
    public PayRules(SupportOffer? offer = null, GuidancePolicy? policy = null, RuleSet<PayRule>? rules = null)
    {
        Offer = offer ?? SupportOffer.Default;
        Policy = policy ?? GuidancePolicy.Default;
        Set = rules ?? Catalogue;
        Policy.RefuseUndefined();
        foreach (var rule in Set)
        {
            if (rule.Role == PayRuleRole.GivesRate && rule.Rate is null)
            {
                throw new ArgumentException($"Rule {rule.Id} is to give a rate and has none.", nameof(rules));
            }
        }

        _decider = new PayDecider(Set);
    }

    /// <summary>The library's own rules, in the order in which they are reported.</summary>
    public static RuleSet<PayRule> Catalogue { get; } = new(
        "Pay of a National Leader of Education",
        [
            PayClaimRules.HasDays,
            PayClaimRules.OfTheOffer,
            PayClaimRules.SchoolHasTier,
            PayDayRules.NotBeforeMatch,
            PayDayRules.InArrears,
            PayDayRules.ClaimedOnce,
            PayTravelRules.Possible,
            PayClaimRules.InOrder,
            PayDayRules.OneSchool,
            PayDayRules.AtMost,
            PayRateRules.LongTime,
            PayRateRules.LongDistance,
            PayRateRules.Standard,
        ]);

    /// <summary>The rules of <see cref="SupportOffer.Default"/> under the catalogue's readings.</summary>
    public static PayRules Default { get; } = new();

    /// <summary>The readings of <see cref="GuidancePolicy"/> that these rules follow, by name; others have no effect on them.</summary>
    public static ImmutableArray<string> ReadingNames => GuidancePolicy.NamesOf(ReadingTopics.Pay);

    /// <summary>The offer whose figures apply.</summary>
    public SupportOffer Offer { get; }

    /// <summary>The readings taken.</summary>
    public GuidancePolicy Policy { get; }

    /// <summary>The rules, in the order in which they are reported.</summary>
    public RuleSet<PayRule> Set { get; }

    /// <summary>Decides one claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="earlier">
    /// The days of the school's earlier claims: <see cref="PayStatement.ClaimedDays"/> of the one before. None when
    /// <see langword="null"/>. A claim that is completed or mended is decided with what came before it, in place of the
    /// first version, not after it.
    /// </param>
    public PayStatement Decide(PayClaim claim, ClaimedDays? earlier = null)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Decide(new PayQuestion(this, claim, earlier ?? ClaimedDays.None));
    }

    /// <summary>Decides one claim from what the rules were found to say elsewhere, such as in a rule engine.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="earlier">The days of the school's earlier claims.</param>
    /// <param name="recorded">Says what a rule said of the claim or of one of its days.</param>
    public PayStatement Decide(PayClaim claim, ClaimedDays earlier, RuleAnswer<PayFacts> recorded)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(recorded);
        return _decider.Decide(new PayQuestion(this, claim, earlier), recorded);
    }

    /// <summary>Decides one claim, and says why: every rule with its status, citation, facts and figures.</summary>
    /// <inheritdoc cref="Decide(PayClaim, ClaimedDays)"/>
    public Explanation Explain(PayClaim claim, ClaimedDays? earlier = null) => Decide(claim, earlier).Explain();

    /// <summary>
    /// Decides many claims, one after the other, as they are asked for. Statements come in the order of the claims; what is
    /// remembered is each school's days, not its claims.
    /// </summary>
    /// <param name="claims">The claims of any number of schools; a school's own in the order in which they are to be paid.</param>
    /// <param name="earlier">The days claimed before the first of these claims, asked for once a school; none when <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">A claim is <see langword="null"/>; the message says which.</exception>
    public IEnumerable<PayStatement> Decide(IEnumerable<PayClaim> claims, Func<Urn, ClaimedDays>? earlier = null)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return All(claims, new PayLedger(this, earlier));

        static IEnumerable<PayStatement> All(IEnumerable<PayClaim> claims, PayLedger ledger)
        {
            var place = 0L;
            foreach (var claim in claims)
            {
                yield return ledger.Decide(NotNull(claim, place));
                place++;
            }
        }
    }

    /// <inheritdoc cref="Decide(IEnumerable{PayClaim}, Func{Urn, ClaimedDays})"/>
    /// <param name="claims">The claims of any number of schools; a school's own in the order in which they are to be paid.</param>
    /// <param name="earlier">The days claimed before the first of these claims, asked for once a school; none when <see langword="null"/>.</param>
    /// <param name="cancellationToken">Ends the reading of claims.</param>
    public IAsyncEnumerable<PayStatement> DecideAsync(
        IAsyncEnumerable<PayClaim> claims,
        Func<Urn, ClaimedDays>? earlier = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return All(claims, new PayLedger(this, earlier), cancellationToken);

        static async IAsyncEnumerable<PayStatement> All(
            IAsyncEnumerable<PayClaim> claims,
            PayLedger ledger,
            [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            var place = 0L;
            await foreach (var claim in claims.WithCancellation(cancellationToken))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return ledger.Decide(NotNull(claim, place));
                place++;
            }
        }
    }

    internal PayStatement Decide(PayQuestion question) => _decider.Decide(question, recorded: null);

    /// <summary>The claim as a whole, and each of its days.</summary>
    internal PayFacts[][] PlacesOf(PayClaim claim, ClaimedDays earlier) => new PayQuestion(this, claim, earlier).Places();

    private static PayClaim NotNull(PayClaim? claim, long place) =>
        claim ?? throw new ArgumentException($"Claim {place} is null.", nameof(claim));
}
