using System.Text.Json;
using System.Text.Json.Nodes;
using SchoolImprovement.Rules.Catalogue;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Review;
using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Support;
using SchoolImprovement.Rules.Tests.Conventions;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Tests.Documents;

/// <summary>The JSON Schemas say of documents and results what is written, and stand as files in the package.</summary>
public sealed class SchemaTests
{
    private const string UpdateVariable = "UPDATE_SCHEMA";

    /// <summary>Forms and records of support have files of their own, with descriptions.</summary>
    private static readonly Dictionary<string, Type> Published = new()
    {
        ["bank-holidays"] = typeof(BankHolidays),
        ["claimed-days"] = typeof(ClaimedDays),
        ["deadline-schedule"] = typeof(DeadlineSchedule),
        ["eligibility-decision"] = typeof(EligibilityDecision),
        ["explanation"] = typeof(Explanation),
        ["grant"] = typeof(Grant),
        ["grant-decision"] = typeof(GrantDecision),
        ["grant-evidence"] = typeof(GrantEvidence),
        ["inspection-history"] = typeof(InspectionHistory),
        ["match"] = typeof(Match),
        ["monitoring-plan"] = typeof(MonitoringPlan),
        ["next-step"] = typeof(NextStep),
        ["pay-claim"] = typeof(PayClaim),
        ["pay-statement"] = typeof(PayStatement),
        ["progress-update"] = typeof(ProgressUpdate),
        ["review-history"] = typeof(ReviewHistory),
        ["rule-catalogue"] = typeof(RuleCatalogue),
        ["school-term-calendar"] = typeof(SchoolTermCalendar),
        ["support-progress"] = typeof(SupportProgress),
        ["tier1-return"] = typeof(Tier1Return),
        ["validation-result"] = typeof(ValidationResult),
    };

    private static string Folder => Path.Combine(Repository.Root, "src", "SchoolImprovement.Rules", "Documents", "Schemas");

    public static TheoryData<string> Names => [.. Published.Keys];

    public static TheoryData<Type> Types => [.. Api.Types.Where(type => !type.ContainsGenericParameters && RulesJson.SchemaOf(type) is not null)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_file_in_the_package_is_the_schema_of_what_is_written(string name)
    {
        var file = Path.Combine(Folder, $"{name}.schema.json");
        var schema = FormSchemas.FileOf(Published[name], name);
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            File.WriteAllText(file, schema);
        }

        File.ReadAllText(file).ReplaceLineEndings("\n").Should().Be(schema, $"{UpdateVariable}=1 dotnet test writes it anew");
    }

    [Fact]
    public void Whatever_names_its_schema_has_one_in_the_package()
    {
        var named = Api.Types.Where(type => type.GetField("Schema")?.IsLiteral == true).Where(type => type != typeof(SupportRecord)).ToList();

        named.Should().HaveCountGreaterThan(7).And.BeSubsetOf(Published.Values);
        named.Should().OnlyContain(type => RulesJson.SchemaOf(type)!["properties"]!["schema"]!["const"]!.GetValue<string>() == (string)type.GetField("Schema")!.GetRawConstantValue()!);
        Directory.GetFiles(Folder).Select(file => Path.GetFileName(file).Split('.')[0]).Should().BeEquivalentTo(Published.Keys, "no file is left of a schema that went");
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_value_that_is_written_keeps_the_schema_of_its_type(Type type)
    {
        var schema = RulesJson.SchemaOf(type)!;
        var values = type.IsEnum ? Enum.GetValues(type).Cast<object>() : MadeValues.Of(type).Where(value => value is not Traceability { Rules.IsEmpty: false });
        values.Should().NotBeEmpty();
        values.SelectMany(value => JsonSchemaCheck.Breaches(schema, JsonNode.Parse(JsonSerializer.Serialize(value, value.GetType(), JsonSerializerOptions.Web)), value.ToString()!))
            .Should().BeEmpty();
    }

    [Fact]
    public void A_schema_of_a_result_says_its_members_and_words()
    {
        var finding = RulesJson.SchemaOf(typeof(ValidationResult))!["properties"]!["findings"]!["items"]!;
        finding["required"]!.AsArray().Select(name => name!.GetValue<string>()).Should().Equal("rule", "severity", "kind", "citations", "path", "message", "remedy", "condition", "lookedAt");
        finding["properties"]!["kind"]!["enum"]!.ToJsonString().Should().Be("""["undecided","missing","wrong","worth knowing"]""");
        var line = RulesJson.SchemaOf(typeof(PayStatement))!["properties"]!["days"]!["items"]!["properties"]!;
        line["outcome"]!["enum"]!.AsArray().Should().HaveCount(Enum.GetValues<PayLineOutcome>().Length);
        line["date"]!.ToJsonString().Should().Be("""{"type":"string","format":"date"}""");
        RulesJson.SchemaOf(typeof(PayStatement))!["properties"]!["school"]!["minimum"]!.GetValue<int>().Should().Be(100_000);
        RulesJson.SchemaOf(typeof(NextStep))!["properties"]!["by"]!["enum"]!.AsArray().Should().NotBeEmpty();
    }

    [Fact]
    public void What_breaks_a_schema_is_seen_to()
    {
        var statement = JsonNode.Parse("""{"schema":"other/1","school":12,"outcome":"perhaps","days":[{"date":"1 May"}],"surplus":1}""");
        JsonSchemaCheck.Breaches(RulesJson.SchemaOf(typeof(PayStatement))!, statement, "$").Should().Contain(
        [
            "$.schema is not what it always is", "$.school is out of range", "$.outcome is none of the words", "$.days[0].date is no date", "$.days[0].amount is missing",
            "$.total is missing", "$.surplus is unknown",
        ]);
    }
}
