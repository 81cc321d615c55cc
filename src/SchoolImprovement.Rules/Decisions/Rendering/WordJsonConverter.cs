using System.Text.Json;
using System.Text.Json.Serialization;

namespace SchoolImprovement.Rules.Decisions.Rendering;

/// <summary>Values by their words, never by number, with a message that shows what was written instead and what could be.</summary>
internal abstract class WordJsonConverter<T>(string what, params (T Value, string Word)[] words) : JsonConverter<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"Expected {what} as text, not {reader.TokenType}.");
        }

        var text = reader.GetString();
        foreach (var (value, word) in words)
        {
            if (word == text)
            {
                return value;
            }
        }

        throw new JsonException($"'{text}' is not {what}: {string.Join(", ", words.Select(one => one.Word))}.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Array.Find(words, one => EqualityComparer<T>.Default.Equals(one.Value, value)).Word);
}
