namespace SchoolImprovement.Rules.Deployment;

/// <summary>Checks the match of a National Leader of Education with a school, and the deployment. Guidance 2 and 3.</summary>
/// <remarks>
/// Immutable and thread-safe; make one and keep it. A match may be checked at every stage: a step that has not come is no
/// fault, and what is not known is information, never an error.
/// </remarks>
/// <example>
/// <code>
/// var match = new Match { School = new Urn(900123), Tier = SupportTier.Tier2, LeaderAgreedOn = new DateOnly(2019, 9, 9) };
/// ValidationResult result = MatchRules.Default.Check(match);
/// foreach (Finding finding in result.Findings)
/// {
///     Console.WriteLine($"{finding.Path}: {finding.Message} {finding.Remedy}");
/// }
/// </code>
/// </example>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class MatchRules
{
    /// <summary>Makes the rules of an offer under a policy.</summary>
    /// <param name="offer">The year's figures; <see cref="SupportOffer.Default"/> when <see langword="null"/>.</param>
    /// <param name="policy">The readings taken; the catalogue's when <see langword="null"/>.</param>
    /// <param name="rules">
    /// The rules; <see cref="Catalogue"/> when <see langword="null"/>. Leave one out, or add one, with
    /// <see cref="RuleSet{TRule}.Without"/> and <see cref="RuleSet{TRule}.With"/>.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The policy has a value that is none of the named ones.</exception>
    public MatchRules(SupportOffer? offer = null, GuidancePolicy? policy = null, RuleSet<CheckRule<MatchFacts>>? rules = null)
    {
        Offer = offer ?? SupportOffer.Default;
        Policy = policy ?? GuidancePolicy.Default;
        Set = rules ?? Catalogue;
        Policy.RefuseUndefined();
    }

    /// <summary>The library's own rules, in the order in which they are reported.</summary>
    public static RuleSet<CheckRule<MatchFacts>> Catalogue { get; } = new(
        "Match and deployment",
        [
            MatchStepRules.HasTier,
            MatchStepRules.ConversationRecorded,
            MatchStepRules.ConversationFirst,
            MatchStepRules.Order,
            MatchStepRules.OwnTrust,
            DeploymentRules.DaysAtMost,
            DeploymentRules.FullDeployment,
            DeploymentRules.ReturnFollows,
            DeploymentRules.NoReturn,
            DeploymentRules.ActionFormFollows,
            DeploymentRules.NoActionForm,
        ]);

    /// <summary>The rules of <see cref="SupportOffer.Default"/> under the catalogue's readings.</summary>
    public static MatchRules Default { get; } = new();

    /// <summary>The readings of <see cref="GuidancePolicy"/> that these rules follow, by name; others have no effect on them.</summary>
    public static ImmutableArray<string> ReadingNames => GuidancePolicy.NamesOf(ReadingTopics.Match);

    /// <summary>The offer whose figures apply.</summary>
    public SupportOffer Offer { get; }

    /// <summary>The readings taken.</summary>
    public GuidancePolicy Policy { get; }

    /// <summary>The rules, in the order in which they are reported.</summary>
    public RuleSet<CheckRule<MatchFacts>> Set { get; }

    /// <summary>What is wrong with a match; allocates nothing where nothing is.</summary>
    public ValidationResult Check(Match match)
    {
        ArgumentNullException.ThrowIfNull(match);
        return Places.Check<CheckRule<MatchFacts>, MatchFacts, OnePlace<CheckRule<MatchFacts>, MatchFacts>>(Set, new(new(this, match)));
    }

    /// <summary>Every rule with its status, citation, facts and figures.</summary>
    public Explanation Explain(Match match)
    {
        ArgumentNullException.ThrowIfNull(match);
        var (results, findings) = Places.Explain<CheckRule<MatchFacts>, MatchFacts, OnePlace<CheckRule<MatchFacts>, MatchFacts>>(Set, new(new(this, match)));
        return new Explanation
        {
            Subject = $"URN {match.School}",
            Year = Offer.Year,
            AsAt = null,
            Outcome = EnumWords<Verdict>.Of(findings.Verdict),
            Headline = VerdictWords.Headline(findings, " as a match"),
            Conclusions = Conclusions(match),
            Readings = Policy.DeparturesIn(ReadingTopics.Match),
            DeterminedBy = Places.DeterminedBy(findings),
            Results = results,
        };
    }

    private static ImmutableArray<Fact> Conclusions(Match match) =>
    [
        new("tier", (int)match.Tier),
        new("must follow", match.Tier switch
        {
            SupportTier.Tier1 => "a tier 1 return",
            { HasActionForm: true } => "a Recommended Action Form",
            _ => "nothing",
        }),
    ];
}
