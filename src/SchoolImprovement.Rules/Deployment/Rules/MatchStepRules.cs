using static SchoolImprovement.Rules.Decisions.Obligation;
using static SchoolImprovement.Rules.Deployment.DeploymentRules;
using static SchoolImprovement.Rules.Deployment.Phrases;

namespace SchoolImprovement.Rules.Deployment;

/// <summary>Guidance 2: the steps by which a National Leader is matched to a school.</summary>
internal static class MatchStepRules
{
    private static readonly Step[] Steps =
    [
        new("leaderAgreedOn", "the National Leader's agreement", static match => match.LeaderAgreedOn),
        new("schoolConfirmedOn", "the school's confirmation", static match => match.SchoolConfirmedOn),
        new("recordedOn", "the record of the match", static match => match.RecordedOn),
        new("confirmedOn", "the formal confirmation", static match => match.ConfirmedOn),
    ];

    /// <summary>Guidance 1.4: support comes with a tier.</summary>
    public static readonly CheckRule<MatchFacts> HasTier = new("DEP-TIER", "a tier of support", Must, "1.4")
    {
        Statement = "National Leaders are matched to schools that are eligible for one of the three tiers.",
        Remedy = "Decide the school's eligibility first, and record its tier.",
        Needs =
        [
            new("the tier is 1, 2 or 3", (in f) => f.HasTier, (in f) => [TierOf(in f)])
            {
                At = "tier",
                Fails = (in f) => f.Match.Tier == SupportTier.None
                    ? $"School {f.Match.School} has no tier of support, and is matched."
                    : $"School {f.Match.School} is matched under {Tier(f.Match.Tier)}, which there is not.",
            },
        ],
    };

    /// <summary>Guidance 2.1: the department's conversation.</summary>
    public static readonly CheckRule<MatchFacts> ConversationRecorded = new("DEP-CONVERSATION", "the department's conversation is recorded", Should, "2.1")
    {
        Statement = "In tiers 2 and 3 the department speaks with the local authority or trust about the school before anyone is matched.",
        Reading = "A conversation that is not recorded may have taken place: a warning, not an error.",
        Remedy = "Record the day of the department's conversation with the local authority or trust.",
        When = [OfTier2Or3],
        Needs =
        [
            new("the conversation's day is recorded", (in f) => f.Match.ConversationOn is not null, (in f) => [new("conversation", f.Match.ConversationOn)])
            {
                At = "conversationOn",
                IsGiven = true,
                Fails = (in f) => $"No conversation of the department with the local authority or trust is recorded for a {Tier(f.Match.Tier)} school.",
            },
        ],
    };

    /// <summary>Guidance 2.1 and 2.2: the conversation comes before the match.</summary>
    public static readonly CheckRule<MatchFacts> ConversationFirst = new("DEP-CONVERSATION-FIRST", "the conversation comes before the match", Must, "2.1", "2.2")
    {
        Statement = "The department's conversation about a tier 2 or 3 school comes before the National Leader is matched, and informs the matching.",
        Reading = "It is not later than the National Leader's agreement, or any later step (policy Conversation: than the formal confirmation). The same day is in order.",
        Remedy = "Put the dates right; a match made before the conversation is made again.",
        When =
        [
            OfTier2Or3,
            new("the conversation is recorded", (in f) => f.Match.ConversationOn is not null, (in f) => [new("conversation", f.Match.ConversationOn)]),
        ],
        Needs =
        [
            new("no step of the match is earlier", (in f) => !(f.Match.ConversationOn > EarliestStep(in f).Day(f.Match)), (in f) => [new("conversation", f.Match.ConversationOn), new("earliest step", EarliestStep(in f).Day(f.Match))])
            {
                At = "conversationOn",
                Fails = (in f) => $"The department's conversation of {Date(f.Match.ConversationOn)} came after {EarliestStep(in f).Name} on {Date(EarliestStep(in f).Day(f.Match))}.",
            },
        ],
    };

    /// <summary>Guidance 2.6: the order of the steps.</summary>
    public static readonly CheckRule<MatchFacts> Order = new("DEP-ORDER", "the steps of the match are in order", Must, "2.6")
    {
        Statement = "The National Leader agrees, then the school confirms, then the match is recorded, then it is formally confirmed.",
        Reading = "Steps of the same day are in order. A step that has not come is no fault; one that is passed over is not known, not missing.",
        Remedy = "Put the dates of the steps right.",
        Needs =
        [
            Follows(1, "the school confirms after the National Leader agrees"),
            Follows(2, "the match is recorded after the school confirms"),
            Follows(3, "formal confirmation follows the record"),
        ],
    };

    /// <summary>Guidance 2.5: deployment within the own trust.</summary>
    public static readonly CheckRule<MatchFacts> OwnTrust = new("DEP-OWN-TRUST", "the own trust is justified", Must, "2.5")
    {
        Statement = "A National Leader is deployed within the own trust only where that is clearly the most effective support.",
        Reading = "A written justification is asked for; whether it persuades is for a person.",
        Remedy = "Record why support from the own trust is clearly the most effective, or match another National Leader.",
        When = [new("the school is of the own trust", (in f) => f.Match.WithinOwnTrust, (in f) => [new("own trust", f.Match.WithinOwnTrust)])],
        Needs =
        [
            new("a justification is recorded", (in f) => WrittenText.IsGiven(f.Match.OwnTrustJustification), (in f) => [new("justified", WrittenText.IsGiven(f.Match.OwnTrustJustification))])
            {
                IsGiven = true,
                Finding = (in f) => f.Match.WithinOwnTrust is null
                    ? new("$.withinOwnTrust", $"It is not known whether school {f.Match.School} belongs to the National Leader's own trust.")
                    : new("$.ownTrustJustification", $"School {f.Match.School} belongs to the National Leader's own trust, and no justification is recorded."),
            },
        ],
    };

    /// <summary>The earliest step that the conversation must come before; the last of them where none has been taken.</summary>
    private static Step EarliestStep(in MatchFacts facts)
    {
        var earliest = Steps[^1];
        if (facts.Policy.Conversation == ConversationReading.BeforeAgreement)
        {
            for (var i = Steps.Length - 2; i >= 0; i--)
            {
                earliest = Steps[i].Day(facts.Match) is { } day && !(day > earliest.Day(facts.Match)) ? Steps[i] : earliest;
            }
        }

        return earliest;
    }

    /// <summary>The nearest step before one that was taken; the one just before it where none was.</summary>
    private static Step StepBefore(in MatchFacts facts, int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (Steps[i].Day(facts.Match) is not null)
            {
                return Steps[i];
            }
        }

        return Steps[index - 1];
    }

    private static Condition<MatchFacts> Follows(int index, string title) => new(
        title,
        (in f) =>
            Steps[index].Day(f.Match) is not { } day ? Truth.Yes
            : day < StepBefore(in f, index).Day(f.Match) ? Truth.No
            : Truth.Yes.Unless(mayChange: Steps[index - 1].Day(f.Match) is null),
        (in f) => [new(StepBefore(in f, index).Name, StepBefore(in f, index).Day(f.Match)), new(Steps[index].Name, Steps[index].Day(f.Match))])
    {
        Finding = (in f) =>
        {
            var (step, before, passedOver) = (Steps[index], StepBefore(in f, index), Steps[index - 1]);
            return step.Day(f.Match) < before.Day(f.Match)
                ? new($"$.{step.Member}", $"{Wording.Capitalised(step.Name)} on {Date(step.Day(f.Match))} came before {before.Name} on {Date(before.Day(f.Match))}.")
                : new($"$.{passedOver.Member}", $"{Wording.Capitalised(step.Name)} came on {Date(step.Day(f.Match))}, and the day of {passedOver.Name} is not known.");
        },
    };

    private sealed record Step(string Member, string Name, Func<Match, DateOnly?> Day);
}
