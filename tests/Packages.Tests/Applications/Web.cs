using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Timetable;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSchoolImprovementRules(options => options
    .Readings(builder.Configuration.GetSection("Readings").AsEnumerable(makePathsRelative: true)));
builder.Services.AddOpenApi(options => options.AddSchemaTransformer((schema, context, _) =>
{
    if (RulesJson.SchemaOf(context.JsonTypeInfo.Type) is { } ours)
    {
        var read = OpenApiModelFactory.Parse<OpenApiSchema>(ours.ToJsonString(), OpenApiSpecVersion.OpenApi3_1, new OpenApiDocument(), out var diagnostic, "json")!;
        (schema.Type, schema.Format, schema.Enum, schema.Items) = (read.Type, read.Format, read.Enum, read.Items);
        (schema.Properties, schema.Required, schema.Description) = (read.Properties, read.Required, read.Description);
        (schema.Minimum, schema.Maximum) = (read.Minimum, read.Maximum);
    }

    return Task.CompletedTask;
}));
var app = builder.Build();
app.MapOpenApi();
app.MapGet("/schools/{urn}", (Urn urn, EligibilityRules rules) => rules.Decide(
    InspectionHistory.Of(urn, (OverallEffectiveness.RequiresImprovement, new(2016, 9, 14)), (OverallEffectiveness.RequiresImprovement, new(2019, 1, 30))),
    new(2019, 9, 1),
    PriorSupport.None));
app.MapGet("/schools/{urn}/why", (Urn urn, EligibilityRules rules) => rules.Explain(InspectionHistory.Of(urn), new(2019, 9, 1), PriorSupport.None));
app.MapPost("/forms", (RecommendedActionForm form, ActionFormRules rules, SchoolTermCalendar calendar) => rules.Check(form, calendar));
app.MapPost("/claims", (PayClaim claim, PayRules rules) => rules.Decide(claim));
app.MapPost("/deadlines", (SupportProgress progress, DeadlineRules rules, SchoolTermCalendar calendar) => rules.Schedule(progress, calendar, new(2019, 12, 1)));
app.MapGet("/tiers/{tier}", (int tier) => Entitlement.Of(SupportOffer.Default, (SupportTier)tier));
app.MapGet("/policy", (GuidancePolicy policy) => policy);
app.Run();
