using System.Text.Json.Nodes;
using SchoolImprovement.Rules.ActionForms;

namespace SchoolImprovement.Rules.Tests.ActionForms;

public sealed class ActionFormSchemaTests
{
    private static readonly JsonNode Schema = JsonNode.Parse(ActionFormSchema.Json)!;

    private static string FileInPackage => Path.Combine(
        Repository.Root, "src", "SchoolImprovement.Rules", "ActionForms", "Schema", "recommended-action-form.schema.json");

    [Fact]
    public void The_file_in_the_package_is_the_schema_of_the_model() =>
        File.ReadAllText(FileInPackage).ReplaceLineEndings("\n").Should().Be(
            ActionFormSchema.Json, "the file is written anew from ActionFormSchema.Json whenever the model changes");

    [Fact]
    public void The_schema_says_its_dialect_and_its_name()
    {
        Schema["$schema"]!.GetValue<string>().Should().Be("https://json-schema.org/draft/2020-12/schema");
        Schema["$id"]!.GetValue<string>().Should().Be(ActionFormSchema.Id);
        Schema["properties"]!["schema"]!["const"]!.GetValue<string>().Should().Be(RecommendedActionForm.SchemaVersion);
    }

    [Fact]
    public void Every_member_is_described_and_has_a_type()
    {
        var members = Members(Schema, "$").ToList();

        members.Should().HaveCountGreaterThan(90);
        members.Should().OnlyContain(member => member.Schema["description"] != null && member.Schema["type"] != null);
    }

    [Fact]
    public void The_form_that_lacks_nothing_keeps_the_schema() =>
        Breaches(Schema, JsonNode.Parse(ActionFormCase.LackingNothingText), "$").Should().BeEmpty();

    [Fact]
    public void Every_case_that_can_be_read_keeps_the_schema() => ActionFormCase.All
        .SelectMany(found => Breaches(Schema, JsonNode.Parse(found.Form.ToJson()), found.ToString()))
        .Should().BeEmpty();

    [Fact]
    public void A_form_that_breaks_the_schema_is_seen_to()
    {
        var form = JsonNode.Parse("""{ "tier": "tier9", "areas": null, "coordination": [ { "amount": "1" } ], "school": { "urn": 1 } }""");

        Breaches(Schema, form, "$").Should().BeEquivalentTo(
            "$.tier is none of the words", "$.areas is of another type", "$.coordination[0].term is missing",
            "$.coordination[0].amount is of another type", "$.school.urn is out of range");
    }

    [Fact]
    public void Every_finding_points_to_a_place_that_the_schema_has() => ActionFormCase.All
        .SelectMany(found => found.Check().Findings)
        .Where(finding => !Has(Schema, finding.Path))
        .Should().BeEmpty();

    /// <summary>What a reference to another place of the schema stands for.</summary>
    private static JsonNode Resolve(JsonNode schema) => schema["$ref"]?.GetValue<string>() is { } place
        ? place.Split('/').Skip(1).Aggregate(Schema, (at, step) => at[step]!)
        : schema;

    private static bool Has(JsonNode schema, string path)
    {
        JsonNode? at = schema;
        foreach (var step in JsonPlace.Steps(path))
        {
            at = step is int ? at?["items"] : at?["properties"]?[(string)step];
            at = at is null ? null : Resolve(at);
        }

        return at is not null;
    }

    private static IEnumerable<(string Path, JsonNode Schema)> Members(JsonNode schema, string path)
    {
        var inner = Resolve(schema["items"] ?? schema);
        foreach (var (name, member) in inner["properties"]?.AsObject() ?? [])
        {
            yield return ($"{path}.{name}", member!);
            foreach (var deeper in Members(member!, $"{path}.{name}"))
            {
                yield return deeper;
            }
        }
    }

    // As much of the schema language as the form's schema speaks.
    private static IEnumerable<string> Breaches(JsonNode schema, JsonNode? value, string path)
    {
        schema = Resolve(schema);
        if (!Types(schema).Contains(TypeOf(value)) && !(TypeOf(value) == "integer" && Types(schema).Contains("number")))
        {
            return [$"{path} is of another type"];
        }

        return value switch
        {
            JsonObject members => (schema["required"]?.AsArray() ?? [])
                .Select(name => name!.GetValue<string>()).Where(name => !members.ContainsKey(name)).Select(name => $"{path}.{name} is missing")
                .Concat(members.SelectMany(member => schema["properties"]![member.Key] is { } known
                    ? Breaches(known, member.Value, $"{path}.{member.Key}")
                    : [$"{path}.{member.Key} is unknown"])),
            JsonArray items => items.SelectMany((item, index) => Breaches(schema["items"]!, item, $"{path}[{index}]")),
            _ => Breaches(schema, value?.ToJsonString() ?? "null", path),
        };
    }

    private static IEnumerable<string> Breaches(JsonNode schema, string text, string path)
    {
        if (schema["enum"] is JsonArray words && !words.Any(word => (word?.ToJsonString() ?? "null") == text))
        {
            yield return $"{path} is none of the words";
        }

        if (schema["minimum"] is { } least && text != "null"
            && (decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture) is var number)
            && (number < least.GetValue<decimal>() || number > schema["maximum"]!.GetValue<decimal>()))
        {
            yield return $"{path} is out of range";
        }
    }

    private static IEnumerable<string> Types(JsonNode schema) => schema["type"] is JsonArray types
        ? types.Select(type => type!.GetValue<string>())
        : [schema["type"]!.GetValue<string>()];

    private static string TypeOf(JsonNode? value) => value?.GetValueKind() switch
    {
        System.Text.Json.JsonValueKind.Object => "object",
        System.Text.Json.JsonValueKind.Array => "array",
        System.Text.Json.JsonValueKind.String => "string",
        System.Text.Json.JsonValueKind.Number => value.ToJsonString().Contains('.', StringComparison.Ordinal) ? "number" : "integer",
        System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False => "boolean",
        _ => "null",
    };
}
