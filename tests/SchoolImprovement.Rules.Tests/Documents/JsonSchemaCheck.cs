using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SchoolImprovement.Rules.Tests.Documents;

/// <summary>Whether a JSON value keeps a JSON Schema: as much of the schema language as the library's schemas speak, and nothing passed over.</summary>
internal static class JsonSchemaCheck
{
    private static readonly string[] Heeded =
    [
        "type", "enum", "const", "minimum", "maximum", "properties", "required", "items", "anyOf", "format", "$ref", "pattern",
        "additionalProperties", "description", "title", "default", "$schema", "$id", "multipleOf",
    ];

    /// <summary>What in a value breaks the schema; a member that the schema does not name is told too.</summary>
    public static IEnumerable<string> Breaches(JsonNode schema, JsonNode? value, string path) => Breaches(schema, schema, value, path);

    private static IEnumerable<string> Breaches(JsonNode root, JsonNode schema, JsonNode? value, string path)
    {
        schema = Resolve(root, schema);
        schema.AsObject().Select(member => member.Key).Should().BeSubsetOf(Heeded);
        if (schema["anyOf"] is JsonArray choices)
        {
            var tried = choices.Select(choice => Breaches(root, WithMembersOf(schema, Resolve(root, choice!)), value, path).ToList()).ToList();
            return tried.MinBy(breaches => breaches.Count)!;
        }

        if (schema["type"] is not null && !Types(schema).Contains(TypeOf(value)) && !(TypeOf(value) == "integer" && Types(schema).Contains("number")))
        {
            return [$"{path} is of another type"];
        }

        return value switch
        {
            JsonObject members => (schema["required"]?.AsArray() ?? [])
                .Select(name => name!.GetValue<string>()).Where(name => !members.ContainsKey(name)).Select(name => $"{path}.{name} is missing")
                .Concat(members.SelectMany(member => schema["properties"]?[member.Key] is { } known
                    ? Breaches(root, known, member.Value, $"{path}.{member.Key}")
                    : [$"{path}.{member.Key} is unknown"])),
            JsonArray items => items.SelectMany((item, index) => Breaches(root, schema["items"]!, item, $"{path}[{index}]")),
            _ => OfPlain(schema, value, path),
        };
    }

    private static JsonObject WithMembersOf(JsonNode schema, JsonNode choice)
    {
        var both = choice.DeepClone().AsObject();
        if (both["properties"] is not JsonObject properties)
        {
            both["properties"] = properties = [];
        }

        foreach (var (name, member) in schema["properties"]?.AsObject() ?? [])
        {
            properties.TryAdd(name, member?.DeepClone());
        }

        return both;
    }

    private static IEnumerable<string> OfPlain(JsonNode schema, JsonNode? value, string path)
    {
        var text = value?.ToJsonString() ?? "null";
        if (schema["enum"] is JsonArray words && !words.Any(word => (word?.ToJsonString() ?? "null") == text))
        {
            yield return $"{path} is none of the words";
        }

        if (schema["const"] is { } constant && constant.ToJsonString() != text)
        {
            yield return $"{path} is not what it always is";
        }

        if (schema["minimum"] is { } least && text != "null"
            && (decimal.Parse(text, CultureInfo.InvariantCulture) is var number)
            && (number < Number(least) || number > Number(schema["maximum"]!)))
        {
            yield return $"{path} is out of range";
        }

        if (schema["multipleOf"] is { } part && text != "null" && decimal.Parse(text, CultureInfo.InvariantCulture) % Number(part) != 0)
        {
            yield return $"{path} is too fine";
        }

        if (schema["format"]?.GetValue<string>() == "date" && value is not null && !DateOnly.TryParseExact(value.GetValue<string>(), "yyyy-MM-dd", out _))
        {
            yield return $"{path} is no date";
        }
    }

    private static decimal Number(JsonNode node) => decimal.Parse(node.ToJsonString(), CultureInfo.InvariantCulture);

    private static JsonNode Resolve(JsonNode root, JsonNode schema) => schema["$ref"]?.GetValue<string>() is { } place
        ? place.Split('/').Skip(1).Aggregate(root, (at, step) => at is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)]! : at[step]!)
        : schema;

    private static IEnumerable<string> Types(JsonNode schema) => schema["type"] is JsonArray types
        ? types.Select(type => type!.GetValue<string>())
        : [schema["type"]!.GetValue<string>()];

    private static string TypeOf(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => value.ToJsonString().Contains('.', StringComparison.Ordinal) ? "number" : "integer",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => "null",
    };
}
