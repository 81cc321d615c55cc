using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Timetable;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Funding;

/// <summary>Guidance 7.1, 7.3, 7.4 and 8.3: what is stopped, what stands, what needs no report, and when an instalment can be due.</summary>
public sealed class ReleaseReadingTests
{
    private static readonly DateOnly AfterSummer = Day("2020-07-18");

    [Fact]
    public void Stopped_activity_holds_back_its_own_part_of_the_next_instalment_and_not_the_others()
    {
        var evidence = Report(1, report => With(report, "A2", one => one with { Progress = ProgressStatus.Stopped, Completed = Milestone.NotYet }));

        var release = GrantRules.Default.Decide(FundingSamples.ByActivity, evidence, AfterSummer).Releases[1];

        (release.Outcome, release.Amounts).Should().Be((ReleaseOutcome.ReleasedInPart, new ReleaseAmounts(2000m, 3000m, 0, 0)));
        release.DeterminedBy.Should().Equal("GRA-COMPLETE");
        release.DueFrom.Should().Be(AfterSummer, "what is stopped does not hold up the others' day");
    }

    [Fact]
    public void By_the_other_reading_stopped_activity_holds_back_the_whole()
    {
        var evidence = Report(1, report => With(report, "A2", one => one with { Progress = ProgressStatus.Stopped, Completed = Milestone.NotYet }));
        var rules = new GrantRules(policy: GuidancePolicy.Default.With("StoppedActivity", "AsAnyActivity"));

        rules.Decide(FundingSamples.ByActivity, evidence, AfterSummer).Releases[1].Amounts.Should().Be(new ReleaseAmounts(0, 5000m, 0, 0));
    }

    [Fact]
    public void Where_the_grant_does_not_say_what_activities_cost_stopped_activity_holds_back_the_whole()
    {
        var evidence = Report(1, report => With(report, "A2", one => one with { Progress = ProgressStatus.Stopped, Completed = Milestone.NotYet }));

        GrantRules.Default.Decide(FundingSamples.ByTerm, evidence, AfterSummer).Releases[1].Amounts.Should().Be(new ReleaseAmounts(0, 5000m, 0, 0));
    }

    [Fact]
    public void Activity_stopped_in_an_earlier_term_stays_stopped_until_it_is_said_to_go_on()
    {
        var reports = FundingSamples.Evidence.Reports;
        var stopped = With(reports[0], "A2", one => one with { Progress = ProgressStatus.Stopped });
        var silent = With(reports[1], "A2", one => one with { Progress = null, TookPlace = null, Completed = Milestone.Unknown });
        var evidence = FundingSamples.Evidence with { Reports = [stopped, silent] };

        GrantRules.Default.Decide(FundingSamples.ByActivity, evidence, AfterSummer).Releases[1].Amounts.Should().Be(new ReleaseAmounts(2000m, 0, 0, 3000m));
    }

    [Fact]
    public void A_recommendation_stands_although_a_later_report_of_the_term_is_silent()
    {
        var reports = FundingSamples.Evidence.Reports;
        var recommended = With(reports[1], "A1", one => one with { TookPlace = false }) with { WithholdingRecommended = true };
        var silent = new TermProgress(2, Day("2020-07-12"))
        {
            Overall = ProgressStatus.OnTrack,
            Activities = [.. reports[1].Activities.Select(one => one with { TookPlace = null })],
        };
        var withdrawn = silent with { WithholdingRecommended = false };
        var tookPlace = silent with { Activities = reports[1].Activities };

        Second(silent).Should().Be(ReleaseOutcome.Withheld, "silence lifts nothing");
        Second(withdrawn).Should().Be(ReleaseOutcome.Released, "it is withdrawn");
        Second(tookPlace).Should().Be(ReleaseOutcome.Released, "all activity is said to have taken place");

        ReleaseOutcome Second(TermProgress later) => GrantRules.Default
            .Decide(FundingSamples.ByTerm, FundingSamples.Evidence with { Reports = [reports[0], recommended, later] }, AfterSummer).Releases[1].Outcome;
    }

    [Fact]
    public void What_one_action_makes_good_a_term_later_does_not_make_good_another()
    {
        var reports = FundingSamples.Evidence.Reports;
        var evidence = FundingSamples.Evidence with
        {
            Reports = [reports[0], With(reports[1], "A2", one => one with { TookPlace = false }), With(reports[2], "A1", one => one with { TookPlace = false }) with { WithholdingRecommended = true }],
        };

        var reported = new ReportedProgress(evidence.Reports, FundingSamples.TheEnd, 3);

        (reported.AllTookPlace(2), reported.AllTookPlace(3)).Should().Be((true, false));
        GrantRules.Default.Decide(FundingSamples.ByActivity, evidence, FundingSamples.TheEnd).Releases.Select(release => release.Outcome)
            .Should().Equal(ReleaseOutcome.Released, ReleaseOutcome.Released, ReleaseOutcome.Withheld);
    }

    [Fact]
    public void By_the_other_reading_an_action_that_goes_on_is_paid_for_once_a_later_term_s_report_says_that_it_is_complete()
    {
        var rules = new GrantRules(policy: new() { Completion = CompletionReading.WholeAction });
        var evidence = FundingSamples.Evidence with
        {
            Reports = [.. FundingSamples.Evidence.Reports.Select(report => report.Term < 3 ? report : report with { Activities = [.. report.Activities.Select(activity => activity with { Progress = ProgressStatus.Complete })] })],
        };

        decimal[] ReleasedOn(string day) => [.. rules.Decide(FundingSamples.ByActivity, evidence, Day(day)).Releases.Select(release => release.Amounts.Released)];

        ReleasedOn("2020-11-17").Should().Equal([6000m, 0m, 0m], "both actions are on track, and not complete");
        ReleasedOn("2020-11-18").Should().Equal([6000m, 5000m, 0m], "both are reported complete, before the third term is over");
        ReleasedOn("2020-12-31").Should().Equal(6000m, 5000m, 5000m);
    }

    [Fact]
    public void A_recommendation_withholds_a_grant_of_which_only_the_terms_are_known_also_where_each_activity_is_withheld_by_itself()
    {
        var evidence = FundingSamples.Evidence with
        {
            Reports = [.. FundingSamples.Evidence.Reports.Select(report => report.Term != 2 ? report : report with
            {
                WithholdingRecommended = true,
                Activities = [.. report.Activities.Select(activity => activity with { TookPlace = null })],
            })],
        };

        foreach (var part in Enum.GetValues<WithheldPartReading>())
        {
            new GrantRules(policy: new() { WithheldPart = part }).Decide(FundingSamples.ByTerm, evidence, Day("2020-09-01")).Releases[1].Outcome
                .Should().Be(ReleaseOutcome.Withheld, "whatever activity it is about, nobody says that it took place ({0})", part);
        }
    }

    [Fact]
    public void An_instalment_of_nothing_needs_no_report()
    {
        var grant = new Grant(SupportTier.Tier2, FundingSamples.Terms, [8000m, 8000m, 0m]);
        var evidence = FundingSamples.Evidence with { Reports = FundingSamples.Evidence.Reports.RemoveRange(1, 2) };

        GrantRules.Default.Decide(grant, evidence, FundingSamples.TheEnd).Releases[2].Outcome.Should().Be(ReleaseOutcome.Released);
    }

    [Fact]
    public void A_term_of_no_money_needs_no_report_for_the_next_instalment()
    {
        var grant = new Grant(SupportTier.Tier2, FundingSamples.Terms, [8000m, 0m, 8000m]);
        var reports = FundingSamples.Evidence.Reports;
        var behind = reports[0] with { Overall = ProgressStatus.OffTrack };

        Third(reports.RemoveAt(1)).Should().Be(ReleaseOutcome.Released);
        Third([behind, reports[2]]).Should().Be(ReleaseOutcome.Withheld, "the last term of money was not satisfactory");
        Third([reports[0], reports[1] with { Overall = ProgressStatus.OffTrack }, reports[2]]).Should().Be(ReleaseOutcome.Withheld, "what is reported counts");
        Third([reports[2]]).Should().Be(ReleaseOutcome.NeedsInformation);

        ReleaseOutcome Third(IEnumerable<TermProgress> given) =>
            GrantRules.Default.Decide(grant, FundingSamples.Evidence with { Reports = [.. given] }, FundingSamples.TheEnd).Releases[2].Outcome;
    }

    [Fact]
    public void What_is_not_yet_due_is_due_on_no_day_that_is_over()
    {
        var noLetter = FundingSamples.Evidence with { OfferLetter = Milestone.NotYet };
        var notComplete = Report(1, report => With(report, "A1", one => one with { Completed = Milestone.NotYet }));

        var decision = GrantRules.Default.Decide(FundingSamples.ByActivity, noLetter, AfterSummer);

        decision.Releases.Select(release => release.Outcome).Should().OnlyContain(outcome => outcome == ReleaseOutcome.NotYetDue);
        decision.Releases.Select(release => release.DueFrom).Should().Equal(null, null, Day("2020-12-19"));
        GrantRules.Default.Decide(FundingSamples.ByActivity, notComplete, AfterSummer).Releases[1].DueFrom.Should().BeNull("it is known not to be complete");
        new GrantRules(policy: GuidancePolicy.Default.With("WithheldPart", "Activity")).Decide(FundingSamples.ByActivity, notComplete, AfterSummer)
            .Releases[1].DueFrom.Should().Be(AfterSummer, "a part of it is released");
        GrantRules.Default.Decide(FundingSamples.ByActivity, FundingSamples.Evidence with { OfferLetter = Milestone.On(Day("2020-09-01")) }, AfterSummer)
            .Releases[0].DueFrom.Should().Be(Day("2020-09-01"), "the day it can be");
    }

    [Fact]
    public void Progress_that_is_not_known_of_a_mitigated_action_is_satisfactory_whatever_it_is()
    {
        var mitigated = Report(0, report => With(report, "A1", one => one with { Progress = null, IsMitigated = true }));
        var neither = Report(0, report => With(report, "A1", one => one with { Progress = null }));

        GrantRules.Default.Decide(FundingSamples.ByActivity, mitigated, FundingSamples.TheEnd).Releases[1].Outcome.Should().Be(ReleaseOutcome.Released);
        GrantRules.Default.Decide(FundingSamples.ByActivity, neither, FundingSamples.TheEnd).Releases[1].Outcome.Should().Be(ReleaseOutcome.NeedsInformation);
    }

    [Fact]
    public void By_the_other_reading_an_instalment_is_due_on_completion_also_in_the_holiday_before_its_term()
    {
        var rules = new GrantRules(policy: GuidancePolicy.Default.With("Arrears", "OnCompletion"));
        var day = Day("2020-04-15");
        var early = Report(1, report => new(2, day)
        {
            Overall = ProgressStatus.OnTrack,
            WithholdingRecommended = false,
            Activities = [.. report.Activities.Select(one => one with { Completed = Milestone.On(day) })],
        });
        var oneLater = Report(1, report => With(With(report, "A1", one => one with { Completed = Milestone.On(Day("2020-07-10")) }), "A2", one => one with { Completed = Milestone.Unknown }));

        rules.Decide(FundingSamples.ByActivity, early, day).Releases[1].Outcome.Should().Be(ReleaseOutcome.Released);
        rules.Decide(FundingSamples.ByActivity, oneLater, Day("2020-06-20")).Releases[1].Outcome.Should().Be(ReleaseOutcome.NotYetDue, "one of them is complete on a later day, whenever the other is");
    }

    [Fact]
    public void A_term_that_ends_on_the_last_of_all_days_has_no_day_after_it()
    {
        var last = new SchoolTerm(TermKind.Autumn, new(new(9999, 9, 1), DateOnly.MaxValue));
        var grant = new Grant(SupportTier.Tier2, [.. FundingSamples.Terms.Take(2), last], [1m, 2m, 3m]);

        GrantRules.Default.Schedule(grant).Instalments[2].DueFrom.Should().BeNull();
        GrantRules.Default.Decide(grant, FundingSamples.Evidence, AfterSummer).Releases[2].Outcome.Should().Be(ReleaseOutcome.NotYetDue);
    }

    [Fact]
    public void The_sums_of_a_grant_settle_each_of_its_activities_only_where_there_is_one()
    {
        var rules = new GrantRules(policy: GuidancePolicy.Default.With("Underspend", "EachActivity"));

        GrantRules.Default.Settle(FundingSamples.ByActivity, 1m, 1m).ToReturn.Should().Be(0m);
        rules.Settle(FundingSamples.ByTerm, 16000m, 15000m).ToReturn.Should().Be(1000m);
        FluentActions.Invoking(() => rules.Settle(FundingSamples.ByActivity, 16000m, 15000m))
            .Should().Throw<ImpossibleValueException>().WithMessage("The underspend is that of each activity: say what was paid for and spent on each of them.");
    }

    [Fact]
    public void Twice_the_activities_take_no_more_than_twice_the_steps()
    {
        var (few, many) = (Steps(500), Steps(1_000));

        many.Asked.Should().BeLessThanOrEqualTo(2 * few.Asked);
        many.LookedAt.Should().BeLessThanOrEqualTo(2 * few.LookedAt).And.Be(6 * 1_000, "each activity of the three reports is read twice");

        static (int Asked, int LookedAt) Steps(int count)
        {
            var grant = new Grant(SupportTier.Tier2, FundingSamples.Terms, Enumerable.Range(0, count).Select(i => new FundedActivity($"A{i}", 1m, 1m, 1m)));
            var evidence = FundingSamples.Evidence with
            {
                Reports = [.. FundingSamples.Evidence.Reports.Select(report => report with { Activities = [.. grant.Activities.Select(one => report.Activities[0] with { Id = one.Id })] })],
            };
            var asked = 0;
            var decision = GrantRules.Default.Decide(grant, evidence, FundingSamples.TheEnd, (Rule<GrantFacts> rule, in GrantFacts facts) =>
            {
                asked++;
                return rule.Evaluate(in facts);
            });
            decision.Outcome.Should().Be(ReleaseOutcome.Released);
            return (asked, new ReportedProgress(evidence.Reports, FundingSamples.TheEnd, 3).LookedAt);
        }
    }

    [Fact]
    public void Any_number_of_rules_decides_and_none_that_hold_nothing_back()
    {
        var many = Enumerable.Range(0, 70).Aggregate(GrantRules.Catalogue, (set, i) => set.With(new($"OWN-{i}", "own", Obligation.May)
        {
            Scope = GrantRuleScope.Grant,
            Role = GrantRuleRole.Releases,
            Statement = "Own.",
            Needs = [new("it holds", (in _) => i < 69)],
        }));

        new GrantRules(rules: many).Decide(FundingSamples.ByActivity, FundingSamples.Evidence, FundingSamples.TheEnd).Releases[0].DeterminedBy.Should().Equal("OWN-69");
        FluentActions.Invoking(() => new GrantRules(rules: new("Empty", []))).Should().Throw<ArgumentException>().WithMessage("*'Empty'*holds anything back*");
        default(ReleaseOutcome).Should().Be(ReleaseOutcome.NeedsInformation);
    }

    private static GrantEvidence Report(int index, Func<TermProgress, TermProgress> change) => FundingSamples.Evidence with
    {
        Reports = FundingSamples.Evidence.Reports.SetItem(index, change(FundingSamples.Evidence.Reports[index])),
    };

    private static TermProgress With(TermProgress report, string id, Func<ActivityProgress, ActivityProgress> change) => report with
    {
        Activities = [.. report.Activities.Select(one => one.Id == id ? change(one) : one)],
    };
}
