using Microsoft.Extensions.DependencyInjection;
using NRules;
using NRules.Fluent;
using NRules.RuleModel;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Catalogue;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Support;
using SchoolImprovement.Rules.Tests.Cases;
using SchoolImprovement.Rules.Tests.Support;

namespace SchoolImprovement.Rules.NRules.Tests;

/// <summary>One support in a session: what the topics decide of it follows its record, by updates of the support alone.</summary>
public sealed class SupportCaseTests
{
    private static readonly DateOnly AtTheEnd = new(2021, 3, 1);

    private readonly ISession _session = Sessions.Default.CreateSession();

    [Theory]
    [InlineData(SupportTier.Tier3)]
    [InlineData(SupportTier.Tier1)]
    public void A_record_that_grows_event_by_event_leads_through_the_topics(SupportTier tier)
    {
        var touched = Touched(_session);
        var record = new SupportRecord(Story.School) { IsInTrust = false };
        var before = new SupportCase(record, AtTheEnd);
        _session.Insert(before);
        _session.Fire();
        foreach (var recorded in Whole(tier).Events)
        {
            touched.Clear();
            record = SupportRules.Default.Record(record, recorded).Record!;
            var support = new SupportCase(record, AtTheEnd);
            _session.Update(support);
            _session.Fire();

            ShouldHoldWhatIsDerivedFrom(support);
            var earlier = before.Derive(SupportRules.Default);
            var changed = support.Derive(SupportRules.Default).Where(one => !earlier.Any(other => other.SaysTheSameAs(one)));
            touched.Should().BeEquivalentTo(changed, "that is what '{0}' changes", recorded);
            before = support;
        }

        _session.DecisionsOn<EligibilityCase, EligibilityDecision>().Values.Single().Decision.Tier.Should().Be(tier);
        _session.Retract(before);
        _session.Fire();
        _session.Query<object>().AsEnumerable().Should().BeEmpty("everything hung on the support");
    }

    [Fact]
    public void A_tier_that_a_person_decided_stands_where_the_judgements_leave_it_open()
    {
        var history = InspectionHistory.Of(
            Story.School, (OverallEffectiveness.RequiresImprovement, new(2016, 6, 8)), (OverallEffectiveness.RequiresImprovement, new(2019, 6, 12)));
        var story = new Story(new SupportRecord(Story.School)).Then(
            new TierDecided(new(2019, 9, 2)) { Tier = SupportTier.Tier2, History = history, Prior = PriorSupport.Supported(SupportTier.Tier2, new(2018, 11, 5)) },
            new ConversationHeld(new(2019, 9, 4)),
            new LeaderAgreed(new(2019, 9, 5)) { NationalLeader = "A. Leader", WithinOwnTrust = false },
            new SchoolConfirmed(new(2019, 9, 9)),
            new MatchRecorded(new(2019, 9, 10)),
            new MatchConfirmed(new(2019, 9, 11)),
            new ContactMade(new(2019, 9, 18)),
            new StartAgreed(new(2019, 9, 24)) { StartsOn = new(2019, 10, 7) },
            new DayDeployed(new(2019, 10, 7)) { TravelMinutes = 70, TravelMiles = 20 },
            new FormDrafted(new(2019, 11, 5), Story.Form));

        _session.Insert(new SupportCase(story.Record, AtTheEnd));
        _session.Fire();

        _session.DecisionsOn<ActionFormCase, ValidationResult>().Values.Single().Decision.Findings.Should().NotContain(finding => finding.Rule.Id == RuleIds.ActionForm.Tier);
    }

    [Fact]
    public void Two_supports_of_one_school_are_told_apart_by_their_keys()
    {
        var record = Whole(SupportTier.Tier1);

        _session.Insert(new SupportCase(record, AtTheEnd, "a"));
        _session.Insert(new SupportCase(record, new(2019, 9, 3), "b"));
        _session.Fire();

        _session.DecisionsOn<EligibilityCase, EligibilityDecision>().Values.Select(one => one.Decision.Tier).Should().Equal(SupportTier.Tier1, SupportTier.Tier1);
    }

    [Fact]
    public void A_tier_3_support_ends_with_every_decision_of_its_topics()
    {
        var support = new SupportCase(Whole(SupportTier.Tier3), AtTheEnd);
        _session.Insert(support);
        _session.Fire();

        _session.DecisionsOn<PayCase, PayStatement>().Values.Single().Decision.Total.Should().Be(1_700);
        _session.DecisionsOn<GrantCase, GrantDecision>().Values.Single().Decision.Amounts.Released.Should().Be(10_200);
        _session.DecisionsOn<MonitoringCase, ValidationResult>().Should().HaveCount(3).And.OnlyContain(one => one.Value.Decision.IsValid);
        var form = _session.DecisionsOn<ActionFormCase, ValidationResult>().Values.Single();
        (form.Case.Stage, form.Case.Form.Tier, form.Decision.IsValid).Should().Be((FormStage.ReleaseOfFunds, SupportTier.Tier3, true));
    }

    [Fact]
    public void What_can_no_longer_be_derived_goes_with_its_decision()
    {
        var whole = Whole(SupportTier.Tier3);
        _session.Insert(new SupportCase(whole, AtTheEnd));
        _session.Fire();

        foreach (var day in whole.Events.Select(recorded => recorded.On).Distinct().Reverse())
        {
            var support = new SupportCase(whole, day);
            _session.Update(support);
            _session.Fire();
            ShouldHoldWhatIsDerivedFrom(support);
        }

        _session.Query<CaseDecision>().AsEnumerable().Select(decision => decision.Case.GetType()).Should().Equal(
            [typeof(EligibilityCase), typeof(MatchCase)], "on the day of the first event there is no more");
    }

    [Fact]
    public void A_record_that_is_read_anew_and_says_the_same_changes_nothing()
    {
        var whole = Whole(SupportTier.Tier3);
        _session.Insert(new SupportCase(whole, AtTheEnd));
        _session.Fire();
        var touched = Touched(_session);

        _session.Update(new SupportCase(SupportRecord.Read(whole.ToJson()).Record!, AtTheEnd));
        _session.Fire();

        touched.Should().BeEmpty();
    }

    [Fact]
    public void Deciding_rules_are_led_by_the_record_too()
    {
        var session = new RuleRepository().AddSchoolImprovementDecisions().Compile().CreateSession();
        var support = new SupportCase(Whole(SupportTier.Tier3), AtTheEnd);
        session.Insert(support);
        session.Fire();

        session.Query<CaseDecision>().AsEnumerable().Select(decision => decision.Case).Should().BeEquivalentTo(support.Derive(SupportRules.Default));
        session.Query<RuleStatement>().AsEnumerable().Should().BeEmpty();
    }

    [Fact]
    public void What_is_derived_follows_the_readings_of_the_session()
    {
        var services = new ServiceCollection();
        services.AddSingleton(new GuidancePolicy { FirstTerm = FirstTermOfWindow.ContainsDeployment });
        services.AddSchoolImprovementRules().UseNRules();
        using var provider = services.BuildServiceProvider();
        using var scope = provider.CreateScope();
        var session = scope.ServiceProvider.GetRequiredService<ISession>();

        session.Insert(new SupportCase(Whole(SupportTier.Tier3), AtTheEnd));
        session.Fire();

        session.DecisionsOn<GrantCase, GrantDecision>().Keys.Single().Grant.Terms[0].Name.Should().Be("Autumn 2019", "the support began in it");
    }

    [Theory]
    [InlineData("Must")]
    [InlineData("8.1")]
    public void The_rule_that_derives_is_chosen_along_with_those_of_any_topic(string tag)
    {
        var chosen = new RuleRepository().AddSchoolImprovementRules().GetRules().Where(rule => rule.Tags.Contains(tag));
        var session = new RuleCompiler().Compile(chosen).CreateSession();
        session.Insert(new SupportCase(Whole(SupportTier.Tier1), AtTheEnd));
        session.Fire();

        session.DecisionsOn<PayCase, PayStatement>().Should().ContainSingle();
    }

    private static SupportRecord Whole(SupportTier tier) => tier == SupportTier.Tier1 ? WholeSupports.Tier1() : WholeSupports.Tier3();

    /// <summary>The cases that were decided, decided anew, or whose decision went.</summary>
    private static HashSet<object> Touched(ISession session)
    {
        var touched = new HashSet<object>();
        session.Events.FactInsertedEvent += (_, one) => Add(one.Fact);
        session.Events.FactUpdatedEvent += (_, one) => Add(one.Fact);
        session.Events.FactRetractedEvent += (_, one) => Add(one.Fact);
        return touched;

        void Add(IFact fact)
        {
            if (fact.Value is CaseDecision decision)
            {
                touched.Add(decision.Case);
            }
        }
    }

    private void ShouldHoldWhatIsDerivedFrom(SupportCase support)
    {
        var derived = support.Derive(SupportRules.Default);
        _session.Query<RuleCase>().AsEnumerable().Where(one => one is not SupportCase).Should().BeEquivalentTo(derived);
        var eligibility = SupportRules.Default.EligibilityOf(support.Record.AsAt(support.AsAt));
        ShouldAgree(Topics.Eligibility(), derived);
        ShouldAgree(Topics.Matches(), derived);
        ShouldAgree(Topics.Returns(), derived);
        ShouldAgree(Topics.Pay(), derived);
        ShouldAgree(Topics.Forms(), derived.Select(one => one is ActionFormCase form && eligibility is { } decided ? form.Under(decided) : one));
        ShouldAgree(Topics.Grants(), derived);
        ShouldAgree(Topics.Monitoring(), derived);
    }

    private void ShouldAgree<TCase, TFacts, TDecision>(Topic<TCase, TFacts, TDecision> topic, IEnumerable<RuleCase> derived)
        where TCase : class
    {
        var decisions = _session.DecisionsOn<TCase, TDecision>();
        var cases = derived.OfType<TCase>().ToList();
        decisions.Should().HaveCount(cases.Count);
        foreach (var one in cases)
        {
            topic.ShouldAgree(decisions[one], one, withReasons: true);
        }
    }
}
