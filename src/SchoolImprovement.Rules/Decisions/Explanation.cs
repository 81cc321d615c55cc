using System.Text.Json;

namespace SchoolImprovement.Rules.Decisions;

/// <summary>
/// A decision with its reasons: the outcome, the rules that determined it, and every rule of the set with its status,
/// citation, facts and figures. It renders itself as a tree for a console, as Markdown and as JSON.
/// </summary>
/// <remarks>Immutable and thread-safe. The same facts give the same text on every machine and in every culture.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public class Explanation
{
    /// <summary>The version of the JSON form; it changes when a member's meaning does.</summary>
    public const string Schema = "school-improvement-explanation/1";

    internal Explanation()
    {
    }

    /// <summary>What was decided about, such as <c>URN 900123</c>; <see langword="null"/> when the facts name nothing.</summary>
    public virtual string? Subject { get; internal init; }

    /// <summary>The academic year whose offer applies.</summary>
    public virtual AcademicYear Year { get; internal init; }

    /// <summary>
    /// The day on which the decision is taken; what is dated later did not exist. <see langword="null"/> where the
    /// decision does not hang on one.
    /// </summary>
    public virtual DateOnly? AsAt { get; internal init; }

    /// <summary>The outcome in one word for programs, such as <c>eligible</c>.</summary>
    public virtual string Outcome { get; internal init; } = "";

    /// <summary>The outcome in a line for people.</summary>
    public virtual string Headline { get; internal init; } = "";

    /// <summary>What the decision gives: tier, route, entitlement, the judgement it rests on.</summary>
    public virtual ImmutableArray<Fact> Conclusions { get; internal init; } = [];

    /// <summary>The readings chosen that are not the catalogue's default.</summary>
    public virtual ImmutableArray<Fact> Readings { get; internal init; } = [];

    /// <summary>The ids of the rules that determined the outcome, in the order of the rule set.</summary>
    public virtual ImmutableArray<string> DeterminedBy { get; internal init; } = [];

    /// <summary>Every rule of the set with what it said, in the order of the rule set.</summary>
    public virtual ImmutableArray<RuleResult> Results { get; internal init; } = [];

    /// <summary>The first result of the rule with an id; the rule may have been asked at several places.</summary>
    /// <exception cref="KeyNotFoundException">No such rule was asked; the message lists those that were.</exception>
    public RuleResult this[string id] =>
        Results.FirstOrDefault(result => result.Rule.Id == id)
        ?? throw new KeyNotFoundException($"The explanation has no rule {Quoted.Of(id)}. It has: {string.Join(", ", Results.Select(result => result.Rule.Id).Distinct())}.");

    /// <summary>What was decided about, and the outcome, in a line.</summary>
    public override string ToString() => Subject is null ? Headline : $"{Subject}: {Headline}";

    /// <summary>The explanation as a tree of lines for a console, lines separated by a line feed.</summary>
    public string ToTree() => TreeRendering.Render(this);

    /// <summary>The explanation as Markdown: a heading, and a table of rules.</summary>
    public string ToMarkdown() => MarkdownRendering.Render(this);

    /// <summary>The explanation as JSON.</summary>
    /// <param name="indented">Whether to lay it out over several lines.</param>
    public string ToJson(bool indented = false) => JsonText.Of(ExplanationDocument.Of(this), ReportJsonContext.Default.ExplanationDocument, indented);

    /// <summary>Writes the explanation as one JSON object.</summary>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        JsonSerializer.Serialize(writer, ExplanationDocument.Of(this), ReportJsonContext.Default.ExplanationDocument);
    }
}
