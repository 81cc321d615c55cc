using System.Text.Json.Nodes;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.OpenData;
using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Samples.SampleRegister;

namespace SchoolImprovement.Rules.Samples.TierReport;

/// <summary>Explains one school's tier, with the links that its history rests on.</summary>
internal static class SchoolExplanation
{
    private static readonly System.Text.Json.JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static int Write(SchoolRegister register, Urn urn, Options options, Streams streams)
    {
        var facts = register.FactsOf(urn, options.AsAt)
            ?? throw new CannotRunException($"--explain {urn}: no school with this URN is in the file of schools.");
        string[] about = [.. About(register, facts.School, options), .. register.ExplainLinks(urn, options.AsAt)];
        streams.Out.Write(facts.Problem is { } problem
            ? Undecided(facts.School, problem, about, options.Format)
            : Decided(facts, about, options));
        if (!register.RejectedRows.IsEmpty)
        {
            streams.Error.WriteLine($"{register.RejectedRows.Length} rows of the files could not be read; a run without --explain lists them.");
        }

        return register.RejectedRows.IsEmpty && facts.Problem is null ? RegisterCommand.Clean : RegisterCommand.SomethingWrong;
    }

    private static IEnumerable<string> About(SchoolRegister register, School school, Options options)
    {
        if (!school.IsOpenOn(options.AsAt))
        {
            yield return "The school is not open on the day.";
        }

        if (!register.IsWithinOffer(school))
        {
            yield return $"The offer is for state-funded schools (1.1), and {school.Type} is none, so it stands in no report. --reading Establishments=AllGiven takes it in.";
        }
    }

    private static string Decided(SchoolFacts facts, string[] about, Options options)
    {
        var explanation = new EligibilityRules(policy: options.Policy).Explain(facts.History!, options.AsAt, facts.Prior);
        switch (options.Format)
        {
            case "json":
                var json = JsonNode.Parse(explanation.ToJson())!.AsObject();
                json.Add("links", Strings(about));
                return json.ToJsonString(Indented) + "\n";
            case "markdown":
                return explanation.ToMarkdown() + string.Concat(about.Select(line => $"\n{line}\n"));
            default:
                return $"{NameOf(facts.School)}\n{explanation.ToTree()}{Lines(about)}";
        }
    }

    private static string Undecided(School school, SchoolProblem problem, string[] about, string? format) => format switch
    {
        "json" => new JsonObject
        {
            ["subject"] = school.Urn.Value,
            ["outcome"] = Names.Of(EligibilityOutcome.NeedsInformation),
            ["missing"] = problem.Message,
            ["links"] = Strings(about),
        }.ToJsonString(Indented) + "\n",
        "markdown" => $"## Needs information\n\n{problem.Message}\n{string.Concat(about.Select(line => $"\n{line}\n"))}",
        _ => $"{NameOf(school)}\nNeeds information: {problem.Message}\n{Lines(about)}",
    };

    private static string NameOf(School school) => school.Name.Length == 0 ? $"URN {school.Urn}" : $"{school.Name}, {school.Type}";

    private static string Lines(string[] about) => string.Concat(about.Select(line => $"{line}\n"));

    private static JsonArray Strings(string[] about) => new([.. about.Select(line => (JsonNode?)line)]);
}
