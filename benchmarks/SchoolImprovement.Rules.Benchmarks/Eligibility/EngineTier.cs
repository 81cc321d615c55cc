using System.Globalization;
using RulesEngine.Models;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Benchmarks.Eligibility;

/// <summary>
/// The decision by Microsoft RulesEngine: three rules for the tiers' criteria and three for earlier support, over facts that
/// plain code prepares for each judgement that may qualify the school. Schools that none may qualify never reach the engine.
/// </summary>
internal sealed class EngineTier
{
    private const string WorkflowName = "Tier";

    private readonly RulesEngine.RulesEngine _engine = new([Workflow()]);

    public SupportTier Of(SchoolCase subject, int asAt)
    {
        var entry = SupportOffer.Default.Eligibility.EntryDate.Value.DayNumber;
        var judgements = subject.Plain;
        var best = SupportTier.None;
        for (var i = judgements.Length - 1; i >= 0; i--)
        {
            var day = judgements[i].Day;
            if (day <= asAt && judgements[i].Grade == OverallEffectiveness.RequiresImprovement)
            {
                var tier = Ask(EngineFacts.Of(subject, i, asAt));
                best = tier > best ? tier : best;
            }

            if (day <= entry)
            {
                break;
            }
        }

        return best;
    }

    private SupportTier Ask(EngineFacts facts)
    {
        var results = _engine.ExecuteAllRulesAsync(WorkflowName, new RuleParameter("school", facts)).AsTask().GetAwaiter().GetResult();
        for (var tier = SupportTier.Tier3; tier > SupportTier.None; tier--)
        {
            if (results[(int)tier - 1].IsSuccess)
            {
                return results[(int)tier + 2].IsSuccess ? tier : SupportTier.None;
            }
        }

        return SupportTier.None;
    }

    private static Workflow Workflow() => new()
    {
        WorkflowName = WorkflowName,
        Rules =
        [
            Rule("Tier1", "school.RequiresImprovement"),
            Rule("Tier2", "school.RequiresImprovement AND (school.IsFirst OR school.BeforeRequiresImprovement)"),
            Rule("Tier3", string.Create(
                CultureInfo.InvariantCulture,
                $"school.RequiresImprovement AND NOT school.AnyAbove AND school.RecordLength >= {SupportOffer.Default.Eligibility.LongRecordMinimum.Value}")),
            Rule("Open1", "NOT school.Supported OR (school.AfterTakingUp AND school.SupportedTier <> 1)"),
            Rule("Open2", "NOT school.Supported OR (school.AfterTakingUp AND school.SupportedTier <> 2)"),
            Rule("Open3", "NOT school.Supported OR (school.AfterTakingUp AND school.SupportedTier <> 3)"),
        ],
    };

    private static RulesEngine.Models.Rule Rule(string name, string expression) =>
        new() { RuleName = name, Expression = expression, RuleExpressionType = RuleExpressionType.LambdaExpression };
}
