using System.Text.Json;

namespace SchoolImprovement.Rules.Decisions;

/// <summary>What was found wanting: by rule in the order of the rule set, then by place.</summary>
/// <param name="Findings">The findings.</param>
/// <remarks>Immutable and thread-safe. Equal when all findings are.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed record ValidationResult(ImmutableArray<Finding> Findings)
{
    /// <summary>The version of the JSON form; it changes when a member's meaning does.</summary>
    public const string Schema = "school-improvement-findings/1";

    /// <summary>The findings; none where they were never set.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = Findings.IsDefault ? [] : Findings;

    /// <summary>Nothing was found wanting.</summary>
    public static ValidationResult Clean { get; } = new([]);

    /// <summary>
    /// Ready only when every rule that the guidance puts as a must is decided and kept. Warnings and what is worth knowing do
    /// not count against it.
    /// </summary>
    public Verdict Verdict
    {
        get
        {
            var verdict = Verdict.Ready;
            foreach (var finding in Findings)
            {
                if (finding.Severity == Severity.Error)
                {
                    return Verdict.NotReady;
                }

                if (finding.Kind == FindingKind.Undecided && finding.Rule.Obligation == Obligation.Must)
                {
                    verdict = Verdict.Undecided;
                }
            }

            return verdict;
        }
    }

    /// <summary>Whether the verdict is <see cref="Verdict.Ready"/>: what cannot be decided is not valid.</summary>
    public bool IsValid => Verdict == Verdict.Ready;

    /// <summary>How many findings are of a kind.</summary>
    public int Count(FindingKind kind) => Findings.Count(finding => finding.Kind == kind);

    /// <summary>How many findings weigh so much.</summary>
    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);

    /// <summary>
    /// The findings by path, as <c>ValidationProblemDetails</c> and <c>Results.ValidationProblem</c> of ASP.NET Core take them: all of them,
    /// those of one path in their order. What is worth knowing is among them; <see cref="IsValid"/> says whether there is a problem.
    /// </summary>
    /// <param name="text">What to say of a finding; message and remedy where not given.</param>
    public IDictionary<string, string[]> ToDictionary(Func<Finding, string>? text = null)
    {
        text ??= static finding => $"{finding.Message} {finding.Remedy}";
        return Findings
            .GroupBy(static finding => finding.Path, StringComparer.Ordinal)
            .ToDictionary(static field => field.Key, field => field.Select(text).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The same findings in an application's own words, where it has any.</summary>
    public ValidationResult WordedBy(FindingWording wording)
    {
        ArgumentNullException.ThrowIfNull(wording);
        return new([.. Findings.Select(wording.Of)]);
    }

    /// <inheritdoc/>
    public bool Equals(ValidationResult? other) => other is not null && Findings.SequenceEqual(other.Findings);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Findings.Length, Findings.FirstOrDefault());

    /// <summary>The verdict, and how much was found.</summary>
    public override string ToString() => VerdictWords.Headline(this, "");

    /// <summary>The findings as JSON.</summary>
    /// <param name="indented">Whether to lay it out over several lines.</param>
    public string ToJson(bool indented = false) => JsonText.Of(ValidationResultDocument.Of(this), ReportJsonContext.Default.ValidationResultDocument, indented);

    /// <summary>Writes the findings as one JSON object.</summary>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        JsonSerializer.Serialize(writer, ValidationResultDocument.Of(this), ReportJsonContext.Default.ValidationResultDocument);
    }
}
