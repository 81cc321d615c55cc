using static SchoolImprovement.Rules.ActionForms.Answers;
using static SchoolImprovement.Rules.Decisions.Obligation;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>Guidance 6.17 and 8.9: paying system leaders of the National Leader's own trust or alliance.</summary>
internal static class SystemLeaderRules
{
    private static readonly Condition<ActionFormFacts> FromOwn = Own(
        "its system leaders are of the leader's own trust or alliance", (in f) => IsFromOwn(in f));

    private static readonly Condition<ActionFormFacts> FromOwnOrTwice = Own(
        "its system leaders are of the leader's own trust or alliance, or the form says that they are double funding",
        (in f) => IsFromOwn(in f) | (f.Action?.SystemLeaders?.DoubleFunding == true));

    /// <summary>Guidance 6.17 and 8.9.</summary>
    public static readonly ActionFormRule Explained = new("RAF-LEADERS-OWN", "own system leaders are the best support", Must, "6.17", "8.9")
    {
        Scope = ActionFormScope.Action,
        Statement = "Where the grant pays system leaders of the National Leader's own trust or alliance, the form explains and evidences that they are the most appropriate support there is.",
        Reading = "Also where the organisation they come from has the name of the leader's own school, trust or alliance.",
        Remedy = "Explain why they are the best support, and name the evidence.",
        When = [FromOwn, GrantPays],
        Needs = [Given("systemLeaders.explanation", "there is an explanation", (in f) => IsStated(f.Action?.SystemLeaders?.Explanation), (in f) => [new("explanation", Text(f.Action?.SystemLeaders?.Explanation))],
            (in f) => $"{TheAction(in f)} pays {Leaders(in f)} and does not explain why they are the most appropriate support."),
            Given("systemLeaders.evidence", "there is evidence", (in f) => IsStated(f.Action?.SystemLeaders?.Evidence), (in f) => [new("evidence", Text(f.Action?.SystemLeaders?.Evidence))],
            (in f) => $"{TheAction(in f)} pays {Leaders(in f)} and names no evidence that they are the most appropriate support.")],
    };

    /// <summary>Guidance 8.9, last sentence.</summary>
    public static readonly ActionFormRule NotTwice = new("RAF-LEADERS-TWICE", "nothing is funded twice", Must, "8.9")
    {
        Scope = ActionFormScope.Action,
        Statement = "The grant does not pay a trust for what it has to do already.",
        Reading = "What the form itself calls double funding is not paid, whosever system leaders they are.",
        Remedy = "Leave out what the trust has to do already, or let the trust pay for it.",
        When = [FromOwnOrTwice, GrantPays],
        Needs =
        [
            new("it is no double funding", (in f) => !f.Action?.SystemLeaders?.DoubleFunding, (in f) => [new("double funding", f.Action?.SystemLeaders?.DoubleFunding)])
            {
                At = "systemLeaders.doubleFunding",
                Fails = (in f) => $"{TheAction(in f)} pays {Leaders(in f)} for what their trust has to do already.",
                Lacks = (in f) => $"{TheAction(in f)} pays {Leaders(in f)}, and the form does not say whether their trust has to do that already.",
                Ask = "Say whether this is double funding.",
            },
        ],
    };

    private static Condition<ActionFormFacts> Own(string title, RuleTest<ActionFormFacts> test) => new(
        title,
        test,
        (in f) => [new("system leaders of", Text(f.Action?.SystemLeaders?.Organisation)), new("own trust or alliance", f.Action?.SystemLeaders?.FromOwnTrustOrAlliance)])
    {
        Lacks = (in f) => "The form does not say whether they are of the National Leader's own trust or alliance.",
        Ask = "Say whether they are of the National Leader's own trust or alliance.",
    };

    private static Truth IsFromOwn(in ActionFormFacts facts) => facts.Action?.SystemLeaders is { } leaders
        ? ProviderRules.IsOwnName(facts.Form.NationalLeader, leaders.Organisation) | leaders.FromOwnTrustOrAlliance
        : Truth.No;

    private static string Leaders(in ActionFormFacts facts) => IsStated(facts.Action?.SystemLeaders?.Organisation)
        ? $"system leaders of '{Quoted.Of(facts.Action.SystemLeaders.Organisation)}'"
        : "system leaders";
}
