using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SchoolImprovement.Rules.Samples.SampleConsole;

/// <summary>Writes JSON as a person can read it too: letters as they are, what no terminal shows as escapes, and a line feed at the end.</summary>
public static class Json
{
    /// <summary>Writes one JSON text, piece by piece.</summary>
    /// <param name="stream">What it is written to.</param>
    /// <param name="write">Writes it.</param>
    /// <param name="isIndented">Whether it has lines; else it is one.</param>
    public static void Write(Stream stream, Action<Utf8JsonWriter> write, bool isIndented = true)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(write);
        using (var writer = new Utf8JsonWriter(new Pieces(stream), new JsonWriterOptions { Indented = isIndented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(writer);
        }

        stream.WriteByte((byte)'\n');
    }

    /// <summary>Writes an object, in an array where it has no name.</summary>
    public static void Group(this Utf8JsonWriter writer, string? name, Action write)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(write);
        if (name is not null)
        {
            writer.WritePropertyName(name);
        }

        writer.WriteStartObject();
        write();
        writer.WriteEndObject();
    }

    /// <summary>Writes an array of objects.</summary>
    public static void Each<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> all, Action<T> write)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(all);
        writer.WriteStartArray(name);
        foreach (var one in all)
        {
            writer.Group(null, () => write(one));
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes an array of texts.</summary>
    public static void Texts(this Utf8JsonWriter writer, string name, IEnumerable<string> all)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(all);
        writer.WriteStartArray(name);
        foreach (var one in all)
        {
            writer.WriteStringValue(one);
        }

        writer.WriteEndArray();
    }

    /// <summary>Passes whole tokens on; a letter that turns others round, or hides, stands in a text, and so may be an escape.</summary>
    private sealed class Pieces(Stream stream) : IBufferWriter<byte>
    {
        private byte[] _piece = new byte[1 << 14];

        public Memory<byte> GetMemory(int sizeHint = 0) => _piece.Length < sizeHint ? _piece = new byte[sizeHint] : _piece;

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

        public void Advance(int count)
        {
            var rest = _piece.AsSpan(0, count);
            while (rest.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is >= 0 and var at)
            {
                stream.Write(rest[..at]);
                Rune.DecodeFromUtf8(rest[at..], out var rune, out var length);
                stream.Write(Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format ? Escape(rune) : rest.Slice(at, length));
                rest = rest[(at + length)..];
            }

            stream.Write(rest);
        }

        private static byte[] Escape(Rune rune) => Encoding.ASCII.GetBytes(string.Concat(rune.ToString().Select(letter => $"\\u{(int)letter:X4}")));
    }
}
