using System.Text.Json;
using System.Text.Json.Nodes;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Tests.ActionForms;

/// <summary>
/// A case as it stands in a file: what differs from the form that lacks nothing, and every finding that this leads to. The file's
/// name is the policy that the case shows.
/// </summary>
internal sealed class ActionFormCase
{
    private const string Cases = "ActionForms/Cases";

    private readonly JsonObject _document;

    private ActionFormCase(string path)
    {
        Policy = Path.GetFileNameWithoutExtension(path);
        _document = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
        Rule = Path.GetFileName(Path.GetDirectoryName(path))!;
        _document["rule"]!.GetValue<string>().Should().Be(Rule, "a case of '{0}' lies in the folder of its rule", Policy);
    }

    public static IReadOnlyList<ActionFormCase> All { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, Cases), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => new ActionFormCase(path))];

    public static RecommendedActionForm LackingNothing => RecommendedActionForm.Parse(LackingNothingText);

    public static string LackingNothingText { get; } =
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "ActionForms", "a form that lacks nothing.json"));

    public string Policy { get; }

    public string Rule { get; }

    public string Shows => _document["shows"]!.GetValue<string>();

    public FormStage Stage => _document["stage"] is { } stage ? Enum.Parse<FormStage>(stage.GetValue<string>(), ignoreCase: true) : FormStage.Submission;

    public SchoolTermCalendar Calendar => _document["calendar"]?.GetValue<string>() switch
    {
        null => SchoolTermCalendar.DefaultEngland,
        "autumn 2019 alone" => new("Made-up School", [new(TermKind.Autumn, new(new(2019, 9, 2), new(2019, 12, 20)))]),
        var other => throw new InvalidOperationException($"There is no calendar '{other}'."),
    };

    public GuidancePolicy Readings => (_document["policy"]?.AsObject() ?? [])
        .Aggregate(GuidancePolicy.Default, (policy, reading) => policy.With(reading.Key, reading.Value!.GetValue<string>()));

    public IEnumerable<string> Expected => _document["expect"]!.AsArray()
        .Select(finding => $"{finding!["severity"]} {finding["rule"]} {finding["path"]}");

    /// <summary>What the findings come to: said where it is undecided, else it follows from whether there is an error.</summary>
    public Verdict Verdict => _document["verdict"]?.GetValue<string>() switch
    {
        null => Expected.Any(finding => finding.StartsWith("error ", StringComparison.Ordinal)) ? Verdict.NotReady : Verdict.Ready,
        "undecided" => Verdict.Undecided,
        var other => throw new InvalidOperationException($"There is no verdict '{other}'."),
    };

    public RecommendedActionForm Form
    {
        get
        {
            var form = JsonNode.Parse(LackingNothingText)!.AsObject();
            foreach (var (path, value) in _document["set"]?.AsObject() ?? [])
            {
                JsonPlace.Set(form, path, value?.DeepClone());
            }

            foreach (var path in _document["remove"]?.AsArray() ?? [])
            {
                JsonPlace.Remove(form, path!.GetValue<string>());
            }

            var document = RecommendedActionForm.Read(JsonSerializer.SerializeToUtf8Bytes(form));
            document.Notices.Should().BeEmpty("a case sets members of the form");
            return document.Form;
        }
    }

    public ActionFormRules Rules => new(policy: Readings);

    public ValidationResult Check() => Rules.Check(Form, Calendar, Stage);

    public static string Of(Finding finding) =>
        $"{finding.Severity.ToString().ToLowerInvariant()} {finding.Rule.Id} {finding.Path}";

    public override string ToString() => $"{Rule}: {Policy}";
}
