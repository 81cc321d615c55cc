namespace SchoolImprovement.Rules.Monitoring;

/// <summary>Checks the termly update on a plan's progress. Guidance 7.1 to 7.5.</summary>
/// <remarks>
/// Immutable and thread-safe; make one and keep it. When an update is due is a matter of deadlines, and what its progress
/// releases is a matter of funding; neither is decided here.
/// </remarks>
/// <example>
/// <code>
/// var plan = new MonitoringPlan(
///     SupportTier.Tier2,
///     [new PlannedArea("maths")],
///     [new PlannedAction("A1", "maths", 1, 2, IsFunded: true)]);
/// var update = new ProgressUpdate { Term = 1, Date = new DateOnly(2020, 3, 3), Overall = ProgressStatus.OnTrack };
/// Console.WriteLine(MonitoringRules.Default.Check(plan, update));
/// </code>
/// </example>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class MonitoringRules
{
    /// <summary>Makes the rules of an offer under a policy.</summary>
    /// <param name="offer">The year's figures; <see cref="SupportOffer.Default"/> when <see langword="null"/>.</param>
    /// <param name="policy">The readings taken; the catalogue's when <see langword="null"/>.</param>
    /// <param name="rules">
    /// The rules; <see cref="Catalogue"/> when <see langword="null"/>. Leave one out, or add one, with
    /// <see cref="RuleSet{TRule}.Without"/> and <see cref="RuleSet{TRule}.With"/>.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The policy has a value that is none of the named ones.</exception>
    public MonitoringRules(SupportOffer? offer = null, GuidancePolicy? policy = null, RuleSet<MonitoringRule>? rules = null)
    {
        Offer = offer ?? SupportOffer.Default;
        Policy = policy ?? GuidancePolicy.Default;
        Set = rules ?? Catalogue;
        Policy.RefuseUndefined();
    }

    /// <summary>The library's own rules, in the order in which they are reported.</summary>
    public static RuleSet<MonitoringRule> Catalogue { get; } = new(
        "Termly update on progress",
        [
            CompletenessRules.TiersTwoAndThree,
            CompletenessRules.NamesTerm,
            CompletenessRules.IsDated,
            CompletenessRules.FormAsAWhole,
            CompletenessRules.EachArea,
            CompletenessRules.EachAction,
            ReferenceRules.AreaOfThePlan,
            ReferenceRules.ActionOfThePlan,
            ProgressRules.Mitigation,
            ProgressRules.TookPlace,
            ProgressRules.Completed,
            ProgressRules.Evidence,
            WithholdingRules.MayRecommend,
            WithholdingRules.HasGround,
            ProgressRules.MonitoringDays,
            Tier3Rules.ChairFeedback,
            Tier3Rules.ChiefExecutiveFeedback,
            Tier3Rules.NamesVisits,
            Tier3Rules.ReviewAfterVisit,
            Tier3Rules.Sustaining,
        ]);

    /// <summary>The rules of <see cref="SupportOffer.Default"/> under the catalogue's readings.</summary>
    public static MonitoringRules Default { get; } = new();

    /// <summary>The readings of <see cref="GuidancePolicy"/> that these rules follow, by name; others have no effect on them.</summary>
    public static ImmutableArray<string> ReadingNames => GuidancePolicy.NamesOf(ReadingTopics.Monitoring);

    /// <summary>The offer whose figures apply.</summary>
    public SupportOffer Offer { get; }

    /// <summary>The readings taken.</summary>
    public GuidancePolicy Policy { get; }

    /// <summary>The rules, in the order in which they are reported.</summary>
    public RuleSet<MonitoringRule> Set { get; }

    /// <summary>What is wanting in an update: by rule in the order of the rule set, then by place. Allocates nothing where nothing is.</summary>
    /// <param name="plan">What the update reports on.</param>
    /// <param name="update">The update.</param>
    public ValidationResult Check(MonitoringPlan plan, ProgressUpdate update)
    {
        return Places.Check<MonitoringRule, MonitoringFacts, MonitoringFacts>(Set, Start(plan, update));
    }

    /// <summary>The whole tree: every rule with what it said of each place, its facts and figures.</summary>
    /// <inheritdoc cref="Check"/>
    public Explanation Explain(MonitoringPlan plan, ProgressUpdate update)
    {
        var (results, findings) = Places.Explain<MonitoringRule, MonitoringFacts, MonitoringFacts>(Set, Start(plan, update));
        return new Explanation
        {
            Subject = plan.Subject,
            Year = Offer.Year,
            AsAt = null,
            Outcome = EnumWords<Verdict>.Of(findings.Verdict),
            Headline = VerdictWords.Headline(
                findings, update.Term is { } one ? string.Create(CultureInfo.InvariantCulture, $" as the update for term {one}") : " as an update for no term"),
            Conclusions =
            [
                new("tier", (int)plan.Tier),
                new("term", update.Term is { } term ? term : FactValue.Unknown),
                new("dated", update.Date),
                new("form as a whole", ProgressStatusNames.InWords(update.Overall)),
            ],
            Readings = Policy.DeparturesIn(ReadingTopics.Monitoring),
            DeterminedBy = Places.DeterminedBy(findings),
            Results = results,
        };
    }

    /// <summary>Every place that the rules are asked about, by their scope.</summary>
    internal MonitoringFacts[][] PlacesOf(MonitoringPlan plan, ProgressUpdate update)
    {
        var start = Start(plan, update);
        return Array.ConvertAll(Enum.GetValues<MonitoringScope>(), scope =>
        {
            var places = new MonitoringFacts[start.CountOf(scope)];
            for (var i = 0; i < places.Length; i++)
            {
                places[i] = start.At(scope, i);
            }

            return places;
        });
    }

    private MonitoringFacts Start(MonitoringPlan plan, ProgressUpdate update)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(update);
        return new MonitoringFacts(Offer, Policy, plan, update);
    }
}
