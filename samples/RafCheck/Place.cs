using System.Text.RegularExpressions;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.RafCheck;

/// <summary>Says a place of a form as people call it: <c>Area 4, Financial management › Energy contract › cost, term 1</c>.</summary>
internal static partial class Place
{
    private const int LongestTitle = 50;

    /// <summary>The place of a JSON path.</summary>
    public static string InWords(string path, RecommendedActionForm form)
    {
        var parts = new List<string>();
        ImprovementArea? area = null;
        RecommendedAction? action = null;
        foreach (var (name, index) in PlaceWords.Steps(path))
        {
            switch (name)
            {
                case "areas" when At(form.Areas, index) is { } one:
                    area = one;
                    parts.Add($"area {index + 1}{(one.Kind is { } kind ? $", {Of(kind)}" : "")}");
                    break;
                case "actions" when area is not null && At(area.Actions, index) is { } one:
                    action = one;
                    parts.Add(NameOf(one, index));
                    break;
                case "costs" when action is not null && At(action.Costs, index) is { } cost:
                    parts.Add($"cost, term {cost.Term}");
                    break;
                case "coordination" when At(form.Coordination, index) is { } cost:
                    parts.Add($"coordination, term {cost.Term}");
                    break;
                case "term" or "amount" when parts is [.., var last] && last.Contains(", term ", StringComparison.Ordinal):
                    break;
                default:
                    parts.Add(PlaceWords.Of(name, index));
                    break;
            }
        }

        return PlaceWords.Joined(parts, "The form");
    }

    /// <summary>A sentence with the places in it as people call them.</summary>
    public static string Said(string sentence, RecommendedActionForm form) => Path().Replace(sentence, path => InWords(path.Value, form));

    /// <summary>A kind of area: <c>Financial management</c>.</summary>
    public static string Of(ImprovementAreaKind kind) => kind == ImprovementAreaKind.Send ? "SEND" : Say.Capital(PlaceWords.Spaced(kind.ToString()));

    /// <summary>What an action is called.</summary>
    public static string NameOf(RecommendedAction action, int index) =>
        string.IsNullOrWhiteSpace(action.Title) ? $"action {index + 1}" : OneLine.Of(action.Title, LongestTitle);

    private static T? At<T>(IReadOnlyList<T> all, int index)
        where T : class => index >= 0 && index < all.Count ? all[index] : null;

    [GeneratedRegex(@"\$(\.\w+(\[\d+\])?)+")]
    private static partial Regex Path();
}
