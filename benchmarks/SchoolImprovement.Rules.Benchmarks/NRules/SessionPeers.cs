using NRules;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Benchmarks.Eligibility;
using SchoolImprovement.Rules.Benchmarks.Forms;
using SchoolImprovement.Rules.Benchmarks.Pay;
using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.NRules;
using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Benchmarks.NRules;

/// <summary>Everybody who decides the same cases in NRules. What they decide is compared before they are handed out.</summary>
internal static class SessionPeers
{
    public const string Flat = "by-hand-flat";
    public const string FlatWithAsManyRules = "by-hand-flat-with-as-many-rules";
    public const string Chained = "by-hand-chained";
    public const string ByHand = "by-hand";
    public const string Nothing = "rule-that-does-nothing";
    public const string Deciding = "adapter-deciding";
    public const string InFull = "adapter-in-full";
    public const string AllTopics = "adapter-all-topics";

    private static readonly int RulesOfAllTopics = new global::NRules.Fluent.RuleRepository().AddSchoolImprovementRules().GetRules().Count();

    /// <summary>The first of England's schools, or more by telling them over and over.</summary>
    /// <exception cref="DisagreementException">A peer gives a school another tier than the rules.</exception>
    public static SessionPeer[] Schools(int count)
    {
        var rules = CaseRules.Of(EligibilityRules.Default);
        var subjects = SchoolCases.Of(count);

        // Schools that are told over are others, or they would be refused.
        object[] cases = [.. subjects.Select((one, i) => new EligibilityCase(count > SchoolCases.EnglandCount ? Numbered(one.History, i) : one.History, SchoolCases.AsAt, one.Prior))];
        object[] byHand = [.. subjects.Select(one => new HandSchool(one))];
        SessionPeer[] peers =
        [
            new(Flat, SessionFactories.ByHand(FlatRules.All), byHand),
            new(FlatWithAsManyRules, SessionFactories.ByHand(RulesOfAllTopics, FlatRules.All), byHand),
            new(Chained, SessionFactories.ByHand(ChainedRules.All), byHand),
            new(Deciding, SessionFactories.Deciding(rules), cases),
            new(InFull, SessionFactories.InFull(rules), cases),
            new(AllTopics, SessionFactories.AllTopics, cases),
        ];
        var expected = subjects.Select(one => EligibilityRules.Default.Decide(one.History, SchoolCases.AsAt, one.Prior).Tier).ToArray();
        foreach (var peer in peers)
        {
            var session = peer.Together();
            var ours = session.DecisionsOn<EligibilityCase, EligibilityDecision>();
            var theirs = session.Query<HandTier>().AsEnumerable().ToDictionary(one => one.School, one => one.Tier);
            for (var i = 0; i < expected.Length; i++)
            {
                var tier = ours.TryGetValue((EligibilityCase)cases[i], out var decision) ? decision.Decision.Tier : theirs[(HandSchool)byHand[i]];
                DisagreementException.ThrowUnlessSame(expected[i], tier, peer.Name, () => $"school {subjects[i].History.School}");
            }
        }

        return peers;
    }

    /// <summary>Made-up forms, every fifth with a fault.</summary>
    /// <exception cref="DisagreementException">A peer finds something else than the rules.</exception>
    public static SessionPeer[] Forms(int count)
    {
        var rules = CaseRules.Of(ActionFormRules.Default);
        var forms = SampleForms.Mixed(count);
        object[] cases = [.. forms.Select((form, i) => new ActionFormCase(form, SchoolTermCalendar.DefaultEngland, key: i))];
        object[] byHand = [.. forms.Select(form => new HandForm(form))];
        SessionPeer[] peers =
        [
            new(ByHand, SessionFactories.ByHand(typeof(CodeInOneRule.ChecksForm)), byHand),
            new(Deciding, SessionFactories.Deciding(rules), cases),
            new(InFull, SessionFactories.InFull(rules), cases),
            new(AllTopics, SessionFactories.AllTopics, cases),
        ];
        foreach (var peer in peers)
        {
            var session = peer.Together();
            var ours = session.DecisionsOn<ActionFormCase, ValidationResult>();
            var theirs = session.Query<HandFindingsOfForm>().AsEnumerable().ToDictionary(one => one.Form, one => one.Findings);
            for (var i = 0; i < forms.Length; i++)
            {
                var found = ours.TryGetValue((ActionFormCase)cases[i], out var decision)
                    ? decision.Findings.Findings.Select(one => $"{one.Rule.Id}:{one.Severity}")
                    : theirs[(HandForm)byHand[i]].Select(one => $"{one.Rule}:{one.Severity}");
                var expected = ActionFormRules.Default.Check(forms[i], SchoolTermCalendar.DefaultEngland).Findings;
                DisagreementException.ThrowUnlessSame(
                    TextOf(expected.Select(one => $"{one.Rule.Id}:{one.Severity}")), TextOf(found), peer.Name, () => $"the form for {forms[i].School?.Urn}");
            }
        }

        return [.. peers, new(Nothing, SessionFactories.ByHand(typeof(CodeInOneRule.DoesNothing)), byHand)];
    }

    /// <summary>Made-up claims.</summary>
    /// <exception cref="DisagreementException">A peer decides a claim in another way than the rules.</exception>
    public static SessionPeer[] Claims(int count)
    {
        var rules = CaseRules.Of(PayRules.Default);
        ClaimCase[] claims = [.. SampleClaims.Make(count)];
        object[] cases = [.. claims.Select(one => new PayCase(one.Claim, one.Earlier))];
        object[] byHand = [.. claims.Select(one => new HandClaim(one))];
        SessionPeer[] peers =
        [
            new(ByHand, SessionFactories.ByHand(typeof(CodeInOneRule.PaysClaim)), byHand),
            new(Deciding, SessionFactories.Deciding(rules), cases),
            new(InFull, SessionFactories.InFull(rules), cases),
            new(AllTopics, SessionFactories.AllTopics, cases),
        ];
        foreach (var peer in peers)
        {
            var session = peer.Together();
            var ours = session.DecisionsOn<PayCase, PayStatement>();
            var theirs = session.Query<HandPay>().AsEnumerable().ToDictionary(one => one.Claim, one => one.Statement);
            for (var i = 0; i < claims.Length; i++)
            {
                var (outcome, total) = ours.TryGetValue((PayCase)cases[i], out var decision)
                    ? (decision.Decision.Outcome, decision.Decision.Total)
                    : (theirs[(HandClaim)byHand[i]].Outcome, theirs[(HandClaim)byHand[i]].Total);
                var expected = PayRules.Default.Decide(claims[i].Claim, claims[i].Earlier);
                DisagreementException.ThrowUnlessSame((expected.Outcome, expected.Total), (outcome, total), peer.Name, () => $"claim {claims[i].Claim.Reference}");
            }
        }

        return peers;
    }

    private static InspectionHistory Numbered(InspectionHistory history, int number) =>
        new(new Urn(100_000 + number), history.Judgements, history.MayLackEarlier);

    private static string TextOf(IEnumerable<string> findings) => string.Join(' ', findings.Order(StringComparer.Ordinal));
}
