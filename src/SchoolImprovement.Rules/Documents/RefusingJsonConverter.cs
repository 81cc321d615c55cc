using System.Text.Json;

namespace SchoolImprovement.Rules.Documents;

/// <summary>What has no form in JSON: neither written nor read, and never passed over in silence.</summary>
/// <param name="instead">What to write or read instead, as a sentence.</param>
internal sealed class RefusingJsonConverter(string instead) : JsonConverter<object>
{
    public override bool CanConvert(Type typeToConvert) => true;

    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{JsonWords.NameOf(typeToConvert)} is not read from JSON. {instead}");

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{JsonWords.NameOf(value.GetType())} is not written as JSON. {instead}");
}
