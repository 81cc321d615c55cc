using static SchoolImprovement.Rules.ActionForms.Answers;
using static SchoolImprovement.Rules.Decisions.Obligation;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>Guidance 6.11 and Annex A: an alternative to a national programme in a subject needs evidence, and often a hub's endorsement.</summary>
internal static class EndorsementRules
{
    private static readonly Condition<ActionFormFacts> Alternative = new(
        "it is a subject-specific alternative to a national programme",
        (in f) => IsAlternative(in f),
        (in f) => [new("area", Word(f.Area?.Kind)), new("subject", AreaRules.SubjectOf(f.Area)), new("provider", Word(f.Action?.Provider?.Kind))])
    {
        Lacks = (in f) => f.Action?.Provider is { Kind: null } ? "The form does not say what kind of provider it is." : "The form does not say whether a programme is available.",
        Ask = "Say what kind of provider it is, and whether a relevant national programme is available.",
    };

    /// <summary>Guidance 6.11, first point.</summary>
    public static readonly ActionFormRule Evidence = new("RAF-ALTERNATIVE-EVIDENCE", "the alternative is evidenced", Must, "6.11")
    {
        Scope = ActionFormScope.Action,
        Statement = "A subject-specific alternative to a national programme has evidence, beside its rationale, that it is likely to be effective.",
        Reading = "An alternative is what another provider than a national programme delivers in a subject (policy Alternative). The rationale said again is no evidence.",
        Remedy = "Name the evidence, beside the rationale, that the activity is likely to be effective.",
        When = [Alternative],
        Needs = [Given("evidence", "there is evidence", (in f) => IsStated(f.Action?.Evidence), (in f) => [new("evidence", Text(f.Action?.Evidence))],
            (in f) => $"{TheAction(in f)} is an alternative to a national programme in {SubjectOf(in f)}, and names no evidence beside its rationale."),
            Holds("evidence", "the evidence is not the rationale said again", (in f) => !WrittenText.SameName(f.Action?.Evidence, f.Action?.Rationale), (in f) => [new("rationale", Text(f.Action?.Rationale))],
            (in f) => $"{TheAction(in f)} is an alternative to a national programme in {SubjectOf(in f)}, and its evidence says no more than its rationale.")],
    };

    /// <summary>Guidance 6.11 and A.maths.</summary>
    public static readonly ActionFormRule Maths = Endorsed(
        "RAF-ENDORSE-MATHS",
        HubKind.Maths,
        Subject.Maths,
        "An alternative in maths below post-16 has the endorsement of the regional lead for maths.",
        "It is below post-16 when one of its year groups is, or, where none is named, its phase is another than post-16.",
        (in f) => YearGroupsOf.BelowPost16(f.Area!));

    /// <summary>Guidance 6.11 and A.english.</summary>
    public static readonly ActionFormRule English = Endorsed(
        "RAF-ENDORSE-ENGLISH",
        HubKind.English,
        Subject.English,
        "An alternative in English for Reception or Year 1 has the endorsement of the local English hub; other years need none.",
        "It is for Reception or Year 1 when it reaches one of them, whichever other years it reaches (policy EnglishEndorsement).",
        (in f) => f.Policy.EnglishEndorsement == EnglishEndorsementReading.ReceptionAndYear1Alone
            ? YearGroupsOf.ReceptionAndYear1Alone(f.Area!)
            : YearGroupsOf.ReachReceptionOrYear1(f.Area!));

    /// <summary>Guidance 6.11 and A.science.</summary>
    public static readonly ActionFormRule Science = Endorsed(
        "RAF-ENDORSE-SCIENCE",
        HubKind.Science,
        Subject.Science,
        "An alternative in science has the endorsement of the local Science Learning Partnership, in every phase.",
        null,
        (in f) => Truth.Yes);

    /// <summary>Guidance 6.11 and A.computing.</summary>
    public static readonly ActionFormRule Computing = Endorsed(
        "RAF-ENDORSE-COMPUTING",
        HubKind.Computing,
        Subject.Computing,
        "An alternative in computing has the endorsement of the local Computing hub, in every phase.",
        null,
        (in f) => Truth.Yes);

    /// <summary>Whether the action is a subject-specific alternative to a national programme.</summary>
    public static Truth IsAlternative(in ActionFormFacts facts)
    {
        if (facts.Area?.Kind != ImprovementAreaKind.SubjectSpecific || facts.Action is not { } action)
        {
            return Truth.No;
        }

        if (action.Provider is not { } provider)
        {
            return facts.Policy.Alternative == AlternativeReading.AnyOtherAction;
        }

        var other = !Is(provider.Kind, ProviderKind.NationalProgramme);
        return facts.Policy.Alternative == AlternativeReading.WhereProgrammeIsAvailable ? other & action.NationalProgramme?.Available : other;
    }

    // The four subjects differ in the hub and in the phases alone, so that one shape serves them all.
    private static ActionFormRule Endorsed(
        string id, HubKind hub, Subject subject, string statement, string? reading, RuleTest<ActionFormFacts> inPhase) => new(
            id, $"endorsed by the {HubNames.Of(hub)}", Must, "6.11", HubNames.TableOf(hub).ToString())
        {
            Scope = ActionFormScope.Action,
            Statement = $"{statement} The endorsement says who gave it, and is not later than the submission.",
            Reading = reading,
            Remedy = $"Ask the {HubNames.Of(hub)} for an endorsement, and add it to the action.",
            When =
            [
                Alternative,
                new("it is in the subject", (in f) => f.Area?.Subject == subject, (in f) => [new("subject", Word(f.Area?.Subject))]),
                new("it is for years that need it", inPhase, (in f) => [new("phase", Word(f.Area?.Phase)), new("year groups", Years(f.Area))])
                {
                    SaidBy = "RAF-AREA-SUBJECT",
                },
            ],
            Needs =
            [
                new(
                    "the hub has endorsed it",
                    (in f) => IndexOf(in f, hub) >= 0,
                    (in f) => [new("endorsements", f.Action!.Endorsements.Length), new("school's region", f.Form.School?.Region is { } region ? HubNames.Of(region) : FactValue.Unknown)])
                {
                    At = "endorsements",
                    IsGiven = true,
                    Fails = (in f) => $"{TheAction(in f)} is an alternative to a national programme in {SubjectOf(in f)} without the endorsement of the {HubNames.Of(hub)}.",
                    Mend = (in f) => $"Ask {f.Hubs.Describe(hub, f.Form.School?.Region)}, and add the endorsement.",
                },
                Detail(hub, "it is said who gave the endorsement", "by", static given => IsStated(given.By), "does not say who gave it", "Say who gave the endorsement."),
                Detail(hub, "the endorsement is dated", "givenOn", static given => given.GivenOn is not null, "has no date", "Give the date of the endorsement."),
                new(
                    "the endorsement is not later than the submission",
                    (in f) => !(Endorsement(in f, hub)?.GivenOn > f.Form.SubmittedOn),
                    (in f) => [new("given on", Endorsement(in f, hub)?.GivenOn), new("submitted on", f.Form.SubmittedOn)])
                {
                    Finding = (in f) => new(
                        f.Path($"endorsements[{IndexOf(in f, hub)}].givenOn"),
                        $"{TheAction(in f)} has an endorsement of the {HubNames.Of(hub)} of {Day(Endorsement(in f, hub)?.GivenOn)}, after the submission on {Day(f.Form.SubmittedOn)}.",
                        "Correct the date, or submit the form when the endorsement is there."),
                },
            ],
        };

    // Asked of the endorsement that there is; where there is none, that is said already.
    private static Condition<ActionFormFacts> Detail(HubKind hub, string title, string member, Func<Endorsement, bool> isGiven, string lacks, string remedy) => new(
        title, (in f) => Endorsement(in f, hub) is not { } given || isGiven(given))
    {
        IsGiven = true,
        Finding = (in f) => new(
            f.Path($"endorsements[{IndexOf(in f, hub)}].{member}"),
            $"{TheAction(in f)} has an endorsement of the {HubNames.Of(hub)} that {lacks}.",
            remedy),
    };

    private static Endorsement? Endorsement(in ActionFormFacts facts, HubKind hub) =>
        IndexOf(in facts, hub) is >= 0 and var index ? facts.Action!.Endorsements[index] : null;

    /// <summary>Where the hub's endorsement stands, one that is complete and in time before all others; -1 where there is none.</summary>
    private static int IndexOf(in ActionFormFacts facts, HubKind hub)
    {
        var endorsements = facts.Action is { } action ? action.Endorsements : [];
        var found = -1;
        for (var i = endorsements.Length - 1; i >= 0; i--)
        {
            if (endorsements[i].Hub == hub && (found == -1 || IsWanting(endorsements[found], facts.Form)))
            {
                found = i;
            }
        }

        return found;
    }

    private static bool IsWanting(Endorsement given, RecommendedActionForm form) =>
        !IsStated(given.By) || given.GivenOn is null || given.GivenOn > form.SubmittedOn;

    private static FactValue Years(ImprovementArea? area) => area is { YearGroups.IsEmpty: false }
        ? string.Join(", ", area.YearGroups.Select(EnumWords<YearGroup>.Of))
        : FactValue.Unknown;

    private static FactValue SubjectOf(in ActionFormFacts facts) =>
        AreaRules.SubjectOf(facts.Area) is { Kind: FactKind.Text } subject ? subject : "a subject that is not named";
}
