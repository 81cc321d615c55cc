using System.Text.Json;

namespace SchoolImprovement.Rules.Documents;

/// <summary>
/// How the values of this library stand in JSON, whatever the options of the serializer: each in its own document, or not at all.
/// </summary>
/// <remarks>
/// Thread-safe. The types name it themselves, so that a plain <see cref="JsonSerializer"/> uses it; it is public only for the code
/// that the source generator of System.Text.Json writes into an application. What has no form in JSON throws
/// <see cref="NotSupportedException"/>, and says what to write or read instead.
/// </remarks>
public sealed class RulesJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => true;

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => JsonForms.Of(typeToConvert);
}
