using System.Text.Json.Nodes;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.OpenData;
using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Samples.TierReport;

/// <summary>Explains one school's tier: in a sentence, by its inspections, rule by rule, and by what would change it.</summary>
internal sealed class SchoolExplanation(SchoolRegister register, SchoolFacts facts, Options options)
{
    private static readonly OverallEffectiveness[] Grades =
        [OverallEffectiveness.Outstanding, OverallEffectiveness.Good, OverallEffectiveness.RequiresImprovement, OverallEffectiveness.Inadequate];

    private readonly EligibilityRules _rules = new(options.Offer, options.Policy);

    public Document Make()
    {
        var school = facts.School;
        var document = new Document($"{(school.Name.Length == 0 ? "School without a name" : school.Name)}, URN {school.Urn}");
        if (NotInReport is { } reason)
        {
            document.Say($"In no report: {reason} What follows is what its inspections alone would give.", Tone.Wrong);
        }

        if (facts.Problem is { } problem)
        {
            document.Say($"Needs information: {problem.Message}", Tone.Undecided);
        }
        else
        {
            AddDecision(document, facts.History!);
        }

        return document.Heading("About the school").List(
        [
            $"{string.Join(", ", ((string?[])[school.Type, school.LocalAuthorityName ?? (school.LocalAuthorityCode is { Length: > 0 } code ? $"local authority {code}" : null), school.Region]).Where(one => !string.IsNullOrEmpty(one)))}, as at {Days.Of(options.AsAt)}.",
            .. About(),
        ]);
    }

    public void WriteJson(Stream stream)
    {
        var json = facts.Problem is { } problem
            ? new JsonObject { ["subject"] = facts.School.Urn.Value, ["outcome"] = Names.Of(EligibilityOutcome.NeedsInformation), ["missing"] = problem.Message }
            : JsonNode.Parse(Explanation(facts.History!).ToJson())!.AsObject();
        if (NotInReport is { } reason)
        {
            json["outcome"] = "in no report";
            json["notInReport"] = reason;
        }

        json.Add("links", new JsonArray([.. About().Select(line => (JsonNode?)line)]));
        Json.Write(stream, writer => json.WriteTo(writer));
    }

    // The school may be looked up all the same, such as by its number before it became an academy.
    private string? NotInReport => !facts.School.IsOpenOn(options.AsAt) ? "The school is not open on the day."
        : register.IsWithinOffer(facts.School) ? null
        : $"The offer is for state-funded schools (1.1), and {facts.School.Type} is none. --reading Establishments=AllGiven takes it in.";

    private EligibilityExplanation Explanation(InspectionHistory history) => _rules.Explain(history, options.AsAt, facts.Prior);

    private void AddDecision(Document document, InspectionHistory history)
    {
        var because = new Because(_rules, options.AsAt);
        var explanation = Explanation(history);
        var decision = _rules.Decide(history, options.AsAt, facts.Prior);
        document.Say(because.Sentence(history, decision), Tone.Lead).Say($"{explanation.Headline}.", Tone.Quiet);
        document.Heading("Its inspections");
        if (because.Drawn(history, $"{Say.Count(because.Inspections(history).Count, "inspection")} up to {Days.Of(options.AsAt)}") is { } drawn)
        {
            document.Add(drawn);
            document.Table("Inspections, the latest first", ["Date", "Grade", "Whose"], because.Inspections(history).Reverse().Select(judgement => (string[])
                [Days.Of(because.DateOf(judgement)), Say.Capital(because.GradeOf(judgement)), Because.WhoseOf(judgement, history.School)]));
        }
        else
        {
            document.Say("None is known.");
        }

        AddNext(document, history, decision);
        document.Heading("The rules").Say($"{RuleItems.Legend} Where the rules of several tiers hold, the highest tier counts. RI is requires improvement.", Tone.Quiet);
        foreach (var reading in options.Policy.Departures)
        {
            document.Say($"Reading taken: {SampleRegister.KnownReadings.MeaningOf(reading)} ({reading}).", Tone.Quiet);
        }

        document.Items(RuleItems.Of(explanation.Results, explanation.DeterminedBy));
    }

    private void AddNext(Document document, InspectionHistory history, EligibilityDecision decision)
    {
        // The day after, so that the judgement in force on the day itself stays what it is.
        var day = options.AsAt.AddDays(1);
        if (!AcademicYear.Containing(day).Equals(AcademicYear.Containing(options.AsAt)))
        {
            return;
        }

        document.Heading("What would change it").Table(
            $"The tier after another inspection on {Days.Of(day)}",
            ["Found", "Tier", "Why"],
            Grades.Select(grade =>
            {
                var next = new InspectionHistory(history.School, history.Judgements.Append(new Judgement(history.School, grade, day)), history.MayLackEarlier, history.AmalgamatedFrom);
                var then = _rules.Decide(next, day, facts.Prior);
                var because = new Because(_rules, day);
                return (string[])[Say.Capital(because.GradeOf(next.Judgements[^1])), TierAfter(then, decision), because.Sentence(next, then)];
            }));
    }

    private static string TierAfter(in EligibilityDecision then, in EligibilityDecision now) => then switch
    {
        { Outcome: EligibilityOutcome.NeedsInformation } => "not decided",
        { Tier: SupportTier.None } => "none",
        _ => $"{(int)then.Tier}{(then.Tier == now.Tier ? ", as now" : "")}",
    };

    private IEnumerable<string> About()
    {
        foreach (var link in register.ExplainLinks(facts.School.Urn, options.AsAt))
        {
            yield return link;
        }

        foreach (var taken in options.Files.TakenForGranted)
        {
            yield return taken;
        }
    }
}
