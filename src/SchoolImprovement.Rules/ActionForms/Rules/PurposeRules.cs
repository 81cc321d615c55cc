using static SchoolImprovement.Rules.ActionForms.Answers;
using static SchoolImprovement.Rules.Decisions.Obligation;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>Guidance 2.7, 3.4, 3.6 and 6.1: which schools a form is for, and from how many days of support it comes.</summary>
internal static class PurposeRules
{
    /// <summary>Guidance 6.1: a form is about a school.</summary>
    public static readonly ActionFormRule School = new("RAF-SCHOOL", "the school is named", Must, "6.1")
    {
        Scope = ActionFormScope.Form,
        Statement = "A form says which school it supports.",
        Reading = "Its URN or its name is enough.",
        Remedy = "Give the school's URN.",
        Needs = [Given("school.urn", "the school's URN or name is given",
            (in f) => f.Form.School is { } school && (school.Urn is not null || IsStated(school.Name)),
            (in f) => [new("URN", f.Form.School?.Urn?.ToString()), new("name", Text(f.Form.School?.Name))],
            (in f) => "The form does not say which school it supports.")],
    };

    /// <summary>Guidance 6.1, 3.4 and 3.6.</summary>
    public static readonly ActionFormRule Tier = new("RAF-TIER", "the school is in tier 2 or 3", Must, "6.1", "3.4", "3.6")
    {
        Scope = ActionFormScope.Form,
        Statement = "A form is made for schools in tiers 2 and 3; tier 1 needs none.",
        Remedy = "Give the tier that the eligibility decision came to.",
        Needs =
        [
            Given("tier", "the tier is given", (in f) => f.Form.Tier is not null, (in f) => [new("tier", Word(f.Form.Tier))],
                (in f) => "The form does not say which tier the school is in."),
            new("it is no other tier than 2 or 3", (in f) => f.Form.Tier is not { HasActionForm: false }, (in f) => [new("tier", Word(f.Form.Tier))])
            {
                At = "tier",
                Fails = (in f) => f.Form.Tier == SupportTier.Tier1
                    ? "The school is in tier 1, for which there is no Recommended Action Form."
                    : "The school is in no tier, and receives no support under the offer.",
                Mend = (in f) => f.Form.Tier == SupportTier.Tier1 ? "Submit the tier 1 return instead." : "Check the school's eligibility.",
            },
        ],
    };

    /// <summary>Guidance 2.7, 3.4 and 3.6.</summary>
    public static readonly ActionFormRule Days = new("RAF-DAYS", "no more days than the tier gives", Must, "2.7", "3.4", "3.6")
    {
        Scope = ActionFormScope.Form,
        Statement = "The deployment up to the form takes no more days than the tier gives; what is needed beyond them is costed into the form.",
        Remedy = "Cost the further days into the form as an action or as coordination.",
        When = [new("the tier gives days", (in f) => f.Form.Tier is not SupportTier.None, (in f) => [new("tier", Word(f.Form.Tier))])],
        Needs =
        [
            new("the days used are given", (in f) => f.Form.DaysUsed is { } days ? days >= 0 : null, (in f) => [new("days used", DaysOf(f.Form.DaysUsed))])
            {
                At = "daysUsed",
                Fails = (in f) => $"The deployment cannot have used {DaysOf(f.Form.DaysUsed)} days.",
                Lacks = (in f) => "The form does not say how many days the deployment has used.",
                Ask = "Give the days that the deployment has used.",
                Mend = (in f) => "Give the days that the deployment has used.",
            },
            new(
                "no day is known to be used beyond those of the tier",
                (in f) => f.Form.DaysUsed is not { } days ? true : DaysGiven(in f) is { } most ? days <= most.Value : null,
                (in f) => [new("tier", Word(f.Form.Tier)), .. Fact.IfAny(DaysGiven(in f))])
            {
                At = "daysUsed",
                SaidBy = "RAF-TIER",
                Fails = (in f) => $"The deployment used {DaysOf(f.Form.DaysUsed)} days, more than the {FactValue.From(DaysGiven(in f)?.Value)} that the tier gives.",
                Lacks = (in f) => "The days used cannot be checked while the tier is not known.",
                Ask = "Give the school's tier.",
            },
        ],
    };

    /// <summary>Guidance 3.6: all of the days are expected to go into the form.</summary>
    public static readonly ActionFormRule AllDays = new("RAF-DAYS-ALL", "the form took all the days", May, "3.6")
    {
        Scope = ActionFormScope.Form,
        Statement = "In tiers 2 and 3 the form is expected to take all the days that the tier gives.",
        Remedy = "Nothing has to be mended; the days left support the school with its plans.",
        When = [new(
            "the tier is 2 or 3 and the days are known",
            (in f) => f.Form is { DaysUsed: >= 0, Tier.HasActionForm: true },
            (in f) => [new("tier", Word(f.Form.Tier)), new("days used", DaysOf(f.Form.DaysUsed))])],
        Needs = [Holds("daysUsed", "no day is left", (in f) => DaysGiven(in f) is { } most ? f.Form.DaysUsed >= most.Value : null, (in f) => [new("days used", DaysOf(f.Form.DaysUsed)), .. Fact.IfAny(DaysGiven(in f))],
            (in f) => $"The deployment used {DaysOf(f.Form.DaysUsed)} {(f.Form.DaysUsed == 1 ? "day" : "days")} up to the form, fewer than the tier gives.")],
    };

    /// <summary>A number of days as a fact.</summary>
    public static FactValue DaysOf(decimal? days) => days?.ToString("0.##", CultureInfo.InvariantCulture);

    private static CitedValue<int>? DaysGiven(in ActionFormFacts facts) => facts.Offer.Eligibility.SupportDays.OfAny(facts.Form.Tier);
}
