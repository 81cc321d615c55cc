using NRules.Fluent.Dsl;
using NRules.RuleModel;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Benchmarks.NRules;

/// <summary>
/// The same by rules that lead from one to the next: the judgements that may qualify the school, the tiers whose criteria it
/// meets by them, the highest that earlier support leaves open.
/// </summary>
internal static class ChainedRules
{
    public static Type[] All => [typeof(NothingQualifies), typeof(JudgementQualifies), typeof(Tier1), typeof(Tier2), typeof(Tier3), typeof(HighestOpen)];

    public sealed class NothingQualifies : Rule
    {
        public override void Define()
        {
            HandSchool school = null!;
            When().Match(() => school, one => !one.Candidates.Any());
            Then().Yield(_ => new HandTier(school, SupportTier.None));
        }
    }

    public sealed class JudgementQualifies : Rule
    {
        public override void Define()
        {
            HandSchool school = null!;
            When().Match(() => school, one => one.Candidates.Any());
            Then().Do(context => Qualify(context, school));
        }

        private static void Qualify(IContext context, HandSchool school) => context.InsertAllLinked(
            school.Candidates.Select(index => KeyValuePair.Create<object, object>(index, new QualifyingJudgement(school, index))));
    }

    public abstract class OneTier(SupportTier tier) : Rule
    {
        public override void Define()
        {
            QualifyingJudgement judgement = null!;
            When().Match(() => judgement, one => one.Tier == tier);
            Then().Yield(_ => new MetTier(judgement, tier));
        }
    }

    public sealed class Tier1() : OneTier(SupportTier.Tier1);

    public sealed class Tier2() : OneTier(SupportTier.Tier2);

    public sealed class Tier3() : OneTier(SupportTier.Tier3);

    [Priority(-1)]
    public sealed class HighestOpen : Rule
    {
        public override void Define()
        {
            IGrouping<HandSchool, MetTier> met = null!;
            When().Query(() => met, query => query.Match<MetTier>().GroupBy(one => one.School));
            Then().Yield(_ => new HandTier(met.Key, met.Max(one => one.OpenTier)));
        }
    }
}
