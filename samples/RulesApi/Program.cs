using SchoolImprovement.Rules.Samples.RulesApi;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOpenApi(options => options.AddRulesSchemas());
builder.Services.AddProblemDetails();
builder.Services.AddSchoolImprovementRules();
builder.Services.AddSingleton<BundledSchools>();

var app = builder.Build();
app.UseExceptionHandler();
app.MapOpenApi();
app.MapPages();
app.MapSchools();
app.MapForms();
app.MapClaims();
app.MapDeadlines();
app.Run();
