using System.Globalization;
using System.Text.Json.Nodes;

namespace SchoolImprovement.Rules.Tests.ActionForms;

/// <summary>Changes a place in a JSON document that is named as findings name it, such as <c>areas[0].actions[1].costs</c>.</summary>
internal static class JsonPlace
{
    public static void Set(JsonNode root, string path, JsonNode? value)
    {
        var (parent, step) = Parent(root, path);
        if (step is not int index)
        {
            parent.AsObject()[(string)step] = value;
        }
        else if (index == parent.AsArray().Count)
        {
            parent.AsArray().Add(value);
        }
        else
        {
            parent.AsArray()[index] = value;
        }
    }

    public static void Remove(JsonNode root, string path)
    {
        var (parent, step) = Parent(root, path);
        if (step is int index)
        {
            parent.AsArray().RemoveAt(index);
        }
        else if (!parent.AsObject().Remove((string)step))
        {
            throw new InvalidOperationException($"There is nothing to remove at {path}.");
        }
    }

    /// <summary>The members and indices that a path names.</summary>
    public static IReadOnlyList<object> Steps(string path) =>
        [.. path.Split(['.', '['], StringSplitOptions.RemoveEmptyEntries).Where(step => step != "$").Select(Step)];

    private static object Step(string text) =>
        text.EndsWith(']') ? int.Parse(text.AsSpan(0, text.Length - 1), CultureInfo.InvariantCulture) : text;

    private static (JsonNode Parent, object Step) Parent(JsonNode root, string path)
    {
        var steps = Steps(path);
        var node = root;
        foreach (var step in steps.Take(steps.Count - 1))
        {
            node = step is int index ? node[index]! : node[(string)step] ??= new JsonObject();
        }

        return (node, steps[^1]);
    }
}
