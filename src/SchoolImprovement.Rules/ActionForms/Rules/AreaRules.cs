using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.ActionForms.Rules.Answers;

namespace SchoolImprovement.Rules.ActionForms.Rules;

/// <summary>Guidance 6.2 and 6.3: how many improvement areas, which, and each with actions.</summary>
internal static class AreaRules
{
    /// <summary>Guidance 6.2.</summary>
    public static readonly ActionFormRule Any = new("RAF-AREAS", "there is an improvement area", Obligation.Must, "6.2")
    {
        Scope = ActionFormScope.Form,
        Statement = "A form has at least one improvement area.",
        Remedy = "Add the areas that the school has to improve, leadership among them.",
        Needs =
        [
            new(
                "the form has an area",
                (in facts) => !facts.Form.Areas.IsEmpty,
                (in facts) => [new("areas", facts.Form.Areas.Length)])
            {
                Finding = (in facts) => new("$.areas", "The form has no improvement area."),
            },
        ],
    };

    /// <summary>Guidance 6.2.</summary>
    public static readonly ActionFormRule NotTooMany = new("RAF-AREAS-MANY", "not too many improvement areas", Obligation.Should, "6.2")
    {
        Scope = ActionFormScope.Form,
        Statement = "A form keeps to the recommended number of improvement areas.",
        Remedy = "Keep to the areas that matter most.",
        Needs =
        [
            new(
                "the areas are no more than recommended",
                (in facts) => facts.Form.Areas.Length <= facts.Offer.ActionForm.ImprovementAreas.Value,
                (in facts) => [new("areas", facts.Form.Areas.Length), facts.Offer.ActionForm.ImprovementAreas])
            {
                Finding = (in facts) => new(
                    "$.areas",
                    $"The form has {facts.Form.Areas.Length} improvement areas; up to {facts.Offer.ActionForm.ImprovementAreas.Value} are recommended."),
            },
        ],
    };

    /// <summary>Guidance 6.3.</summary>
    public static readonly ActionFormRule Kind = new("RAF-AREA-KIND", "the area is one of the two groups", Obligation.Must, "6.3")
    {
        Scope = ActionFormScope.Area,
        Statement = "Each improvement area is one of those that the two groups hold.",
        Remedy = "Say which improvement area it is.",
        Needs =
        [
            new(
                "the area says which it is",
                (in facts) => Status(facts.Area?.Kind is not null),
                (in facts) => [new("area", Word(facts.Area?.Kind))])
            {
                Finding = (in facts) => new(facts.Path("kind"), "The area does not say which of the improvement areas it is."),
            },
        ],
    };

    /// <summary>Guidance 6.3: curriculum or pedagogy.</summary>
    public static readonly ActionFormRule Focus = new("RAF-AREA-FOCUS", "curriculum or pedagogy", Obligation.Must, "6.3")
    {
        Scope = ActionFormScope.Area,
        Statement = "A whole-school or subject-specific area is about curriculum or about pedagogy.",
        Remedy = "Say whether the area is about curriculum or pedagogy.",
        When = [new(
            "the area is whole-school or subject-specific",
            (in facts) => facts.Area?.Kind is ImprovementAreaKind.WholeSchool or ImprovementAreaKind.SubjectSpecific,
            (in facts) => [new("area", Word(facts.Area?.Kind))])],
        Needs =
        [
            new(
                "the area says which of the two",
                (in facts) => Status(facts.Area?.Focus is not null),
                (in facts) => [new("focus", Word(facts.Area?.Focus))])
            {
                Finding = (in facts) => new(facts.Path("focus"), $"{TheArea(in facts)} does not say whether it is about curriculum or pedagogy."),
            },
        ],
    };

    /// <summary>Guidance 6.3 and 6.11: a subject, and for whom.</summary>
    public static readonly ActionFormRule SubjectNamed = new("RAF-AREA-SUBJECT", "subject and phase are named", Obligation.Must, "6.3", "6.11")
    {
        Scope = ActionFormScope.Area,
        Statement = "A subject-specific area names its subject, and the phase or the year groups that it is for.",
        Reading = "Which endorsement an action needs hangs on both, so that the form has to say them.",
        Remedy = "Name the subject, and the phase or year groups.",
        When = [new(
            "the area is subject-specific",
            (in facts) => facts.Area?.Kind == ImprovementAreaKind.SubjectSpecific,
            (in facts) => [new("area", Word(facts.Area?.Kind))])],
        Needs =
        [
            new(
                "the subject is named",
                (in facts) => 
                    facts.Area is { Subject: { } subject } area && (subject != Subject.Other || IsStated(area.OtherSubject)),
                (in facts) => [new("subject", Word(facts.Area?.Subject)), new("other subject", Text(facts.Area?.OtherSubject))])
            {
                Finding = (in facts) => facts.Area?.Subject == Subject.Other
                    ? new(facts.Path("otherSubject"), "The subject-specific area is about another subject and does not say which.")
                    : new(facts.Path("subject"), "The subject-specific area does not name its subject."),
            },
            new(
                "the phase or the year groups are named",
                (in facts) => facts.Area is { } area && (area.Phase is not null || !area.YearGroups.IsEmpty),
                (in facts) => [new("phase", Word(facts.Area?.Phase)), new("year groups", facts.Area?.YearGroups.Length ?? 0)])
            {
                Finding = (in facts) => new(
                    facts.Path("yearGroups"), "The subject-specific area names neither a phase nor year groups."),
            },
        ],
    };

    /// <summary>Guidance 6.2 and 6.3.</summary>
    public static readonly ActionFormRule Once = new("RAF-AREA-ONCE", "no area stands twice", Obligation.Must, "6.2", "6.3")
    {
        Scope = ActionFormScope.Area,
        Statement = "An improvement area stands in the form once; subject-specific areas may be several, for different subjects.",
        Reading = "Two areas are the same when kind and subject are (policy RepeatedArea).",
        Remedy = "Bring the actions of both areas together in one.",
        When = [new(
            "the area says which it is",
            (in facts) => Status(facts.Area?.Kind is not null),
            (in facts) => [new("area", Word(facts.Area?.Kind))])],
        Needs =
        [
            new(
                "no area before it is the same",
                (in facts) => EarlierTwin(in facts) < 0,
                (in facts) => [new("area", Word(facts.Area?.Kind)), new("subject", SubjectOf(facts.Area))])
            {
                Finding = (in facts) => new(
                    facts.Path(),
                    $"{TheArea(in facts)}{(facts.Area!.Kind == ImprovementAreaKind.SubjectSpecific ? $" for the subject '{SubjectOf(facts.Area)}'" : "")} stands at $.areas[{EarlierTwin(in facts)}] already."),
            },
        ],
    };

    /// <summary>Guidance 6.2.</summary>
    public static readonly ActionFormRule HasAction = new("RAF-AREA-ACTION", "the area has an action", Obligation.Must, "6.2")
    {
        Scope = ActionFormScope.Area,
        Statement = "Each improvement area has at least one recommended action.",
        Remedy = "Recommend an action, or leave the area out.",
        Needs =
        [
            new(
                "there is an action",
                (in facts) => facts.Area is { Actions.IsEmpty: false },
                (in facts) => [new("actions", facts.Area?.Actions.Length ?? 0)])
            {
                Finding = (in facts) => new(facts.Path("actions"), $"{TheArea(in facts)} has no action."),
            },
        ],
    };

    private static int EarlierTwin(in ActionFormFacts facts)
    {
        var areas = facts.Form.Areas;
        for (var i = 0; i < facts.AreaIndex; i++)
        {
            if (IsSame(areas[i], areas[facts.AreaIndex], facts.Policy.RepeatedArea))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsSame(ImprovementArea left, ImprovementArea right, RepeatedAreaReading reading) =>
        left.Kind == right.Kind
        && (left.Kind != ImprovementAreaKind.SubjectSpecific || IsSameSubject(left, right))
        && (reading != RepeatedAreaReading.KindSubjectAndFocus || left.Focus == right.Focus);

    private static bool IsSameSubject(ImprovementArea left, ImprovementArea right) =>
        left.Subject is not null
        && left.Subject == right.Subject
        && (left.Subject != Subject.Other || SameName(left.OtherSubject, right.OtherSubject));

    private static FactValue SubjectOf(ImprovementArea? area) =>
        area?.Subject == Subject.Other ? Text(area.OtherSubject) : Word(area?.Subject);
}
