using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.ActionForms.Rules.Answers;

namespace SchoolImprovement.Rules.ActionForms.Rules;

/// <summary>Guidance 2.7, 3.4, 3.6 and 6.1: which schools a form is for, and from how many days of support it comes.</summary>
internal static class PurposeRules
{
    /// <summary>Guidance 6.1: a form is about a school.</summary>
    public static readonly ActionFormRule School = new()
    {
        Id = "RAF-SCHOOL",
        Title = "the school is named",
        Citations = [Citation.Parse("6.1")],
        Obligation = Obligation.Must,
        Scope = ActionFormScope.Form,
        Statement = "A form says which school it supports.",
        Reading = "Its URN or its name is enough.",
        Remedy = "Give the school's URN.",
        Conditions =
        [
            new(
                "the school's URN or name is given",
                static (in ActionFormFacts facts) => Status(facts.Form.School is { } school && (school.Urn is not null || IsStated(school.Name))),
                static (in ActionFormFacts facts, FactCollector collector) =>
                {
                    collector.Add("URN", facts.Form.School?.Urn?.ToString());
                    collector.Add("name", Text(facts.Form.School?.Name));
                })
            {
                Finding = static (in ActionFormFacts facts) => new("$.school.urn", "The form does not say which school it supports."),
            },
        ],
    };

    /// <summary>Guidance 6.1, 3.4 and 3.6.</summary>
    public static readonly ActionFormRule Tier = new()
    {
        Id = "RAF-TIER",
        Title = "the school is in tier 2 or 3",
        Citations = [Citation.Parse("6.1"), Citation.Parse("3.4"), Citation.Parse("3.6")],
        Obligation = Obligation.Must,
        Scope = ActionFormScope.Form,
        Statement = "A form is made for schools in tiers 2 and 3; tier 1 needs none.",
        Remedy = "Give the tier that the eligibility decision came to.",
        Conditions =
        [
            new(
                "the tier is 2 or 3",
                static (in ActionFormFacts facts) => Status(facts.Form.Tier is SupportTier.Tier2 or SupportTier.Tier3),
                static (in ActionFormFacts facts, FactCollector collector) => collector.Add("tier", Word(facts.Form.Tier)))
            {
                Finding = static (in ActionFormFacts facts) => facts.Form.Tier switch
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
    public static readonly ActionFormRule Days = new()
    {
        Id = "RAF-DAYS",
        Title = "no more days than the tier gives",
        Citations = [Citation.Parse("2.7"), Citation.Parse("3.4"), Citation.Parse("3.6")],
        Obligation = Obligation.Must,
        Scope = ActionFormScope.Form,
        Statement = "The deployment up to the form takes no more days than the tier gives; what is needed beyond them is costed into the form.",
        Remedy = "Cost the further days into the form as an action or as coordination.",
        AppliesWhen = new(
            "the tier gives days",
            static (in ActionFormFacts facts) => Status(facts.Form.Tier is not SupportTier.None),
            static (in ActionFormFacts facts, FactCollector collector) => collector.Add("tier", Word(facts.Form.Tier))),
        Conditions =
        [
            new(
                "the days used are within the tier's",
                static (in ActionFormFacts facts) => facts.Form.DaysUsed is not { } days ? RuleStatus.NeedsInformation
                    : days < 0 ? RuleStatus.NotSatisfied
                    : facts.Form.Tier is not { } tier || tier == SupportTier.None ? RuleStatus.NeedsInformation
                    : Status(days <= facts.Offer.Eligibility.SupportDays.Of(tier).Value),
                static (in ActionFormFacts facts, FactCollector collector) =>
                {
                    collector.Add("days used", DaysOf(facts.Form.DaysUsed));
                    collector.Add("tier", Word(facts.Form.Tier));
                    if (facts.Form.Tier is { } tier and not SupportTier.None)
                    {
                        collector.Add(facts.Offer.Eligibility.SupportDays.Of(tier));
                    }
                })
            {
                Finding = static (in ActionFormFacts facts) => new(
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
    public static readonly ActionFormRule AllDays = new()
    {
        Id = "RAF-DAYS-ALL",
        Title = "the form took all the days",
        Citations = [Citation.Parse("3.6")],
        Obligation = Obligation.May,
        Scope = ActionFormScope.Form,
        Statement = "In tiers 2 and 3 the form is expected to take all the days that the tier gives.",
        Remedy = "Nothing has to be mended; the days left support the school with its plans.",
        AppliesWhen = new(
            "the tier is 2 or 3 and the days are known",
            static (in ActionFormFacts facts) => Status(facts.Form.DaysUsed is not null && facts.Form.Tier is SupportTier.Tier2 or SupportTier.Tier3),
            static (in ActionFormFacts facts, FactCollector collector) =>
            {
                collector.Add("tier", Word(facts.Form.Tier));
                collector.Add("days used", DaysOf(facts.Form.DaysUsed));
            }),
        Conditions =
        [
            new(
                "no day is left",
                static (in ActionFormFacts facts) => facts.Form is { DaysUsed: { } days, Tier: { } tier and not SupportTier.None }
                    ? Status(days >= facts.Offer.Eligibility.SupportDays.Of(tier).Value)
                    : RuleStatus.NeedsInformation,
                static (in ActionFormFacts facts, FactCollector collector) => collector.Add("days used", DaysOf(facts.Form.DaysUsed)))
            {
                Finding = static (in ActionFormFacts facts) => new(
                    "$.daysUsed", $"The deployment used {Number(facts.Form.DaysUsed ?? 0)} days up to the form, fewer than the tier gives."),
            },
        ],
    };

    private static string Number(decimal days) => days.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);

    private static FactValue DaysOf(decimal? days) => days is { } known ? Number(known) : FactValue.Unknown;
}
