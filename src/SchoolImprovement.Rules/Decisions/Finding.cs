using System.Text.Json;
using SchoolImprovement.Rules.Decisions.Rendering;

namespace SchoolImprovement.Rules.Decisions;

/// <summary>Something that a rule found wanting.</summary>
/// <param name="Rule">The rule, with its id and citations.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Path">The JSON path of the field.</param>
/// <param name="Message">What is wrong, with the values in it.</param>
/// <param name="Remedy">What would mend it.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Finding(Rule Rule, Severity Severity, string Path, string Message, string Remedy)
{
    /// <summary>Severity, rule id, path and message in a line.</summary>
    public override string ToString() => $"{Severity} {Rule.Id} {Path}: {Message}";

    /// <summary>The finding as JSON, on one line.</summary>
    public string ToJson() => JsonText.Of(this, FindingJson.Write, indented: false);

    /// <summary>Writes the finding as one JSON object.</summary>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        FindingJson.Write(writer, this);
    }
}
