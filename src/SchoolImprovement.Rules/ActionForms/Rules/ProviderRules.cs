using static SchoolImprovement.Rules.ActionForms.Answers;
using static SchoolImprovement.Rules.Decisions.Obligation;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>Guidance 6.9, 6.10 and 6.16: national programmes first, and what another provider needs.</summary>
internal static class ProviderRules
{
    private static readonly Condition<ActionFormFacts> IsProgramme = new(
        "the provider is a national programme",
        (in f) => f.Action?.Provider?.Kind == ProviderKind.NationalProgramme,
        (in f) => [new("provider", Word(f.Action?.Provider?.Kind))]);

    /// <summary>Guidance 6.9 and 6.10.</summary>
    public static readonly ActionFormRule ProgrammesFirst = new("RAF-PROGRAMME-FIRST", "national programmes come first", Should, "6.9", "6.10")
    {
        Scope = ActionFormScope.Action,
        Statement = "An action does without a national programme where no relevant one is available, or where the form says why it does not meet the school's needs.",
        Reading = "Also where nobody but the school carries the action out although the form says that a programme is available.",
        Remedy = "Use the national programme, or say why it does not meet the school's needs.",
        When = [new(
            "another provider delivers it, or nobody although a programme is available",
            (in f) => f.Action?.Provider is { } provider ? !Is(provider.Kind, ProviderKind.NationalProgramme) : f.Action?.NationalProgramme?.Available == true,
            (in f) => [new("provider", Word(f.Action?.Provider?.Kind))])],
        Needs =
        [
            new(
                "no programme is available, or it does not meet the needs",
                (in f) => IsStated(f.Action?.NationalProgramme?.ReasonNotChosen) | !(Truth)f.Action?.NationalProgramme?.Available,
                (in f) => [new("available", f.Action?.NationalProgramme?.Available), new("reason", Text(f.Action?.NationalProgramme?.ReasonNotChosen))])
            {
                IsGiven = true,
                Finding = (in f) => f.Action?.NationalProgramme?.Available is null
                    ? new(
                        f.Path("nationalProgramme.available"),
                        $"{TheAction(in f)} uses {ProviderOf(in f)}, and the form does not say whether a relevant national programme is available.",
                        "Say whether a relevant national programme is available.")
                    : new(
                        f.Path("nationalProgramme.reasonNotChosen"),
                        f.Action.Provider is null
                            ? $"{TheAction(in f)} has no provider although a national programme is available{Programme(in f)}, and does not say why."
                            : $"{TheAction(in f)} uses {ProviderOf(in f)} although a national programme is available{Programme(in f)}, and does not say why."),
            },
        ],
    };

    /// <summary>Guidance 6.9.</summary>
    public static readonly ActionFormRule ProgrammeChecked = new("RAF-PROGRAMME-CHECKED", "the national programme is checked", Should, "6.9")
    {
        Scope = ActionFormScope.Action,
        Statement = "Eligibility for a national programme and its availability are checked before it goes into the form.",
        Reading = "A check that the form does not mark as done counts as not done.",
        Remedy = "Check the programme's criteria and its availability, and mark both.",
        When = [IsProgramme],
        Needs = [Given("nationalProgramme.eligibilityChecked", "eligibility is checked", (in f) => f.Action?.NationalProgramme?.EligibilityChecked == true, (in f) => [new("eligibility checked", f.Action?.NationalProgramme?.EligibilityChecked)],
            (in f) => $"{TheAction(in f)} uses a national programme{Programme(in f)} whose eligibility criteria are not marked as checked."),
            Given("nationalProgramme.availabilityChecked", "availability is checked", (in f) => f.Action?.NationalProgramme?.AvailabilityChecked == true, (in f) => [new("availability checked", f.Action?.NationalProgramme?.AvailabilityChecked)],
            (in f) => $"{TheAction(in f)} uses a national programme{Programme(in f)} whose availability is not marked as checked.")],
    };

    /// <summary>Guidance 6.9: what is recommended can be had.</summary>
    public static readonly ActionFormRule ProgrammeAvailable = new("RAF-PROGRAMME-AVAILABLE", "the national programme is available", Should, "6.9")
    {
        Scope = ActionFormScope.Action,
        Statement = "A national programme that the form says is not available to the school is not recommended.",
        Remedy = "Recommend what is available, or correct what the form says of the programme.",
        When = [IsProgramme],
        Needs = [Holds("nationalProgramme.available", "the form does not deny that it is available", (in f) => f.Action?.NationalProgramme?.Available != false, (in f) => [new("available", f.Action?.NationalProgramme?.Available)],
            (in f) => $"{TheAction(in f)} uses a national programme{Programme(in f)}, and the form says that none is available.")],
    };

    /// <summary>Guidance 6.16.</summary>
    public static readonly ActionFormRule Named = new("RAF-PROVIDER-NAME", "the provider is named", Must, "6.16")
    {
        Scope = ActionFormScope.Action,
        Statement = "Where a provider delivers the action, the form names it.",
        Remedy = "Name the provider.",
        When = [new("there is a provider", (in f) => f.Action?.Provider is not null, (in f) => [new("provider", Word(f.Action?.Provider?.Kind))])],
        Needs = [Given("provider.name", "the provider has a name", (in f) => IsStated(f.Action?.Provider?.Name), (in f) => [new("provider", Text(f.Action?.Provider?.Name))],
            (in f) => $"{TheAction(in f)} has a provider without a name.")],
    };

    /// <summary>Guidance 6.10 and 6.16.</summary>
    public static readonly ActionFormRule Rationale = new("RAF-PROVIDER-RATIONALE", "another provider has a rationale", Must, "6.16", "6.10")
    {
        Scope = ActionFormScope.Action,
        Statement = "Where the provider is no national programme, the form says why it is chosen.",
        Remedy = "Say why this provider is chosen.",
        When = [new(
            "the provider is neither a national programme nor the leader's own",
            (in f) => f.Action?.Provider is not { } provider || IsOwn(in f) ? Truth.No : !Is(provider.Kind, ProviderKind.NationalProgramme),
            (in f) => [new("provider", Word(f.Action?.Provider?.Kind))])],
        Needs =
        [
            new("there is a rationale for the provider", (in f) => IsStated(f.Action?.Provider?.Rationale), (in f) => [new("rationale", Text(f.Action?.Provider?.Rationale))])
            {
                IsGiven = true,
                Finding = (in f) => f.Action?.Provider?.Kind is null
                    ? new(
                        f.Path("provider.kind"),
                        $"{TheAction(in f)} uses {ProviderOf(in f)}, gives no reason for that choice, and does not say whether it is a national programme.",
                        "Say what kind of provider it is.")
                    : new(f.Path("provider.rationale"), $"{TheAction(in f)} uses {ProviderOf(in f)}, which is no national programme, and does not say why."),
            },
        ],
    };

    /// <summary>Guidance 6.16.</summary>
    public static readonly ActionFormRule OwnRationale = new("RAF-PROVIDER-OWN", "the leader's own provision has a rationale", Must, "6.16")
    {
        Scope = ActionFormScope.Action,
        Statement = "Where the National Leader's own school or trust delivers the action, the form says why.",
        Reading = "Also where the provider has the name of the leader's own school, trust or alliance, whatever kind the form gives it.",
        Remedy = "Say why the leader's own school or trust delivers this.",
        When = [new(
            "the provider is the leader's own school, trust or alliance",
            (in f) => IsOwn(in f),
            (in f) => [new("provider", Text(f.Action?.Provider?.Name)), new("kind", Word(f.Action?.Provider?.Kind))])],
        Needs = [Given("provider.rationale", "there is a rationale for it", (in f) => IsStated(f.Action?.Provider?.Rationale), (in f) => [new("rationale", Text(f.Action?.Provider?.Rationale))],
            (in f) => $"{TheAction(in f)} is delivered by {ProviderOf(in f)}, the National Leader's own school or trust, and does not say why.")],
    };

    /// <summary>Guidance 6.10.</summary>
    public static readonly ActionFormRule Evidence = new("RAF-PROVIDER-EVIDENCE", "another provider is proven", Should, "6.10")
    {
        Scope = ActionFormScope.Action,
        Statement = "Another provider's programme is well evidenced, and the provider has a track record.",
        Reading = "Evidence that 6.11 or 6.14 asks for is asked for once.",
        Remedy = "Name the evidence for the programme, and what the provider has achieved with it.",
        When = [new("the provider is another one", (in f) => f.Action?.Provider?.Kind == ProviderKind.Other, (in f) => [new("provider", Word(f.Action?.Provider?.Kind))])],
        Needs =
        [
            Given("evidence", "there is evidence, unless it is asked for as of an alternative or of behaviour",
                (in f) => IsStated(f.Action?.Evidence) || f.Area?.Kind == ImprovementAreaKind.Behaviour || !EndorsementRules.IsAlternative(in f).IsNo,
                (in f) => [new("evidence", Text(f.Action?.Evidence)), new("area", Word(f.Area?.Kind))],
                (in f) => $"{TheAction(in f)} names no evidence for what {ProviderOf(in f)} delivers."),
            Given("provider.trackRecord", "there is a track record", (in f) => IsStated(f.Action?.Provider?.TrackRecord), (in f) => [new("track record", Text(f.Action?.Provider?.TrackRecord))],
                (in f) => $"{TheAction(in f)} names no track record of {ProviderOf(in f)}."),
        ],
    };

    /// <summary>Whether a name is that of the leader's own school, trust or alliance.</summary>
    public static bool IsOwnName(NationalLeaderOfEducation? leader, string? name) => leader is not null
        && (WrittenText.SameName(leader.School, name) || WrittenText.SameName(leader.Trust, name) || WrittenText.SameName(leader.TeachingSchoolAlliance, name));

    private static bool IsOwn(in ActionFormFacts facts) => facts.Action?.Provider is { } provider
        && (provider.Kind == ProviderKind.OwnSchoolOrTrust || IsOwnName(facts.Form.NationalLeader, provider.Name));

    private static string ProviderOf(in ActionFormFacts facts) =>
        IsStated(facts.Action?.Provider?.Name) ? $"'{Quoted.Of(facts.Action.Provider.Name)}'" : "a provider that it does not name";

    private static string Programme(in ActionFormFacts facts) =>
        IsStated(facts.Action?.NationalProgramme?.Name) ? $", '{Quoted.Of(facts.Action.NationalProgramme.Name)}'" : "";
}
