using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Guidance.Hubs;
using static SchoolImprovement.Rules.ActionForms.Rules.Answers;

namespace SchoolImprovement.Rules.ActionForms.Rules;

/// <summary>Guidance 6.11 and Annex A: an alternative to a national programme in a subject needs evidence, and often a hub's endorsement.</summary>
internal static class EndorsementRules
{
    /// <summary>Guidance 6.11, first point.</summary>
    public static readonly ActionFormRule Evidence = new("RAF-ALTERNATIVE-EVIDENCE", "the alternative is evidenced", Obligation.Must, "6.11")
    {
        Scope = ActionFormScope.Action,
        Statement = "A subject-specific alternative to a national programme has evidence, beside its rationale, that it is likely to be effective.",
        Reading = "An alternative is what another provider than a national programme delivers in a subject (policy Alternative). The rationale said again is no evidence.",
        Remedy = "Name the evidence, beside the rationale, that the activity is likely to be effective.",
        When = [new(
            "it is a subject-specific alternative to a national programme",
            (in facts) => IsAlternative(in facts),
            Alternative)],
        Needs =
        [
            new(
                "there is evidence beside the rationale",
                (in facts) => IfAsked(
                    IsAlternative(in facts),
                    IsStated(facts.Action?.Evidence) && !SameName(facts.Action?.Evidence, facts.Action?.Rationale)),
                (in facts) => [new("evidence", Text(facts.Action?.Evidence))])
            {
                Finding = (in facts) => new(
                    facts.Path("evidence"),
                    $"{TheAction(in facts)} is an alternative to a national programme in {SubjectOf(in facts)}, and names no evidence beside its rationale.{Doubt(in facts)}",
                    facts.Action?.Provider is { Kind: null } ? "Say what kind of provider it is." : null),
            },
        ],
    };

    /// <summary>Guidance 6.11 and A.maths.</summary>
    public static readonly ActionFormRule Maths = Endorsed(
        "RAF-ENDORSE-MATHS",
        HubKind.Maths,
        Subject.Maths,
        "An alternative in maths below post-16 has the endorsement of the regional lead for maths.",
        "It is below post-16 when one of its year groups is, or its phase is another than post-16.",
        (in facts) => YearGroupsOf.BelowPost16(facts.Area!));

    /// <summary>Guidance 6.11 and A.english.</summary>
    public static readonly ActionFormRule English = Endorsed(
        "RAF-ENDORSE-ENGLISH",
        HubKind.English,
        Subject.English,
        "An alternative in English for Reception or Year 1 has the endorsement of the local English hub; other years need none.",
        "It is for Reception or Year 1 when it reaches one of them, whichever other years it reaches (policy EnglishEndorsement).",
        (in facts) => facts.Policy.EnglishEndorsement == EnglishEndorsementReading.ReceptionAndYear1Alone
            ? YearGroupsOf.ReceptionAndYear1Alone(facts.Area!)
            : YearGroupsOf.ReachReceptionOrYear1(facts.Area!));

    /// <summary>Guidance 6.11 and A.science.</summary>
    public static readonly ActionFormRule Science = Endorsed(
        "RAF-ENDORSE-SCIENCE",
        HubKind.Science,
        Subject.Science,
        "An alternative in science has the endorsement of the local Science Learning Partnership, in every phase.",
        null,
        (in facts) => Truth.Yes);

    /// <summary>Guidance 6.11 and A.computing.</summary>
    public static readonly ActionFormRule Computing = Endorsed(
        "RAF-ENDORSE-COMPUTING",
        HubKind.Computing,
        Subject.Computing,
        "An alternative in computing has the endorsement of the local Computing hub, in every phase.",
        null,
        (in facts) => Truth.Yes);

    // The four subjects differ in the hub and in the phases alone, so that one shape serves them all.
    private static ActionFormRule Endorsed(
        string id, HubKind hub, Subject subject, string statement, string? reading, RuleTest<ActionFormFacts> inPhase)
    {
        // Made once a rule, so that asking allocates nothing.
        RuleTest<ActionFormFacts> isAsked = (in facts) => facts.Area?.Subject == subject
            ? Both(IsAlternative(in facts), inPhase(in facts))
            : Truth.No;

        return new(id, $"endorsed by the {HubNames.Of(hub)}", Obligation.Must, "6.11", HubNames.TableOf(hub).ToString())
        {
            Scope = ActionFormScope.Action,
            Statement = statement,
            Reading = reading,
            Remedy = $"Ask the {HubNames.Of(hub)} for an endorsement, and add it to the action.",
            When = [new("it is an alternative in the subject and phases that need it", isAsked, Alternative)],
            Needs =
            [
                new(
                    "the hub has endorsed it",
                    (in facts) => IfAsked(isAsked(in facts), IsEndorsed(facts.Action, hub)),
                    (in facts) =>
                    [
                        new("endorsements", facts.Action?.Endorsements.Length ?? 0),
                        new("school's region", facts.Form.School?.Region is { } region ? HubNames.Of(region) : FactValue.Unknown),
                    ])
                {
                    Finding = (in facts) => new(
                        facts.Path("endorsements"),
                        $"{TheAction(in facts)} is an alternative to a national programme in {SubjectOf(in facts)} without the endorsement of the {HubNames.Of(hub)}.{Doubt(in facts)}",
                        $"Ask {facts.Hubs.Describe(hub, facts.Form.School?.Region)}, and add the endorsement."),
                },
            ],
        };
    }

    /// <summary>Whether the action is a subject-specific alternative to a national programme.</summary>
    private static Truth IsAlternative(in ActionFormFacts facts)
    {
        if (facts.Area?.Kind != ImprovementAreaKind.SubjectSpecific || facts.Action is not { } action)
        {
            return Truth.No;
        }

        if (action.Provider is not { } provider)
        {
            return Status(facts.Policy.Alternative == AlternativeReading.AnyOtherAction);
        }

        var other = provider.Kind is { } kind ? Status(kind != ProviderKind.NationalProgramme) : Truth.Unknown;
        return facts.Policy.Alternative == AlternativeReading.WhereProgrammeIsAvailable
            ? Both(other, Known(action.NationalProgramme?.Available))
            : other;
    }

    private static bool IsEndorsed(RecommendedAction? action, HubKind hub)
    {
        if (action is not null)
        {
            foreach (var endorsement in action.Endorsements)
            {
                if (endorsement.Hub == hub)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static System.Collections.Immutable.ImmutableArray<Fact> Alternative(in ActionFormFacts facts) =>
    [
        new("subject", Word(facts.Area?.Subject)),
        new("phase", Word(facts.Area?.Phase)),
        new("year groups", facts.Area is { YearGroups.IsEmpty: false } area
            ? string.Join(" ", area.YearGroups.Select(EnumText<YearGroup>.Of))
            : FactValue.Unknown),
        new("provider", Word(facts.Action?.Provider?.Kind)),
    ];

    private static string SubjectOf(in ActionFormFacts facts) =>
        facts.Area?.Subject == Subject.Other ? Quoted.Of(facts.Area.OtherSubject)
        : facts.Area?.Subject is { } subject ? EnumText<Subject>.Of(subject)
        : "a subject that is not named";

    /// <summary>Said where a fact is missing that settles whether the rule asks anything.</summary>
    private static string Doubt(in ActionFormFacts facts) =>
        facts.Action?.Provider is { Kind: null } ? " The form does not say what kind of provider it is."
        : facts.Area is { Phase: null, YearGroups.IsEmpty: true } ? " The form does not say for which phase or year groups it is."
        : "";
}
