using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.Population;

/// <summary>One population under several policies side by side: schools and pounds by tier and region, and who moves.</summary>
/// <remarks>Immutable; thread-safe as long as nothing is recorded in the decisions.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class PolicyComparison
{
    private PolicyComparison(ImmutableArray<PolicyVariant> variants) => Variants = variants;

    /// <summary>The variants, in the order given; the first is what the others are compared with.</summary>
    public ImmutableArray<PolicyVariant> Variants { get; }

    /// <summary>Decides the population under each variant, on as many threads as there are processors.</summary>
    /// <inheritdoc cref="Of(SchoolPopulation, DateOnly, IEnumerable{ValueTuple{string, EligibilityRules}}, int?)"/>
    public static PolicyComparison Of(SchoolPopulation population, DateOnly asAt, params IEnumerable<(string Name, EligibilityRules Rules)> variants) =>
        Of(population, asAt, variants, degree: null);

    /// <summary>Decides the population under each variant.</summary>
    /// <param name="population">The schools.</param>
    /// <param name="asAt">The day on which the decisions are taken.</param>
    /// <param name="variants">The rules of each variant with its name; at least one.</param>
    /// <param name="degree">
    /// How many threads decide at most, 1 or more; as many as there are processors when <see langword="null"/>. What is
    /// decided does not hang on it.
    /// </param>
    /// <remarks>Costs are <see cref="TierCosts.AtMost"/> of each variant's offer.</remarks>
    /// <exception cref="ArgumentException">There is no variant, or one has no name or no rules.</exception>
    /// <exception cref="UnknownAcademicYearException">The as-at date lies outside the academic year of a variant's offer.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The degree is below 1.</exception>
    public static PolicyComparison Of(SchoolPopulation population, DateOnly asAt, IEnumerable<(string Name, EligibilityRules Rules)> variants, int? degree)
    {
        ArgumentNullException.ThrowIfNull(population);
        ArgumentNullException.ThrowIfNull(variants);
        var threads = Parts.DegreeOf(degree);
        (string Name, EligibilityRules Rules)[] all = [.. variants];
        foreach (var (name, rules) in all)
        {
            ArgumentNullException.ThrowIfNull(name, nameof(variants));
            (rules ?? throw new ArgumentException($"The variant '{Quoted.Of(name)}' has no rules.", nameof(variants))).RequireInYear(asAt);
        }

        // Threads share the variants out where there are enough of them, else the schools of each.
        var (together, each) = all.Length < threads ? (1, threads) : (threads, 1);
        var decided = new PolicyVariant[all.Length];
        Parts.Do(all.Length, together, static () => true, (variant, _) => decided[variant] = Decided(all[variant].Name, all[variant].Rules));
        return decided.Length == 0 ? throw new ArgumentException("There is no policy to compare.", nameof(variants)) : new([.. decided]);

        PolicyVariant Decided(string name, EligibilityRules rules) =>
            new(name, population.Decide(rules, asAt, each), TierCosts.AtMost(rules.Offer));
    }

    /// <summary>Pounds that a variant costs more than the first; below 0 where it costs less.</summary>
    /// <param name="variant">The variant's place, from 0.</param>
    public decimal PoundsAboveFirst(int variant) => Variants[variant].Pounds - Variants[0].Pounds;

    /// <summary>How many schools of a tier under the first variant are of another, or the same, under one of the others.</summary>
    /// <param name="variant">The variant's place, from 0.</param>
    /// <param name="first">The tier under the first variant.</param>
    /// <param name="other">The tier under the other.</param>
    public long Moved(int variant, SupportTier first, SupportTier other)
    {
        var before = Variants[0].Decisions.Answers;
        var after = Variants[variant].Decisions.Answers;
        var moved = 0L;
        for (var i = 0; i < before.Length; i++)
        {
            moved += before[i].Tier == first && after[i].Tier == other ? 1 : 0;
        }

        return moved;
    }

    /// <summary>What each variant comes to, in a line.</summary>
    public override string ToString() => string.Join("; ", Variants);
}
