using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.ActionForms.Rules.Answers;

namespace SchoolImprovement.Rules.ActionForms.Rules;

/// <summary>Guidance 2.7, 3.4, 3.6 and 6.1: which schools a form is for, and from how many days of support it comes.</summary>
internal static class PurposeRules
{
    /// <summary>Guidance 6.1: a form is about a school.</summary>
    public static readonly ActionFormRule School = new("RAF-SCHOOL", "the school is named", Obligation.Must, "6.1")
    {
        Scope = ActionFormScope.Form,
        Statement = "A form says which school it supports.",
        Reading = "Its URN or its name is enough.",
        Remedy = "Give the school's URN.",
        Needs =
        [
            new(
                "the school's URN or name is given",
                (in facts) => facts.Form.School is { } school && (school.Urn is not null || IsStated(school.Name)),
                (in facts) => [new("URN", facts.Form.School?.Urn?.ToString()), new("name", Text(facts.Form.School?.Name))])
            {
                Finding = (in facts) => new("$.school.urn", "The form does not say which school it supports."),
            },
        ],
    };

    /// <summary>Guidance 6.1, 3.4 and 3.6.</summary>
    public static readonly ActionFormRule Tier = new("RAF-TIER", "the school is in tier 2 or 3", Obligation.Must, "6.1", "3.4", "3.6")
    {
        Scope = ActionFormScope.Form,
        Statement = "A form is made for schools in tiers 2 and 3; tier 1 needs none.",
        Remedy = "Give the tier that the eligibility decision came to.",
        Needs =
        [
            new(
                "the tier is 2 or 3",
                (in facts) => facts.Form.Tier is SupportTier.Tier2 or SupportTier.Tier3,
                (in facts) => [new("tier", Word(facts.Form.Tier))])
            {
                Finding = (in facts) => facts.Form.Tier switch
                {
                    null => new("$.tier", "The form does not say which tier the school is in."),
                    SupportTier.Tier1 => new(
                        "$.tier",
                        "The school is in tier 1, for which there is no Recommended Action Form.",
                        "Submit the tier 1 return instead."),
                    _ => new("$.tier", "The school is in no tier, and receives no support under the offer.", "Check the school's eligibility."),
                },
            },
        ],
    };

    /// <summary>Guidance 2.7, 3.4 and 3.6.</summary>
    public static readonly ActionFormRule Days = new("RAF-DAYS", "no more days than the tier gives", Obligation.Must, "2.7", "3.4", "3.6")
    {
        Scope = ActionFormScope.Form,
        Statement = "The deployment up to the form takes no more days than the tier gives; what is needed beyond them is costed into the form.",
        Remedy = "Cost the further days into the form as an action or as coordination.",
        When = [new(
            "the tier gives days",
            (in facts) => facts.Form.Tier is not SupportTier.None,
            (in facts) => [new("tier", Word(facts.Form.Tier))])],
        Needs =
        [
            new(
                "the days used are within the tier's",
                (in facts) => facts.Form.DaysUsed is not { } days ? Truth.Unknown
                    : days < 0 ? Truth.No
                    : facts.Form.Tier is not { } tier || tier == SupportTier.None ? Truth.Unknown
                    : Status(days <= facts.Offer.Eligibility.SupportDays.Of(tier).Value),
                (in facts) =>
                [
                    new("days used", DaysOf(facts.Form.DaysUsed)),
                    new("tier", Word(facts.Form.Tier)),
                    .. Fact.IfAny(facts.Form.Tier is { } tier and not SupportTier.None ? facts.Offer.Eligibility.SupportDays.Of(tier) : null),
                ])
            {
                Finding = (in facts) => new(
                    "$.daysUsed",
                    facts.Form.DaysUsed is not { } days ? "The form does not say how many days the deployment has used."
                    : days < 0 ? $"The deployment cannot have used {Number(days)} days."
                    : facts.Form.Tier is not { } tier || tier == SupportTier.None ? "The days used cannot be checked while the tier is not known."
                    : $"The deployment used {Number(days)} days, more than the {facts.Offer.Eligibility.SupportDays.Of(tier).Value} that the tier gives.",
                    facts.Form.DaysUsed is null or < 0 ? "Give the days that the deployment has used."
                    : facts.Form.Tier is null or SupportTier.None ? "Give the school's tier."
                    : null),
            },
        ],
    };

    /// <summary>Guidance 3.6: all of the days are expected to go into the form.</summary>
    public static readonly ActionFormRule AllDays = new("RAF-DAYS-ALL", "the form took all the days", Obligation.May, "3.6")
    {
        Scope = ActionFormScope.Form,
        Statement = "In tiers 2 and 3 the form is expected to take all the days that the tier gives.",
        Remedy = "Nothing has to be mended; the days left support the school with its plans.",
        When = [new(
            "the tier is 2 or 3 and the days are known",
            (in facts) => facts.Form.DaysUsed is not null && facts.Form.Tier is SupportTier.Tier2 or SupportTier.Tier3,
            (in facts) => [new("tier", Word(facts.Form.Tier)), new("days used", DaysOf(facts.Form.DaysUsed))])],
        Needs =
        [
            new(
                "no day is left",
                (in facts) => facts.Form is { DaysUsed: { } days, Tier: { } tier and not SupportTier.None }
                    ? Status(days >= facts.Offer.Eligibility.SupportDays.Of(tier).Value)
                    : Truth.Unknown,
                (in facts) => [new("days used", DaysOf(facts.Form.DaysUsed))])
            {
                Finding = (in facts) => new(
                    "$.daysUsed", $"The deployment used {Number(facts.Form.DaysUsed ?? 0)} days up to the form, fewer than the tier gives."),
            },
        ],
    };

    private static string Number(decimal days) => days.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);

    private static FactValue DaysOf(decimal? days) => days is { } known ? Number(known) : FactValue.Unknown;
}
