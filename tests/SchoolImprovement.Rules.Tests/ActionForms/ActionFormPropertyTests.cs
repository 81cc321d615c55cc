using FsCheck;
using FsCheck.Fluent;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Tests.ActionForms;

public sealed class ActionFormPropertyTests
{
    private static readonly SchoolTermCalendar England = SchoolTermCalendar.DefaultEngland;

    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(500);

    private static readonly Gen<FormStage> Stages = Gen.Elements(Enum.GetValues<FormStage>());

    private static readonly Gen<GuidancePolicy> Policies =
        from seed in Gen.Choose(0, int.MaxValue)
        select DrawnPolicies.Drawn(ReadingTopics.ActionForm, new Random(seed));

    [Fact]
    public void Every_form_that_is_written_is_read_back_as_an_equal_form() => Check(
        FormGenerator.Forms.Select(form => (form, RecommendedActionForm.Parse(form.ToJson()))),
        both => both.Item2 == both.form && both.Item2.ToJson() == both.form.ToJson());

    [Fact]
    public void What_was_read_back_has_the_same_findings() => Check(
        from form in FormGenerator.Forms
        from stage in Stages
        select (ActionFormRules.Default.Check(form, England, stage), ActionFormRules.Default.Check(RecommendedActionForm.Parse(form.ToJson()), England, stage)),
        both => both.Item1.Findings.SequenceEqual(both.Item2.Findings));

    [Fact]
    public void A_form_is_ready_exactly_when_it_has_no_error_and_every_must_is_decided() => Check(
        from form in FormGenerator.Forms
        from policy in Policies
        from stage in Stages
        select new ActionFormRules(policy: policy).Check(form, England, stage),
        result => result.IsValid == result.Findings.All(finding =>
            finding.Severity != Severity.Error && !(finding.Kind == FindingKind.Undecided && finding.Rule.Obligation == Obligation.Must)));

    [Fact]
    public void A_form_whose_musts_cannot_be_decided_is_not_ready_whichever_rule_says_so() => Check(
        from form in FormGenerator.Forms
        from policy in Policies
        let rules = new ActionFormRules(policy: policy)
        select (Audit: rules.Explain(form, England), Result: rules.Check(form, England)),
        both => !both.Result.IsValid
            || !both.Audit.Results.Any(result => result.Rule.Obligation == Obligation.Must && result.Status is RuleStatus.NotSatisfied or RuleStatus.NeedsInformation));

    [Fact]
    public void A_draft_has_no_error_for_what_is_not_filled_in() => Check(
        from form in FormGenerator.Forms
        select ActionFormRules.Default.Check(form, England, FormStage.Drafting),
        result => result.Findings.All(finding => finding.Kind is FindingKind.Wrong || finding.Severity == Severity.Information));

    [Fact]
    public void No_place_is_told_the_same_fault_twice() => Check(
        from form in FormGenerator.Forms
        from stage in Stages
        select ActionFormRules.Default.Check(form, England, stage),
        result => result.Findings.Where(finding => finding.Kind == FindingKind.Missing).GroupBy(finding => finding.Path).All(group => group.Count() == 1));

    [Fact]
    public void A_rule_that_is_left_out_takes_its_own_findings_along_and_no_others() => Check(
        from form in FormGenerator.Forms
        from rule in Gen.Elements(ActionFormRules.Catalogue.ToArray())
        from stage in Stages
        select (
            With: ActionFormRules.Default.Check(form, England, stage).Findings.Where(finding => finding.Rule != rule),
            Without: new ActionFormRules(rules: ActionFormRules.Catalogue.Without(rule.Id)).Check(form, England, stage).Findings),
        both => !both.With.Except(both.Without).Any()
            && both.Without.Except(both.With).All(finding => finding.Kind is FindingKind.Undecided or FindingKind.WorthKnowing));

    [Fact]
    public void Warnings_and_information_never_invalidate() => Check(
        from form in FormGenerator.Forms
        from stage in Stages
        select new ActionFormRules(rules: new("not errors", ActionFormRules.Catalogue.Where(rule => rule.Severity != Severity.Error))).Check(form, England, stage),
        result => result.IsValid);

    [Fact]
    public void The_audit_and_the_findings_agree_about_every_rule() => Check(
        from form in FormGenerator.Forms
        from policy in Policies
        from stage in Stages
        let rules = new ActionFormRules(policy: policy)
        select (Audit: rules.Explain(form, England, stage), Result: rules.Check(form, England, stage)),
        both => both.Audit.Results.Where(result => result.Status == RuleStatus.NotSatisfied).Select(result => result.Rule.Id).ToHashSet()
                    .SetEquals(both.Result.Findings.Where(finding => finding.Kind != FindingKind.Undecided && Failed(both.Audit, finding)).Select(finding => finding.Rule.Id))
                && (both.Audit.Outcome == "ready") == both.Result.IsValid);

    [Fact]
    public void What_needs_information_is_information_or_is_said_by_another_rule_already() => Check(
        from form in FormGenerator.Forms
        from stage in Stages
        let findings = ActionFormRules.Default.Check(form, England, stage).Findings
        select (Audit: ActionFormRules.Default.Explain(form, England, stage), findings),
        both => both.Audit.Results.Where(result => result.Status == RuleStatus.NeedsInformation)
            .All(result => both.findings.Any(finding => finding.Rule == result.Rule && finding.Severity == Severity.Information)
                || both.findings.Any(finding => SaidBy(result.Rule.Id).Contains(finding.Rule.Id))));

    [Fact]
    public void However_a_total_is_split_over_actions_and_terms_the_last_penny_decides() => Check(
        from tier in Gen.Elements(SupportTier.Tier2, SupportTier.Tier3)
        from cuts in Gen.Choose(0, (int)(SupportOffer.Default.Eligibility.Funding.Of(SupportTier.Tier2).Value * 100)).ArrayOf(8)
        from extra in Gen.Choose(0, 8)
        let most = SupportOffer.Default.Eligibility.Funding.Of(tier).Value
        let parts = Split(most, cuts)
        select (Exactly: TotalOf(tier, parts), Beyond: TotalOf(tier, [.. parts.Select((part, index) => index == extra ? part + 0.01m : part)])),
        both => !both.Exactly.Findings.Any(finding => finding.Rule.Id == "RAF-TOTAL") && both.Beyond.Findings.Any(finding => finding.Rule.Id == "RAF-TOTAL" && finding.Severity == Severity.Error));

    /// <summary>The rules that may say already why a rule cannot be decided, and those that may say so of them.</summary>
    private static IEnumerable<string> SaidBy(string id)
    {
        var rule = ActionFormRules.Catalogue[id];
        var others = rule.When.Concat(rule.Needs).Select(condition => condition.SaidBy).OfType<string>().Distinct().ToList();
        return others.Concat(others.SelectMany(SaidBy));
    }

    // A limb that fails beside one that lacks information is reported beside it; the rule as a whole fails.
    private static bool Failed(Explanation audit, Finding finding) =>
        audit.Results.Any(result => result.Rule == finding.Rule && result.Status == RuleStatus.NotSatisfied);

    private static decimal[] Split(decimal whole, int[] cuts)
    {
        var points = cuts.Select(cut => cut / 100m).Append(0).Append(whole).Order().ToList();
        return [.. points.Zip(points.Skip(1), (left, right) => right - left)];
    }

    /// <summary>Nine parts: eight over two areas, two actions each and two terms, the last one for coordination.</summary>
    private static ValidationResult TotalOf(SupportTier tier, decimal[] parts)
    {
        RecommendedAction Action(int at) => new() { Funding = FundingSource.Grant, Costs = [new(1, parts[at]), new(3, parts[at + 1])] };
        var form = new RecommendedActionForm
        {
            Tier = tier,
            Areas =
            [
                new() { Kind = ImprovementAreaKind.Leadership, Actions = [Action(0), Action(2)] },
                new() { Kind = ImprovementAreaKind.Governance, Actions = [Action(4), Action(6)] },
            ],
            Coordination = [new(2, parts[8])],
        };
        return ActionFormRules.Default.Check(form, England);
    }

    private static void Check<T>(Gen<T> gen, Func<T, bool> holds) => Prop.ForAll(gen.ToArbitrary(), holds).Check(Thorough);
}
