using System.Text;
using System.Text.Json;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.SupportTimeline;

/// <summary>
/// The members of the file, each as the text that the library itself reads, with as many empty lines before it as it takes for the
/// library to name the line of the file.
/// </summary>
internal sealed class DocumentSections
{
    private const string Updates = "updates";

    private static readonly string[] Members = ["name", "asAt", "support", "calendar", "grant", "evidence", "plan", Updates];

    private readonly byte[] _json;
    private readonly string _source;
    private readonly Dictionary<string, Section> _sections = new(StringComparer.Ordinal);
    private readonly List<Section> _updates = [];

    public DocumentSections(byte[] json, string source)
    {
        _json = json.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? json[Encoding.UTF8.Preamble.Length..] : json;
        _source = source;
        var path = "$";
        try
        {
            // Throws where the bytes are no UTF-8, so that nothing after it has to.
            new UTF8Encoding(false, throwOnInvalidBytes: true).GetCharCount(_json);
            var reader = new Utf8JsonReader(_json);
            Read(ref reader, ref path);
        }
        catch (JsonException exception)
        {
            var place = exception.Message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
            throw Refusal(place < 0 ? exception.Message : exception.Message[..place], path, (exception.LineNumber ?? 0) + 1);
        }
        catch (DecoderFallbackException)
        {
            throw Refusal("The text is not UTF-8.", path, 1);
        }
        catch (InvalidOperationException)
        {
            throw Refusal("A text holds half of a surrogate pair.", path, 1);
        }
    }

    public IReadOnlyList<Section> EachUpdate => _updates;

    public Section? this[string member] => _sections.TryGetValue(member, out var section) ? section : null;

    public CannotRunException Refusal(string reason, string path, long line) =>
        new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{_source}: {reason} (at {path}, line {line})"));

    private void Read(ref Utf8JsonReader reader, ref string path)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw Refusal("The document is not a JSON object.", path, 1);
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            path = $"$.{name}";
            var line = LineOf(reader.TokenStartIndex);
            if (!Members.Contains(name))
            {
                throw Refusal($"There is no member '{name}'; the members are {string.Join(", ", Members)}.", path, line);
            }

            reader.Read();
            var isNew = _sections.TryAdd(name, name == Updates ? List(ref reader, ref path) : One(ref reader, path));
            if (!isNew)
            {
                throw Refusal($"The member '{name}' stands twice.", path, line);
            }
        }

        // Whatever else stands there is refused by the reader.
        path = "$";
        reader.Read();
    }

    private Section List(ref Utf8JsonReader reader, ref string path)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw Refusal("The updates are not a list.", path, LineOf(reader.TokenStartIndex));
        }

        var line = LineOf(reader.TokenStartIndex);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            path = $"$.{Updates}[{_updates.Count}]";
            _updates.Add(One(ref reader, path));
        }

        return new Section($"$.{Updates}", line, "", new HashSet<string>());
    }

    private Section One(ref Utf8JsonReader reader, string path)
    {
        var start = (int)reader.TokenStartIndex;
        var depth = reader.CurrentDepth;
        var members = new HashSet<string>(StringComparer.Ordinal);
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.CurrentDepth > depth)
            {
                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == depth + 1)
                {
                    members.Add(reader.GetString()!);
                }
            }
        }

        return new Section(path, LineOf(start), Encoding.UTF8.GetString(_json.AsSpan(start, (int)reader.BytesConsumed - start)), members);
    }

    private long LineOf(long position) => _json.AsSpan(0, (int)position).Count((byte)'\n') + 1;

    /// <param name="Path">Its place in the file.</param>
    /// <param name="Line">The line that it begins on, the first being 1.</param>
    /// <param name="Text">Its JSON.</param>
    /// <param name="Members">The names of its own members, where it is an object.</param>
    internal sealed record Section(string Path, long Line, string Text, IReadOnlySet<string> Members)
    {
        /// <summary>The text, with members before its own that it leaves out, on the line of the file.</summary>
        public string With(params ReadOnlySpan<(string Name, string? Json)> defaults)
        {
            var added = "";
            foreach (var (name, json) in defaults)
            {
                added += json is null || Members.Contains(name) ? "" : $"\"{name}\":{json},";
            }

            var text = Text.StartsWith('{') ? $"{{{(Members.Count == 0 ? added.TrimEnd(',') : added)}{Text[1..]}" : Text;
            return new string('\n', (int)Line - 1) + text;
        }
    }
}
