using System.Text.Json;

namespace SchoolImprovement.Rules.Decisions;

/// <summary>Something that a rule found wanting.</summary>
/// <param name="Rule">The rule, with its id and citations.</param>
/// <param name="Severity">How much it weighs; what is undecided weighs as information, and what is missing from a draft too.</param>
/// <param name="Path">The JSON path of the field.</param>
/// <param name="Message">What is wrong, with the values in it.</param>
/// <param name="Remedy">What would mend it.</param>
/// <remarks>Immutable and thread-safe. Equal when rule, condition, kind, weight, path and texts are equal.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed record Finding(Rule Rule, Severity Severity, string Path, string Message, string Remedy)
{
    /// <summary>Whether it is wrong, missing, undecided, or worth knowing.</summary>
    public required FindingKind Kind { get; init; }

    /// <summary>The title of the condition that does not hold: with the rule's id it is the key for an application's own wording.</summary>
    public string Condition { get; init; } = "";

    /// <summary>The values and figures that the condition looked at, for an application's own wording.</summary>
    public ImmutableArray<Fact> LookedAt { get; init; } = [];

    /// <summary>The path of a document as a whole.</summary>
    internal const string Whole = "$";

    /// <summary>The place that the rule was asked about.</summary>
    internal string Place { get; init; } = Whole;

    /// <summary>The rule that says already why this one cannot be decided.</summary>
    internal string? SaidBy { get; init; }

    /// <summary>A value that the condition looked at, by its name, for an application's own wording.</summary>
    /// <param name="name">The name of one of <see cref="LookedAt"/>.</param>
    /// <exception cref="KeyNotFoundException">The condition looked at no such thing; the message lists what it looked at.</exception>
    public FactValue ValueOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        foreach (var fact in LookedAt)
        {
            if (fact.Name == name)
            {
                return fact.Value;
            }
        }

        throw new KeyNotFoundException($"{Rule.Id} looked at no '{name}', but at: {string.Join(", ", LookedAt.Select(fact => fact.Name))}.");
    }

    /// <inheritdoc/>
    public bool Equals(Finding? other) =>
        other is not null && Rule == other.Rule && Severity == other.Severity && Kind == other.Kind && Condition == other.Condition
        && Path == other.Path && Message == other.Message && Remedy == other.Remedy;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule, Severity, Kind, Path, Message);

    /// <summary>Severity, rule id, path and message in a line.</summary>
    public override string ToString() => Wording.OnOneLine($"{Severity} {Rule.Id} {Path}: {Message}");

    /// <summary>The finding as JSON.</summary>
    /// <param name="indented">Whether to lay it out over several lines.</param>
    public string ToJson(bool indented = false) => JsonText.Of(FindingDocument.Of(this), ReportJsonContext.Default.FindingDocument, indented);

    /// <summary>Writes the finding as one JSON object.</summary>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        JsonSerializer.Serialize(writer, FindingDocument.Of(this), ReportJsonContext.Default.FindingDocument);
    }
}
