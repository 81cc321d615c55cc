using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Tests.Documents;

/// <summary>Whoever reads a text says what belongs at the place where something else stands.</summary>
public sealed class DocumentScanTests
{
    [Fact]
    public void Of_every_value_that_stands_in_a_document_it_is_said_what_belongs_there()
    {
        // Those of what the library writes alone, and of the hubs that it carries itself, read nobody's text.
        Type[] others = [typeof(PublicJsonContext), typeof(SharedJsonContext), typeof(HubDirectoryJson)];
        var values = typeof(DocumentScan).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(JsonSerializerContext)) && !others.Contains(type))
            .Select(type => type.GetProperty("Default", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!)
            .SelectMany(context => context.GetType().GetProperties().Where(property => property.PropertyType.IsSubclassOf(typeof(JsonTypeInfo)))
                .Select(property => (JsonTypeInfo)property.GetValue(context)!))
            .Where(contract => contract.Kind == JsonTypeInfoKind.None && contract.Converter is not ISchemaForm && Nullable.GetUnderlyingType(contract.Type) is null)
            .ToList();

        values.Should().HaveCountGreaterThan(10);
        values.Where(contract => DocumentScan.Wanted(contract) == "another value").Select(contract => contract.Type).Distinct().Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{"school":900123,"claimedOn":"2019-12-20","days":{}}""", "An object stands where a list belongs. (at $.days, line 1)")]
    [InlineData("""{"school":900123,"claimedOn":"2019-12-20","days":[{"date":"2019-11-12","travelMinutes":"long"}]}""", "A text stands where a whole number belongs. (at $.days[0].travelMinutes, line 1)")]
    [InlineData("""{"school":900123,"claimedOn":"2019-12-20","reference":7}""", "A number stands where a text belongs. (at $.reference, line 1)")]
    [InlineData("""{"school":900123,"claimedOn":null}""", "null stands where a date belongs, written yyyy-MM-dd. (at $.claimedOn, line 1)")]
    public void A_claim(string json, string message) =>
        ((Action)(() => PayClaim.Parse(json))).Should().Throw<DocumentFormatException>().WithMessage(message);

    [Fact]
    public void A_comma_too_many_is_told_without_advice_to_programmers()
    {
        const string Comma = "The JSON object contains a trailing comma at the end which is not supported in this mode.";

        ((Action)(() => PayClaim.Parse("{\"school\":900123,}"))).Should().Throw<DocumentFormatException>().WithMessage($"{Comma} (at $, line 1)");
        ((Action)(() => RecommendedActionForm.Parse("{\"tier\":\"tier3\",}"))).Should().Throw<DocumentFormatException>().WithMessage($"The text is not JSON: {Comma} (at *");
        ((Action)(() => _ = PayClaimReader.Read(new MemoryStream("[{\"school\":900123,}]"u8.ToArray())).ToList())).Should().Throw<DocumentFormatException>().WithMessage($"{Comma} (at $[0], line 1)");
    }

    [Theory]
    [InlineData("""{"description":"x","terms":"all"}""", "A text stands where a list belongs. (at $.terms, line 1)")]
    [InlineData("""{"description":"x","terms":[7]}""", "A number stands where an object belongs. (at $.terms[0], line 1)")]
    [InlineData("{\"description\":\"x\",\n\"terms\":[{\"kind\":\"Autumn\",\n\"firstDay\":true}]}", "Yes or no stands where a date belongs, written yyyy-MM-dd. (at $.terms[0].firstDay, line 3)")]
    public void A_calendar(string json, string message) =>
        ((Action)(() => SchoolTermCalendar.Parse(json))).Should().Throw<DocumentFormatException>().WithMessage(message);

    [Theory]
    [InlineData("""{"term":"first"}""", "A text stands where a whole number belongs. (at $.term, line 1)")]
    [InlineData("""{"term":1,"actions":[{"id":"a","tookPlace":"yes"}]}""", "A text stands where true or false belongs. (at $.actions[0].tookPlace, line 1)")]
    public void An_update(string json, string message) =>
        ((Action)(() => ProgressUpdate.Parse(json))).Should().Throw<DocumentFormatException>().WithMessage(message);

    [Theory]
    [InlineData("""{"tier":"tier3","terms":[],"profile":["all"]}""", "A text stands where a number belongs. (at $.profile[0], line 1)")]
    public void A_grant(string json, string message) =>
        ((Action)(() => Grant.Parse(json))).Should().Throw<DocumentFormatException>().WithMessage(message);
}
