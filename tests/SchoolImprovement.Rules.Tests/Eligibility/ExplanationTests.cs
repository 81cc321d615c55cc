using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Tests.Eligibility;

public sealed class ExplanationTests
{
    [Fact]
    public void Tier_3_is_explained_as_a_tree() => ExplainedSchools.Tier3.ToTree().Should().Be(
        """
        Tier 3: up to 3 days and up to £24,000
        URN 900123, 2019 to 2020, as at 26 Feb 2020
        ├─ ✓ ELG-ENTRY         enters the year with RI *                        in force on entry: RI, 5 Mar 2019, day of entry: 1 Sep 2019                               1.2
        ├─ ✗ ELG-YEAR          receives RI during the year                      RI received during the year: none, as at: 26 Feb 2020, last day of the year: 31 Aug 2020  1.2
        ├─ ✓ ELG-LATER         a later judgement leaves eligibility as it is    qualified by: RI, 5 Mar 2019, later judgement: Good, 5 Nov 2019                           1.2
        ├─ ✓ ELG-TIER3         never above RI in the record *                                                                                                             1.4
        │  ├─ ✓ the judgement that qualifies is RI                              qualified by: RI, 5 Mar 2019
        │  ├─ ✓ no judgement of the record is above RI                          latest above RI: none, record since: 1 Jan 2005
        │  └─ ✓ the record is long enough                                       judgements: 4, from: 11 Sep 2006, minimum: 4 judgements
        ├─ ✓ ELG-TIER2         two consecutive RI                                                                                                                         1.4
        │  ├─ ✓ the judgement that qualifies is RI                              qualified by: RI, 5 Mar 2019
        │  └─ ✓ the judgement before it is RI                                   before it: RI, 1 May 2014
        ├─ ✗ ELG-TIER2-FIRST   RI at the first inspection                                                                                                                 1.4
        │  ├─ ✓ the judgement that qualifies is RI                              qualified by: RI, 5 Mar 2019
        │  └─ ✗ there is no earlier judgement                                   before it: RI, 1 May 2014
        ├─ ✓ ELG-TIER1         a single RI is enough                            qualified by: RI, 5 Mar 2019                                                              1.4
        ├─ ✓ ELG-PREDECESSOR   the predecessor's judgements count               predecessor: 900001, its latest judgement: RI, dated: 11 Sep 2006                         1.4
        ├─ – ELG-AMALGAMATION  judgements of several predecessors do not count  several predecessors: no                                                                  1.4
        ├─ ✗ ELG-PRIOR         supported under the offer of the year before     supported: no                                                                             1.3
        └─ – ELG-PRIOR-TIER    a later RI meets another tier                    supported: no, qualified by: RI, 5 Mar 2019                                               1.3

        """);

    [Fact]
    public void Not_normally_eligible_is_explained_as_a_tree() => Lines(ExplainedSchools.NotNormallyEligible.ToTree()).Should().ContainInOrder(
        "Not normally eligible: supported under the earlier offer; would meet tier 2",
        "├─ ✓ ELG-ENTRY enters the year with RI * in force on entry: RI, 30 May 2018, day of entry: 1 Sep 2019 1.2",
        "├─ ✗ ELG-TIER3 never above RI in the record 1.4",
        "│ ├─ ✗ no judgement of the record is above RI latest above RI: Good, 11 Sep 2010, record since: 1 Jan 2005",
        "│ └─ ✗ the record is long enough judgements: 3, from: 11 Sep 2010, minimum: 4 judgements",
        "├─ ✓ ELG-TIER2 two consecutive RI * 1.4",
        "├─ ✓ ELG-PRIOR supported under the offer of the year before * supported: yes 1.3",
        "└─ ✗ ELG-PRIOR-TIER a later RI meets another tier * 1.3",
        "├─ ✗ the RI came after the support was taken up taken up: 5 Nov 2018, qualified by: RI, 30 May 2018",
        "└─ ✗ the tier met is another tier tier supported: 2, tier met: 2");

    [Fact]
    public void Not_eligible_is_explained_as_a_tree() => Lines(ExplainedSchools.NotEligible.ToTree()).Should().ContainInOrder(
        "Not eligible: requires improvement neither on entry to the year nor during it",
        "URN 900123, 2019 to 2020, as at 1 Sep 2019",
        "Reading taken: Satisfactory: AboveRequiresImprovement",
        "├─ ✗ ELG-ENTRY enters the year with RI * in force on entry: Good, 30 Jan 2019, day of entry: 1 Sep 2019 1.2",
        "├─ ✗ ELG-YEAR receives RI during the year * RI received during the year: none, as at: 1 Sep 2019, last day of the year: 31 Aug 2020 1.2",
        "├─ – ELG-TIER3 never above RI in the record qualified by: none 1.4",
        "├─ ? ELG-PRIOR supported under the offer of the year before supported: not known 1.3");

    [Fact]
    public void Tier_3_is_explained_as_Markdown()
    {
        var lines = ExplainedSchools.Tier3.ToMarkdown().Split('\n');
        lines.Should().StartWith(
        [
            "## Tier 3: up to 3 days and up to £24,000",
            "",
            "URN 900123, 2019 to 2020, as at 26 Feb 2020. Determined by ELG-ENTRY, ELG-TIER3.",
            "",
            "- tier: 3",
            "- route: never-above-ri",
            "- days, at most: 3",
            "- funding, at most: £24,000",
            "- qualified by: RI, 5 Mar 2019",
            "- qualified on: 5 Mar 2019",
            "- judgement of URN: 900123",
            "- judged later: Good, 5 Nov 2019",
            "",
            "| Rule | Status | What it looked at | Paragraph |",
            "|---|---|---|---|",
            "| **ELG-ENTRY** enters the year with RI | ✓ satisfied | ✓ the judgement in force on entry is RI (in force on entry: RI, 5 Mar 2019; day of entry: 1 Sep 2019) | 1.2 |",
        ]);
        lines.Should().Contain("| **ELG-TIER2-FIRST** RI at the first inspection | ✗ not satisfied | ✓ the judgement that qualifies is RI (qualified by: RI, 5 Mar 2019)<br>✗ there is no earlier judgement (before it: RI, 1 May 2014) | 1.4 |");
        lines.Count(line => line.StartsWith("| **", StringComparison.Ordinal)).Should().Be(EligibilityRules.Catalogue.Count);
    }

    [Theory]
    [InlineData("tier 3")]
    [InlineData("not normally eligible")]
    [InlineData("not eligible")]
    public void Every_row_of_the_Markdown_has_four_cells(string school) =>
        Find(school).ToMarkdown().Split('\n').Where(line => line.StartsWith('|'))
            .Should().OnlyContain(line => line.Replace("\\|", "", StringComparison.Ordinal).Count(c => c == '|') == 5);

    [Fact]
    public void A_refusal_names_the_limb_that_failed()
    {
        var tier3 = ExplainedSchools.NotNormallyEligible["ELG-TIER3"];
        tier3.Status.Should().Be(RuleStatus.NotSatisfied);
        tier3.Conditions.Select(limb => (limb.Title, limb.Status)).Should().Equal(
            ("the judgement that qualifies is RI", RuleStatus.Satisfied),
            ("no judgement of the record is above RI", RuleStatus.NotSatisfied),
            ("the record is long enough", RuleStatus.NotSatisfied));
    }

    [Fact]
    public void A_record_that_is_only_too_short_fails_by_its_length_alone() =>
        EligibilityRules.Default.Explain(
            InspectionHistory.Of(new(900_123), (OverallEffectiveness.Inadequate, new(2015, 1, 1)), (OverallEffectiveness.RequiresImprovement, new(2018, 1, 1))),
            new(2019, 9, 1),
            PriorSupport.None)["ELG-TIER3"]
            .Conditions.Where(limb => limb.Status == RuleStatus.NotSatisfied)
            .Should().ContainSingle().Which.Title.Should().Be("the record is long enough");

    [Fact]
    public void A_predecessors_judgement_is_named_with_its_number()
    {
        var explanation = EligibilityRules.Default.Explain(
            new InspectionHistory(
                new(900_123),
                [new(new(900_001), OverallEffectiveness.RequiresImprovement, new(2014, 5, 1), origin: JudgementOrigin.ConverterPredecessor), new(new(900_123), OverallEffectiveness.RequiresImprovement, new(2018, 5, 30))]),
            new(2019, 9, 1),
            PriorSupport.None);
        explanation["ELG-TIER2"].Facts.Select(fact => fact.ToString()).Should().Contain("before it: RI, 1 May 2014, of predecessor 900001");
        explanation["ELG-PREDECESSOR"].Facts.Select(fact => fact.ToString()).Should().Contain("predecessor: 900001");
    }

    [Fact]
    public void A_rule_that_is_not_there_is_refused_by_its_id() =>
        FluentActions.Invoking(() => ExplainedSchools.Tier3["ELG-TIER4"]).Should().Throw<KeyNotFoundException>().WithMessage("*ELG-TIER4*");

    [Fact]
    public void Every_rule_that_determined_an_outcome_is_in_the_set_and_in_its_order() =>
        EligibilityCase.All.Should().AllSatisfy(one =>
        {
            var question = one.Question();
            var rules = new EligibilityRules(policy: question.Policy);
            var ids = rules.Decide(one.History(), question.AsAt, question.Prior).DeterminedBy;
            ids.Should().NotBeEmpty().And.OnlyHaveUniqueItems();
            ids.Should().Equal(rules.Set.Select(rule => rule.Id).Where(id => ids.Contains(id)));
        });

    private static EligibilityExplanation Find(string school) => school switch
    {
        "tier 3" => ExplainedSchools.Tier3,
        "not eligible" => ExplainedSchools.NotEligible,
        _ => ExplainedSchools.NotNormallyEligible,
    };

    // Lines with their columns pushed together, so that a test does not count spaces.
    private static IEnumerable<string> Lines(string tree) =>
        tree.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
}
