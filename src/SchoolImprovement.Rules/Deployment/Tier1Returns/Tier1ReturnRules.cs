namespace SchoolImprovement.Rules.Deployment;

/// <summary>Checks a tier 1 return, as a draft or once it is submitted. Guidance 5.1.</summary>
/// <remarks>Immutable and thread-safe; make one and keep it. There is no reading to choose.</remarks>
/// <example>
/// <code>
/// var draft = new Tier1Return { School = new Urn(900123), Tier = SupportTier.Tier1, ImprovementAreas = ["Maths"] };
/// Console.WriteLine(Tier1ReturnRules.Default.Check(draft));
/// </code>
/// </example>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class Tier1ReturnRules
{
    /// <summary>Makes the rules of an offer.</summary>
    /// <param name="offer">The year's offer; <see cref="SupportOffer.Default"/> when <see langword="null"/>.</param>
    /// <param name="rules">
    /// The rules; <see cref="Catalogue"/> when <see langword="null"/>. Leave one out, or add one, with
    /// <see cref="RuleSet{TRule}.Without"/> and <see cref="RuleSet{TRule}.With"/>.
    /// </param>
    public Tier1ReturnRules(SupportOffer? offer = null, RuleSet<CheckRule<Tier1ReturnFacts>>? rules = null)
    {
        Offer = offer ?? SupportOffer.Default;
        Set = rules ?? Catalogue;
    }

    /// <summary>The library's own rules, in the order in which they are reported.</summary>
    public static RuleSet<CheckRule<Tier1ReturnFacts>> Catalogue { get; } = new(
        "Tier 1 return",
        [
            ReturnRules.Tier1Only,
            ReturnRules.Areas,
            ReturnRules.Activities,
            ReturnRules.Recommendations,
            ReturnRules.PlansInPlace,
            ReturnRules.BeforeImplementation,
        ]);

    /// <summary>The rules of <see cref="SupportOffer.Default"/>.</summary>
    public static Tier1ReturnRules Default { get; } = new();

    /// <summary>The offer of the year.</summary>
    public SupportOffer Offer { get; }

    /// <summary>The rules, in the order in which they are reported.</summary>
    public RuleSet<CheckRule<Tier1ReturnFacts>> Set { get; }

    /// <summary>What is wrong with a return; allocates nothing where nothing is.</summary>
    /// <param name="document">The return.</param>
    public ValidationResult Check(Tier1Return document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Places.Check<CheckRule<Tier1ReturnFacts>, Tier1ReturnFacts, OnePlace<CheckRule<Tier1ReturnFacts>, Tier1ReturnFacts>>(Set, new(new(this, document)));
    }

    /// <summary>Every rule with its status, citation and facts.</summary>
    /// <param name="document">The return.</param>
    public Explanation Explain(Tier1Return document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var (results, findings) = Places.Explain<CheckRule<Tier1ReturnFacts>, Tier1ReturnFacts, OnePlace<CheckRule<Tier1ReturnFacts>, Tier1ReturnFacts>>(Set, new(new(this, document)));
        return new Explanation
        {
            Subject = $"URN {document.School}",
            Year = Offer.Year,
            AsAt = null,
            Outcome = EnumWords<Verdict>.Of(findings.Verdict),
            Headline = VerdictWords.Headline(findings, " as a tier 1 return"),
            Conclusions = [new("tier", (int)document.Tier), new("submitted", document.SubmittedOn)],
            Readings = [],
            DeterminedBy = Places.DeterminedBy(findings),
            Results = results,
        };
    }
}
