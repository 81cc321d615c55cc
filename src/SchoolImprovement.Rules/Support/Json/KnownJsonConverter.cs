using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.Support;

internal sealed class ActorJsonConverter() : KnownJsonConverter<SupportActor>(SupportActor.NotKnown);

internal sealed class SignatoryJsonConverter() : KnownJsonConverter<PlanSignatory>(PlanSignatory.NotKnown);

/// <summary>Values by their words, without the one that stands for what is not known: a record says something or nothing.</summary>
internal abstract class KnownJsonConverter<T>(T notKnown) : JsonConverter<T>, IValueCheck
    where T : struct, Enum
{
    private readonly EnumJsonConverter<T> _words = new(leftOut: notKnown);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        _words.Read(ref reader, typeToConvert, options);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => _words.Write(writer, value, options);

    public string? FaultOf(ref readonly Utf8JsonReader reader) => ((IValueCheck)_words).FaultOf(in reader);

    public JsonObject ToSchema() => ((ISchemaForm)_words).ToSchema();
}
