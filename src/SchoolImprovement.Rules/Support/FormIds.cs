using SchoolImprovement.Rules.ActionForms;

namespace SchoolImprovement.Rules.Support;

/// <summary>
/// The ids by which updates and the grant name the areas and actions of a form, which has none: an area by its kind, such as
/// <c>leadership</c>, and an action by its place in the area, such as <c>leadership/1</c>.
/// </summary>
internal static class FormIds
{
    /// <summary>What the grant pays for coordination, support and monitoring. Guidance 6.20.</summary>
    public const string Coordination = "coordination";

    public static ImmutableArray<Area> Of(RecommendedActionForm form)
    {
        var areas = ImmutableArray.CreateBuilder<Area>(form.Areas.Length);
        foreach (var area in form.Areas)
        {
            var kind = area.Kind is { } known ? EnumText<ImprovementAreaKind>.Of(known) : "area";
            var count = areas.Count(before => before.Kind == kind);
            var id = count == 0 ? kind : string.Create(CultureInfo.InvariantCulture, $"{kind}-{count + 1}");
            areas.Add(new Area(
                id,
                kind,
                Title(area),
                [.. area.Actions.Select((action, index) => (string.Create(CultureInfo.InvariantCulture, $"{id}/{index + 1}"), action))]));
        }

        return areas.MoveToImmutable();
    }

    private static string Title(ImprovementArea area)
    {
        var words = area.Kind is { } kind ? Wording.Capitalised(EnumWords<ImprovementAreaKind>.Of(kind)) : "Area";
        return area.Subject is { } subject ? $"{words}: {area.OtherSubject ?? Wording.Capitalised(EnumWords<Subject>.Of(subject))}" : words;
    }

    internal sealed record Area(string Id, string Kind, string Title, ImmutableArray<(string Id, RecommendedAction Action)> Actions);
}
