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

    /// <summary>A type's name as it is written in code, without what it is generic over.</summary>
    public static string NameOf(Type type) => type.IsGenericType ? type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)] : type.Name;
}
