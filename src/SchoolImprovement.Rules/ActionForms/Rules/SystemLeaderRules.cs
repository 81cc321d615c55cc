using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.ActionForms.Rules.Answers;

namespace SchoolImprovement.Rules.ActionForms.Rules;

/// <summary>Guidance 6.17 and 8.9: paying system leaders of the National Leader's own trust or alliance.</summary>
internal static class SystemLeaderRules
{
    private static readonly Condition<ActionFormFacts> OwnAndFunded = new(
        "the grant pays for system leaders of the leader's own trust or alliance",
        (in facts) => Applies(in facts),
        (in facts) =>
        [
            new("system leaders of", Text(facts.Action?.SystemLeaders?.Organisation)),
            new("own trust or alliance", YesNo(facts.Action?.SystemLeaders?.FromOwnTrustOrAlliance)),
            new("paid for by", Word(facts.Action?.Funding)),
        ]);

    /// <summary>Guidance 6.17 and 8.9.</summary>
    public static readonly ActionFormRule Explained = new("RAF-LEADERS-OWN", "own system leaders are the best support", Obligation.Must, "6.17", "8.9")
    {
        Scope = ActionFormScope.Action,
        Statement = "Where the grant pays system leaders of the National Leader's own trust or alliance, the form explains and evidences that they are the most appropriate support there is.",
        Reading = "Also where the organisation they come from has the name of the leader's own school, trust or alliance.",
        Remedy = "Explain why they are the best support, and name the evidence.",
        When = [OwnAndFunded],
        Needs =
        [
            new(
                "there is an explanation",
                (in facts) => IfAsked(Applies(in facts), Stated(facts.Action?.SystemLeaders?.Explanation)),
                (in facts) => [new("explanation", Text(facts.Action?.SystemLeaders?.Explanation))])
            {
                Finding = (in facts) => new(
                    facts.Path("systemLeaders.explanation"),
                    $"{TheAction(in facts)} pays {Leaders(in facts)} and does not explain why they are the most appropriate support.{Doubt(in facts)}", Settle(in facts)),
            },
            new(
                "there is evidence",
                (in facts) => IfAsked(Applies(in facts), Stated(facts.Action?.SystemLeaders?.Evidence)),
                (in facts) => [new("evidence", Text(facts.Action?.SystemLeaders?.Evidence))])
            {
                Finding = (in facts) => new(
                    facts.Path("systemLeaders.evidence"),
                    $"{TheAction(in facts)} pays {Leaders(in facts)} and names no evidence that they are the most appropriate support.{Doubt(in facts)}", Settle(in facts)),
            },
        ],
    };

    /// <summary>Guidance 8.9, last sentence.</summary>
    public static readonly ActionFormRule NotTwice = new("RAF-LEADERS-TWICE", "nothing is funded twice", Obligation.Must, "8.9")
    {
        Scope = ActionFormScope.Action,
        Statement = "The grant does not pay a trust for what it has to do already.",
        Remedy = "Leave out what the trust has to do already, or let the trust pay for it.",
        When = [OwnAndFunded],
        Needs =
        [
            new(
                "it is no double funding",
                (in facts) => IfAsked(Applies(in facts), Known(!facts.Action?.SystemLeaders?.DoubleFunding)),
                (in facts) => [new("double funding", YesNo(facts.Action?.SystemLeaders?.DoubleFunding))])
            {
                Finding = (in facts) => facts.Action?.SystemLeaders?.DoubleFunding is null
                    ? new(
                        facts.Path("systemLeaders.doubleFunding"),
                        $"{TheAction(in facts)} pays {Leaders(in facts)}, and the form does not say whether their trust has to do that already.",
                        "Say whether this is double funding.")
                    : new(
                        facts.Path("systemLeaders.doubleFunding"),
                        $"{TheAction(in facts)} pays {Leaders(in facts)} for what their trust has to do already.{Doubt(in facts)}", Settle(in facts)),
            },
        ],
    };

    private static Truth Applies(in ActionFormFacts facts) => facts.Action?.SystemLeaders is { } leaders
        ? Both(FromOwn(facts.Form.NationalLeader, leaders), facts.Funded)
        : Truth.No;

    private static Truth FromOwn(NationalLeaderOfEducation? leader, SystemLeaderSupport leaders) =>
        ProviderRules.IsOwnName(leader, leaders.Organisation) ? Truth.Yes : Known(leaders.FromOwnTrustOrAlliance);

    private static string Leaders(in ActionFormFacts facts) => IsStated(facts.Action?.SystemLeaders?.Organisation)
        ? $"system leaders of '{Quoted.Of(facts.Action!.SystemLeaders!.Organisation)}'"
        : "system leaders";

    private static string Doubt(in ActionFormFacts facts) =>
        facts.Action?.SystemLeaders is { } leaders && FromOwn(facts.Form.NationalLeader, leaders) == Truth.Unknown
            ? " The form does not say whether they are of the National Leader's own trust or alliance."
            : PayerUnknown(in facts);

    private static string? Settle(in ActionFormFacts facts) =>
        facts.Action?.SystemLeaders is { } leaders && FromOwn(facts.Form.NationalLeader, leaders) == Truth.Unknown
            ? "Say whether they are of the National Leader's own trust or alliance."
            : SayWhoPays(in facts);
}
