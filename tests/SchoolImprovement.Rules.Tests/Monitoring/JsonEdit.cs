using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SchoolImprovement.Rules.Tests.Monitoring;

/// <summary>Changes single members of a document, so that a case shows nothing but what it is about.</summary>
internal static class JsonEdit
{
    /// <param name="json">The document.</param>
    /// <param name="changes">Paths such as <c>actions[0].progress</c> with their new values; a null takes the member or item away.</param>
    public static string Apply(string json, IReadOnlyDictionary<string, JsonElement> changes)
    {
        var root = JsonNode.Parse(json)!;
        foreach (var (path, value) in changes)
        {
            Set(root, [.. Regex.Matches(path, @"\w+").Select(match => match.Value)], value);
        }

        return root.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }

    private static void Set(JsonNode root, string[] steps, JsonElement value)
    {
        var node = root;
        foreach (var step in steps[..^1])
        {
            node = (node is JsonArray list ? list[Index(step)] : node[step]) ?? throw new InvalidOperationException($"There is no {string.Join('.', steps)}.");
        }

        var last = steps[^1];
        var given = value.ValueKind == JsonValueKind.Null ? null : JsonNode.Parse(value.GetRawText());
        switch (node)
        {
            case JsonArray items when given is null:
                items.RemoveAt(Index(last));
                break;
            case JsonArray items when Index(last) == items.Count:
                items.Add(given);
                break;
            case JsonArray items:
                items[Index(last)] = given;
                break;
            default:
                node.AsObject().Remove(last);
                if (given is not null)
                {
                    node[last] = given;
                }

                break;
        }
    }

    private static int Index(string step) => int.Parse(step, CultureInfo.InvariantCulture);
}
