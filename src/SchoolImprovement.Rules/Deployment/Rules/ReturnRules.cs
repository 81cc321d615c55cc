using System.Collections.Immutable;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.Deployment.Rules.Phrases;

namespace SchoolImprovement.Rules.Deployment.Rules;

/// <summary>Guidance 5.1: the tier 1 return.</summary>
internal static class ReturnRules
{
    private static readonly Citation Return = Citation.Parse("5.1");

    /// <summary>Guidance 5.1: for tier 1 support only.</summary>
    public static readonly CheckRule<Tier1ReturnFacts> Tier1Only = new("T1R-TIER", "for tier 1 only", Obligation.Must, "5.1", "6.1")
    {
        Statement = "The return is for schools that receive tier 1 support only.",
        Remedy = "Submit what the school's tier asks for.",
        Needs =
        [
            new(
                "the school is of tier 1",
                (in facts) => facts.Return.Tier == SupportTier.Tier1,
                (in facts) => [new("tier", (int)facts.Return.Tier)])
            {
                Finding = (in facts) => MatchRules.ReportOf(facts.Return.Tier) == DeploymentReport.RecommendedActionForm
                    ? new(
                        "$.tier",
                        $"School {facts.Return.School} is of {Tier(facts.Return.Tier)}: it has a Recommended Action Form, never a tier 1 return.",
                        "Submit a Recommended Action Form instead.")
                    : new("$.tier", $"School {facts.Return.School} has no tier of support, and so no return."),
            },
        ],
    };

    /// <summary>Guidance 5.1, first part.</summary>
    public static readonly CheckRule<Tier1ReturnFacts> Areas = Part(
        "T1R-AREAS",
        "improvement areas",
        "The return states the improvement areas that were found.",
        "Name each improvement area that was found, such as leadership, governance or SEND.",
        "$.improvementAreas",
        "improvement area",
        static document => document.ImprovementAreas);

    /// <summary>Guidance 5.1, second part, first half.</summary>
    public static readonly CheckRule<Tier1ReturnFacts> Activities = Part(
        "T1R-ACTIVITIES",
        "activities completed",
        "The return states the activities that were completed.",
        "Say which activities were completed.",
        "$.activitiesCompleted",
        "completed activity",
        static document => document.ActivitiesCompleted);

    /// <summary>Guidance 5.1, second part, second half.</summary>
    public static readonly CheckRule<Tier1ReturnFacts> Recommendations = Part(
        "T1R-RECOMMENDATIONS",
        "recommendations agreed",
        "The return states the recommendations for change that were agreed with the school.",
        "Say which recommendations were agreed with the school.",
        "$.recommendationsAgreed",
        "agreed recommendation",
        static document => document.RecommendationsAgreed);

    /// <summary>Guidance 5.1: once plans are in place.</summary>
    public static readonly CheckRule<Tier1ReturnFacts> PlansInPlace = new("T1R-PLANS", "submitted once plans are in place", Obligation.Must, "5.1")
    {
        Statement = "The return is submitted once the National Leader is assured that plans for improvement are in place.",
        Reading = "The same day is in order.",
        Remedy = "Submit the return when plans are in place, and record the day on which they were.",
        When = [new(
            "the return is submitted",
            (in facts) => Status(facts.Return.SubmittedOn is not null),
            (in facts) => [new("submitted", facts.Return.SubmittedOn)])],
        Needs =
        [
            new(
                "plans were in place by then",
                (in facts) => Status(facts.Return.PlansInPlaceOn is { } inPlace ? !(inPlace > facts.Return.SubmittedOn) : null),
                (in facts) => [new("plans in place", facts.Return.PlansInPlaceOn), new("submitted", facts.Return.SubmittedOn)])
            {
                Finding = (in facts) => facts.Return.PlansInPlaceOn is { } inPlace
                    ? new("$.submittedOn", $"The return was submitted on {Wording.Date(facts.Return.SubmittedOn!.Value)}, before plans were in place on {Wording.Date(inPlace)}.")
                    : new("$.plansInPlaceOn", $"The return was submitted on {Wording.Date(facts.Return.SubmittedOn!.Value)}, and it is not known when plans were in place."),
            },
        ],
    };

    /// <summary>Guidance 5.1: before supporting the implementation.</summary>
    public static readonly CheckRule<Tier1ReturnFacts> BeforeImplementation = new("T1R-BEFORE-IMPLEMENTATION", "submitted before implementation support", Obligation.Must, "5.1")
    {
        Statement = "The return is submitted before the National Leader moves on to support the plans' implementation.",
        Reading = "The same day is in order. A draft whose school is supported with implementation already is late, whenever it is submitted.",
        Remedy = "Submit the return before support with implementation begins, or put the dates right.",
        When = [new(
            "implementation support has begun",
            (in facts) => Status(facts.Return.ImplementationSupportBeganOn is not null),
            (in facts) => [new("implementation support began", facts.Return.ImplementationSupportBeganOn)])],
        Needs =
        [
            new(
                "the return was submitted by then",
                (in facts) => facts.Return.SubmittedOn <= facts.Return.ImplementationSupportBeganOn,
                (in facts) =>
                [
                    new("submitted", facts.Return.SubmittedOn),
                    new("implementation support began", facts.Return.ImplementationSupportBeganOn),
                ])
            {
                Finding = (in facts) => new(
                    "$.submittedOn",
                    facts.Return.SubmittedOn is { } submitted
                        ? $"The return was submitted on {Wording.Date(submitted)}, after implementation support began on {Wording.Date(facts.Return.ImplementationSupportBeganOn!.Value)}."
                        : $"The return is a draft, and implementation support began on {Wording.Date(facts.Return.ImplementationSupportBeganOn!.Value)}."),
            },
        ],
    };

    private static CheckRule<Tier1ReturnFacts> Part(
        string id,
        string title,
        string statement,
        string remedy,
        string path,
        string item,
        Func<Tier1Return, ImmutableArray<string>> part) => new(id, title, Obligation.Must, "5.1")
        {
            Statement = statement,
            Remedy = remedy,
            Needs =
        [
            new(
                "at least one is stated",
                (in facts) => part(facts.Return).Length > 0,
                (in facts) => [new(title, part(facts.Return).Length)])
            {
                Finding = (in facts) => new(path, $"The return states no {item}."),
            },
            new(
                "none is blank",
                (in facts) => FirstBlank(part(facts.Return)) < 0,
                (in facts) => [new("one is blank", FirstBlank(part(facts.Return)) >= 0)])
            {
                Finding = (in facts) => new($"{path}[{FirstBlank(part(facts.Return))}]", $"One {item} is blank."),
            },
        ],
        };

    private static int FirstBlank(ImmutableArray<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(words[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
