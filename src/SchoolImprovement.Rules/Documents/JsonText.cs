using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SchoolImprovement.Rules.Documents;

/// <summary>Makes a string of what is written as JSON: readable, with line feeds, the same on every machine.</summary>
internal static class JsonText
{
    public static string Of<T>(T document, JsonTypeInfo<T> type, bool indented = false) =>
        Of(document, (writer, written) => JsonSerializer.Serialize(writer, written, type), indented);

    public static string Of<T>(T value, Action<Utf8JsonWriter, T> write, bool indented)
    {
        using var stream = new MemoryStream();
        var options = new JsonWriterOptions { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var writer = new Utf8JsonWriter(stream, options))
        {
            write(writer, value);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
