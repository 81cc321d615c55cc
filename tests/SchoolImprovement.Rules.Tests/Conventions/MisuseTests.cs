using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Population;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Support;
using SchoolImprovement.Rules.Tests.ActionForms;
using SchoolImprovement.Rules.Tests.Deployment;
using SchoolImprovement.Rules.Tests.Funding;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Tests.Conventions;

/// <summary>What an application can do wrong is refused by name: the rule, the value or the school is in the message.</summary>
public sealed class MisuseTests
{
    private static readonly DateOnly AsAt = new(2019, 9, 1);
    private static readonly InspectionHistory History = InspectionHistory.Of(new(900_123), (OverallEffectiveness.RequiresImprovement, new(2019, 1, 30)));

    [Fact]
    public void A_rule_needs_a_condition_and_none_that_is_null()
    {
        Refused(() => new Rule<int>("OWN-RULE", "a rule", Obligation.May) { Statement = "A rule.", Needs = [] }, "OWN-RULE", "no condition");
        Refused(() => new Rule<int>("OWN-RULE", "a rule", Obligation.May) { Statement = "A rule.", Needs = default }, "OWN-RULE", "Needs");
        Refused(() => new Rule<int>("OWN-RULE", "a rule", Obligation.May) { Statement = "A rule.", Needs = [null!] }, "OWN-RULE", "Needs");
        Refused(() => new Rule<int>("OWN-RULE", "a rule", Obligation.May) { Statement = "A rule.", When = [null!], Needs = [new("yes", (in _) => true)] }, "OWN-RULE", "When");
        Refused(() => new Rule<int>("OWN-RULE", "a rule", (Obligation)9) { Statement = "A rule.", Needs = [new("yes", (in _) => true)] }, "OWN-RULE", "obligation");
    }

    [Fact]
    public void A_value_without_a_name_is_refused_by_its_member()
    {
        Refused(() => new RecommendedAction { Funding = (FundingSource)77 }, "Funding", "There is no such FundingSource");
        Refused(() => new ImprovementArea { Kind = (ImprovementAreaKind)77 }, "Kind", "ImprovementAreaKind");
        Refused(() => new ImprovementArea { Subject = (Subject)77 }, "Subject");
        Refused(() => new ImprovementArea { Focus = (AreaFocus)77 }, "Focus");
        Refused(() => new ImprovementArea { Phase = (SchoolPhase)77 }, "Phase");
        Refused(() => new ImprovementArea { YearGroups = [YearGroup.Year1, (YearGroup)77] }, "YearGroup", "77");
        Refused(() => new RecommendedAction { BehaviourReviews = [(BehaviourReview)77] }, "BehaviourReview");
        Refused(() => new SystemLeaderSupport { Kinds = [(SystemLeaderKind)77] }, "SystemLeaderKind");
        Refused(() => new Provider { Kind = (ProviderKind)77 }, "Kind");
        Refused(() => new Endorsement { Hub = (HubKind)77 }, "Hub");
        Refused(() => new OfstedFinding { Theme = (OfstedTheme)77 }, "Theme");
        Refused(() => new FundingRestrictions { Qualification = (MandatoryQualification)77 }, "Qualification");
        Refused(() => new SupportedSchool { Region = (HubRegion)77 }, "Region");
        Refused(() => new RecommendedActionForm { Tier = (SupportTier)77 }, "Tier");
        Refused(() => new ProgressUpdate { Overall = (ProgressStatus)99 }, "Overall");
        Refused(() => new AreaUpdate { Id = "a", Progress = (ProgressStatus)99 }, "Progress");
        Refused(() => new ActionUpdate { Id = "a", Progress = (ProgressStatus)99 }, "Progress");
        Refused(() => new ActivityProgress("a") { Progress = (ProgressStatus)99 }, "Progress");
    }

    [Fact]
    public void A_number_that_was_never_set_is_no_school()
    {
        Refused(() => new PayClaim { School = default, ClaimedOn = AsAt, Days = [] }, "School", "never set");
        Refused(() => new Match { School = default, Tier = SupportTier.Tier1 }, "School", "never set");
        Refused(() => new Tier1Return { School = default, Tier = SupportTier.Tier1 }, "School", "never set");
        Refused(() => new SupportedSchool { Urn = default(Urn) }, "Urn", "never set");
        Refused(() => new SupportRecord(default(Urn)), "school", "never set");
    }

    [Fact]
    public void An_event_without_its_document_is_refused_by_its_member()
    {
        Refused(() => new FormDrafted(AsAt, null!), "Form");
        Refused(() => new UpdateDelivered(AsAt, null!), "Update");
        Refused(() => new ReturnSubmitted(AsAt, null!), "Return");
        Refused(() => new CarriedOver(AsAt, null!), "Progress");
        Refused(() => new Inspected(AsAt, null!), "Kind");
        Refused(() => new ActivityCompleted(AsAt, null!, 1), "Action");
        Refused(() => new Grant(SupportTier.Tier2, [null!], [1m]), "terms", "A term is null");
        Refused(() => new Grant(SupportTier.Tier2, FundingSamples.ByTerm.Terms, [(FundedActivity)null!]), "activities", "An activity is null");
    }

    [Fact]
    public void A_null_in_a_rule_set_is_refused_by_its_place()
    {
        Refused(() => new RuleSet<EligibilityRule>("Ours", [EligibilityRules.Catalogue[0], null!]), "Rule 1", "'Ours'", "null");
        Refused(() => EligibilityRules.Catalogue.With(null!), "rule");
    }

    [Fact]
    public void A_role_or_a_scope_that_is_none_of_the_named_ones_is_refused_by_the_rule_s_name()
    {
        Refused(() => Pay((PayRuleRole)99), "OWN-PAY", "Role");
        Refused(() => Pay(PayRuleRole.Refuses, (PayRuleScope)99), "OWN-PAY", "Scope");
        Refused(() => Release((GrantRuleRole)99), "OWN-GRANT", "Role");
        Refused(() => Release(GrantRuleRole.Releases, (GrantRuleScope)99), "OWN-GRANT", "Scope");
        Refused(() => Eligible((EligibilityRuleRole)99), "OWN-ELG", "Role");
        Refused(() => Eligible(EligibilityRuleRole.Informs, tier: (SupportTier)4), "OWN-ELG", "Tier");
        Refused(() => Eligible(EligibilityRuleRole.Informs, route: (EligibilityRoute)99), "OWN-ELG", "Route");
        Refused(() => new ActionFormRule("OWN-FORM", "a rule", Obligation.May) { Scope = (ActionFormScope)99, Statement = "A rule.", Remedy = "None.", Needs = [new("yes", (in _) => true)] }, "OWN-FORM", "Scope");
        Refused(() => new MonitoringRule("OWN-MON", "a rule", Obligation.May) { Scope = (MonitoringScope)99, Statement = "A rule.", Remedy = "None.", Needs = [new("yes", (in _) => true)] }, "OWN-MON", "Scope");
    }

    [Fact]
    public void A_status_that_is_none_of_the_named_ones_is_refused_by_the_rule_s_name()
    {
        Refused(
            () =>
            {
                var facts = EligibilityRules.Default.FactsOf(History, AsAt, PriorSupport.None);
                return EligibilityRules.Default.Decide(ref facts, static (_, in _) => (RuleStatus)9);
            },
            "ELG-");
        Refused(() => PayRules.Default.Decide(Claims.Claim(Claims.Day("2019-12-02")), ClaimedDays.None, static (_, in _) => (RuleStatus)9), "PAY-");
        Refused(() => GrantRules.Default.Decide(FundingSamples.ByActivity, FundingSamples.Evidence, AsAt, static (_, in _) => (RuleStatus)9), "GRA-");
    }

    [Fact]
    public void A_grant_without_a_rule_that_holds_anything_back_is_refused()
    {
        Refused(() => new GrantRules(rules: new("Nothing", [])), "'Nothing'");
        Refused(() => new GrantRules(rules: new("Duties alone", GrantRules.Catalogue.Where(rule => rule.Role == GrantRuleRole.Duty))), "'Duties alone'");
    }

    [Fact]
    public void An_exception_of_a_condition_names_its_rule_in_every_topic()
    {
        Fails(() => new EligibilityRules(rules: EligibilityRules.Catalogue.With(Eligible(EligibilityRuleRole.Requires, throws: true))).Decide(History, AsAt, PriorSupport.None), "OWN-ELG");
        Fails(() => new EligibilityRules(rules: EligibilityRules.Catalogue.With(Eligible(EligibilityRuleRole.Informs, throws: true))).Explain(History, AsAt, PriorSupport.None), "OWN-ELG");
        Fails(() => new PayRules(rules: PayRules.Catalogue.With(Pay(PayRuleRole.Refuses, throws: true))).Decide(Claims.Claim(Claims.Day("2019-12-02"))), "OWN-PAY");
        Fails(() => new GrantRules(rules: GrantRules.Catalogue.With(Release(GrantRuleRole.Releases, throws: true))).Decide(FundingSamples.ByActivity, FundingSamples.Evidence, FundingSamples.TheEnd), "OWN-GRANT");
        var form = new ActionFormRule("OWN-FORM", "a rule", Obligation.Must) { Scope = ActionFormScope.Form, Statement = "A rule.", Remedy = "None.", Needs = [new("it throws", (in _) => throw new TimeoutException("of our own"))] };
        var rules = new ActionFormRules(rules: ActionFormRules.Catalogue.With(form));
        Fails(() => rules.Check(ActionFormCase.LackingNothing, SchoolTermCalendar.DefaultEngland), "OWN-FORM");
        Fails(() => rules.Explain(ActionFormCase.LackingNothing, SchoolTermCalendar.DefaultEngland), "OWN-FORM");

        var wording = new CheckRule<int>("OWN-WORDS", "a rule", Obligation.Must)
        {
            Statement = "A rule.",
            Remedy = "None.",
            Needs = [new("it is broken", (in _) => false) { Fails = (in _) => throw new TimeoutException("of our own") }],
        };
        Fails(() => wording.Check(1, new FindingCollector()), "OWN-WORDS");
    }

    [Fact]
    public void Sixty_five_rules_and_more_decide_as_one_does()
    {
        var rules = GrantRules.Catalogue;
        for (var i = 0; i < 130; i++)
        {
            rules = rules.With(Release(GrantRuleRole.Releases, id: $"OWN-{i}", holds: i != 129));
        }

        var decision = new GrantRules(rules: rules).Decide(FundingSamples.ByActivity, FundingSamples.Evidence, FundingSamples.TheEnd);

        decision.Releases.Should().AllSatisfy(release => release.DeterminedBy.Should().Equal("OWN-129"));
        decision.Outcome.Should().Be(ReleaseOutcome.Withheld);
    }

    [Fact]
    public void A_decision_is_explained_by_the_rules_that_took_it()
    {
        var decision = GrantRules.Default.Decide(FundingSamples.ByActivity, FundingSamples.Evidence, AsAt);

        new GrantRules().Explain(decision, FundingSamples.Evidence).Decision.Should().BeSameAs(decision, "rules made alike decide alike");
        Refused(() => new GrantRules(rules: GrantRules.Catalogue.Without("GRA-CAP")).Explain(decision, FundingSamples.Evidence), "other rules");
        Refused(() => new GrantRules(policy: GuidancePolicy.Default with { Arrears = ArrearsReading.OnCompletion }).Explain(decision, FundingSamples.Evidence), "another policy");
        var facts = EligibilityRules.Default.FactsOf(History, AsAt, PriorSupport.None);
        var eligibility = EligibilityRules.Default.Decide(ref facts, recorded: null);
        var seen = facts;
        Refused(() => new EligibilityRules(rules: EligibilityRules.Catalogue.Without("ELG-TIER3")).Explain(eligibility, in seen), "other rules");
        Refused(() => new GrantRules(SupportOffer.Default with { Title = "Another" }).Explain(decision, FundingSamples.Evidence), "another offer");
    }

    [Fact]
    public void A_population_refuses_a_school_twice_and_a_place_that_there_is_not()
    {
        var builder = new SchoolPopulationBuilder();
        builder.Add(History, PriorSupport.None, "London");
        Refused(() => builder.Add(History, PriorSupport.None, "North"), "900123", "already");

        var decisions = builder.Build().Decide(EligibilityRules.Default, AsAt);
        Refused(() => decisions.TierOf(-1), "0 to 0");
        Refused(() => decisions.TierOf(1), "0 to 0");
        Refused(() => new ForecastOptions { Years = int.MaxValue }, "years");
    }

    [Fact]
    public void An_undefined_value_or_a_null_in_a_model_is_an_argument_error()
    {
        Refused(() => new Grant((SupportTier)9, FundingSamples.Terms, [1m, 1m, 1m]), "tier");
        Refused(() => new SchoolTerm((TermKind)9, new(AsAt, AsAt.AddDays(90))), "kind 9");
        Refused(() => new Judgement(new(900_123), (OverallEffectiveness)9, AsAt), "grade");
        Refused(() => new PayClaim { School = new(900_123), ClaimedOn = AsAt, Days = [null!] }, "Day 0");
        Refused(() => new TermProgress(1, AsAt) { Activities = [null!] }, "Activities[0]");
        Refused(() => new GrantEvidence { Reports = [null!] }, "null");
        Refused(() => new RecommendedActionForm { Areas = [null!] }, "null");
        Refused(() => new MonitoringPlan((SupportTier)9, [], []), "tier");
    }

    private static PayRule Pay(PayRuleRole role, PayRuleScope scope = PayRuleScope.Claim, bool throws = false) => new("OWN-PAY", "a rule", Obligation.Must)
    {
        Role = role,
        Scope = scope,
        Statement = "A rule.",
        Remedy = "None.",
        Needs = [new("it holds", (in _) => throws ? throw new TimeoutException("of our own") : true)],
    };

    private static GrantRule Release(GrantRuleRole role, GrantRuleScope scope = GrantRuleScope.Instalment, string id = "OWN-GRANT", bool throws = false, bool holds = true) => new(id, "a rule", Obligation.Must)
    {
        Role = role,
        Scope = scope,
        Statement = "A rule.",
        Needs = [new("it holds", (in _) => throws ? throw new TimeoutException("of our own") : holds)],
    };

    private static EligibilityRule Eligible(EligibilityRuleRole role, SupportTier tier = SupportTier.None, EligibilityRoute route = default, bool throws = false) => new("OWN-ELG", "a rule", Obligation.Must)
    {
        Role = role,
        Tier = tier,
        Route = route,
        Statement = "A rule.",
        Needs = [new("it holds", (in _) => throws ? throw new TimeoutException("of our own") : true)],
    };

    private static void Refused(Func<object?> act, params string[] names) =>
        act.Should().Throw<Exception>().Which.Should().Match<Exception>(thrown => thrown is ArgumentException && names.All(name => thrown.Message.Contains(name, StringComparison.OrdinalIgnoreCase)), "{0}", string.Join(", ", names));

    private static void Refused(Action act, params string[] names) => Refused(() => { act(); return null; }, names);

    private static void Fails(Func<object?> act, string rule)
    {
        var failure = act.Should().Throw<RuleFailedException>().Which;
        failure.RuleId.Should().Be(rule);
        failure.Message.Should().Contain(rule);
        failure.InnerException.Should().BeOfType<TimeoutException>();
    }
}
