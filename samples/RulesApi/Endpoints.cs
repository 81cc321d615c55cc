using System.Globalization;
using System.Reflection;
using System.Text;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Samples.RulesApi;

/// <summary>One request for each job. The documents are the library's own JSON; a fault is a problem with its place.</summary>
internal static class Endpoints
{
    private const string Json = "application/json";

    public static void MapPages(this WebApplication app)
    {
        app.MapGet("/", () => Results.Text(Resource("index.html"), "text/html", Encoding.UTF8)).ExcludeFromDescription();
        app.MapGet("/example-form", () => Results.Text(Resource("form.json"), Json, Encoding.UTF8)).ExcludeFromDescription();
    }

    public static void MapSchools(this WebApplication app) => app
        .MapGet("/schools/{urn:int}", (int urn, DateOnly? asAt, BundledSchools schools, EligibilityRules rules) =>
        {
            var day = asAt ?? rules.Offer.Year.FirstDay;
            if (!rules.Offer.Year.Contains(day))
            {
                return Problem("asAt", $"The day lies outside the academic year {rules.Offer.Year}.");
            }

            if (!Urn.TryParse(urn.ToString(CultureInfo.InvariantCulture), null, out var school) || schools.Register.FactsOf(school, day) is not { } facts)
            {
                return Results.Problem($"No school with URN {urn} is among the bundled schools.", statusCode: StatusCodes.Status404NotFound);
            }

            if (facts.History is not { } history)
            {
                return Results.Problem($"The records of school {urn} contradict each other: {facts.Problem}.", statusCode: StatusCodes.Status409Conflict);
            }

            var explanation = rules.Explain(history, day, facts.Prior);
            var judgements = history.Judgements.Select(judgement => new InspectionAnswer(judgement.Grade.ToString(), judgement.DateBy(rules.Policy.JudgementDate), judgement.Urn.ToString()));
            return Results.Ok(new SchoolAnswer(
                urn,
                facts.School.Name,
                (int)explanation.Decision.Tier,
                explanation.Headline,
                [.. explanation.Decision.DeterminedBy],
                [.. judgements],
                explanation.ToTree()));
        })
        .Produces<SchoolAnswer>()
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesValidationProblem()
        .WithSummary("The tier of support of a school, and why");

    public static void MapForms(this WebApplication app) => app
        .MapPost("/forms/check", async (HttpRequest request, ActionFormRules rules, SchoolTermCalendar calendar) =>
        {
            if (!RecommendedActionForm.TryRead(await ReadAsync(request), out var form, out var fault))
            {
                return Problem(fault.Path, fault.Message);
            }

            var result = rules.Check(form, calendar);
            return result.Verdict == Verdict.Ready
                ? Results.Ok(result)
                : Results.ValidationProblem(result.ToDictionary(finding => $"{finding.Message} {finding.Remedy} ({finding.Rule.Id})"), $"{result}", title: "The form cannot be submitted as it stands.");
        })
        .Accepts<RecommendedActionForm>(Json)
        .Produces<ValidationResult>()
        .ProducesValidationProblem()
        .WithSummary("What would send a Recommended Action Form back, by field");

    public static void MapClaims(this WebApplication app) => app
        .MapPost("/claims/statement", async (HttpRequest request, PayRules rules) =>
            PayClaim.TryRead(await ReadAsync(request), out var claim, out var fault)
                ? Results.Ok(rules.Decide(claim))
                : Problem(fault.Path, fault.Message))
        .Accepts<PayClaim>(Json)
        .Produces<PayStatement>()
        .ProducesValidationProblem()
        .WithSummary("What a National Leader is paid for the days of a claim, day by day");

    public static void MapDeadlines(this WebApplication app) => app
        .MapPost("/deadlines", async (HttpRequest request, DateOnly asAt, DeadlineRules rules, SchoolTermCalendar calendar) =>
            SupportProgress.TryRead(await ReadAsync(request), out var progress, out var fault)
                ? Results.Ok(rules.Schedule(progress, calendar, asAt))
                : Problem(fault.Path, fault.Message))
        .Accepts<SupportProgress>(Json)
        .Produces<DeadlineSchedule>()
        .ProducesValidationProblem()
        .WithSummary("Every deadline of a school's support and how it stands on a day");

    private static IResult Problem(string field, string message) =>
        Results.ValidationProblem(new Dictionary<string, string[]> { [field] = [message] });

    private static async Task<string> ReadAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        return await reader.ReadToEndAsync(request.HttpContext.RequestAborted);
    }

    private static string Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
