using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;
using static SchoolImprovement.Rules.ActionForms.Rules.Answers;

namespace SchoolImprovement.Rules.ActionForms.Rules;

/// <summary>Guidance 6.2 and 6.3: how many improvement areas, which, and each with actions.</summary>
internal static class AreaRules
{
    private static readonly Citation Number = Citation.Parse("6.2");
    private static readonly Citation Kinds = Citation.Parse("6.3");

    /// <summary>Guidance 6.2.</summary>
    public static readonly ActionFormRule Any = new()
    {
        Id = "RAF-AREAS",
        Title = "there is an improvement area",
        Citations = [Number],
        Obligation = Obligation.Must,
        Scope = ActionFormScope.Form,
        Statement = "A form has at least one improvement area.",
        Remedy = "Add the areas that the school has to improve, leadership among them.",
        Conditions =
        [
            new(
                "the form has an area",
                static (in ActionFormFacts facts) => Status(!facts.Form.Areas.IsEmpty),
                static (in ActionFormFacts facts, FactCollector collector) => collector.Add("areas", facts.Form.Areas.Length))
            {
                Finding = static (in ActionFormFacts facts) => new("$.areas", "The form has no improvement area."),
            },
        ],
    };

    /// <summary>Guidance 6.2.</summary>
    public static readonly ActionFormRule NotTooMany = new()
    {
        Id = "RAF-AREAS-MANY",
        Title = "not too many improvement areas",
        Citations = [Number],
        Obligation = Obligation.Should,
        Scope = ActionFormScope.Form,
        Statement = "A form keeps to the recommended number of improvement areas.",
        Remedy = "Keep to the areas that matter most.",
        Conditions =
        [
            new(
                "the areas are no more than recommended",
                static (in ActionFormFacts facts) => Status(facts.Form.Areas.Length <= facts.Offer.ActionForm.ImprovementAreas.Value),
                static (in ActionFormFacts facts, FactCollector collector) =>
                {
                    collector.Add("areas", facts.Form.Areas.Length);
                    collector.Add(facts.Offer.ActionForm.ImprovementAreas);
                })
            {
                Finding = static (in ActionFormFacts facts) => new(
                    "$.areas",
                    $"The form has {facts.Form.Areas.Length} improvement areas; up to {facts.Offer.ActionForm.ImprovementAreas.Value} are recommended."),
            },
        ],
    };

    /// <summary>Guidance 6.3.</summary>
    public static readonly ActionFormRule Kind = new()
    {
        Id = "RAF-AREA-KIND",
        Title = "the area is one of the two groups",
        Citations = [Kinds],
        Obligation = Obligation.Must,
        Scope = ActionFormScope.Area,
        Statement = "Each improvement area is one of those that the two groups hold.",
        Remedy = "Say which improvement area it is.",
        Conditions =
        [
            new(
                "the area says which it is",
                static (in ActionFormFacts facts) => Status(facts.Area?.Kind is not null),
                static (in ActionFormFacts facts, FactCollector collector) => collector.Add("area", Word(facts.Area?.Kind)))
            {
                Finding = static (in ActionFormFacts facts) => new(facts.Path("kind"), "The area does not say which of the improvement areas it is."),
            },
        ],
    };

    /// <summary>Guidance 6.3: curriculum or pedagogy.</summary>
    public static readonly ActionFormRule Focus = new()
    {
        Id = "RAF-AREA-FOCUS",
        Title = "curriculum or pedagogy",
        Citations = [Kinds],
        Obligation = Obligation.Must,
        Scope = ActionFormScope.Area,
        Statement = "A whole-school or subject-specific area is about curriculum or about pedagogy.",
        Remedy = "Say whether the area is about curriculum or pedagogy.",
        AppliesWhen = new(
            "the area is whole-school or subject-specific",
            static (in ActionFormFacts facts) => Status(facts.Area?.Kind is ImprovementAreaKind.WholeSchool or ImprovementAreaKind.SubjectSpecific),
            static (in ActionFormFacts facts, FactCollector collector) => collector.Add("area", Word(facts.Area?.Kind))),
        Conditions =
        [
            new(
                "the area says which of the two",
                static (in ActionFormFacts facts) => Status(facts.Area?.Focus is not null),
                static (in ActionFormFacts facts, FactCollector collector) => collector.Add("focus", Word(facts.Area?.Focus)))
            {
                Finding = static (in ActionFormFacts facts) => new(facts.Path("focus"), $"{TheArea(in facts)} does not say whether it is about curriculum or pedagogy."),
            },
        ],
    };

    /// <summary>Guidance 6.3 and 6.11: a subject, and for whom.</summary>
    public static readonly ActionFormRule SubjectNamed = new()
    {
        Id = "RAF-AREA-SUBJECT",
        Title = "subject and phase are named",
        Citations = [Kinds, Citation.Parse("6.11")],
        Obligation = Obligation.Must,
        Scope = ActionFormScope.Area,
        Statement = "A subject-specific area names its subject, and the phase or the year groups that it is for.",
        Reading = "Which endorsement an action needs hangs on both, so that the form has to say them.",
        Remedy = "Name the subject, and the phase or year groups.",
        AppliesWhen = new(
            "the area is subject-specific",
            static (in ActionFormFacts facts) => Status(facts.Area?.Kind == ImprovementAreaKind.SubjectSpecific),
            static (in ActionFormFacts facts, FactCollector collector) => collector.Add("area", Word(facts.Area?.Kind))),
        Conditions =
        [
            new(
                "the subject is named",
                static (in ActionFormFacts facts) => Status(
                    facts.Area is { Subject: { } subject } area && (subject != Subject.Other || IsStated(area.OtherSubject))),
                static (in ActionFormFacts facts, FactCollector collector) =>
                {
                    collector.Add("subject", Word(facts.Area?.Subject));
                    collector.Add("other subject", Text(facts.Area?.OtherSubject));
                })
            {
                Finding = static (in ActionFormFacts facts) => facts.Area?.Subject == Subject.Other
                    ? new(facts.Path("otherSubject"), "The subject-specific area is about another subject and does not say which.")
                    : new(facts.Path("subject"), "The subject-specific area does not name its subject."),
            },
            new(
                "the phase or the year groups are named",
                static (in ActionFormFacts facts) => Status(facts.Area is { } area && (area.Phase is not null || !area.YearGroups.IsEmpty)),
                static (in ActionFormFacts facts, FactCollector collector) =>
                {
                    collector.Add("phase", Word(facts.Area?.Phase));
                    collector.Add("year groups", facts.Area?.YearGroups.Length ?? 0);
                })
            {
                Finding = static (in ActionFormFacts facts) => new(
                    facts.Path("yearGroups"), "The subject-specific area names neither a phase nor year groups."),
            },
        ],
    };

    /// <summary>Guidance 6.2 and 6.3.</summary>
    public static readonly ActionFormRule Once = new()
    {
        Id = "RAF-AREA-ONCE",
        Title = "no area stands twice",
        Citations = [Number, Kinds],
        Obligation = Obligation.Must,
        Scope = ActionFormScope.Area,
        Statement = "An improvement area stands in the form once; subject-specific areas may be several, for different subjects.",
        Reading = "Two areas are the same when kind and subject are (policy RepeatedArea).",
        Remedy = "Bring the actions of both areas together in one.",
        AppliesWhen = new(
            "the area says which it is",
            static (in ActionFormFacts facts) => Status(facts.Area?.Kind is not null),
            static (in ActionFormFacts facts, FactCollector collector) => collector.Add("area", Word(facts.Area?.Kind))),
        Conditions =
        [
            new(
                "no area before it is the same",
                static (in ActionFormFacts facts) => Status(EarlierTwin(in facts) < 0),
                static (in ActionFormFacts facts, FactCollector collector) =>
                {
                    collector.Add("area", Word(facts.Area?.Kind));
                    collector.Add("subject", SubjectOf(facts.Area));
                })
            {
                Finding = static (in ActionFormFacts facts) => new(
                    facts.Path(),
                    $"{TheArea(in facts)}{(facts.Area!.Kind == ImprovementAreaKind.SubjectSpecific ? $" for the subject '{SubjectOf(facts.Area)}'" : "")} stands at $.areas[{EarlierTwin(in facts)}] already."),
            },
        ],
    };

    /// <summary>Guidance 6.2.</summary>
    public static readonly ActionFormRule HasAction = new()
    {
        Id = "RAF-AREA-ACTION",
        Title = "the area has an action",
        Citations = [Number],
        Obligation = Obligation.Must,
        Scope = ActionFormScope.Area,
        Statement = "Each improvement area has at least one recommended action.",
        Remedy = "Recommend an action, or leave the area out.",
        Conditions =
        [
            new(
                "there is an action",
                static (in ActionFormFacts facts) => Status(facts.Area is { Actions.IsEmpty: false }),
                static (in ActionFormFacts facts, FactCollector collector) => collector.Add("actions", facts.Area?.Actions.Length ?? 0))
            {
                Finding = static (in ActionFormFacts facts) => new(facts.Path("actions"), $"{TheArea(in facts)} has no action."),
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
