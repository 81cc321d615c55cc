using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.Deployment.Rules.Phrases;

namespace SchoolImprovement.Rules.Deployment.Rules;

/// <summary>Guidance 2: the steps by which a National Leader is matched to a school.</summary>
internal static class MatchStepRules
{
    private static readonly Citation Conversation = Citation.Parse("2.1");
    private static readonly Citation ConversationInforms = Citation.Parse("2.2");
    private static readonly Citation Steps = Citation.Parse("2.6");

    private static readonly Condition<MatchFacts> HasActionForm = new(
        "the school is of tier 2 or 3",
        static (in MatchFacts facts) => Status(facts.HasActionForm),
        static (in MatchFacts facts, FactCollector collector) => collector.Add("tier", (int)facts.Match.Tier));

    /// <summary>Guidance 1.4: support comes with a tier.</summary>
    public static readonly CheckRule<MatchFacts> HasTier = new()
    {
        Id = "DEP-TIER",
        Title = "a tier of support",
        Citations = [Citation.Parse("1.4")],
        Obligation = Obligation.Must,
        Statement = "National Leaders are matched to schools that are eligible for one of the three tiers.",
        Remedy = "Decide the school's eligibility first, and record its tier.",
        Conditions =
        [
            new(
                "the tier is 1, 2 or 3",
                static (in MatchFacts facts) => Status(facts.HasTier),
                static (in MatchFacts facts, FactCollector collector) => collector.Add("tier", (int)facts.Match.Tier))
            {
                Finding = static (in MatchFacts facts) => new(
                    "$.tier",
                    facts.Match.Tier == SupportTier.None
                        ? $"School {facts.Match.School} has no tier of support, and is matched."
                        : $"School {facts.Match.School} is matched under {Tier(facts.Match.Tier)}, which there is not."),
            },
        ],
    };

    /// <summary>Guidance 2.1: the department's conversation.</summary>
    public static readonly CheckRule<MatchFacts> ConversationRecorded = new()
    {
        Id = "DEP-CONVERSATION",
        Title = "the department's conversation is recorded",
        Citations = [Conversation],
        Obligation = Obligation.Should,
        Statement = "In tiers 2 and 3 the department speaks with the local authority or trust about the school before anyone is matched.",
        Reading = "A conversation that is not recorded may have taken place: a warning, not an error.",
        Remedy = "Record the day of the department's conversation with the local authority or trust.",
        AppliesWhen = HasActionForm,
        Conditions =
        [
            new(
                "the conversation's day is recorded",
                static (in MatchFacts facts) => Status(facts.Match.ConversationOn is not null),
                static (in MatchFacts facts, FactCollector collector) => collector.Add("conversation", facts.Match.ConversationOn))
            {
                Finding = static (in MatchFacts facts) => new(
                    "$.conversationOn",
                    $"No conversation of the department with the local authority or trust is recorded for a {Tier(facts.Match.Tier)} school."),
            },
        ],
    };

    /// <summary>Guidance 2.1 and 2.2: the conversation comes before the match.</summary>
    public static readonly CheckRule<MatchFacts> ConversationFirst = new()
    {
        Id = "DEP-CONVERSATION-FIRST",
        Title = "the conversation comes before the match",
        Citations = [Conversation, ConversationInforms],
        Obligation = Obligation.Must,
        Statement = "The department's conversation about a tier 2 or 3 school comes before the National Leader is matched, and informs the matching.",
        Reading = "It is not later than the National Leader's agreement, or any later step (policy Conversation: than the formal confirmation). The same day is in order.",
        Remedy = "Put the dates right; a match made before the conversation is made again.",
        AppliesWhen = new(
            "the conversation with a tier 2 or 3 school's authority or trust is recorded",
            static (in MatchFacts facts) => Status(facts.HasActionForm && facts.Match.ConversationOn is not null),
            static (in MatchFacts facts, FactCollector collector) =>
            {
                collector.Add("tier", (int)facts.Match.Tier);
                collector.Add("conversation", facts.Match.ConversationOn);
            }),
        Conditions =
        [
            new(
                "no step of the match is earlier",
                static (in MatchFacts facts) => Status(EarliestStep(in facts).Day is not { } step || !(facts.Match.ConversationOn > step)),
                static (in MatchFacts facts, FactCollector collector) =>
                {
                    collector.Add("conversation", facts.Match.ConversationOn);
                    collector.Add("earliest step", EarliestStep(in facts).Day);
                })
            {
                Finding = static (in MatchFacts facts) => new(
                    "$.conversationOn",
                    $"The department's conversation of {Wording.Date(facts.Match.ConversationOn!.Value)} came after {EarliestStep(in facts).Name} on {Wording.Date(EarliestStep(in facts).Day!.Value)}."),
            },
        ],
    };

    /// <summary>Guidance 2.6: the order of the steps.</summary>
    public static readonly CheckRule<MatchFacts> Order = new()
    {
        Id = "DEP-ORDER",
        Title = "the steps of the match are in order",
        Citations = [Steps],
        Obligation = Obligation.Must,
        Statement = "The National Leader agrees, then the school confirms, then the match is recorded, then it is formally confirmed.",
        Reading = "Steps of the same day are in order. A step that has not come is no fault; one that is passed over is not known, not missing.",
        Remedy = "Put the dates of the steps right.",
        Conditions =
        [
            Step(1, "the school confirms after the National Leader agrees"),
            Step(2, "the match is recorded after the school confirms"),
            Step(3, "formal confirmation follows the record"),
        ],
    };

    /// <summary>Guidance 2.5: deployment within the own trust.</summary>
    public static readonly CheckRule<MatchFacts> OwnTrust = new()
    {
        Id = "DEP-OWN-TRUST",
        Title = "the own trust is justified",
        Citations = [Citation.Parse("2.5")],
        Obligation = Obligation.Must,
        Statement = "A National Leader is deployed within the own trust only where that is clearly the most effective support.",
        Reading = "A written justification is asked for; whether it persuades is for a person.",
        Remedy = "Record why support from the own trust is clearly the most effective, or match another National Leader.",
        AppliesWhen = new(
            "the school is, or may be, of the own trust",
            static (in MatchFacts facts) => Status(facts.Match.WithinOwnTrust != false),
            static (in MatchFacts facts, FactCollector collector) => collector.Add("own trust", YesNo(facts.Match.WithinOwnTrust))),
        Conditions =
        [
            new(
                "a justification is recorded",
                static (in MatchFacts facts) => !string.IsNullOrWhiteSpace(facts.Match.OwnTrustJustification)
                    ? RuleStatus.Satisfied
                    : facts.Match.WithinOwnTrust is null ? RuleStatus.NeedsInformation : RuleStatus.NotSatisfied,
                static (in MatchFacts facts, FactCollector collector) =>
                {
                    collector.Add("own trust", YesNo(facts.Match.WithinOwnTrust));
                    collector.Add("justified", !string.IsNullOrWhiteSpace(facts.Match.OwnTrustJustification));
                })
            {
                Finding = static (in MatchFacts facts) => facts.Match.WithinOwnTrust is null
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
        (in MatchFacts facts) =>
            StepAt(in facts, index).Day is not { } day ? RuleStatus.Satisfied
            : day < StepBefore(in facts, index).Day ? RuleStatus.NotSatisfied
            : Status(StepAt(in facts, index - 1).Day is null ? null : true),
        (in MatchFacts facts, FactCollector collector) =>
        {
            var (_, before, beforeDay) = StepBefore(in facts, index);
            var (_, name, day) = StepAt(in facts, index);
            collector.Add(before, beforeDay);
            collector.Add(name, day);
        })
    {
        Finding = (in MatchFacts facts) =>
        {
            var (path, name, day) = StepAt(in facts, index);
            var (_, before, beforeDay) = StepBefore(in facts, index);
            return day < beforeDay
                ? new(path, $"{Capitalised(name)} on {Wording.Date(day.Value)} came before {before} on {Wording.Date(beforeDay.Value)}.")
                : new(StepAt(in facts, index - 1).Path, $"{Capitalised(name)} came on {Wording.Date(day!.Value)}, and the day of {StepAt(in facts, index - 1).Name} is not known.");
        },
    };
}
