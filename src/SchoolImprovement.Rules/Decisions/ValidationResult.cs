using System.Collections.Immutable;
using System.Text.Json;
using SchoolImprovement.Rules.Decisions.Rendering;

namespace SchoolImprovement.Rules.Decisions;

/// <summary>What was found wanting: by rule in the order of the rule set, then by place.</summary>
/// <param name="Findings">The findings.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ValidationResult(ImmutableArray<Finding> Findings)
{
    /// <summary>The version of the JSON form; it changes when a member's meaning does.</summary>
    public const string Schema = "school-improvement-findings/1";

    /// <summary>Nothing was found wanting.</summary>
    public static ValidationResult Clean { get; } = new([]);

    /// <summary>Whether there is no error. Warnings and information never invalidate.</summary>
    public bool IsValid
    {
        get
        {
            foreach (var finding in Findings)
            {
                if (finding.Severity == Severity.Error)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>The findings as JSON.</summary>
    /// <param name="indented">Whether to lay it out over several lines.</param>
    public string ToJson(bool indented = false) => JsonText.Of(this, FindingJson.Write, indented);

    /// <summary>Writes the findings as one JSON object.</summary>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        FindingJson.Write(writer, this);
    }
}
