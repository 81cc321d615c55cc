using System.Text.Encodings.Web;
using System.Text.Json;

namespace SchoolImprovement.Rules.Samples.SampleConsole;

/// <summary>Writes JSON as a person can read it too: letters as they are, and a line feed at the end.</summary>
public static class Json
{
    /// <summary>Writes one JSON text.</summary>
    /// <param name="stream">What it is written to.</param>
    /// <param name="write">Writes it.</param>
    /// <param name="isIndented">Whether it has lines; else it is one.</param>
    public static void Write(Stream stream, Action<Utf8JsonWriter> write, bool isIndented = true)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(write);
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = isIndented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(writer);
        }

        stream.WriteByte((byte)'\n');
    }
}
