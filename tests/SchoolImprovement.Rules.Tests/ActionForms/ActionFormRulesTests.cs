using System.Text.Json.Nodes;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Tests.ActionForms;

public sealed class ActionFormRulesTests
{
    private static readonly SchoolTermCalendar England = SchoolTermCalendar.DefaultEngland;

    /// <summary>An application's own rule: no action goes without a title.</summary>
    private static readonly ActionFormRule Titled = new("OWN-TITLE", "the action has a title", Obligation.Should)
    {
        Scope = ActionFormScope.Action,
        Statement = "Our board reads the titles alone.",
        Remedy = "Give the action a title.",
        Needs =
        [
            new(
                "there is a title",
                static (in ActionFormFacts facts) => facts.Action?.Title is null ? Truth.No : Truth.Yes,
                static (in ActionFormFacts facts) => [new("title", facts.Action?.Title)])
            {
                Finding = static (in ActionFormFacts facts) => new(facts.Path("title"), "The action has no title."),
            },
        ],
    };

    private static RecommendedActionForm Faulty => ActionFormCase.LackingNothing with { Tier = SupportTier.Tier1, DaysUsed = 5, Replaced = null };

    [Fact]
    public void Checking_a_form_that_lacks_nothing_allocates_nothing()
    {
        var form = ActionFormCase.LackingNothing;
        var rules = ActionFormRules.Default;
        for (var round = 0; round < 3; round++)
        {
            rules.Check(form, England, FormStage.ReleaseOfFunds);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = rules.Check(form, England, FormStage.ReleaseOfFunds);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        allocated.Should().Be(0);
        result.IsValid.Should().BeTrue();
    }

    [Theory]
    [InlineData(5_000, 1_000, false, false, RuleStatus.NotSatisfied)]
    [InlineData(5_000, 1_000, true, false, RuleStatus.NeedsInformation)]
    [InlineData(9_500, 500, false, false, RuleStatus.Satisfied)]
    [InlineData(9_500, 500, false, true, RuleStatus.NeedsInformation)]
    [InlineData(9_500, 500, true, false, RuleStatus.Satisfied)]
    public void Whether_coordination_is_proportionate_is_open_where_an_amount_that_is_not_known_may_change_it(
        int actions, int coordination, bool isActionOpen, bool isCoordinationOpen, RuleStatus status)
    {
        var action = new RecommendedAction { Funding = FundingSource.Grant, Costs = isActionOpen ? [new(1, actions), new(2)] : [new(1, actions)] };
        var form = new RecommendedActionForm
        {
            Tier = SupportTier.Tier2,
            Areas = [new() { Kind = ImprovementAreaKind.Leadership, Actions = [action] }],
            Coordination = isCoordinationOpen ? [new(1, coordination), new(2)] : [new(1, coordination)],
        };

        ActionFormRules.Default.Explain(form, England)["RAF-COORDINATION-SHARE"].Status.Should().Be(status);
        ActionFormRules.Default.Check(form, England).Findings.Any(finding => finding.Rule.Id == "RAF-COORDINATION-SHARE")
            .Should().Be(status == RuleStatus.NotSatisfied, "what is open is said of the total");
    }

    [Fact]
    public void An_application_adds_a_rule_of_its_own()
    {
        var form = ActionFormCase.LackingNothing;
        var actions = form.Areas[3].Actions.SetItem(0, form.Areas[3].Actions[0] with { Title = null });
        var untitled = form with { Areas = form.Areas.SetItem(3, form.Areas[3] with { Actions = actions }) };
        var rules = new ActionFormRules(rules: ActionFormRules.Catalogue.With(Titled));

        rules.Check(form, England).Findings.Should().BeEmpty();
        var result = rules.Check(untitled, England);
        result.Findings.Should().ContainSingle().Which.ToString().Should().Be("Warning OWN-TITLE $.areas[3].actions[0].title: The action has no title.");
        result.IsValid.Should().BeTrue();
        ActionFormRules.Default.Check(untitled, England).Findings.Should().BeEmpty();
        rules.Explain(untitled, England).Results.Where(one => one.Rule == Titled).Select(one => one.Status).Should().Equal(
            RuleStatus.Satisfied, RuleStatus.Satisfied, RuleStatus.Satisfied, RuleStatus.Satisfied, RuleStatus.NotSatisfied);
    }

    [Fact]
    public void An_application_leaves_a_rule_out_without_touching_the_others()
    {
        var rules = new ActionFormRules(rules: ActionFormRules.Catalogue.Without("RAF-TIER"));

        rules.Check(Faulty, England).Findings.Select(finding => finding.Rule.Id)
            .Should().Equal(ActionFormRules.Default.Check(Faulty, England).Findings.Select(finding => finding.Rule.Id).Except(["RAF-TIER"]));
        ActionFormRules.Catalogue.TryGet("RAF-TIER", out _).Should().BeTrue();
    }

    [Fact]
    public void Findings_come_by_rule_in_the_order_of_the_set_and_then_by_place()
    {
        var findings = ActionFormRules.Default.Check(new RecommendedActionForm { Areas = [new() { Actions = [new(), new()] }, new() { Actions = [new()] }] }, England).Findings;
        var order = ActionFormRules.Catalogue.Select(rule => rule.Id).ToList();

        findings.Select(finding => order.IndexOf(finding.Rule.Id)).Should().BeInAscendingOrder();
        findings.Where(finding => finding.Rule.Id == "RAF-ACTIVITY").Select(finding => finding.Path).Should().Equal(
            "$.areas[0].actions[0].description", "$.areas[0].actions[1].description", "$.areas[1].actions[0].description");
        ActionFormRules.Default.Check(new RecommendedActionForm(), England).IsValid.Should().BeFalse();
    }

    [Fact]
    public void The_audit_lists_every_rule_at_every_place_with_facts_and_figures()
    {
        var audit = ActionFormRules.Default.Explain(Faulty, England);

        audit.Subject.Should().Be("URN 900123");
        audit.AsAt.Should().Be(new DateOnly(2019, 11, 8));
        audit.Outcome.Should().Be("not ready");
        audit.Headline.Should().Be("Not ready for submission: 3 errors, 0 warnings");
        audit.DeterminedBy.Should().Equal("RAF-TIER", "RAF-DAYS", "RAF-FINANCE");
        audit.Results.Select(result => result.Rule.Id).Distinct().Should().Equal(ActionFormRules.Catalogue.Select(rule => rule.Id));
        audit.Results.Where(result => result.Rule.Id == "RAF-RATIONALE").Select(result => result.Path).Should().Equal(
            "$.areas[0].actions[0]", "$.areas[0].actions[1]", "$.areas[1].actions[0]", "$.areas[2].actions[0]", "$.areas[3].actions[0]");
        var days = audit.Results.Single(result => result.Rule.Id == "RAF-DAYS");
        days.Facts.Select(fact => fact.ToString()).Should().Equal("days used: 5", "tier: tier 1");
        days.Figures.Select(parameter => parameter.ToString()).Should().Equal("days of support, at most: 3 days");
        audit.Results.Where(result => result.Rule.Id == "RAF-SRMA").Should().ContainSingle().Which.Status.Should().Be(RuleStatus.NotApplicable);
    }

    [Fact]
    public void The_audit_renders_itself()
    {
        var audit = ActionFormRules.Default.Explain(ActionFormCase.LackingNothing, England, FormStage.Drafting);

        audit.ToTree().Should().StartWith("Ready as a draft: 0 errors, 0 warnings\nURN 900123, 2019 to 2020, as at 8 Nov 2019\n")
            .And.Contain("RAF-TOTAL").And.Contain("requested: £10,200, of which coordination: £1,200, funding, at most: £16,000");
        JsonNode.Parse(audit.ToJson())!["outcome"]!.GetValue<string>().Should().Be("ready");
        audit.Conclusions.Select(fact => fact.ToString()).Should().Contain("funded activity ends by: 18 Dec 2020");
    }

    [Fact]
    public void What_leaves_an_alternative_open_is_named()
    {
        Lacking(action => action with { Provider = action.Provider! with { Kind = null } }).Should().Contain("The form does not say what kind of provider it is.");
        Lacking(action => action with { NationalProgramme = action.NationalProgramme! with { Available = null } }).Should().Contain("The form does not say whether a programme is available.");

        static string Lacking(Func<RecommendedAction, RecommendedAction> change)
        {
            var maths = ActionFormCase.LackingNothing.Areas[2];
            var form = ActionFormCase.LackingNothing with { Areas = ActionFormCase.LackingNothing.Areas.SetItem(2, maths with { Actions = [change(maths.Actions[0] with { Endorsements = [] })] }) };
            var rules = new ActionFormRules(policy: GuidancePolicy.Default with { Alternative = AlternativeReading.WhereProgrammeIsAvailable });
            return rules.Check(form, England).Findings.Single(finding => finding.Rule.Id == "RAF-ENDORSE-MATHS").Message;
        }
    }

    [Fact]
    public void An_audit_of_a_form_without_report_and_advice_knows_of_no_findings_and_actions()
    {
        var none = ActionFormCase.LackingNothing with { LatestReport = null, Srma = null };

        LookedAt("RAF-SRMA-RECEIVED").Should().Contain(new Fact("outstanding actions", FactValue.Unknown));
        LookedAt("RAF-FINDING-LISTED").Should().Contain(new Fact("findings", FactValue.Unknown));

        IEnumerable<Fact> LookedAt(string rule) => ActionFormRules.Default.Explain(none, England)
            .Results.First(result => result.Rule.Id == rule).Conditions.SelectMany(condition => condition.LookedAt);
    }

    [Fact]
    public void An_audit_says_whether_the_form_has_the_leadership_area()
    {
        var form = ActionFormCase.LackingNothing with { Areas = ActionFormCase.LackingNothing.Areas.RemoveAt(0) };

        var answered = ActionFormRules.Default.Explain(form, England).Results.First(result => result.Rule.Id == "RAF-LEADERSHIP-ANSWERED");

        answered.Conditions.SelectMany(condition => condition.LookedAt).Should().Contain(new Fact("has the leadership area", false));
    }

    [Theory]
    [MemberData(nameof(OddCulture.Names), MemberType = typeof(OddCulture))]
    public void Findings_and_audits_say_the_same_in_every_culture(string culture)
    {
        static string Everything() => string.Join('\n', ActionFormCase.All.Select(found => found.Check().ToJson() + found.Rules.Explain(found.Form, found.Calendar, found.Stage).ToTree()));

        var here = Everything();

        OddCulture.In(culture, Everything).Should().Be(here);
        OddCulture.In(culture, () => ActionFormCase.LackingNothing.ToJson()).Should().Be(ActionFormCase.LackingNothing.ToJson());
    }

    [Fact]
    public void Findings_are_worded_for_the_person_who_has_to_mend_them()
    {
        Message("A total of 16000.01 is beyond tier 2").Should().Be(
            "The total is £16,000.01, £0.01 more than the £16,000 of the tier; £1,200 of it is coordination.");
        Message("A total of actions alone beyond tier 2 is refused").Should().Be(
            "The total is £19,000, £3,000 more than the £16,000 of the tier.");
        Message("Coordination at its cap of less funding is worth a warning").Should().Be(
            "Coordination is £2,000 of £11,000 requested, 18.2%; the cap is £2,000 of £16,000, 12.5%.");
        Message("An outstanding action without an id is refused").Should().Be(
            "The adviser's first outstanding action has no id, so that no action of the form can carry it out.");
        Message("Coordination of a penny more than an eighth is worth a warning").Should().Be(
            "Coordination is £1,285.72 of £10,285.72 requested, 12.50005%; the cap is £2,000 of £16,000, 12.5%.");
        Message("Funded activity that ends the day after the third term is refused").Should().Be(
            "The action 'Mastery in maths' ends on 19 Dec 2020, after 18 Dec 2020, the last day of the 3 funded terms by the calendar "
            + "'Default for England, typical term dates of 2018/19 to 2022/23; real calendars differ by authority and school'.");
        Message("A review twelve months and a day before submission is worth a warning").Should().Be(
            "The review of resource management of 7 Nov 2018 is more than 12 months old on submission, 8 Nov 2019.");
        Message("A form for a school in tier 1 is refused because tier 1 needs none").Should().Be(
            "The school is in tier 1, for which there is no Recommended Action Form.");
        Message("A lower priority that starts the day before a higher one is worth a warning").Should().Be(
            "The action 'Consistent routines' has priority 2 and starts on 19 Jan 2020, before priority 1, 'Review of governance', which starts on 20 Jan 2020.");

        static string Message(string policy) => ActionFormCase.All.Single(found => found.Policy == policy).Check().Findings.Single().Message;
    }

    [Fact]
    public void An_empty_draft_is_a_list_of_what_is_to_be_filled_in()
    {
        var result = ActionFormRules.Default.Check(new RecommendedActionForm(), England, FormStage.Drafting);

        result.Findings.Select(finding => (finding.Rule.Id, finding.Kind, finding.Severity)).Should().Equal(
            ("RAF-SCHOOL", FindingKind.Missing, Severity.Information),
            ("RAF-TIER", FindingKind.Missing, Severity.Information),
            ("RAF-DAYS", FindingKind.Undecided, Severity.Information),
            ("RAF-REPORT", FindingKind.Missing, Severity.Information),
            ("RAF-AREAS", FindingKind.Missing, Severity.Information),
            ("RAF-GOVERNANCE", FindingKind.Missing, Severity.Information),
            ("RAF-FINANCE", FindingKind.Missing, Severity.Information),
            ("RAF-SRMA-KNOWN", FindingKind.Undecided, Severity.Information));
        result.ToString().Should().Be("Not decided: 2 facts missing, 0 errors, 0 warnings, 6 to fill in");
        ActionFormRules.Default.Check(new RecommendedActionForm(), England).Count(Severity.Error).Should().Be(8);
    }

    [Fact]
    public void An_action_with_a_title_alone_adds_no_error_to_a_draft()
    {
        var form = ActionFormCase.LackingNothing;
        foreach (var kind in Enum.GetValues<ImprovementAreaKind>())
        {
            var area = new ImprovementArea { Kind = kind, Actions = [new() { Title = "Something" }] };
            var added = form with { Coordination = [], Areas = [.. form.Areas.Where(other => other.Kind != kind).Take(3), area], Srma = new() { Received = true } };

            ActionFormRules.Default.Check(added, England, FormStage.Drafting).Findings.Should().OnlyContain(
                finding => finding.Severity == Severity.Information, "the area is {0}", kind);
        }
    }

    [Fact]
    public void A_form_on_which_facts_are_missing_is_not_decided_and_says_how_many()
    {
        var form = ActionFormCase.LackingNothing with { InitialDeployment = null, DaysUsed = null };

        var audit = ActionFormRules.Default.Explain(form, England);

        audit.Outcome.Should().Be("undecided");
        audit.Headline.Should().Be("Not decided for submission: 2 facts missing, 0 errors, 0 warnings");
        audit.DeterminedBy.Should().Equal("RAF-DAYS", "RAF-DEPLOYMENT");
    }

    [Fact]
    public void A_text_of_characters_that_do_not_show_is_missing_wherever_a_text_is()
    {
        const string Nothing = "\u200B\u2060\uFEFF\u00AD";
        var texts = System.Text.RegularExpressions.Regex.Matches(ActionFormCase.LackingNothingText, "\"(description|responsiblePerson|rationale|evidence|change|measure|text|costExplanation|explanation|trackRecord|financialManagement|by)\": \"([^\"]+)\"");
        foreach (System.Text.RegularExpressions.Match text in texts)
        {
            var without = ActionFormCase.LackingNothingText.Remove(text.Groups[2].Index, text.Groups[2].Length);
            var shown = without.Insert(text.Groups[2].Index, Nothing);

            ActionFormRules.Default.Check(RecommendedActionForm.Parse(shown), England).Findings.Select(ActionFormCase.Of).Should().Equal(
                ActionFormRules.Default.Check(RecommendedActionForm.Parse(without), England).Findings.Select(ActionFormCase.Of), text.Value);
        }

        texts.Count.Should().BeGreaterThan(30);
    }

    [Theory]
    [InlineData("An alternative in maths without an endorsement is refused", "Ask the NCETM regional lead for the North, whom Annex A's table for maths names, and add the endorsement.")]
    public void A_missing_endorsement_says_where_the_hub_is_found(string policy, string remedy) =>
        ActionFormCase.All.Single(found => found.Policy == policy).Check().Findings.Single().Remedy.Should().Be(remedy);

    [Fact]
    public void A_blank_that_nobody_filled_in_is_not_there()
    {
        var blank = new RecommendedAction { Provider = new() { Name = " ", Rationale = "" }, SystemLeaders = new() { Organisation = "\u200B" } };

        blank.Should().Be(new RecommendedAction());
        new RecommendedAction { Provider = new() { TrackRecord = "Five schools." } }.Provider.Should().NotBeNull();
        new RecommendedAction { SystemLeaders = new() { DoubleFunding = false } }.SystemLeaders.Should().NotBeNull();
        new RecommendedAction { SystemLeaders = new() { Kinds = [SystemLeaderKind.TeachingSchool] } }.SystemLeaders.Should().NotBeNull();
    }

    [Fact]
    public void The_tier_comes_from_the_eligibility_decision()
    {
        var history = InspectionHistory.Of(
            new(900_123),
            (OverallEffectiveness.RequiresImprovement, new DateOnly(2016, 9, 14)),
            (OverallEffectiveness.RequiresImprovement, new DateOnly(2019, 1, 30)));
        var decision = EligibilityRules.Default.Decide(history, new DateOnly(2019, 9, 1), PriorSupport.None);

        var form = (ActionFormCase.LackingNothing with { Tier = null }).WithTierOf(decision);

        form.Tier.Should().Be(SupportTier.Tier2);
        ActionFormRules.Default.Check(form, England).Findings.Should().BeEmpty();
        FluentActions.Invoking(() => form.WithTierOf(default)).Should().Throw<InvalidOperationException>("nothing was decided");
    }

    [Fact]
    public void What_cannot_be_is_refused_by_name()
    {
        var form = ActionFormCase.LackingNothing;

        var stage = () => ActionFormRules.Default.Check(form, England, (FormStage)9);
        var reading = () => new ActionFormRules(policy: new() { Alternative = (AlternativeReading)9 });
        var none = () => ActionFormRules.Default.Check(null!, England);
        var noCalendar = () => ActionFormRules.Default.Explain(form, null!);

        stage.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("stage");
        reading.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*AlternativeReading*");
        none.Should().Throw<ArgumentNullException>().WithParameterName("form");
        noCalendar.Should().Throw<ArgumentNullException>().WithParameterName("calendar");
    }

    [Fact]
    public void Readings_are_taken_by_name_and_departures_are_listed()
    {
        var policy = GuidancePolicy.Default.With("firstterm", "ContainsDeployment").With("Alternative", "anyotheraction");

        policy.Departures.Select(fact => fact.ToString()).Should().Equal("FirstTerm: ContainsDeployment", "Alternative: AnyOtherAction");
        GuidancePolicy.Default.Departures.Should().BeEmpty();
        var unknown = () => policy.With("Colour", "Red");
        var value = () => policy.With("FirstTerm", "Red");
        unknown.Should().Throw<ArgumentException>().WithMessage("There is no reading 'Colour'*FirstTerm*");
        value.Should().Throw<ArgumentException>().WithMessage("The reading FirstTerm has no value 'Red'*ContainsDeployment*");
    }

    [Theory]
    [InlineData("English", "English")]
    [InlineData("phonics", "English")]
    [InlineData("early reading", "English")]
    [InlineData("Maths", "maths")]
    [InlineData("mathematics", "maths")]
    [InlineData("Science", "science")]
    [InlineData("Computing", "computing")]
    public void A_listed_subject_that_is_written_out_is_named_as_it_is_listed(string written, string listed)
    {
        var form = WithArea(2, area => area with { Subject = Subject.Other, OtherSubject = written });

        Messages(form, "RAF-AREA-SUBJECT").Should().Equal($"The subject-specific area gives '{written}' as another subject, which is the listed subject {listed}.");
    }

    [Fact]
    public void Two_areas_of_one_other_subject_are_the_same_and_named_by_it()
    {
        var latin = ActionFormCase.LackingNothing.Areas[2] with { Subject = Subject.Other, OtherSubject = "Latin" };
        var form = ActionFormCase.LackingNothing with { Areas = [.. ActionFormCase.LackingNothing.Areas, latin, latin with { OtherSubject = " latin" }] };

        Messages(form, "RAF-AREA-ONCE").Should().Equal("The subject-specific area for the subject ' latin' is the fifth area of the form already.");
    }

    [Fact]
    public void Two_areas_without_a_subject_may_be_of_different_ones()
    {
        var area = ActionFormCase.LackingNothing.Areas[2] with { Subject = null };
        var form = ActionFormCase.LackingNothing with { Areas = [.. ActionFormCase.LackingNothing.Areas, area, area] };

        Messages(form, "RAF-AREA-ONCE").Should().BeEmpty();
        Messages(form, "RAF-AREA-SUBJECT").Should().HaveCount(2);
    }

    [Theory]
    [InlineData(1_800, "The share of coordination, £400 of £1,400 so far, is open: amounts are missing, or the form does not say who pays.")]
    [InlineData(1_799, "Coordination is £400 of £1,400 requested, 28.6%; the cap is £2,000 of £16,000, 12.5%.")]
    public void What_perhaps_is_requested_may_make_coordination_proportionate_to_the_penny(decimal perhaps, string message)
    {
        var form = OfTwoActions(FundingSource.Grant, 1_000, null, perhaps, coordination: 400);

        Messages(form, "RAF-COORDINATION-SHARE").Should().Equal(message);
    }

    [Fact]
    public void A_share_of_one_pound_is_a_share()
    {
        var form = OfTwoActions(FundingSource.Grant, 1, FundingSource.School, 500, coordination: 1);
        var rules = new ActionFormRules(policy: new() { CoordinationShare = CoordinationShareReading.OfActionsAlone });

        rules.Check(form, England).Findings.Where(finding => finding.Rule.Id == "RAF-COORDINATION-SHARE").Select(finding => finding.Message)
            .Should().Equal("Coordination is £1 of £1 requested, 100%; the cap is £2,000 of £16,000, 12.5%.");
    }

    [Fact]
    public void A_whole_school_area_is_none_on_financial_management()
    {
        var form = WithArea(3, area => area with { Kind = ImprovementAreaKind.WholeSchool });

        var review = ActionFormRules.Default.Explain(form, England).Results.Single(result => result.Rule.Id == "RAF-REVIEW");

        review.Status.Should().Be(RuleStatus.NotApplicable);
        review.Facts.Select(fact => fact.ToString()).Should().Equal("has a financial-management area: no");
    }

    [Fact]
    public void An_action_without_a_start_is_not_compared()
    {
        var form = WithArea(0, area => area with { Actions = [area.Actions[0] with { Priority = 1, StartDate = null }, area.Actions[1] with { Priority = 2 }] });

        ActionFormRules.Default.Explain(form, England).Results.Single(result => result.Rule.Id == "RAF-SEQUENCE" && result.Path == "$.areas[0].actions[0]")
            .Status.Should().Be(RuleStatus.NotApplicable);
    }

    [Fact]
    public void An_action_without_a_title_is_named_by_its_priority_and_start()
    {
        var form = WithArea(0, area => area with
        {
            Actions =
            [
                area.Actions[0] with { Title = "Plans", Priority = 2, StartDate = new(2020, 1, 13) },
                area.Actions[1] with { Title = " ", Priority = 1, StartDate = new(2020, 2, 3) },
            ],
        });
        form = form with { Areas = [form.Areas[0]] };

        Messages(form, "RAF-SEQUENCE").Should().Equal("The action 'Plans' has priority 2 and starts on 13 Jan 2020, before priority 1, which starts on 3 Feb 2020.");
    }

    private static RecommendedActionForm WithArea(int index, Func<ImprovementArea, ImprovementArea> change)
    {
        var areas = ActionFormCase.LackingNothing.Areas;
        return ActionFormCase.LackingNothing with { Areas = areas.SetItem(index, change(areas[index])) };
    }

    private static RecommendedActionForm OfTwoActions(FundingSource? payer, decimal amount, FundingSource? otherPayer, decimal otherAmount, decimal coordination)
    {
        var area = ActionFormCase.LackingNothing.Areas[0];
        return ActionFormCase.LackingNothing with
        {
            Areas = [area with { Actions = [Costing(area.Actions[0], payer, amount), Costing(area.Actions[1], otherPayer, otherAmount)] }],
            Coordination = [new(1, coordination)],
        };
    }

    private static RecommendedAction Costing(RecommendedAction action, FundingSource? payer, decimal amount) => action with { Funding = payer, Costs = [new(1, amount)] };

    private static IEnumerable<string> Messages(RecommendedActionForm form, string rule) =>
        ActionFormRules.Default.Check(form, England).Findings.Where(finding => finding.Rule.Id == rule).Select(finding => finding.Message);
}
