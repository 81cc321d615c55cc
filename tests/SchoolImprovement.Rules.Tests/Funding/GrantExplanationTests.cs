using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Readings;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Funding;

public sealed class GrantExplanationTests
{
    [Fact]
    public void The_reasons_stand_in_a_tree_instalment_by_instalment()
    {
        var reports = FundingSamples.Evidence.Reports;
        var evidence = FundingSamples.Evidence with { Reports = reports.SetItem(0, reports[0] with { Overall = ProgressStatus.OffTrack }) };
        var grant = new Grant(FundingSamples.ByTerm.Tier, FundingSamples.Terms, FundingSamples.ByTerm.Profile) { Subject = "URN 900123" };

        var tree = GrantRules.Default.Explain(grant, evidence, Day("2020-07-18")).ToTree();

        tree.Should().Be(
            """
            £16,000: £6,000 released, £5,000 withheld, £5,000 not yet due
            URN 900123, 2019 to 2020, as at 18 Jul 2020
            ├─ ✓ GRA-TIER         the grant is for tiers 2 and 3                                       tier: 2                                           2.9 8.3
            ├─ ✓ GRA-CAP          the grant is within the tier's funding                               grant: £16,000, funding, at most: £16,000         6.19 2.9
            ├─ ✓ GRA-INSTALMENTS  an instalment for each funded term                                   terms: 3, termly instalments: 3 instalments       8.3 6.24
            ├─ ✓ GRA-SIGNED       the form is signed off by head and chair                                                                               8.10 6.22
            │  ├─ ✓ the chief executive or headteacher has signed                                      signed by head: 2 Dec 2019
            │  └─ ✓ the chair has signed                                                               signed by chair: 3 Dec 2019
            ├─ ✓ GRA-APPROVED     the department has approved the form                                 approved: 16 Dec 2019                             6.24 8.3
            ├─ ✓ GRA-LETTER       the grant offer letter is issued                                     grant offer letter: 18 Dec 2019                   8.3 6.24
            ├─ – GRA-ARREARS      the term is over at $.instalments[0] *                               instalment: 1, paid upfront: 1 instalments        8.3 6.24
            ├─ ✓ GRA-ARREARS      the term is over at $.instalments[1] *                               term ends: 17 Jul 2020, as at: 18 Jul 2020        8.3 6.24
            ├─ ✗ GRA-ARREARS      the term is over at $.instalments[2] *                               term ends: 18 Dec 2020, as at: 18 Jul 2020        8.3 6.24
            ├─ – GRA-PROGRESS     satisfactory progress through the term before at $.instalments[0] *  instalment: 1                                     7.1 7.3
            ├─ ✗ GRA-PROGRESS     satisfactory progress through the term before at $.instalments[1] *                                                    7.1 7.3
            │  ├─ ✗ the form as a whole was on track                                                   reported: 3 Mar 2020, form as a whole: off track
            │  └─ ✓ no action was behind without a mitigation                                          action: none
            ├─ ✓ GRA-PROGRESS     satisfactory progress through the term before at $.instalments[2] *                                                    7.1 7.3
            │  ├─ ✓ the form as a whole was on track                                                   reported: 17 Jun 2020, form as a whole: on track
            │  └─ ✓ no action was behind without a mitigation                                          action: none
            ├─ – GRA-WITHHOLD     nothing is withheld until activity takes place at $.instalments[0]   instalment: 1                                     7.4
            ├─ ✓ GRA-WITHHOLD     nothing is withheld until activity takes place at $.instalments[1]                                                     7.4
            │  ├─ ✓ no recommendation to withhold stands                                               recommended: no, took place: yes
            │  └─ ✓ activity took place, where that is asked                                           took place: yes
            ├─ ✓ GRA-WITHHOLD     nothing is withheld until activity takes place at $.instalments[2]                                                     7.4
            │  ├─ ✓ no recommendation to withhold stands                                               recommended: not known, took place: yes
            │  └─ ✓ activity took place, where that is asked                                           took place: yes
            ├─ – GRA-COMPLETE     the term's activity is complete at $.instalments[0]                  instalment: 1, paid upfront: 1 instalments        8.3 6.24 7.3
            ├─ ✓ GRA-COMPLETE     the term's activity is complete at $.instalments[1]                  activity: all of the term, complete: 10 Jul 2020  8.3 6.24 7.3
            ├─ ? GRA-COMPLETE     the term's activity is complete at $.instalments[2]                  activity: all of the term, complete: not known    8.3 6.24 7.3
            ├─ – GRA-UNDERSPEND   underspend is returned                                               last term ends: 18 Dec 2020, as at: 18 Jul 2020   8.4
            └─ – GRA-EVALUATION   annual evaluation and assurance return                               requested: not yet                                8.4

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void An_instalment_that_there_is_not_has_no_reasons()
    {
        var explanation = GrantRules.Default.Explain(FundingSamples.ByActivity, FundingSamples.Evidence, FundingSamples.TheEnd);

        var other = GrantRules.Default.Decide(FundingSamples.ByTerm, new GrantEvidence(), Day("2020-01-01")).Releases[1];

        FluentActions.Invoking(() => explanation.ReasonsOf(other)).Should().Throw<ArgumentException>().WithMessage("The release of instalment 2 is none*");
        explanation.Decision.Outcome.Should().Be(ReleaseOutcome.Released);
        explanation.Headline.Should().Be("£16,000: £16,000 released");
    }

    [Fact]
    public void A_grant_of_nothing_has_nothing_to_release() =>
        GrantRules.Default.Explain(new Grant(FundingSamples.ByTerm.Tier, FundingSamples.Terms, [0m, 0m, 0m]), FundingSamples.Evidence, FundingSamples.TheEnd)
            .Headline.Should().Be("£0: nothing to release");

    [Fact]
    public void A_reading_that_is_not_the_catalogues_is_told()
    {
        var rules = new GrantRules(policy: GuidancePolicy.Default.With("withheldPart", "activity").With("Completion", "WholeAction"));

        rules.Explain(FundingSamples.ByActivity, FundingSamples.Evidence, FundingSamples.TheEnd)
            .Readings.Select(reading => reading.ToString()).Should().Equal("WithheldPart: Activity", "Completion: WholeAction");
        FluentActions.Invoking(() => GuidancePolicy.Default.With("Completion", "0")).Should().Throw<ArgumentException>().WithMessage("*ActivityOfTheTerm, WholeAction*");
        FluentActions.Invoking(() => GuidancePolicy.Default.With("Complete", "WholeAction")).Should().Throw<ArgumentException>().WithMessage("There is no reading 'Complete'. There are: *LateStart*");
        FluentActions.Invoking(() => new GrantRules(policy: new GuidancePolicy { Arrears = (ArrearsReading)7 })).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Every_rule_says_which_paragraph_it_comes_from()
    {
        GrantRules.Catalogue.Should().OnlyContain(rule => rule.Citations.Length > 0 && rule.Id.StartsWith("GRA-", StringComparison.Ordinal));
        MonitoringRules.Catalogue.Should().OnlyContain(rule => rule.Citations.Length > 0 && rule.Id.StartsWith("MON-", StringComparison.Ordinal));
    }
}
