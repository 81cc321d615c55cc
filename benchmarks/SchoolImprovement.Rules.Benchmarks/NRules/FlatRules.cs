using NRules.Fluent.Dsl;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Benchmarks.NRules;

/// <summary>The tier of a school by rules by hand, flat: a rule a tier, each asking the school itself.</summary>
internal static class FlatRules
{
    public static Type[] All => [typeof(NoTier), typeof(Tier1), typeof(Tier2), typeof(Tier3)];

    public abstract class OneTier(SupportTier tier) : Rule
    {
        public override void Define()
        {
            HandSchool school = null!;
            When().Match(() => school, one => one.Tier == tier);
            Then().Yield(_ => new HandTier(school, tier));
        }
    }

    public sealed class NoTier() : OneTier(SupportTier.None);

    public sealed class Tier1() : OneTier(SupportTier.Tier1);

    public sealed class Tier2() : OneTier(SupportTier.Tier2);

    public sealed class Tier3() : OneTier(SupportTier.Tier3);
}
