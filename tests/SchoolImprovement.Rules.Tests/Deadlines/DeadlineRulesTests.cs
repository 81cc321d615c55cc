using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Timetable;
using static SchoolImprovement.Rules.Tests.Timetable.Dates;

namespace SchoolImprovement.Rules.Tests.Deadlines;

public sealed class DeadlineRulesTests
{
    [Fact]
    public void A_support_that_kept_every_deadline_gives_nothing_to_find()
    {
        DeadlineRules.Default.Check(Support.Exemplary, Calendar, Day("2020-12-31")).Should().BeSameAs(ValidationResult.Clean);
        DeadlineRules.Default.Schedule(Support.Exemplary, Calendar, Day("2020-12-31")).Deadlines
            .Should().OnlyContain(deadline => deadline.Status == DeadlineStatus.Met || deadline.Rule.Id == "DUE-TIER1-RETURN");
    }

    [Fact]
    public void Nothing_is_allocated_where_there_is_nothing_to_find()
    {
        var rules = DeadlineRules.Default;
        rules.Check(Support.Exemplary, Calendar, Day("2020-12-31"));

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            rules.Check(Support.Exemplary, Calendar, Day("2020-12-31"));
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Theory]
    [InlineData("DUE-CONTACT", Severity.Warning)]
    [InlineData("DUE-START", Severity.Error)]
    [InlineData("DUE-SCHOOL-AGREES", Severity.Warning)]
    [InlineData("DUE-FORM-SUBMITTED", Severity.Warning)]
    [InlineData("DUE-FORM-PASSED-ON", Severity.Warning)]
    [InlineData("DUE-FORM-SIGN-OFF", Severity.Warning)]
    [InlineData("DUE-PAYMENT", Severity.Warning)]
    [InlineData("DUE-UPDATE", Severity.Warning)]
    [InlineData("DUE-FORM-TERM", Severity.Warning)]
    [InlineData("DUE-TIER1-RETURN", Severity.Warning)]
    [InlineData("DUE-REMAINING-DAYS", Severity.Warning)]
    public void A_missed_deadline_is_an_error_where_the_guidance_says_must_and_else_a_warning(string id, Severity severity)
    {
        var progress = Support.Started(id, Day("2019-10-14"));
        var due = DeadlineRules.Default.Of(id, progress, Day("2019-10-14")).DueOn!.Value;

        var result = DeadlineRules.Default.Check(progress.Done(id, due.AddDays(1)), Calendar, due.AddDays(1));

        result.Findings.Single(finding => finding.Rule.Id == id && finding.Severity != Severity.Information).Severity.Should().Be(severity);
    }

    [Fact]
    public void A_finding_says_what_was_due_by_when_from_when_and_how_late_it_was_done()
    {
        var progress = Support.Exemplary with { ContactMadeOn = Day("2019-10-01") };

        var finding = DeadlineRules.Default.Check(progress, Calendar, Day("2020-12-31")).Findings.Should().ContainSingle().Which;

        finding.Rule.Id.Should().Be("DUE-CONTACT");
        finding.Path.Should().Be("$.contactMadeOn");
        finding.Message.Should().Be("Contact with the school: due by 30 Sep 2019, 2 weeks after 16 Sep 2019 (match confirmed), school holidays not counted; done on 1 Oct 2019, 1 day late.");
    }

    [Fact]
    public void A_finding_on_remaining_days_counts_both_terms_together()
    {
        var progress = Support.Exemplary with { DaysUsedOn = [Day("2019-11-04")] };

        DeadlineRules.Default.Check(progress, Calendar, Day("2020-07-19")).Findings.Should().ContainSingle().Which.Message.Should().StartWith(
            "Remaining days used: due by 17 Jul 2020, 2 terms from 16 Sep 2019 (match confirmed); not done as at 19 Jul 2020, 2 days over.");
    }

    [Fact]
    public void A_finding_on_an_update_names_its_place_in_the_list_and_its_term()
    {
        var progress = Support.Exemplary with { UpdatesDeliveredOn = [Day("2020-03-02"), null, Day("2020-11-18")] };

        var finding = DeadlineRules.Default.Check(progress, Calendar, Day("2020-12-31")).Findings.Should().ContainSingle().Which;

        finding.Path.Should().Be("$.updatesDeliveredOn[1]");
        finding.Message.Should().Be("Update on progress: due by 17 Jun 2020, 1 month before 17 Jul 2020 (end of Summer 2020); not done as at 31 Dec 2020, 197 days over.");
        finding.Remedy.Should().Be("Deliver the term's update now.");
    }

    [Fact]
    public void The_schedule_knows_what_is_next_and_what_was_missed()
    {
        var progress = Support.Exemplary with { ContactMadeOn = Day("2019-10-01"), UpdatesDeliveredOn = [] };

        var schedule = DeadlineRules.Default.Schedule(progress, Calendar, Day("2020-03-03"));

        schedule.Overdue.Should().ContainSingle().Which.FundedTerm.Should().Be(1);
        schedule.Missed.Select(deadline => deadline.Rule.Id).Should().Equal("DUE-CONTACT", "DUE-UPDATE");
        schedule.Next!.DueOn.Should().Be(Day("2020-06-17"));
        schedule.Next.ToString().Should().Be("DUE-UPDATE update on progress, Summer 2020: due 17 Jun 2020, due");
    }

    [Fact]
    public void Deadlines_of_which_nothing_is_known_are_not_in_time()
    {
        var explanation = DeadlineRules.Default.Explain(new SupportProgress(), Calendar, Day("2020-06-20"));

        (explanation.Outcome, explanation.Headline).Should().Be(("not decided", "No deadline that is known is missed; 13 deadlines not known"));
    }

    [Fact]
    public void A_deadline_beyond_the_known_terms_leaves_open_whether_all_are_in_time()
    {
        var autumn = new SchoolTermCalendar("Made-up School", Calendar.Terms.Take(1));

        var explanation = DeadlineRules.Default.Explain(Support.Exemplary with { UpdatesDeliveredOn = [] }, autumn, Day("2019-12-10"));

        explanation.Outcome.Should().Be("not decided");
        explanation.Headline.Should().StartWith("No deadline that is known is missed; ");
    }

    [Fact]
    public void Steps_still_to_come_leave_the_others_in_time()
    {
        var progress = new SupportProgress { Tier = SupportTier.Tier3, MatchConfirmedOn = Day("2019-09-16"), ContactMadeOn = Day("2019-09-17") };

        var explanation = DeadlineRules.Default.Explain(progress, Calendar, Day("2019-09-18"));

        explanation.Outcome.Should().Be("in time");
        explanation.Headline.Should().MatchRegex("^No deadline that is known is missed; [0-9]+ deadlines not known; next due ");
    }

    [Fact]
    public void The_explanation_shows_every_rule_with_its_facts_and_figures()
    {
        var progress = Support.Exemplary with { School = new(900_123), UpdatesDeliveredOn = [Day("2020-03-02")] };

        var explanation = DeadlineRules.Default.Explain(progress, Calendar, Day("2020-06-20"));

        explanation.Outcome.Should().Be("overdue");
        explanation.Headline.Should().Be("Deadlines overdue: 1; met late: 0; next due 18 Nov 2020: update on progress");
        explanation.DeterminedBy.Should().Equal("DUE-UPDATE");
        explanation.Results.Should().HaveCount(16, "fourteen rules, one of them for three terms");
        var overdue = explanation.Results.Single(result => result.Status == RuleStatus.NotSatisfied);
        overdue.Path.Should().Be("$.updatesDeliveredOn[1]");
        explanation.Results.Where(result => result.Path is not null).Should().OnlyContain(result => result.Rule.Id == "DUE-UPDATE", "the others have one place each");
        overdue.Facts.Select(fact => fact.ToString()).Should().Equal(
            "end of Summer 2020: 17 Jul 2020", "due: 17 Jun 2020", "update delivered: not known", "stands: overdue", "counted by: months before the end of term");
        overdue.Figures.Should().ContainSingle().Which.Citation!.ToString().Should().Be("7.2");
        explanation.ToTree().Should().Contain("✗ DUE-UPDATE").And.Contain("URN 900123, 2019 to 2020, as at 20 Jun 2020");
        explanation.ToJson().Should().Contain("\"status\":\"not applicable\"");
    }

    [Fact]
    public void The_catalogue_cites_the_paragraphs_that_set_deadlines()
    {
        DeadlineRules.Catalogue.SelectMany(rule => rule.Citations).Select(citation => citation.ToString()).Distinct().Order(StringComparer.Ordinal)
            .Should().Equal("3.1", "6.26", "7.2", "8.2");
        DeadlineRules.Catalogue.Should().OnlyContain(rule => rule.Id.StartsWith("DUE-", StringComparison.Ordinal) && rule.Citations.Length > 0 && rule.Reading != null);
        DeadlineRules.Catalogue.OfType<DeadlineRule>().Select(rule => rule.Id).Should().BeEquivalentTo(Support.All.Select(one => one.Id));
    }

    [Fact]
    public void A_rule_can_be_left_out_and_one_of_an_applications_own_added()
    {
        var own = new DeadlineRule("OWN-VISIT", "visit after contact", Obligation.May)
        {
            Statement = "Our own promise.",
            Remedy = "Visit.",
            Due = new()
            {
                CountsFrom = SupportEvents.ContactMade,
                DoneBy = SupportEvents.SchoolVisit,
                Length = static offer => offer.Deadlines.SignOff,
                Clock = static _ => DeadlineClock.CalendarDays,
            },
        };
        var rules = new DeadlineRules(rules: DeadlineRules.Catalogue.Without("DUE-UPDATE").With(own));

        var finding = rules.Check(Support.Exemplary, Calendar, Day("2020-12-31")).Findings.Should().ContainSingle().Which;

        (finding.Rule.Id, finding.Severity).Should().Be(("OWN-VISIT", Severity.Information));
        rules.Schedule(Support.Exemplary, Calendar, Day("2020-12-31")).Deadlines.Should().HaveCount(11);
    }

    [Fact]
    public void Readings_that_depart_from_the_catalogue_are_listed_and_impossible_ones_refused()
    {
        var policy = new GuidancePolicy { WithinTerm = WithinTermReading.EndOfTermOfMatch, UpdateGraceDays = 2, FormDays = DayConvention.WorkingDays };

        policy.Departures.Select(fact => fact.ToString()).Should().Equal(
            "FormDays: WorkingDays", "UpdateGraceDays: 2", "WithinTerm: EndOfTermOfMatch");
        GuidancePolicy.Default.Departures.Should().BeEmpty();
        new DeadlineRules(policy: policy).Schedule(Support.Exemplary, Calendar, Day("2020-12-31")).Readings.Should().HaveCount(3);

        var undefined = () => new DeadlineRules(policy: new() { FourWeeks = (FourWeeksReading)7 });
        var negative = () => new GuidancePolicy { UpdateGraceDays = -1 };
        var noTier = () => new SupportProgress { Tier = SupportTier.None };

        undefined.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*FourWeeksReading*");
        negative.Should().Throw<ArgumentOutOfRangeException>();
        noTier.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*tier 1, 2 or 3*");
    }
}
