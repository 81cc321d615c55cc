using System.Text.Json;

namespace SchoolImprovement.Rules.Deployment;

/// <summary>Takes a JSON text apart claim by claim as its bytes come, holding no more than one claim and a block of bytes.</summary>
/// <remarks>Not thread-safe: it lives as long as one reading.</remarks>
internal sealed class JsonItems
{
    private const int Block = 16 * 1024;
    private const int LongestItem = 16 * 1024 * 1024;

    // An item that is incomplete at this size is looked at again only when as much has come again, so that a long one in
    // small pieces is not read over and over.
    private const int Long = 64 * 1024;

    private static readonly JsonReaderOptions Options = new() { AllowMultipleValues = true };

    private byte[] _buffer = new byte[Block];
    private int _start;
    private int _end;
    private bool _isFinal;
    private bool _isMarkSkipped;
    private bool _hasBegun;
    private JsonReaderState _state = new(Options);
    private bool _inArray;
    private long _index;
    private long _lines;
    private int _incompleteAt;

    /// <summary>Whether the text has ended and every item was taken.</summary>
    public bool Ended { get; private set; }

    /// <summary>Where the next bytes go.</summary>
    public Memory<byte> Space
    {
        get
        {
            if (_start > 0)
            {
                Buffer.BlockCopy(_buffer, _start, _buffer, 0, _end - _start);
                _end -= _start;
                _start = 0;
            }

            if (_end == _buffer.Length)
            {
                if (_end >= LongestItem)
                {
                    throw new DocumentFormatException("The claim is longer than 16 MiB.", Path, _lines + 1, null);
                }

                Array.Resize(ref _buffer, _buffer.Length * 2);
            }

            return _buffer.AsMemory(_end);
        }
    }

    private string Path => _inArray ? $"$[{_index}]" : "$";

    /// <summary>Says how many bytes came; none means that the text has ended.</summary>
    public void Filled(int count)
    {
        _end += count;
        _isFinal = count == 0;
    }

    /// <summary>Takes the next claim; <see langword="null"/> when more bytes are needed, or none is left.</summary>
    public PayClaimEntry? TryTake()
    {
        if (!_isMarkSkipped && !SkipMark())
        {
            return null;
        }

        try
        {
            return Next();
        }
        catch (JsonException exception)
        {
            // The reader's own line counts from the beginning of the text; its path is unknown between claims.
            throw new DocumentFormatException(Quoted.Of(DocumentJson.MessageOf(exception), DocumentJson.LongestReason), Path, (exception.LineNumber ?? 0) + 1, exception);
        }
    }

    private bool SkipMark()
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        if (_end < mark.Length && !_isFinal)
        {
            return false;
        }

        _isMarkSkipped = true;
        if (_buffer.AsSpan(0, _end).StartsWith(mark))
        {
            _start = mark.Length;
        }

        return true;
    }

    private PayClaimEntry? Next()
    {
        while (_isFinal || _incompleteAt < Long || _end - _start >= 2 * _incompleteAt)
        {
            var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _isFinal, _state);
            if (!reader.Read())
            {
                Ended = _isFinal;
                return _isFinal && !_hasBegun ? throw new DocumentFormatException("The text is empty.", Path, _lines + 1, null) : null;
            }

            if (reader.TokenType == JsonTokenType.StartArray && !_inArray)
            {
                _inArray = true;
                _index = 0;
                Consume(in reader);
                continue;
            }

            if (reader.TokenType == JsonTokenType.EndArray)
            {
                _inArray = false;
                Consume(in reader);
                continue;
            }

            var from = (int)reader.TokenStartIndex;
            if (!reader.TrySkip())
            {
                _incompleteAt = _end - _start;
                return null;
            }

            return Take(from, in reader);
        }

        return null;
    }

    private PayClaimEntry Take(int from, in Utf8JsonReader reader)
    {
        var linesBefore = _lines + _buffer.AsSpan(_start, from).Count((byte)'\n');
        var item = _buffer.AsSpan(_start + from, (int)reader.BytesConsumed - from);
        PayClaimEntry entry;
        try
        {
            entry = new(DocumentJson.Read(item, DeploymentJsonContext.Default.PayClaimDocument, Path, linesBefore).ToClaim());
        }
        catch (DocumentFormatException exception)
        {
            entry = new(exception, ClaimSalvage.Of(item));
        }

        Consume(in reader);
        _index++;
        return entry;
    }

    private void Consume(in Utf8JsonReader reader)
    {
        var consumed = (int)reader.BytesConsumed;
        _hasBegun = true;
        _lines += _buffer.AsSpan(_start, consumed).Count((byte)'\n');
        _start += consumed;
        _state = reader.CurrentState;
        _incompleteAt = 0;
    }
}
