using static SchoolImprovement.Rules.Decisions.Obligation;
using static SchoolImprovement.Rules.Deployment.Phrases;

namespace SchoolImprovement.Rules.Deployment;

/// <summary>Guidance 5.1: the tier 1 return.</summary>
internal static class ReturnRules
{
    /// <summary>Guidance 5.1: for tier 1 support only.</summary>
    public static readonly CheckRule<Tier1ReturnFacts> Tier1Only = new("T1R-TIER", "for tier 1 only", Must, "5.1", "6.1")
    {
        Statement = "The return is for schools that receive tier 1 support only.",
        Remedy = "Submit what the school's tier asks for.",
        Needs =
        [
            new("the school is of tier 1", (in f) => f.Return.Tier == SupportTier.Tier1, (in f) => [new("tier", (int)f.Return.Tier)])
            {
                At = "tier",
                Fails = (in f) => HasForm(in f)
                    ? $"School {f.Return.School} is of {Tier(f.Return.Tier)}: it has a Recommended Action Form, never a tier 1 return."
                    : $"School {f.Return.School} has no tier of support, and so no return.",
                Mend = (in f) => HasForm(in f) ? "Submit a Recommended Action Form instead." : "Submit what the school's tier asks for.",
            },
        ],
    };

    /// <summary>Guidance 5.1, first part.</summary>
    public static readonly CheckRule<Tier1ReturnFacts> Areas = new("T1R-AREAS", "improvement areas", Must, "5.1")
    {
        Statement = "The return states the improvement areas that were found.",
        Remedy = "Name each improvement area that was found, such as leadership, governance or SEND.",
        Needs = Part("improvementAreas", "improvement areas", "improvement area", static document => document.ImprovementAreas),
    };

    /// <summary>Guidance 5.1, second part, first half.</summary>
    public static readonly CheckRule<Tier1ReturnFacts> Activities = new("T1R-ACTIVITIES", "activities completed", Must, "5.1")
    {
        Statement = "The return states the activities that were completed.",
        Remedy = "Say which activities were completed.",
        Needs = Part("activitiesCompleted", "activities completed", "completed activity", static document => document.ActivitiesCompleted),
    };

    /// <summary>Guidance 5.1, second part, second half.</summary>
    public static readonly CheckRule<Tier1ReturnFacts> Recommendations = new("T1R-RECOMMENDATIONS", "recommendations agreed", Must, "5.1")
    {
        Statement = "The return states the recommendations for change that were agreed with the school.",
        Remedy = "Say which recommendations were agreed with the school.",
        Needs = Part("recommendationsAgreed", "recommendations agreed", "agreed recommendation", static document => document.RecommendationsAgreed),
    };

    /// <summary>Guidance 5.1: once plans are in place.</summary>
    public static readonly CheckRule<Tier1ReturnFacts> PlansInPlace = new("T1R-PLANS", "submitted once plans are in place", Must, "5.1")
    {
        Statement = "The return is submitted once the National Leader is assured that plans for improvement are in place.",
        Reading = "The same day is in order.",
        Remedy = "Submit the return when plans are in place, and record the day on which they were.",
        When = [new("the return is submitted", (in f) => f.Return.SubmittedOn is not null, (in f) => [new("submitted", f.Return.SubmittedOn)])],
        Needs =
        [
            new("plans were in place by then", (in f) => f.Return.PlansInPlaceOn is { } inPlace ? !(inPlace > f.Return.SubmittedOn) : null, (in f) => [new("plans in place", f.Return.PlansInPlaceOn), new("submitted", f.Return.SubmittedOn)])
            {
                Finding = (in f) => f.Return.PlansInPlaceOn is { } inPlace
                    ? new("$.submittedOn", $"The return was submitted on {Date(f.Return.SubmittedOn)}, before plans were in place on {Date(inPlace)}.")
                    : new("$.plansInPlaceOn", $"The return was submitted on {Date(f.Return.SubmittedOn)}, and it is not known when plans were in place."),
            },
        ],
    };

    /// <summary>Guidance 5.1: before supporting the implementation.</summary>
    public static readonly CheckRule<Tier1ReturnFacts> BeforeImplementation = new("T1R-BEFORE-IMPLEMENTATION", "submitted before implementation support", Must, "5.1")
    {
        Statement = "The return is submitted before the National Leader moves on to support the plans' implementation.",
        Reading = "The same day is in order. A draft whose school is supported with implementation already is late, whenever it is submitted.",
        Remedy = "Submit the return before support with implementation begins, or put the dates right.",
        When = [new("implementation support has begun", (in f) => f.Return.ImplementationSupportBeganOn is not null, (in f) => [Began(in f)])],
        Needs =
        [
            new("the return was submitted by then", (in f) => f.Return.SubmittedOn <= f.Return.ImplementationSupportBeganOn, (in f) => [new("submitted", f.Return.SubmittedOn), Began(in f)])
            {
                At = "submittedOn",
                Fails = (in f) => f.Return.SubmittedOn is { } submitted
                    ? $"The return was submitted on {Date(submitted)}, after implementation support began on {Date(f.Return.ImplementationSupportBeganOn)}."
                    : $"The return is a draft, and implementation support began on {Date(f.Return.ImplementationSupportBeganOn)}.",
            },
        ],
    };

    private static ImmutableArray<Condition<Tier1ReturnFacts>> Part(string member, string title, string item, Func<Tier1Return, ImmutableArray<string>> part) =>
    [
        new("at least one is stated", (in f) => part(f.Return).Length > 0, (in f) => [new(title, part(f.Return).Length)])
        {
            At = member,
            IsGiven = true,
            Fails = (in _) => $"The return states no {item}.",
        },
        new("none is blank", (in f) => FirstBlank(part(f.Return)) < 0, (in f) => [new("one is blank", FirstBlank(part(f.Return)) >= 0)])
        {
            IsGiven = true,
            Finding = (in f) => new($"$.{member}[{FirstBlank(part(f.Return))}]", $"One {item} is blank."),
        },
    ];

    private static bool HasForm(in Tier1ReturnFacts facts) => facts.Return.Tier.HasActionForm;

    private static Fact Began(in Tier1ReturnFacts facts) => new("implementation support began", facts.Return.ImplementationSupportBeganOn);

    private static int FirstBlank(ImmutableArray<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!WrittenText.IsGiven(words[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
