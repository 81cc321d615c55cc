namespace SchoolImprovement.Rules.Eligibility;

/// <summary>A rule on eligibility, with what it does to the decision.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class EligibilityRule : Rule<EligibilityFacts>
{
    private readonly bool _looksAtNoMore;

    /// <inheritdoc/>
    public EligibilityRule(string id, string title, Obligation obligation, params ReadOnlySpan<string> citations)
        : base(id, title, obligation, citations)
    {
    }

    /// <summary>What the rule does to the decision.</summary>
    public required EligibilityRuleRole Role
    {
        get;
        init => field = Named(value, nameof(Role));
    }

    /// <summary>The tier it gives; <see cref="SupportTier.None"/> unless the role is <see cref="EligibilityRuleRole.GivesTier"/>.</summary>
    public SupportTier Tier
    {
        get;
        init => field = Named(value, nameof(Tier));
    }

    /// <summary>The route by which it gives the tier.</summary>
    public EligibilityRoute Route
    {
        get;
        init => field = Named(value, nameof(Route));
    }

    /// <summary>
    /// Whether the rule has to be asked about every school of a <see cref="Population.SchoolPopulation"/>: it may look at
    /// more than what a population tells schools apart by. That is so, and safe, for every rule of an application's own
    /// that does not say otherwise; and not for those of <see cref="EligibilityRules.Catalogue"/>.
    /// </summary>
    /// <remarks>
    /// A population tells schools apart by their counted judgements up to the as-at date, in their order: whether each is
    /// above requires improvement, that or inadequate, whether grade 3 was called satisfactory where the policy asks that,
    /// whether it is dated before the record of tier 3, in the record or in the year, and whether it is dated after support
    /// was taken up; by whether support is known, and its tier and day; and by whether earlier judgements may be lacking,
    /// also in the record. A rule that looks at these alone may be declared with <see langword="false"/>: then it is asked
    /// once for all schools that are alike. A rule that looks at a date as such, a number, or outstanding apart from good is
    /// left as it is.
    /// </remarks>
    public bool NeedsWholeHistory
    {
        get => !_looksAtNoMore && !EligibilityRules.Catalogue.Contains(this);
        init => _looksAtNoMore = !value;
    }
}
