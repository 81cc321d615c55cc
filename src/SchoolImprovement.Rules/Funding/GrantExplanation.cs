namespace SchoolImprovement.Rules.Funding;

/// <summary>A decision on a grant with its reasons.</summary>
/// <remarks>
/// The result of a rule is that of the grant where it has no path, of an instalment where it has one such as <c>$.instalments[0]</c>, and of
/// an activity that the instalment pays for where it has one such as <c>$.instalments[0].activities[0]</c>: in the order of the rule set,
/// then of the instalments. Immutable and thread-safe. Its texts are made when asked for.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class GrantExplanation : Explanation
{
    private readonly GrantRules _rules;

    internal GrantExplanation(GrantRules rules, GrantDecision decision, ImmutableArray<RuleResult> results)
    {
        _rules = rules;
        Decision = decision;
        Results = results;
    }

    /// <summary>The decision that is explained.</summary>
    public GrantDecision Decision { get; }

    /// <inheritdoc/>
    public override string? Subject => Decision.Grant.Subject;

    /// <inheritdoc/>
    public override AcademicYear Year => _rules.Offer.Year;

    /// <inheritdoc/>
    public override DateOnly? AsAt => Decision.AsAt;

    /// <inheritdoc/>
    public override string Outcome => EnumWords<ReleaseOutcome>.Of(Decision.Outcome);

    /// <summary>Where the money stands, in a line, such as <c>£16,000: £6,000 released, £5,000 withheld, £5,000 not yet due</c>.</summary>
    public override string Headline => Decision.ToString();

    /// <inheritdoc/>
    public override ImmutableArray<Fact> Conclusions => Conclude();

    /// <inheritdoc/>
    public override ImmutableArray<Fact> Readings => _rules.Policy.DeparturesIn(ReadingTopics.Grant);

    /// <inheritdoc/>
    public override ImmutableArray<string> DeterminedBy => Determining();

    /// <summary>The results of the rules that determined the outcome of an instalment, those of the grant as a whole among them.</summary>
    /// <param name="release">One of <see cref="GrantDecision.Releases"/>.</param>
    /// <exception cref="ArgumentException">It is none of the decision's.</exception>
    public IEnumerable<RuleResult> ReasonsOf(ReleaseDecision release)
    {
        ArgumentNullException.ThrowIfNull(release);
        var index = Decision.Releases.IndexOf(release);
        if (index < 0)
        {
            throw new ArgumentException($"The release of instalment {release.Instalment.Number} is none of this decision's.", nameof(release));
        }

        var status = StatusOf(release);
        var path = string.Create(CultureInfo.InvariantCulture, $"$.instalments[{index}]");
        return Results.Where(result =>
            release.DeterminedBy.Contains(result.Rule.Id)
            && result.Status == status
            && (result.Path is null || result.Path == path || result.Path.StartsWith(path + ".", StringComparison.Ordinal)));
    }

    // Where any money is held back, what holds it back is of interest, and not what let the rest go.
    private ImmutableArray<string> Determining()
    {
        var releases = Decision.Outcome == ReleaseOutcome.Released
            ? Decision.Releases
            : Decision.Releases.RemoveAll(release => release.Outcome == ReleaseOutcome.Released);
        return [.. _rules.Set.Select(rule => rule.Id).Where(id => releases.Any(release => release.DeterminedBy.Contains(id)))];
    }

    private ImmutableArray<Fact> Conclude()
    {
        var facts = ImmutableArray.CreateBuilder<Fact>();
        facts.Add(new("grant", Decision.Grant.Total));
        facts.Add(new("released", Decision.Amounts.Released));
        facts.Add(new("withheld", Decision.Amounts.Withheld));
        facts.Add(new("not yet due", Decision.Amounts.NotYetDue));
        facts.Add(new("in need of information", Decision.Amounts.NeedsInformation));
        foreach (var release in Decision.Releases)
        {
            var instalment = release.Instalment;
            var basis = instalment.Basis == PaymentBasis.Upfront ? "upfront" : "in arrears";
            facts.Add(new(
                string.Create(CultureInfo.InvariantCulture, $"instalment {instalment.Number}"),
                $"{Wording.Pounds(instalment.Amount)} {basis} for {instalment.Term.Name}, {EnumWords<ReleaseOutcome>.Of(release.Outcome)}"));
        }

        return facts.ToImmutable();
    }

    private static RuleStatus StatusOf(ReleaseDecision release) => release.Outcome switch
    {
        ReleaseOutcome.Released => RuleStatus.Satisfied,
        ReleaseOutcome.NeedsInformation => RuleStatus.NeedsInformation,
        ReleaseOutcome.ReleasedInPart when release.Amounts is { Withheld: 0, NotYetDue: 0 } => RuleStatus.NeedsInformation,
        _ => RuleStatus.NotSatisfied,
    };
}
