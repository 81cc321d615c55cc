using System.Text.Json;

namespace SchoolImprovement.Rules.Documents;

/// <summary>Names what stands in a text of JSON.</summary>
internal static class JsonWords
{
    public static string Of(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "An object",
        JsonTokenType.StartArray => "A list",
        JsonTokenType.String => "A text",
        JsonTokenType.Number => "A number",
        JsonTokenType.True or JsonTokenType.False => "Yes or no",
        _ => "null",
    };
}
