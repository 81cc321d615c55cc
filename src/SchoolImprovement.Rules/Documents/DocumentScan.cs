using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace SchoolImprovement.Rules.Documents;

/// <summary>
/// Goes through a text that could not be read, against the contract by which it was to be read, and tells every fault with its place and
/// what is allowed there. Where every value is right by itself it asks each part as a whole, and then tells what makes no sense together.
/// </summary>
internal ref struct DocumentScan
{
    // Of a list of names in a fault: enough to see which member was meant, and short enough to read.
    private const int LongestList = 160;

    private readonly ReadOnlySpan<byte> _text;
    private readonly JsonPathBuilder _path = new();
    private readonly List<TextFault> _faults = [];
    private readonly List<TextFault>? _passedOver;
    private TextPosition _position;
    private Utf8JsonReader _reader;

    private DocumentScan(ReadOnlySpan<byte> text, long linesBefore, JsonReaderOptions options, List<TextFault>? passedOver)
    {
        _text = text;
        _passedOver = passedOver;
        _position = new TextPosition(text, linesBefore);
        _reader = new Utf8JsonReader(text, options);
    }

    /// <summary>Every fault in the order of the text.</summary>
    /// <param name="text">The text, in UTF-8.</param>
    /// <param name="contract">What it is to be.</param>
    /// <param name="linesBefore">How many lines of a longer text end before it.</param>
    /// <param name="options">How deep the text may be.</param>
    /// <param name="passedOver">Takes the members that are not known; where it is <see langword="null"/> they are faults.</param>
    public static List<TextFault> Run(
        ReadOnlySpan<byte> text, JsonTypeInfo contract, long linesBefore, JsonReaderOptions options = default, List<TextFault>? passedOver = null)
    {
        var scan = new DocumentScan(text, linesBefore, options, passedOver);
        if (!Utf8.IsValid(text))
        {
            var index = 0;
            while (Rune.DecodeFromUtf8(text[index..], out _, out var consumed) == System.Buffers.OperationStatus.Done)
            {
                index += consumed;
            }

            scan.Fault(index, "The text is not UTF-8: a byte here belongs to no character.");
            return scan._faults;
        }

        try
        {
            scan._reader.Read();
            scan.Value(contract, isNullable: false);
            scan._reader.Read();
        }
        catch (JsonException exception)
        {
            scan.Fault(scan.IndexOf(exception), $"The text is not JSON: {Reason(exception)}");
        }
        catch (InvalidOperationException)
        {
            scan.Fault(scan._reader.TokenStartIndex, "A character is written as half of a surrogate pair, which is no character.");
        }

        return scan._faults;
    }

    /// <summary>Reads a document; where it cannot be read, tells every fault.</summary>
    /// <param name="text">The text, in UTF-8.</param>
    /// <param name="contracts">What it is to be, in ways that allow ever more; the last says what is wrong.</param>
    /// <param name="linesBefore">How many lines of a longer text end before it.</param>
    /// <param name="faults">Every fault in the order of the text; none where it could be read.</param>
    public static T? Read<T>(ReadOnlySpan<byte> text, ReadOnlySpan<JsonTypeInfo<T>> contracts, long linesBefore, out ImmutableArray<TextFault> faults)
        where T : class
    {
        var reason = "The document is null.";
        foreach (var contract in contracts)
        {
            try
            {
                if (JsonSerializer.Deserialize(text, contract) is { } document)
                {
                    faults = [];
                    return document;
                }
            }
            catch (Exception exception) when (exception is JsonException or InvalidOperationException or NotSupportedException)
            {
                // Not JSON, half of a surrogate pair written as an escape, or an object that does not say its kind.
                reason = exception is JsonException one ? Reason(one) : reason;
            }
        }

        faults = [.. Run(text, contracts[^1], linesBefore)];

        // Whatever the contract lets pass and the reader does not is never read as nothing wrong.
        faults = faults.IsEmpty ? [new TextFault("$", linesBefore + 1, Position: null, reason)] : faults;
        return null;
    }

    private void Value(JsonTypeInfo contract, bool isNullable, JsonConverter? converter = null)
    {
        var at = _position.Of(_reader.TokenStartIndex);
        if (_reader.TokenType == JsonTokenType.Null)
        {
            if (!isNullable)
            {
                Fault(at, $"null stands where {Wanted(contract)} belongs.");
            }

            return;
        }

        converter ??= contract.Converter;
        if (converter is IValueCheck check)
        {
            if (check.FaultOf(in _reader) is { } fault)
            {
                Fault(at, fault);
            }

            _reader.Skip();
            return;
        }

        var (before, own) = (_faults.Count, contract);
        var start = _reader;
        if (converter is IDocumentForm { Document: { } document })
        {
            contract = document;
        }

        if (contract.PolymorphismOptions is { } kinds)
        {
            contract = Kind(contract, kinds) ?? contract;
        }

        switch (contract.Kind)
        {
            case JsonTypeInfoKind.Object when Expect(JsonTokenType.StartObject, contract):
                Members(contract, at);
                break;
            case JsonTypeInfoKind.Enumerable when Expect(JsonTokenType.StartArray, contract):
                Items(contract.Options.GetTypeInfo(contract.ElementType!));
                break;
            case JsonTypeInfoKind.None:
                Single(contract);
                return;
            default:
                _reader.Skip();
                return;
        }

        if (_faults.Count == before && contract.Kind == JsonTypeInfoKind.Object)
        {
            Whole(start, own, at);
        }
    }

    /// <summary>What an object is by the word that says so; <see langword="null"/> where there is none, which is a fault.</summary>
    private JsonTypeInfo? Kind(JsonTypeInfo contract, JsonPolymorphismOptions kinds)
    {
        var ahead = _reader;
        var known = kinds.DerivedTypes.Select(kind => kind.TypeDiscriminator).OfType<string>();
        var words = Quoted.Of(string.Join(", ", known), LongestList);
        var isObject = _reader.TokenType == JsonTokenType.StartObject;
        while (isObject && ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            var says = ahead.ValueTextEquals(kinds.TypeDiscriminatorPropertyName);
            ahead.Read();
            if (says)
            {
                var word = ahead.TokenType == JsonTokenType.String ? ahead.GetString() : null;
                var kind = kinds.DerivedTypes.FirstOrDefault(kind => word is not null && Equals(kind.TypeDiscriminator, word));
                if (kind.DerivedType is not null)
                {
                    return contract.Options.GetTypeInfo(kind.DerivedType);
                }

                // The place is found from here on, and what comes between is still to be gone through.
                var position = _position;
                var back = _path.Into(kinds.TypeDiscriminatorPropertyName);
                Fault(position.Of(ahead.TokenStartIndex), word is not null && Nearest.To(word, known) is { } meant
                    ? $"'{Quoted.Of(word)}' is no {kinds.TypeDiscriminatorPropertyName} that is known. Is '{meant}' meant?"
                    : $"'{Quoted.Of(word ?? JsonWords.Of(ahead.TokenType))}' is none of these: {words}.");
                _path.Back(back);
                return null;
            }

            ahead.Skip();
        }

        if (isObject)
        {
            Fault(_reader.TokenStartIndex, $"The member '{kinds.TypeDiscriminatorPropertyName}' is missing; it is one of these: {words}.");
        }

        return null;
    }

    private void Members(JsonTypeInfo contract, (long Line, long Position) start)
    {
        var isUnknownKind = contract.PolymorphismOptions is not null;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        HashSet<string>? all = null;
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var (at, name) = (_position.Of(_reader.TokenStartIndex), _reader.GetString()!);
            var back = _path.Into(name);
            var member = contract.Properties.FirstOrDefault(member => member.Name == name && (member.Set is not null || member.AssociatedParameter is not null || member.Get is not null));
            if (!seen.Add(name))
            {
                Fault(at, $"The member '{Quoted.Of(name)}' stands here a second time.");
            }

            _reader.Read();
            if (isUnknownKind || name == KindOf(contract))
            {
                _reader.Skip();
            }
            else if (member is null)
            {
                Unknown(name, contract, all ??= [.. seen, .. NamesFrom(_reader)], at);
                _reader.Skip();
            }
            else
            {
                Value(contract.Options.GetTypeInfo(member.PropertyType), IsNullable(member), member.CustomConverter);
            }

            _path.Back(back);
        }

        foreach (var member in contract.Properties)
        {
            if (!isUnknownKind && !seen.Contains(member.Name) && (member.IsRequired || member.AssociatedParameter is { HasDefaultValue: false, IsMemberInitializer: false }))
            {
                Fault(start, $"The member '{member.Name}' is missing.");
            }
        }
    }

    // One that may be passed over is not where it is a member spelt otherwise: what it says would be lost. A name like $schema is for an
    // editor, and no slip.
    private readonly void Unknown(string name, JsonTypeInfo contract, HashSet<string> given, (long Line, long Position) at)
    {
        var meant = name.StartsWith('$') ? null : Allowed(contract).FirstOrDefault(member => member.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? Nearest.To(name, Allowed(contract).Except(given));
        if (meant is not null)
        {
            Fault(at, $"There is no member '{Quoted.Of(name)}' here. Is '{meant}' meant?");
        }
        else if (_passedOver is null)
        {
            Fault(at, $"There is no member '{Quoted.Of(name)}' here; there are: {Quoted.Of(string.Join(", ", Allowed(contract)), LongestList)}.");
        }
        else
        {
            _passedOver.Add(new TextFault(_path.ToString(), at.Line, at.Position, $"There is no member '{Quoted.Of(name)}' here; it was passed over."));
        }
    }

    /// <summary>The names of the members that come after a value of the object that a reader is in, as far as the text is JSON.</summary>
    private static List<string> NamesFrom(Utf8JsonReader reader)
    {
        var names = new List<string>();
        while (reader.TrySkip() && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            names.Add(reader.GetString()!);
            reader.Read();
        }

        return names;
    }

    private void Items(JsonTypeInfo element)
    {
        for (var index = 0; _reader.Read() && _reader.TokenType != JsonTokenType.EndArray; index++)
        {
            var back = _path.Into(index);
            Value(element, isNullable: Nullable.GetUnderlyingType(element.Type) is not null);
            _path.Back(back);
        }
    }

    private void Single(JsonTypeInfo contract)
    {
        if (Nullable.GetUnderlyingType(contract.Type) is { } underlying)
        {
            Value(contract.Options.GetTypeInfo(underlying), isNullable: true);
            return;
        }

        Whole(_reader, contract, _position.Of(_reader.TokenStartIndex));
        _reader.Skip();
    }

    /// <summary>Asks the contract itself about a value, from the place where it starts.</summary>
    private readonly void Whole(Utf8JsonReader start, JsonTypeInfo contract, (long Line, long Position) at)
    {
        try
        {
            JsonSerializer.Deserialize(ref start, contract);
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException)
        {
            var reason = exception is JsonException one ? Reason(one) : Quoted.Of(exception.Message, LongestList);
            Fault(at, reason.StartsWith("The JSON value could not be converted", StringComparison.Ordinal) ? NotConverted(Wanted(contract)) : reason);
        }
    }

    private readonly string NotConverted(string wanted) => (_reader.TokenType, wanted) switch
    {
        (JsonTokenType.Number, "a number") => "This number is too large, or has too many digits, to be kept as it is written.",
        (JsonTokenType.String, "a text") => "A character of this text is written as half of a surrogate pair, which is no character.",
        var (token, _) => $"{JsonWords.Of(token)} stands where {wanted} belongs.",
    };

    private bool Expect(JsonTokenType token, JsonTypeInfo contract)
    {
        if (_reader.TokenType == token)
        {
            return true;
        }

        Fault(_reader.TokenStartIndex, $"{JsonWords.Of(_reader.TokenType)} stands where {Wanted(contract)} belongs.");
        return false;
    }

    private void Fault(long at, string message) => Fault(_position.Of(at), message);

    private readonly void Fault((long Line, long Position) at, string message) => _faults.Add(new TextFault(_path.ToString(), at.Line, at.Position, message));

    private readonly long IndexOf(JsonException exception)
    {
        var index = 0;
        for (var line = exception.LineNumber ?? 0; line > 0 && _text[index..].IndexOf((byte)'\n') is >= 0 and var end; line--)
        {
            index += end + 1;
        }

        return index + (exception.BytePositionInLine ?? 0);
    }

    private static bool IsNullable(JsonPropertyInfo member) =>
        Nullable.GetUnderlyingType(member.PropertyType) is not null || (!member.PropertyType.IsValueType && member.IsSetNullable);

    // The member that says of which kind an object is, where its type is one of several.
    private static string? KindOf(JsonTypeInfo contract)
    {
        for (var type = contract.Type; type is not null && type != typeof(object); type = type.BaseType)
        {
            if (contract.Options.TryGetTypeInfo(type, out var known) && known.PolymorphismOptions is { } kinds)
            {
                return kinds.TypeDiscriminatorPropertyName;
            }
        }

        return null;
    }

    private static IEnumerable<string> Allowed(JsonTypeInfo contract) =>
        contract.Properties.Select(member => member.Name).Concat(KindOf(contract) is { } kind ? [kind] : []).Order(StringComparer.Ordinal);

    private static string Reason(JsonException exception) =>
        Quoted.Of(DocumentJson.MessageOf(exception), LongestList);

    /// <summary>What belongs where a contract stands, in words.</summary>
    public static string Wanted(JsonTypeInfo contract) =>
        contract.Kind == JsonTypeInfoKind.Object || contract.Converter is IDocumentForm { Document: not null } ? "an object"
        : contract.Kind == JsonTypeInfoKind.Enumerable ? "a list"
        : (Nullable.GetUnderlyingType(contract.Type) ?? contract.Type) switch
        {
            var type when type == typeof(string) => "a text",
            var type when type == typeof(bool) => "true or false",
            var type when type == typeof(int) => "a whole number",
            var type when type == typeof(decimal) => "a number",
            var type when type == typeof(DateOnly) => $"a date written {DateJsonConverter.Format}",
            _ => "another value",
        };
}
