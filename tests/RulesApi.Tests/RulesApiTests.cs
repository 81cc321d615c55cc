using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc.Testing;
using SchoolImprovement.Rules.Samples.RulesApi;

namespace SchoolImprovement.Rules.Samples.Tests;

/// <summary>One request for each job of the service, and what it answers where the request is wrong.</summary>
public sealed class RulesApiTests(WebApplicationFactory<Program> factory) : IClassFixture<WebApplicationFactory<Program>>
{
    private readonly HttpClient _client = factory.CreateClient();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_school_has_its_tier_its_inspections_and_its_reasons()
    {
        var answers = new List<SchoolAnswer>();
        for (var urn = 900_000; urn < 900_060; urn++)
        {
            var response = await _client.GetAsync($"/schools/{urn}", Cancellation);
            if (response.IsSuccessStatusCode)
            {
                answers.Add((await response.Content.ReadFromJsonAsync<SchoolAnswer>(Cancellation))!);
            }
        }

        answers.Should().NotBeEmpty().And.OnlyContain(answer => answer.Name != null && answer.Reasons.Contains("ELG-TIER1"));
        var eligible = answers.First(answer => answer.Tier > 0);
        eligible.DeterminedBy.Should().NotBeEmpty();
        eligible.Inspections.Should().NotBeEmpty();
        eligible.Headline.Should().StartWith($"Tier {eligible.Tier}: up to", "the headline says the tier and what it gives");
    }

    [Theory]
    [InlineData(999_999)]
    [InlineData(1_500_000)]
    [InlineData(1)]
    [InlineData(-900_017)]
    public async Task A_school_that_is_not_there_is_not_found_by_name(int urn)
    {
        var response = await _client.GetAsync($"/schools/{urn}", Cancellation);
        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync(Cancellation)).Should().Contain($"{urn}");
    }

    [Fact]
    public async Task A_day_of_another_year_is_refused_at_its_place()
    {
        var response = await _client.GetAsync("/schools/900017?asAt=2031-01-01", Cancellation);
        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await Errors(response)).Should().ContainKey("asAt");
    }

    [Fact]
    public async Task A_form_that_lacks_nothing_is_ready()
    {
        var response = await Post("/forms/check", await File.ReadAllTextAsync("ready-to-submit.json", Cancellation));
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancellation));
        json.RootElement.GetProperty("verdict").GetString().Should().Be("ready");
    }

    [Fact]
    public async Task A_form_with_faults_is_a_problem_by_field()
    {
        var response = await Post("/forms/check", await _client.GetStringAsync("/example-form", Cancellation));
        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await Errors(response)).Keys.Should().NotBeEmpty().And.OnlyContain(field => field.StartsWith('$'));
    }

    [Theory]
    [InlineData("/forms/check")]
    [InlineData("/claims/statement")]
    [InlineData("/deadlines?asAt=2019-11-01")]
    public async Task A_document_that_is_none_is_a_problem_and_no_crash(string path)
    {
        foreach (var text in new[] { "", "{", "[]", "null", "{\"school\": \"x\"}", "\u0000" })
        {
            (await Post(path, text)).StatusCode.Should().Be(HttpStatusCode.BadRequest, "'{0}' is no document of {1}", text, path);
        }
    }

    [Fact]
    public async Task A_claim_is_paid_day_by_day()
    {
        var response = await Post("/claims/statement", """
            {"reference": "C-1", "school": 900123, "matchedOn": "2019-09-16", "claimedOn": "2019-11-01",
             "days": [{"date": "2019-10-07", "travelMinutes": 40, "travelMiles": 20}, {"date": "2019-10-14", "travelMinutes": 75, "travelMiles": 38}]}
            """);
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancellation));
        json.RootElement.GetProperty("total").GetDecimal().Should().Be(500m + 600m);
    }

    [Fact]
    public async Task What_is_due_next_follows_from_the_match()
    {
        var response = await Post("/deadlines?asAt=2019-09-20", """{"school": 900123, "tier": "tier2", "matchConfirmedOn": "2019-09-16"}""");
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync(Cancellation)).Should().Contain("DUE-CONTACT").And.Contain("2019-09-30", "two weeks after 16 September");
    }

    [Fact]
    public async Task The_service_describes_itself()
    {
        using var json = JsonDocument.Parse(await _client.GetStringAsync("/openapi/v1.json", Cancellation));
        json.RootElement.GetProperty("paths").EnumerateObject().Select(path => path.Name)
            .Should().BeEquivalentTo("/schools/{urn}", "/forms/check", "/claims/statement", "/deadlines");
        var schemas = json.RootElement.GetProperty("components").GetProperty("schemas");
        schemas.EnumerateObject().Select(schema => schema.Name).Should().BeEquivalentTo(
        [
            "SchoolAnswer", "InspectionAnswer", "RecommendedActionForm", "ValidationResult", "PayClaim", "PayStatement", "SupportProgress", "DeadlineSchedule",
            "ProblemDetails", "HttpValidationProblemDetails",
        ], "documents are named as people name them, and no part of the engine is one");
        schemas.EnumerateObject().Should().OnlyContain(schema => schema.Value.GetProperty("properties").EnumerateObject().Any());
        schemas.GetProperty("PayStatement").GetProperty("properties").GetProperty("days").GetProperty("items").GetProperty("properties").GetProperty("outcome").GetProperty("enum")
            .EnumerateArray().Select(word => word.GetString()).Should().Equal("needs information", "paid", "not paid", "refused");
        foreach (var (path, document) in new[] { ("/forms/check", "ValidationResult"), ("/claims/statement", "PayStatement"), ("/deadlines", "DeadlineSchedule") })
        {
            var answers = json.RootElement.GetProperty("paths").GetProperty(path).GetProperty("post").GetProperty("responses");
            answers.GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema").GetProperty("$ref").GetString().Should().EndWith($"/{document}");
            answers.TryGetProperty("400", out _).Should().BeTrue();
        }
    }

    [Fact]
    public async Task The_page_is_served()
    {
        (await _client.GetStringAsync("/", Cancellation)).Should().Contain("<title>School improvement support");
    }

    private static async Task<Dictionary<string, string[]>> Errors(HttpResponseMessage response)
    {
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancellation));
        return json.RootElement.GetProperty("errors").Deserialize<Dictionary<string, string[]>>()!;
    }

    private Task<HttpResponseMessage> Post(string path, string json) =>
        _client.PostAsync(path, new StringContent(json, Encoding.UTF8, "application/json"), Cancellation);
}
