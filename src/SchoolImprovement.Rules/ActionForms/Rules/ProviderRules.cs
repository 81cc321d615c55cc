using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.ActionForms.Rules.Answers;

namespace SchoolImprovement.Rules.ActionForms.Rules;

/// <summary>Guidance 6.9, 6.10 and 6.16: national programmes first, and what another provider needs.</summary>
internal static class ProviderRules
{
    private static readonly Condition<ActionFormFacts> HasProvider = new(
        "there is a provider",
        (in facts) => Status(facts.Action?.Provider is not null),
        (in facts) => [new("provider", Text(facts.Action?.Provider?.Name))]);

    /// <summary>Guidance 6.9 and 6.10.</summary>
    public static readonly ActionFormRule ProgrammesFirst = new("RAF-PROGRAMME-FIRST", "national programmes come first", Obligation.Should, "6.9", "6.10")
    {
        Scope = ActionFormScope.Action,
        Statement = "Another provider than a national programme is recommended where no relevant programme is available, or where the form says why it does not meet the school's needs.",
        Remedy = "Use the national programme, or say why it does not meet the school's needs.",
        When = [new(
            "the provider is no national programme",
            (in facts) => facts.Action?.Provider is { } provider
                ? provider.Kind is { } kind ? Status(kind != ProviderKind.NationalProgramme) : Truth.Unknown
                : Truth.No,
            (in facts) => [new("provider", Word(facts.Action?.Provider?.Kind))])],
        Needs =
        [
            new(
                "no programme is available, or it does not meet the needs",
                (in facts) =>
                    IsStated(facts.Action?.NationalProgramme?.ReasonNotChosen) ? Truth.Yes
                    : IfAsked(KnownOther(in facts), Known(!facts.Action?.NationalProgramme?.Available)),
                (in facts) =>
                [
                    new("available", YesNo(facts.Action?.NationalProgramme?.Available)),
                    new("reason", Text(facts.Action?.NationalProgramme?.ReasonNotChosen)),
                ])
            {
                Finding = (in facts) => facts.Action?.NationalProgramme?.Available is null
                    ? new(
                        facts.Path("nationalProgramme.available"),
                        $"{TheAction(in facts)} uses {ProviderOf(in facts)}, and the form does not say whether a relevant national programme is available.",
                        "Say whether a relevant national programme is available.")
                    : new(
                        facts.Path("nationalProgramme.reasonNotChosen"),
                        $"{TheAction(in facts)} uses {ProviderOf(in facts)} although a national programme is available{Programme(in facts)}, and does not say why."),
            },
        ],
    };

    /// <summary>Guidance 6.9.</summary>
    public static readonly ActionFormRule ProgrammeChecked = new("RAF-PROGRAMME-CHECKED", "the national programme is checked", Obligation.Should, "6.9")
    {
        Scope = ActionFormScope.Action,
        Statement = "Eligibility for a national programme and its availability are checked before it goes into the form.",
        Reading = "A check that the form does not mark as done counts as not done.",
        Remedy = "Check the programme's criteria and its availability, and mark both.",
        When = [new(
            "the provider is a national programme",
            (in facts) => facts.Action?.Provider?.Kind == ProviderKind.NationalProgramme,
            (in facts) => [new("provider", Word(facts.Action?.Provider?.Kind))])],
        Needs =
        [
            new(
                "eligibility is checked",
                (in facts) => facts.Action?.NationalProgramme?.EligibilityChecked == true,
                (in facts) => [new("eligibility checked", YesNo(facts.Action?.NationalProgramme?.EligibilityChecked))])
            {
                Finding = (in facts) => new(
                    facts.Path("nationalProgramme.eligibilityChecked"),
                    $"{TheAction(in facts)} uses a national programme{Programme(in facts)} whose eligibility criteria are not marked as checked."),
            },
            new(
                "availability is checked",
                (in facts) => facts.Action?.NationalProgramme?.AvailabilityChecked == true,
                (in facts) => [new("availability checked", YesNo(facts.Action?.NationalProgramme?.AvailabilityChecked))])
            {
                Finding = (in facts) => new(
                    facts.Path("nationalProgramme.availabilityChecked"),
                    $"{TheAction(in facts)} uses a national programme{Programme(in facts)} whose availability is not marked as checked."),
            },
        ],
    };

    /// <summary>Guidance 6.16.</summary>
    public static readonly ActionFormRule Named = new("RAF-PROVIDER-NAME", "the provider is named", Obligation.Must, "6.16")
    {
        Scope = ActionFormScope.Action,
        Statement = "Where a provider delivers the action, the form names it.",
        Remedy = "Name the provider.",
        When = [HasProvider],
        Needs =
        [
            new(
                "the provider has a name",
                (in facts) => Stated(facts.Action?.Provider?.Name),
                (in facts) => [new("provider", Text(facts.Action?.Provider?.Name))])
            {
                Finding = (in facts) => new(facts.Path("provider.name"), $"{TheAction(in facts)} has a provider without a name."),
            },
        ],
    };

    /// <summary>Guidance 6.10 and 6.16.</summary>
    public static readonly ActionFormRule Rationale = new("RAF-PROVIDER-RATIONALE", "another provider has a rationale", Obligation.Must, "6.16", "6.10")
    {
        Scope = ActionFormScope.Action,
        Statement = "Where the provider is no national programme, the form says why it is chosen.",
        Remedy = "Say why this provider is chosen.",
        When = [new(
            "the provider is neither a national programme nor the leader's own",
            (in facts) => facts.Action?.Provider is null || IsOwn(in facts) ? Truth.No : KnownOther(in facts),
            (in facts) => [new("provider", Word(facts.Action?.Provider?.Kind))])],
        Needs =
        [
            new(
                "there is a rationale for the provider",
                (in facts) => IfAsked(KnownOther(in facts), Stated(facts.Action?.Provider?.Rationale)),
                (in facts) => [new("rationale", Text(facts.Action?.Provider?.Rationale))])
            {
                Finding = (in facts) => facts.Action?.Provider?.Kind is null
                    ? new(
                        facts.Path("provider.kind"),
                        $"{TheAction(in facts)} uses {ProviderOf(in facts)} without a rationale, and does not say whether that is a national programme.",
                        "Say what kind of provider it is.")
                    : new(facts.Path("provider.rationale"), $"{TheAction(in facts)} uses {ProviderOf(in facts)}, which is no national programme, and does not say why."),
            },
        ],
    };

    /// <summary>Guidance 6.16.</summary>
    public static readonly ActionFormRule OwnRationale = new("RAF-PROVIDER-OWN", "the leader's own provision has a rationale", Obligation.Must, "6.16")
    {
        Scope = ActionFormScope.Action,
        Statement = "Where the National Leader's own school or trust delivers the action, the form says why.",
        Reading = "Also where the provider has the name of the leader's own school, trust or alliance, whatever kind the form gives it.",
        Remedy = "Say why the leader's own school or trust delivers this.",
        When = [new(
            "the provider is the leader's own school, trust or alliance",
            (in facts) => IsOwn(in facts),
            (in facts) =>
            [
                new("provider", Text(facts.Action?.Provider?.Name)),
                new("kind", Word(facts.Action?.Provider?.Kind)),
            ])],
        Needs =
        [
            new(
                "there is a rationale for it",
                (in facts) => Stated(facts.Action?.Provider?.Rationale),
                (in facts) => [new("rationale", Text(facts.Action?.Provider?.Rationale))])
            {
                Finding = (in facts) => new(
                    facts.Path("provider.rationale"),
                    $"{TheAction(in facts)} is delivered by {ProviderOf(in facts)}, the National Leader's own school or trust, and does not say why."),
            },
        ],
    };

    /// <summary>Guidance 6.10.</summary>
    public static readonly ActionFormRule Evidence = new("RAF-PROVIDER-EVIDENCE", "another provider is proven", Obligation.Should, "6.10")
    {
        Scope = ActionFormScope.Action,
        Statement = "Another provider's programme is well evidenced, and the provider has a track record.",
        Remedy = "Name the evidence for the programme, and what the provider has achieved with it.",
        When = [new(
            "the provider is another one",
            (in facts) => facts.Action?.Provider?.Kind == ProviderKind.Other,
            (in facts) => [new("provider", Word(facts.Action?.Provider?.Kind))])],
        Needs =
        [
            new(
                "there is evidence",
                (in facts) => Stated(facts.Action?.Evidence),
                (in facts) => [new("evidence", Text(facts.Action?.Evidence))])
            {
                Finding = (in facts) => new(facts.Path("evidence"), $"{TheAction(in facts)} names no evidence for what {ProviderOf(in facts)} delivers."),
            },
            new(
                "there is a track record",
                (in facts) => Stated(facts.Action?.Provider?.TrackRecord),
                (in facts) => [new("track record", Text(facts.Action?.Provider?.TrackRecord))])
            {
                Finding = (in facts) => new(facts.Path("provider.trackRecord"), $"{TheAction(in facts)} names no track record of {ProviderOf(in facts)}."),
            },
        ],
    };

    /// <summary>Whether the provider is known to be no national programme.</summary>
    private static Truth KnownOther(in ActionFormFacts facts) => facts.Action?.Provider?.Kind is { } kind
        ? Status(kind != ProviderKind.NationalProgramme)
        : Truth.Unknown;

    private static bool IsOwn(in ActionFormFacts facts) => facts.Action?.Provider is { } provider
        && (provider.Kind == ProviderKind.OwnSchoolOrTrust || IsOwnName(facts.Form.NationalLeader, provider.Name));

    /// <summary>Whether a name is that of the leader's own school, trust or alliance.</summary>
    public static bool IsOwnName(NationalLeaderOfEducation? leader, string? name) => leader is not null
        && (SameName(leader.School, name) || SameName(leader.Trust, name) || SameName(leader.TeachingSchoolAlliance, name));

    private static string ProviderOf(in ActionFormFacts facts) =>
        IsStated(facts.Action?.Provider?.Name) ? $"'{Quoted.Of(facts.Action!.Provider!.Name)}'" : "a provider without a name";

    private static string Programme(in ActionFormFacts facts) =>
        IsStated(facts.Action?.NationalProgramme?.Name) ? $", '{Quoted.Of(facts.Action!.NationalProgramme!.Name)}'" : "";
}
