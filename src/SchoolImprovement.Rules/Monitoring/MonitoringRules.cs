using System.Globalization;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Monitoring.Rules;

namespace SchoolImprovement.Rules.Monitoring;

/// <summary>Checks the termly update on a plan's progress. Guidance 7.1 to 7.5.</summary>
/// <remarks>
/// Immutable and thread-safe; make one and keep it. When an update is due is a matter of deadlines, and what its progress
/// releases is a matter of funding; neither is decided here.
/// </remarks>
public sealed class MonitoringRules
{
    /// <summary>Makes the rules of an offer under a policy.</summary>
    /// <param name="offer">The year's figures; the newest known when <see langword="null"/>.</param>
    /// <param name="policy">The readings taken; the catalogue's when <see langword="null"/>.</param>
    /// <param name="rules">
    /// The rules; <see cref="Catalogue"/> when <see langword="null"/>. Leave one out, or add one, with
    /// <see cref="RuleSet{TRule}.Without"/> and <see cref="RuleSet{TRule}.With"/>.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The policy has a value that is none of the named ones.</exception>
    public MonitoringRules(SupportOffer? offer = null, MonitoringPolicy? policy = null, RuleSet<MonitoringRule>? rules = null)
    {
        Offer = offer ?? SupportOffer.Latest;
        Policy = policy ?? MonitoringPolicy.Default;
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

    /// <summary>The newest offer's rules under the catalogue's readings.</summary>
    public static MonitoringRules Default { get; } = new();

    /// <summary>The offer whose figures apply.</summary>
    public SupportOffer Offer { get; }

    /// <summary>The readings taken.</summary>
    public MonitoringPolicy Policy { get; }

    /// <summary>The rules, in the order in which they are reported.</summary>
    public RuleSet<MonitoringRule> Set { get; }

    /// <summary>What is wanting in an update: by rule in the order of the rule set, then by place. A clean update costs no allocation but the collector's.</summary>
    /// <param name="plan">What the update reports on.</param>
    /// <param name="update">The update.</param>
    public ValidationResult Validate(MonitoringPlan plan, ProgressUpdate update)
    {
        var start = Start(plan, update);
        var findings = new FindingCollector();
        foreach (var rule in Set.AsSpan())
        {
            var count = CountOf(rule.Scope, in start);
            for (var i = 0; i < count; i++)
            {
                rule.Check(At(rule.Scope, in start, i), findings);
            }
        }

        return findings.ToResult();
    }

    /// <summary>The whole tree: every rule with what it said of each place, its facts and figures.</summary>
    /// <inheritdoc cref="Validate"/>
    public Explanation Audit(MonitoringPlan plan, ProgressUpdate update)
    {
        var start = Start(plan, update);
        var results = new List<RuleResult>();
        var determining = new List<string>();
        foreach (var rule in Set.AsSpan())
        {
            var fails = false;
            for (var i = 0; i < CountOf(rule.Scope, in start); i++)
            {
                var facts = At(rule.Scope, in start, i);
                var result = rule.Explain(in facts, rule.Scope == MonitoringScope.Update ? null : facts.Path);
                results.Add(result);
                fails |= result.Status == RuleStatus.NotSatisfied && rule.Obligation == Obligation.Must;
            }

            if (fails)
            {
                determining.Add(rule.Id);
            }
        }

        return new Explanation
        {
            Subject = plan.Subject,
            Year = Offer.Year,
            AsAt = null,
            Outcome = determining.Count == 0 ? "complete" : "incomplete",
            Headline = string.Create(
                CultureInfo.InvariantCulture,
                $"Update for term {update.Term?.ToString(CultureInfo.InvariantCulture) ?? "not known"}: {(determining.Count == 0 ? "complete" : "incomplete")}"),
            Conclusions =
            [
                new("tier", (int)plan.Tier),
                new("term", update.Term is { } term ? term : FactValue.Unknown),
                new("dated", update.Date),
                new("form as a whole", ProgressStatusNames.InWords(update.Overall)),
            ],
            Readings = Policy.Departures,
            DeterminedBy = [.. determining],
            Results = [.. results],
        };
    }

    /// <summary>Every place that the rules are asked about, by their scope.</summary>
    internal MonitoringFacts[][] PlacesOf(MonitoringPlan plan, ProgressUpdate update)
    {
        var start = Start(plan, update);
        return Array.ConvertAll(Enum.GetValues<MonitoringScope>(), scope =>
        {
            var places = new MonitoringFacts[CountOf(scope, in start)];
            for (var i = 0; i < places.Length; i++)
            {
                places[i] = At(scope, in start, i);
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

    private static int CountOf(MonitoringScope scope, in MonitoringFacts facts) => scope switch
    {
        MonitoringScope.Update => 1,
        MonitoringScope.PlannedArea => facts.Plan.Areas.Length,
        MonitoringScope.PlannedAction => facts.Plan.Actions.Length,
        MonitoringScope.ReportedArea => facts.Update.Areas.Length,
        MonitoringScope.ReportedAction => facts.Update.Actions.Length,
        _ => facts.Update.OfstedVisits?.Length ?? 0,
    };

    private static MonitoringFacts At(MonitoringScope scope, in MonitoringFacts facts, int index) => scope switch
    {
        MonitoringScope.Update => facts,
        MonitoringScope.PlannedArea => facts.OfPlannedArea(index),
        MonitoringScope.PlannedAction => facts.OfPlannedAction(index),
        MonitoringScope.ReportedArea => facts.OfReportedArea(index),
        MonitoringScope.ReportedAction => facts.OfReportedAction(index),
        _ => facts.OfVisit(index),
    };
}
