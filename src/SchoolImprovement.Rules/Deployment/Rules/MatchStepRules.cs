using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.Deployment.Rules.Phrases;

namespace SchoolImprovement.Rules.Deployment.Rules;

/// <summary>Guidance 2: the steps by which a National Leader is matched to a school.</summary>
internal static class MatchStepRules
{
    private static readonly Citation Conversation = Citation.Parse("2.1");
    private static readonly Citation Steps = Citation.Parse("2.6");

    private static readonly Condition<MatchFacts> HasActionForm = new(
        "the school is of tier 2 or 3",
        (in facts) => facts.HasActionForm,
        (in facts) => [new("tier", (int)facts.Match.Tier)]);

    /// <summary>Guidance 1.4: support comes with a tier.</summary>
    public static readonly CheckRule<MatchFacts> HasTier = new("DEP-TIER", "a tier of support", Obligation.Must, "1.4")
    {
        Statement = "National Leaders are matched to schools that are eligible for one of the three tiers.",
        Remedy = "Decide the school's eligibility first, and record its tier.",
        Needs =
        [
            new(
                "the tier is 1, 2 or 3",
                (in facts) => facts.HasTier,
                (in facts) => [new("tier", (int)facts.Match.Tier)])
            {
                Finding = (in facts) => new(
                    "$.tier",
                    facts.Match.Tier == SupportTier.None
                        ? $"School {facts.Match.School} has no tier of support, and is matched."
                        : $"School {facts.Match.School} is matched under {Tier(facts.Match.Tier)}, which there is not."),
            },
        ],
    };

    /// <summary>Guidance 2.1: the department's conversation.</summary>
    public static readonly CheckRule<MatchFacts> ConversationRecorded = new("DEP-CONVERSATION", "the department's conversation is recorded", Obligation.Should, "2.1")
    {
        Statement = "In tiers 2 and 3 the department speaks with the local authority or trust about the school before anyone is matched.",
        Reading = "A conversation that is not recorded may have taken place: a warning, not an error.",
        Remedy = "Record the day of the department's conversation with the local authority or trust.",
        When = [HasActionForm],
        Needs =
        [
            new(
                "the conversation's day is recorded",
                (in facts) => Status(facts.Match.ConversationOn is not null),
                (in facts) => [new("conversation", facts.Match.ConversationOn)])
            {
                Finding = (in facts) => new(
                    "$.conversationOn",
                    $"No conversation of the department with the local authority or trust is recorded for a {Tier(facts.Match.Tier)} school."),
            },
        ],
    };

    /// <summary>Guidance 2.1 and 2.2: the conversation comes before the match.</summary>
    public static readonly CheckRule<MatchFacts> ConversationFirst = new("DEP-CONVERSATION-FIRST", "the conversation comes before the match", Obligation.Must, "2.1", "2.2")
    {
        Statement = "The department's conversation about a tier 2 or 3 school comes before the National Leader is matched, and informs the matching.",
        Reading = "It is not later than the National Leader's agreement, or any later step (policy Conversation: than the formal confirmation). The same day is in order.",
        Remedy = "Put the dates right; a match made before the conversation is made again.",
        When = [new(
            "the conversation with a tier 2 or 3 school's authority or trust is recorded",
            (in facts) => Status(facts.HasActionForm && facts.Match.ConversationOn is not null),
            (in facts) => [new("tier", (int)facts.Match.Tier), new("conversation", facts.Match.ConversationOn)])],
        Needs =
        [
            new(
                "no step of the match is earlier",
                (in facts) => EarliestStep(in facts).Day is not { } step || !(facts.Match.ConversationOn > step),
                (in facts) => [new("conversation", facts.Match.ConversationOn), new("earliest step", EarliestStep(in facts).Day)])
            {
                Finding = (in facts) => new(
                    "$.conversationOn",
                    $"The department's conversation of {Wording.Date(facts.Match.ConversationOn!.Value)} came after {EarliestStep(in facts).Name} on {Wording.Date(EarliestStep(in facts).Day!.Value)}."),
            },
        ],
    };

    /// <summary>Guidance 2.6: the order of the steps.</summary>
    public static readonly CheckRule<MatchFacts> Order = new("DEP-ORDER", "the steps of the match are in order", Obligation.Must, "2.6")
    {
        Statement = "The National Leader agrees, then the school confirms, then the match is recorded, then it is formally confirmed.",
        Reading = "Steps of the same day are in order. A step that has not come is no fault; one that is passed over is not known, not missing.",
        Remedy = "Put the dates of the steps right.",
        Needs =
        [
            Step(1, "the school confirms after the National Leader agrees"),
            Step(2, "the match is recorded after the school confirms"),
            Step(3, "formal confirmation follows the record"),
        ],
    };

    /// <summary>Guidance 2.5: deployment within the own trust.</summary>
    public static readonly CheckRule<MatchFacts> OwnTrust = new("DEP-OWN-TRUST", "the own trust is justified", Obligation.Must, "2.5")
    {
        Statement = "A National Leader is deployed within the own trust only where that is clearly the most effective support.",
        Reading = "A written justification is asked for; whether it persuades is for a person.",
        Remedy = "Record why support from the own trust is clearly the most effective, or match another National Leader.",
        When = [new(
            "the school is, or may be, of the own trust",
            (in facts) => facts.Match.WithinOwnTrust != false,
            (in facts) => [new("own trust", YesNo(facts.Match.WithinOwnTrust))])],
        Needs =
        [
            new(
                "a justification is recorded",
                (in facts) => !string.IsNullOrWhiteSpace(facts.Match.OwnTrustJustification)
                    ? Truth.Yes
                    : facts.Match.WithinOwnTrust is null ? Truth.Unknown : Truth.No,
                (in facts) =>
                [
                    new("own trust", YesNo(facts.Match.WithinOwnTrust)),
                    new("justified", !string.IsNullOrWhiteSpace(facts.Match.OwnTrustJustification)),
                ])
            {
                Finding = (in facts) => facts.Match.WithinOwnTrust is null
                    ? new("$.withinOwnTrust", $"It is not known whether school {facts.Match.School} belongs to the National Leader's own trust.")
                    : new("$.ownTrustJustification", $"School {facts.Match.School} belongs to the National Leader's own trust, and no justification is recorded."),
            },
        ],
    };

    private static (string Path, string Name, DateOnly? Day) StepAt(in MatchFacts facts, int index) => index switch
    {
        0 => ("$.leaderAgreedOn", "the National Leader's agreement", facts.Match.LeaderAgreedOn),
        1 => ("$.schoolConfirmedOn", "the school's confirmation", facts.Match.SchoolConfirmedOn),
        2 => ("$.recordedOn", "the record of the match", facts.Match.RecordedOn),
        _ => ("$.confirmedOn", "the formal confirmation", facts.Match.ConfirmedOn),
    };

    /// <summary>The earliest step that the conversation must come before, where any has been taken.</summary>
    private static (string Path, string Name, DateOnly? Day) EarliestStep(in MatchFacts facts)
    {
        var earliest = StepAt(in facts, 3);
        if (facts.Policy.Conversation == ConversationReading.BeforeAgreement)
        {
            for (var i = 2; i >= 0; i--)
            {
                var step = StepAt(in facts, i);
                earliest = step.Day is not null && !(step.Day > earliest.Day) ? step : earliest;
            }
        }

        return earliest;
    }

    /// <summary>The nearest step before one that was taken; the one just before it where none was.</summary>
    private static (string Path, string Name, DateOnly? Day) StepBefore(in MatchFacts facts, int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            var step = StepAt(in facts, i);
            if (step.Day is not null)
            {
                return step;
            }
        }

        return StepAt(in facts, index - 1);
    }

    private static Condition<MatchFacts> Step(int index, string title) => new(
        title,
        (in facts) =>
            StepAt(in facts, index).Day is not { } day ? Truth.Yes
            : day < StepBefore(in facts, index).Day ? Truth.No
            : Status(StepAt(in facts, index - 1).Day is null ? null : true),
        (in facts) =>
        {
            var (_, before, beforeDay) = StepBefore(in facts, index);
            var (_, name, day) = StepAt(in facts, index);
            return [new(before, beforeDay), new(name, day)];
        })
    {
        Finding = (in facts) =>
        {
            var (path, name, day) = StepAt(in facts, index);
            var (_, before, beforeDay) = StepBefore(in facts, index);
            return day < beforeDay
                ? new(path, $"{Capitalised(name)} on {Wording.Date(day.Value)} came before {before} on {Wording.Date(beforeDay.Value)}.")
                : new(StepAt(in facts, index - 1).Path, $"{Capitalised(name)} came on {Wording.Date(day!.Value)}, and the day of {StepAt(in facts, index - 1).Name} is not known.");
        },
    };
}
