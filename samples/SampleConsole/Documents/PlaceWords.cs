using System.Text.RegularExpressions;
using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.Samples.SampleConsole;

/// <summary>Says the place of a JSON path as people call it: <c>$.updates[1].overall</c> is <c>Update 2 › overall</c>.</summary>
public static partial class PlaceWords
{
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

    /// <summary>The members of a path with the places in lists that they name; -1 where they name none.</summary>
    public static IEnumerable<(string Name, int Index)> Steps(string path) => Step().Matches(path).Select(step => (
        step.Groups["name"].Value,
        step.Groups["index"] is { Success: true, Value: var digits } ? int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) : -1));

    /// <summary>One member of a path in words: <c>first day</c>, <c>update 2</c>.</summary>
    public static string Of(string name, int index) => index < 0 ? Spaced(name) : $"{Spaced(name).TrimEnd('s')} {index + 1}";

    /// <summary>A whole path in words.</summary>
    public static string Of(string path) => Joined(Steps(path).Select(step => Of(step.Name, step.Index)), "The record");

    /// <summary>Parts of a place as one: the outermost first.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="whole">What the place of no parts is called.</param>
    public static string Joined(IEnumerable<string> parts, string whole) => string.Join(" › ", parts) is { Length: > 0 } place ? Say.Capital(place) : whole;

    /// <summary>A name of code in words: <c>Financial management</c>.</summary>
    public static string Spaced(string name) =>
        Words.TryGetValue(name, out var words) ? words : Capital().Replace(name, match => $"{(match.Index == 0 ? "" : " ")}{match.Value.ToLowerInvariant()}");

    /// <summary>A finding as an item, at its place in words.</summary>
    public static Item ItemOf(Finding finding) => new(
        Tones.Of(finding.Kind), Of(finding.Path), string.Join(", ", finding.Rule.Citations.Select(citation => citation.ToString()).Prepend(finding.Rule.Id)), finding.Message, $"→ {finding.Remedy}");

    [GeneratedRegex(@"\.(?<name>\w+)(\[(?<index>\d+)\])?")]
    private static partial Regex Step();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
