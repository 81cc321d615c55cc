using System.Globalization;
using System.Text.RegularExpressions;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.RafCheck;

/// <summary>Says a place of a form as people call it: <c>Area 4, Financial management › Energy contract › cost, term 1</c>.</summary>
internal static partial class Place
{
    private const string Form = "The form";
    private const int LongestTitle = 50;

    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["srma"] = "advice of a school resource management adviser",
        ["send"] = "SEND",
        ["urn"] = "URN",
        ["daysUsed"] = "days used of the deployment",
        ["sendReviewCommissioned"] = "SEND review commissioned",
        ["ofstedFindings"] = "Ofsted findings",
        ["srmaActions"] = "actions of the school resource management adviser",
    };

    /// <summary>The place of a JSON path.</summary>
    public static string InWords(string path, RecommendedActionForm form)
    {
        var parts = new List<string>();
        ImprovementArea? area = null;
        RecommendedAction? action = null;
        foreach (Match step in Step().Matches(path))
        {
            var name = step.Groups["name"].Value;
            var index = step.Groups["index"] is { Success: true, Value: var digits } ? int.Parse(digits, CultureInfo.InvariantCulture) : -1;
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
                    parts.Add(index < 0 ? Spaced(name) : $"{Spaced(name).TrimEnd('s')} {index + 1}");
                    break;
            }
        }

        return parts.Count == 0 ? Form : Say.Capital(string.Join(" › ", parts));
    }

    /// <summary>A sentence with the places in it as people call them.</summary>
    public static string Said(string sentence, RecommendedActionForm form) => Path().Replace(sentence, path => InWords(path.Value, form));

    /// <summary>A kind of area: <c>Financial management</c>.</summary>
    public static string Of(ImprovementAreaKind kind) => kind == ImprovementAreaKind.Send ? "SEND" : Say.Capital(Spaced(kind.ToString()));

    /// <summary>What an action is called.</summary>
    public static string NameOf(RecommendedAction action, int index) =>
        string.IsNullOrWhiteSpace(action.Title) ? $"action {index + 1}" : OneLine.Of(action.Title, LongestTitle);

    private static T? At<T>(IReadOnlyList<T> all, int index)
        where T : class => index >= 0 && index < all.Count ? all[index] : null;

    private static string Spaced(string name) =>
        Words.TryGetValue(name, out var words) ? words : Capital().Replace(name, match => $"{(match.Index == 0 ? "" : " ")}{match.Value.ToLowerInvariant()}");

    [GeneratedRegex(@"\.(?<name>\w+)(\[(?<index>\d+)\])?")]
    private static partial Regex Step();

    [GeneratedRegex(@"\$(\.\w+(\[\d+\])?)+")]
    private static partial Regex Path();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
