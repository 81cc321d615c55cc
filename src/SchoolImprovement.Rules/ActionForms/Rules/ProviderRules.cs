using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.ActionForms.Rules.Answers;

namespace SchoolImprovement.Rules.ActionForms.Rules;

/// <summary>Guidance 6.9, 6.10 and 6.16: national programmes first, and what another provider needs.</summary>
internal static class ProviderRules
{
    private static readonly Citation Programmes = Citation.Parse("6.9");
    private static readonly Citation Others = Citation.Parse("6.10");
    private static readonly Citation Providers = Citation.Parse("6.16");

    private static readonly Condition<ActionFormFacts> HasProvider = new(
        "there is a provider",
        static (in ActionFormFacts facts) => Status(facts.Action?.Provider is not null),
        static (in ActionFormFacts facts, FactCollector collector) => collector.Add("provider", Text(facts.Action?.Provider?.Name)));

    /// <summary>Guidance 6.9 and 6.10.</summary>
    public static readonly ActionFormRule ProgrammesFirst = new()
    {
        Id = "RAF-PROGRAMME-FIRST",
        Title = "national programmes come first",
        Citations = [Programmes, Others],
        Obligation = Obligation.Should,
        Scope = ActionFormScope.Action,
        Statement = "Another provider than a national programme is recommended where no relevant programme is available, or where the form says why it does not meet the school's needs.",
        Remedy = "Use the national programme, or say why it does not meet the school's needs.",
        AppliesWhen = new(
            "the provider is no national programme",
            static (in ActionFormFacts facts) => facts.Action?.Provider is { } provider
                ? provider.Kind is { } kind ? Status(kind != ProviderKind.NationalProgramme) : RuleStatus.NeedsInformation
                : RuleStatus.NotSatisfied,
            static (in ActionFormFacts facts, FactCollector collector) => collector.Add("provider", Word(facts.Action?.Provider?.Kind))),
        Conditions =
        [
            new(
                "no programme is available, or it does not meet the needs",
                static (in ActionFormFacts facts) =>
                    IsStated(facts.Action?.NationalProgramme?.ReasonNotChosen) ? RuleStatus.Satisfied
                    : IfAsked(KnownOther(in facts), Known(!facts.Action?.NationalProgramme?.Available)),
                static (in ActionFormFacts facts, FactCollector collector) =>
                {
                    collector.Add("available", YesNo(facts.Action?.NationalProgramme?.Available));
                    collector.Add("reason", Text(facts.Action?.NationalProgramme?.ReasonNotChosen));
                })
            {
                Finding = static (in ActionFormFacts facts) => facts.Action?.NationalProgramme?.Available is null
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
    public static readonly ActionFormRule ProgrammeChecked = new()
    {
        Id = "RAF-PROGRAMME-CHECKED",
        Title = "the national programme is checked",
        Citations = [Programmes],
        Obligation = Obligation.Should,
        Scope = ActionFormScope.Action,
        Statement = "Eligibility for a national programme and its availability are checked before it goes into the form.",
        Reading = "A check that the form does not mark as done counts as not done.",
        Remedy = "Check the programme's criteria and its availability, and mark both.",
        AppliesWhen = new(
            "the provider is a national programme",
            static (in ActionFormFacts facts) => Status(facts.Action?.Provider?.Kind == ProviderKind.NationalProgramme),
            static (in ActionFormFacts facts, FactCollector collector) => collector.Add("provider", Word(facts.Action?.Provider?.Kind))),
        Conditions =
        [
            new(
                "eligibility is checked",
                static (in ActionFormFacts facts) => Status(facts.Action?.NationalProgramme?.EligibilityChecked == true),
                static (in ActionFormFacts facts, FactCollector collector) =>
                    collector.Add("eligibility checked", YesNo(facts.Action?.NationalProgramme?.EligibilityChecked)))
            {
                Finding = static (in ActionFormFacts facts) => new(
                    facts.Path("nationalProgramme.eligibilityChecked"),
                    $"{TheAction(in facts)} uses a national programme{Programme(in facts)} whose eligibility criteria are not marked as checked."),
            },
            new(
                "availability is checked",
                static (in ActionFormFacts facts) => Status(facts.Action?.NationalProgramme?.AvailabilityChecked == true),
                static (in ActionFormFacts facts, FactCollector collector) =>
                    collector.Add("availability checked", YesNo(facts.Action?.NationalProgramme?.AvailabilityChecked)))
            {
                Finding = static (in ActionFormFacts facts) => new(
                    facts.Path("nationalProgramme.availabilityChecked"),
                    $"{TheAction(in facts)} uses a national programme{Programme(in facts)} whose availability is not marked as checked."),
            },
        ],
    };

    /// <summary>Guidance 6.16.</summary>
    public static readonly ActionFormRule Named = new()
    {
        Id = "RAF-PROVIDER-NAME",
        Title = "the provider is named",
        Citations = [Providers],
        Obligation = Obligation.Must,
        Scope = ActionFormScope.Action,
        Statement = "Where a provider delivers the action, the form names it.",
        Remedy = "Name the provider.",
        AppliesWhen = HasProvider,
        Conditions =
        [
            new(
                "the provider has a name",
                static (in ActionFormFacts facts) => Stated(facts.Action?.Provider?.Name),
                static (in ActionFormFacts facts, FactCollector collector) => collector.Add("provider", Text(facts.Action?.Provider?.Name)))
            {
                Finding = static (in ActionFormFacts facts) => new(facts.Path("provider.name"), $"{TheAction(in facts)} has a provider without a name."),
            },
        ],
    };

    /// <summary>Guidance 6.10 and 6.16.</summary>
    public static readonly ActionFormRule Rationale = new()
    {
        Id = "RAF-PROVIDER-RATIONALE",
        Title = "another provider has a rationale",
        Citations = [Providers, Others],
        Obligation = Obligation.Must,
        Scope = ActionFormScope.Action,
        Statement = "Where the provider is no national programme, the form says why it is chosen.",
        Remedy = "Say why this provider is chosen.",
        AppliesWhen = new(
            "the provider is neither a national programme nor the leader's own",
            static (in ActionFormFacts facts) => facts.Action?.Provider is null || IsOwn(in facts) ? RuleStatus.NotSatisfied : KnownOther(in facts),
            static (in ActionFormFacts facts, FactCollector collector) => collector.Add("provider", Word(facts.Action?.Provider?.Kind))),
        Conditions =
        [
            new(
                "there is a rationale for the provider",
                static (in ActionFormFacts facts) => IfAsked(KnownOther(in facts), Stated(facts.Action?.Provider?.Rationale)),
                static (in ActionFormFacts facts, FactCollector collector) => collector.Add("rationale", Text(facts.Action?.Provider?.Rationale)))
            {
                Finding = static (in ActionFormFacts facts) => facts.Action?.Provider?.Kind is null
                    ? new(
                        facts.Path("provider.kind"),
                        $"{TheAction(in facts)} uses {ProviderOf(in facts)} without a rationale, and does not say whether that is a national programme.",
                        "Say what kind of provider it is.")
                    : new(facts.Path("provider.rationale"), $"{TheAction(in facts)} uses {ProviderOf(in facts)}, which is no national programme, and does not say why."),
            },
        ],
    };

    /// <summary>Guidance 6.16.</summary>
    public static readonly ActionFormRule OwnRationale = new()
    {
        Id = "RAF-PROVIDER-OWN",
        Title = "the leader's own provision has a rationale",
        Citations = [Providers],
        Obligation = Obligation.Must,
        Scope = ActionFormScope.Action,
        Statement = "Where the National Leader's own school or trust delivers the action, the form says why.",
        Reading = "Also where the provider has the name of the leader's own school, trust or alliance, whatever kind the form gives it.",
        Remedy = "Say why the leader's own school or trust delivers this.",
        AppliesWhen = new(
            "the provider is the leader's own school, trust or alliance",
            static (in ActionFormFacts facts) => Status(IsOwn(in facts)),
            static (in ActionFormFacts facts, FactCollector collector) =>
            {
                collector.Add("provider", Text(facts.Action?.Provider?.Name));
                collector.Add("kind", Word(facts.Action?.Provider?.Kind));
            }),
        Conditions =
        [
            new(
                "there is a rationale for it",
                static (in ActionFormFacts facts) => Stated(facts.Action?.Provider?.Rationale),
                static (in ActionFormFacts facts, FactCollector collector) => collector.Add("rationale", Text(facts.Action?.Provider?.Rationale)))
            {
                Finding = static (in ActionFormFacts facts) => new(
                    facts.Path("provider.rationale"),
                    $"{TheAction(in facts)} is delivered by {ProviderOf(in facts)}, the National Leader's own school or trust, and does not say why."),
            },
        ],
    };

    /// <summary>Guidance 6.10.</summary>
    public static readonly ActionFormRule Evidence = new()
    {
        Id = "RAF-PROVIDER-EVIDENCE",
        Title = "another provider is proven",
        Citations = [Others],
        Obligation = Obligation.Should,
        Scope = ActionFormScope.Action,
        Statement = "Another provider's programme is well evidenced, and the provider has a track record.",
        Remedy = "Name the evidence for the programme, and what the provider has achieved with it.",
        AppliesWhen = new(
            "the provider is another one",
            static (in ActionFormFacts facts) => Status(facts.Action?.Provider?.Kind == ProviderKind.Other),
            static (in ActionFormFacts facts, FactCollector collector) => collector.Add("provider", Word(facts.Action?.Provider?.Kind))),
        Conditions =
        [
            new(
                "there is evidence",
                static (in ActionFormFacts facts) => Stated(facts.Action?.Evidence),
                static (in ActionFormFacts facts, FactCollector collector) => collector.Add("evidence", Text(facts.Action?.Evidence)))
            {
                Finding = static (in ActionFormFacts facts) => new(facts.Path("evidence"), $"{TheAction(in facts)} names no evidence for what {ProviderOf(in facts)} delivers."),
            },
            new(
                "there is a track record",
                static (in ActionFormFacts facts) => Stated(facts.Action?.Provider?.TrackRecord),
                static (in ActionFormFacts facts, FactCollector collector) => collector.Add("track record", Text(facts.Action?.Provider?.TrackRecord)))
            {
                Finding = static (in ActionFormFacts facts) => new(facts.Path("provider.trackRecord"), $"{TheAction(in facts)} names no track record of {ProviderOf(in facts)}."),
            },
        ],
    };

    /// <summary>Whether the provider is known to be no national programme.</summary>
    private static RuleStatus KnownOther(in ActionFormFacts facts) => facts.Action?.Provider?.Kind is { } kind
        ? Status(kind != ProviderKind.NationalProgramme)
        : RuleStatus.NeedsInformation;

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
