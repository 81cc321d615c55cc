using static SchoolImprovement.Rules.ActionForms.Answers;
using static SchoolImprovement.Rules.Decisions.Obligation;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>Guidance 6.2 and 6.3: how many improvement areas, which, and each with actions.</summary>
internal static class AreaRules
{
    // How people write the listed subjects: as another subject they would need no endorsement.
    private static readonly (string Name, Subject Subject)[] ListedNames =
    [
        ("english", Subject.English), ("phonics", Subject.English), ("early reading", Subject.English),
        ("maths", Subject.Maths), ("mathematics", Subject.Maths),
        ("science", Subject.Science),
        ("computing", Subject.Computing),
    ];

    /// <summary>The limb of rules that an area without actions cannot answer.</summary>
    public static readonly Condition<ActionFormFacts> HasActions = new(
        "the area has an action", (in f) => f.Area is { Actions.IsEmpty: false }, (in f) => [new("actions", f.Area!.Actions.Length)])
    {
        At = "actions",
        IsGiven = true,
        Fails = (in f) => $"{TheArea(in f)} has no action.",
    };

    /// <summary>Guidance 6.2.</summary>
    public static readonly ActionFormRule Any = new("RAF-AREAS", "there is an improvement area", Must, "6.2")
    {
        Scope = ActionFormScope.Form,
        Statement = "A form has at least one improvement area.",
        Remedy = "Add the areas that the school has to improve, leadership among them.",
        Needs = [Given("areas", "the form has an area", (in f) => !f.Form.Areas.IsEmpty, (in f) => [new("areas", f.Form.Areas.Length)],
            (in f) => "The form has no improvement area.")],
    };

    /// <summary>Guidance 6.2.</summary>
    public static readonly ActionFormRule NotTooMany = new("RAF-AREAS-MANY", "not too many improvement areas", Should, "6.2")
    {
        Scope = ActionFormScope.Form,
        Statement = "A form keeps to the recommended number of improvement areas.",
        Remedy = "Keep to the areas that matter most.",
        Needs = [Holds("areas", "the areas are no more than recommended",
            (in f) => f.Form.Areas.Length <= f.Offer.ActionForm.ImprovementAreas.Value,
            (in f) => [new("areas", f.Form.Areas.Length), f.Offer.ActionForm.ImprovementAreas],
            (in f) => $"The form has {f.Form.Areas.Length} improvement areas; up to {f.Offer.ActionForm.ImprovementAreas.Value} are recommended.")],
    };

    /// <summary>Guidance 6.3.</summary>
    public static readonly ActionFormRule Kind = new("RAF-AREA-KIND", "the area is one of the two groups", Must, "6.3")
    {
        Scope = ActionFormScope.Area,
        Statement = "Each improvement area is one of those that the two groups hold.",
        Remedy = "Say which improvement area it is.",
        Needs = [Given("kind", "the area says which it is", (in f) => f.Area?.Kind is not null, (in f) => [new("area", Word(f.Area?.Kind))],
            (in f) => $"{TheArea(in f)} does not say which of the improvement areas it is.")],
    };

    /// <summary>Guidance 6.3: curriculum or pedagogy.</summary>
    public static readonly ActionFormRule Focus = new("RAF-AREA-FOCUS", "curriculum or pedagogy", Must, "6.3")
    {
        Scope = ActionFormScope.Area,
        Statement = "A whole-school or subject-specific area is about curriculum or about pedagogy.",
        Remedy = "Say whether the area is about curriculum or pedagogy.",
        When = [new(
            "the area is whole-school or subject-specific",
            (in f) => Is(f.Area?.Kind, ImprovementAreaKind.WholeSchool) | Is(f.Area?.Kind, ImprovementAreaKind.SubjectSpecific),
            (in f) => [new("area", Word(f.Area?.Kind))])
        {
            SaidBy = "RAF-AREA-KIND",
        }],
        Needs = [Given("focus", "the area says which of the two", (in f) => f.Area?.Focus is not null, (in f) => [new("focus", Word(f.Area?.Focus))],
            (in f) => $"{TheArea(in f)} does not say whether it is about curriculum or pedagogy.")],
    };

    /// <summary>Guidance 6.3 and 6.11: a subject, and for whom.</summary>
    public static readonly ActionFormRule SubjectNamed = new("RAF-AREA-SUBJECT", "subject and phase are named", Must, "6.3", "6.11")
    {
        Scope = ActionFormScope.Area,
        Statement = "A subject-specific area names its subject, and the phase or the year groups that it is for.",
        Reading = "Which endorsement an action needs hangs on both, so that the form has to say them.",
        Remedy = "Name the subject, and the phase or year groups.",
        When = [AreaIs(ImprovementAreaKind.SubjectSpecific, "the area is subject-specific")],
        Needs =
        [
            Given("subject", "the subject is given", (in f) => f.Area?.Subject is not null, (in f) => [new("subject", Word(f.Area?.Subject))],
                (in f) => "The subject-specific area does not name its subject."),
            Given("otherSubject", "a subject that is none of those listed is named",
                (in f) => f.Area?.Subject != Subject.Other || IsStated(f.Area.OtherSubject),
                (in f) => [new("other subject", Text(f.Area?.OtherSubject))],
                (in f) => "The subject-specific area is about another subject and does not say which."),
            new(
                "the other subject is none of those listed",
                (in f) => f.Area?.Subject != Subject.Other || ListedAs(f.Area.OtherSubject) is null,
                (in f) => [new("other subject", Text(f.Area?.OtherSubject))])
            {
                At = "otherSubject",
                Fails = (in f) => $"The subject-specific area gives '{Quoted.Of(f.Area?.OtherSubject)}' as another subject, which is the listed subject {Word(ListedAs(f.Area?.OtherSubject))}.",
                Mend = (in f) => "Choose the subject from those listed.",
            },
            Given("yearGroups", "the phase or the year groups are named",
                (in f) => f.Area is { Phase: not null } or { YearGroups.IsEmpty: false },
                (in f) => [new("phase", Word(f.Area?.Phase)), new("year groups", f.Area!.YearGroups.Length)],
                (in f) => "The subject-specific area names neither a phase nor year groups."),
        ],
    };

    /// <summary>Guidance 6.2 and 6.3.</summary>
    public static readonly ActionFormRule Once = new("RAF-AREA-ONCE", "no area stands twice", Must, "6.2", "6.3")
    {
        Scope = ActionFormScope.Area,
        Statement = "An improvement area stands in the form once; subject-specific areas may be several, for different subjects.",
        Reading = "Two areas are the same when kind and subject are (policy RepeatedArea).",
        Remedy = "Bring the actions of both areas together in one.",
        When = [new("the area says which it is", (in f) => f.Area?.Kind is not null, (in f) => [new("area", Word(f.Area?.Kind))])],
        Needs =
        [
            new(
                "no area before it is the same",
                (in f) => EarlierTwin(in f) < 0,
                (in f) => [new("area", Word(f.Area?.Kind)), new("subject", SubjectOf(f.Area))])
            {
                Fails = (in f) => $"{TheArea(in f)}{(f.Area!.Kind == ImprovementAreaKind.SubjectSpecific ? $" for the subject '{SubjectOf(f.Area)}'" : "")} is the {Ordinal(EarlierTwin(in f))} area of the form already.",
            },
        ],
    };

    /// <summary>Guidance 6.2.</summary>
    public static readonly ActionFormRule HasAction = new("RAF-AREA-ACTION", "the area has an action", Must, "6.2")
    {
        Scope = ActionFormScope.Area,
        Statement = "Each improvement area has at least one recommended action.",
        Remedy = "Recommend an action, or leave the area out.",
        Needs = [HasActions],
    };

    /// <summary>The subject of an area as a fact.</summary>
    public static FactValue SubjectOf(ImprovementArea? area) =>
        area?.Subject == Subject.Other ? Text(area.OtherSubject) : Word(area?.Subject);

    /// <summary>The listed subject that is written out as another one.</summary>
    private static Subject? ListedAs(string? otherSubject)
    {
        foreach (var (name, subject) in ListedNames)
        {
            if (WrittenText.SameName(name, otherSubject))
            {
                return subject;
            }
        }

        return null;
    }

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
        && (left.Subject != Subject.Other || WrittenText.SameName(left.OtherSubject, right.OtherSubject));
}
