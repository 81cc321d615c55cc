using System.Collections.Immutable;
using System.Text.Json;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>
/// Goes through a form's text before it is read, against the form's contract, so that whatever is wrong is reported with its
/// path, line and character, and whatever is unknown is noticed.
/// </summary>
internal ref struct ActionFormScan
{
    private const string SchemaMember = "schema";

    private readonly ActionFormReadOptions _options;
    private readonly JsonPathBuilder _path = new();
    private readonly ImmutableArray<ActionFormNotice>.Builder _notices = ImmutableArray.CreateBuilder<ActionFormNotice>();
    private Utf8JsonReader _reader;
    private TextPosition _position;
    private int _values;

    private ActionFormScan(ReadOnlySpan<byte> text, ActionFormReadOptions options)
    {
        _options = options;
        _reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = options.MaximumDepth });
        _position = new TextPosition(text);
    }

    /// <summary>What the text holds beside a form.</summary>
    /// <exception cref="ActionFormFormatException">The text is not a form.</exception>
    public static ImmutableArray<ActionFormNotice> Run(ReadOnlySpan<byte> text, ActionFormReadOptions options)
    {
        var scan = new ActionFormScan(text, options);
        try
        {
            scan.Document();
        }
        catch (JsonException exception)
        {
            throw JsonFaults.Of(exception, scan._path.ToString(), text);
        }
        catch (InvalidOperationException exception)
        {
            // The reader found half of a surrogate pair written as an escape.
            throw scan.Fault("A character is written as half of a surrogate pair, which is no character.", exception);
        }

        return scan._notices.ToImmutable();
    }

    private void Document()
    {
        _reader.Read();
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            throw Fault($"{JsonWords.Of(_reader.TokenType)} is not a form: a form is a JSON object.");
        }

        Value(ActionFormContract.Root);
        _reader.Read();
    }

    private void Value(ActionFormContract contract)
    {
        Count();
        if (_reader.TokenType == JsonTokenType.Null)
        {
            if (!contract.IsNullable)
            {
                throw Fault($"null stands where {Wanted(contract)} belongs.");
            }
        }
        else if (contract.IsObject)
        {
            Expect(JsonTokenType.StartObject, contract);
            Members(contract);
        }
        else if (contract.Element is { } element)
        {
            Expect(JsonTokenType.StartArray, contract);
            Items(element);
        }
        else
        {
            Single(contract);
        }
    }

    private void Members(ActionFormContract contract)
    {
        var (start, seen) = (_reader.TokenStartIndex, new HashSet<string>(StringComparer.Ordinal));
        while (Next() != JsonTokenType.EndObject)
        {
            var name = _reader.GetString()!;
            var back = _path.Into(name);
            if (!seen.Add(name))
            {
                throw Fault($"The member '{Quoted.Of(name)}' stands here a second time.");
            }

            var member = contract.Members.FirstOrDefault(member => member.Name == name);
            if (member is null)
            {
                Unknown(name, contract);
            }
            else
            {
                Next();
                Value(member.Value);
                Schema(member, contract);
            }

            _path.Back(back);
        }

        foreach (var member in contract.Members)
        {
            if (member.IsRequired && !seen.Contains(member.Name))
            {
                throw Fault($"The member '{member.Name}' is missing.", at: start);
            }
        }

        if (contract == ActionFormContract.Root && !seen.Contains(SchemaMember))
        {
            Notice(start, $"The form does not say its schema; it was read as {RecommendedActionForm.SchemaVersion}.");
        }
    }

    private void Schema(ActionFormContract.Member member, ActionFormContract contract)
    {
        if (contract != ActionFormContract.Root || member.Name != SchemaMember)
        {
            return;
        }

        if (_reader.TokenType != JsonTokenType.String)
        {
            throw Fault($"{JsonWords.Of(_reader.TokenType)} stands where {Wanted(member.Value)} belongs.");
        }

        if (!_reader.ValueTextEquals(RecommendedActionForm.SchemaVersion))
        {
            throw Fault($"The form is written as '{Quoted.Of(_reader.GetString())}', and what can be read is {RecommendedActionForm.SchemaVersion}.");
        }
    }

    private void Items(ActionFormContract element)
    {
        for (var index = 0; Next() != JsonTokenType.EndArray; index++)
        {
            var back = _path.Into(index);
            Value(element);
            _path.Back(back);
        }
    }

    private void Unknown(string name, ActionFormContract contract)
    {
        var meant = contract.Members.FirstOrDefault(member => member.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        Notice(
            _reader.TokenStartIndex,
            meant is null
                ? $"A form has no member '{Quoted.Of(name)}' here; it was passed over."
                : $"A form has no member '{Quoted.Of(name)}' here; it was passed over. Is '{meant.Name}' meant?");
        Next();
        Count();
        _reader.Skip();
    }

    private void Single(ActionFormContract contract)
    {
        if (contract.Check is { } check)
        {
            if (check.FaultOf(in _reader) is { } fault)
            {
                throw Fault(fault);
            }
        }
        else if (contract.Type.Type == typeof(string))
        {
            Expect(JsonTokenType.String, contract);
            if (_reader.ValueIsEscaped)
            {
                _reader.GetString();
            }
        }
        else if (contract.Type.Type == typeof(int))
        {
            Expect(JsonTokenType.Number, contract);
            if (!_reader.TryGetInt32(out _))
            {
                throw Fault("The number is not a whole number that a form can hold.");
            }
        }
        else if (_reader.TokenType is not (JsonTokenType.True or JsonTokenType.False))
        {
            throw Fault($"{JsonWords.Of(_reader.TokenType)} stands where {Wanted(contract)} belongs.");
        }
    }

    private void Expect(JsonTokenType token, ActionFormContract contract)
    {
        if (_reader.TokenType != token)
        {
            throw Fault($"{JsonWords.Of(_reader.TokenType)} stands where {Wanted(contract)} belongs.");
        }
    }

    private JsonTokenType Next()
    {
        _reader.Read();
        return _reader.TokenType;
    }

    private void Count()
    {
        if (++_values > _options.MaximumValues)
        {
            throw Fault($"The form has more than {_options.MaximumValues} values; that is no form that somebody filled in.");
        }
    }

    private void Notice(long at, string message)
    {
        var (line, position) = _position.Of(at);
        _notices.Add(new ActionFormNotice(_path.ToString(), line, position, message));
    }

    private ActionFormFormatException Fault(string reason, Exception? inner = null, long? at = null)
    {
        var (line, position) = _position.Of(at ?? _reader.TokenStartIndex);
        return new ActionFormFormatException(reason, _path.ToString(), line, position, inner);
    }

    private static string Wanted(ActionFormContract contract) =>
        contract.IsObject ? "an object"
        : contract.Element is not null ? "a list"
        : contract.Type.Type == typeof(string) ? "a text"
        : contract.Type.Type == typeof(int) ? "a whole number"
        : contract.Type.Type == typeof(bool) ? "true or false"
        : "a value";
}
