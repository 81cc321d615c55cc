using FsCheck;
using FsCheck.Fluent;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Funding;

namespace SchoolImprovement.Rules.Tests.Funding;

/// <summary>What holds of every release, whatever the grant, the evidence, the day and the policy.</summary>
public sealed class ReleasePropertyTests
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(2_000);

    [Fact]
    public void What_is_released_withheld_not_yet_due_and_unsettled_is_the_grant_and_nothing_is_negative() =>
        Check(seed =>
        {
            var generator = new GrantGenerator(seed);
            var rules = new GrantRules(policy: generator.Policy());
            var grant = generator.Grant();
            var decision = rules.Decide(grant, generator.Evidence(mayLack: true), generator.AsAt());

            return decision.Amounts.Total == grant.Total
                && grant.Profile.Sum() == grant.Total
                && rules.Schedule(grant).Instalments.Sum(instalment => instalment.Amount) == grant.Total
                && decision.Releases.All(release =>
                    release.Amounts.Total == release.Instalment.Amount
                    && release.Amounts is { Released: >= 0, Withheld: >= 0, NotYetDue: >= 0, NeedsInformation: >= 0 }
                    && (release.Outcome == ReleaseOutcome.ReleasedInPart) == (release.Amounts.Released > 0 && release.Amounts.Released < release.Instalment.Amount)
                    && (release.Instalment.Amount == 0 || (release.Outcome == ReleaseOutcome.Released) == (release.Amounts.Released == release.Instalment.Amount)));
        });

    [Fact]
    public void Better_progress_never_releases_less() =>
        Check(seed =>
        {
            var generator = new GrantGenerator(seed);
            var rules = new GrantRules(policy: generator.Policy());
            var (grant, evidence, asAt) = (generator.Grant(), generator.Evidence(mayLack: true), generator.AsAt());

            var before = rules.Decide(grant, evidence, asAt);
            var after = rules.Decide(grant, generator.Better(evidence), asAt);

            return before.Releases.Zip(after.Releases).All(pair => pair.Second.Amounts.Released >= pair.First.Amounts.Released);
        });

    [Fact]
    public void What_is_decided_without_an_answer_stands_whatever_the_answer_is() =>
        Check(seed =>
        {
            var generator = new GrantGenerator(seed);
            var rules = new GrantRules(policy: generator.Policy());
            var (grant, evidence, asAt) = (generator.Grant(), generator.Evidence(mayLack: true), generator.AsAt());

            var before = rules.Decide(grant, evidence, asAt);
            var after = rules.Decide(grant, generator.Answered(evidence), asAt);

            return before.Releases.Zip(after.Releases).All(pair =>
                pair.Second.Amounts.Released >= pair.First.Amounts.Released
                && pair.Second.Amounts.Withheld + pair.Second.Amounts.NotYetDue >= pair.First.Amounts.Withheld + pair.First.Amounts.NotYetDue);
        });

    [Fact]
    public void Leaving_a_rule_out_takes_exactly_its_results_away_and_never_releases_less() =>
        Check(seed =>
        {
            var generator = new GrantGenerator(seed);
            var policy = generator.Policy();
            var (grant, evidence, asAt) = (generator.Grant(), generator.Evidence(mayLack: true), generator.AsAt());
            var all = new GrantRules(policy: policy).Explain(grant, evidence, asAt);
            var leftOut = GrantRules.Catalogue[seed % GrantRules.Catalogue.Count];

            var without = new GrantRules(policy: policy, rules: GrantRules.Catalogue.Without(leftOut.Id)).Explain(grant, evidence, asAt);

            return without.Results.Select(Said).SequenceEqual(all.Results.Where(result => result.Rule != leftOut).Select(Said))
                && without.Decision.Amounts.Released >= all.Decision.Amounts.Released
                && (leftOut.Role != GrantRuleRole.Duty || without.Decision.Amounts == all.Decision.Amounts);
        });

    [Fact]
    public void An_application_can_add_a_rule_of_its_own()
    {
        var checkedFirst = new GrantRule("OWN-LARGE", "large instalments are looked at by a person", Obligation.May)
        {
            Scope = GrantRuleScope.Instalment,
            Role = GrantRuleRole.Releases,
            Statement = "An instalment over a threshold of our own is looked at first.",
            Needs =
            [
                new(
                    "the instalment is small",
                    static (in GrantFacts facts) => facts.Grant.Profile[facts.Number - 1] <= 5000 ? Truth.Yes : Truth.No,
                    static (in GrantFacts facts) => [new("amount", facts.Grant.Profile[facts.Number - 1])]),
            ],
        };

        var decision = new GrantRules(rules: GrantRules.Catalogue.With(checkedFirst)).Decide(FundingSamples.ByActivity, FundingSamples.Evidence, FundingSamples.TheEnd);

        decision.Releases.Select(release => release.Outcome).Should().Equal(ReleaseOutcome.Withheld, ReleaseOutcome.Released, ReleaseOutcome.Released);
        decision.Releases[0].DeterminedBy.Should().Equal("OWN-LARGE");
        decision.Outcome.Should().Be(ReleaseOutcome.ReleasedInPart);
    }

    private static void Check(Func<int, bool> property) => Prop.ForAll(Seeds, property).Check(Many);

    private static string Said(RuleResult result) =>
        $"{result.Rule.Id} {result.Path} {result.Status} {string.Join(", ", result.Facts)} {string.Join(", ", result.Figures)}";
}
