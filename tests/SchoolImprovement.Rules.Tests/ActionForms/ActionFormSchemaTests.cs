using System.Text.Json.Nodes;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Tests.Documents;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Tests.ActionForms;

public sealed class ActionFormSchemaTests
{
    private const string UpdateVariable = "UPDATE_SCHEMA";
    private const string Needed = " Needed for submission.";

    private static readonly JsonNode Schema = JsonNode.Parse(ActionFormSchema.Json)!;

    private static string FileInPackage => Path.Combine(
        Repository.Root, "src", "SchoolImprovement.Rules", "ActionForms", "Schema", "recommended-action-form.schema.json");

    [Fact]
    public void The_file_in_the_package_is_the_schema_of_the_model()
    {
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            File.WriteAllText(FileInPackage, ActionFormSchema.Json);
        }

        File.ReadAllText(FileInPackage).ReplaceLineEndings("\n").Should().Be(ActionFormSchema.Json, $"{UpdateVariable}=1 dotnet test writes it anew");
    }

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
    public void What_cannot_be_left_out_of_a_form_that_is_submitted_is_said_to_be_needed()
    {
        var complete = JsonNode.Parse(ActionFormCase.LackingNothingText)!;
        IsReady(complete).Should().BeTrue();

        // Without its term a cost cannot be read, as the schema's "required" says.
        var needed = Places(complete).Where(place => place[^1] is not "term").GroupBy(Member).Where(places => places.All(place => !IsReady(Without(complete, place)))).Select(places => places.Key).ToList();
        var said = Members(Schema, "$").Where(member => Description(member.Schema).EndsWith(Needed, StringComparison.Ordinal)).Select(member => member.Path).ToList();

        said.Should().HaveCountGreaterThan(20);
        said.Intersect(Places(complete).Select(Member)).Except(needed).Should().BeEmpty();
        string.Join(", ", needed.Where(path => !Description(Members(Schema, "$").Single(member => member.Path == path).Schema).Contains("Needed for submission", StringComparison.Ordinal)))
            .Should().BeEmpty();
    }

    [Fact]
    public void The_form_that_lacks_nothing_keeps_the_schema() =>
        JsonSchemaCheck.Breaches(Schema, JsonNode.Parse(ActionFormCase.LackingNothingText), "$").Should().BeEmpty();

    [Fact]
    public void Every_case_that_can_be_read_keeps_the_schema() => ActionFormCase.All
        .SelectMany(found => JsonSchemaCheck.Breaches(Schema, JsonNode.Parse(found.Form.ToJson()), found.ToString()))
        .Should().BeEmpty();

    [Fact]
    public void A_form_that_breaks_the_schema_is_seen_to()
    {
        var form = JsonNode.Parse("""{ "tier": "tier9", "areas": null, "coordination": [ { "amount": "1" } ], "school": { "urn": 1 } }""");

        JsonSchemaCheck.Breaches(Schema, form, "$").Should().BeEquivalentTo(
            "$.tier is none of the words", "$.areas is of another type", "$.coordination[0].term is missing",
            "$.coordination[0].amount is of another type", "$.school.urn is out of range");
    }

    [Fact]
    public void Every_finding_points_to_a_place_that_the_schema_has() => ActionFormCase.All
        .SelectMany(found => found.Check().Findings)
        .Where(finding => !Has(Schema, finding.Path))
        .Should().BeEmpty();

    private static string Member(IReadOnlyList<object> place) => $"$.{string.Join(".", place.OfType<string>())}";

    private static string Description(JsonNode schema) => schema["description"]!.GetValue<string>();

    private static bool IsReady(JsonNode form) =>
        ActionFormRules.Default.Check(RecommendedActionForm.Parse(form.ToJsonString()), SchoolTermCalendar.DefaultEngland, FormStage.Submission).Verdict == Verdict.Ready;

    private static JsonNode Without(JsonNode form, IReadOnlyList<object> place)
    {
        var changed = form.DeepClone();
        var parent = place.SkipLast(1).Aggregate(changed, (at, step) => step is int index ? at[index]! : at[(string)step]!);
        parent.AsObject().Remove((string)place[^1]);
        return changed;
    }

    private static IEnumerable<IReadOnlyList<object>> Places(JsonNode? node, params object[] path) => node switch
    {
        JsonObject members => members.SelectMany(member => Places(member.Value, [.. path, member.Key]).Prepend([.. path, member.Key])),
        JsonArray items => items.SelectMany((item, i) => Places(item, [.. path, i])),
        _ => [],
    };

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
}
