using Sylvan.Data.Csv;

namespace SchoolImprovement.Rules.OpenData.Tables;

/// <summary>Reads the rows of one file by the names of its columns, and tells what it could not read and where.</summary>
internal sealed class DelimitedTable : IDisposable
{
    private const int RowsBetweenReports = 4096;
    private const int BufferLength = 64 * 1024;
    private const int LongestRow = 1024 * 1024;

    private readonly OpenedText _opened;
    private readonly CsvDataReader _row;
    private readonly TableHeader _header;
    private readonly Action<RejectedRow> _rejected;
    private readonly IProgress<ReadingProgress>? _progress;
    private readonly CancellationToken _cancellation;
    private long _nextLine = 1;

    public DelimitedTable(
        DataFile file,
        TableLayout layout,
        Action<RejectedRow> rejected,
        IProgress<ReadingProgress>? progress,
        CancellationToken cancellation)
    {
        File = file.Name;
        _rejected = rejected;
        _progress = progress;
        _cancellation = cancellation;
        _opened = file.Open();
        try
        {
            _row = Guarded(static opened => CsvDataReader.Create(new PlainReader(opened.Text), Options()), _opened);
            if (!MoveToNextRow())
            {
                throw DataFileException.Empty(File, layout.Description);
            }

            if (QuoteCheck.HasFault(_row.GetRawRecordSpan(), out _, out _, out _))
            {
                throw DataFileException.BadHeader(File);
            }

            _header = TableHeader.Of(_row, File, layout);
        }
        catch
        {
            _opened.Dispose();
            throw;
        }
    }

    public string File { get; }

    /// <summary>The line on which the present row starts.</summary>
    public long Line { get; private set; }

    /// <summary>The rows met so far, those rejected included.</summary>
    public long Rows { get; private set; }

    /// <summary>The row's field in a column of the layout, without space around it; empty where the file lacks the column.</summary>
    public ReadOnlySpan<char> this[int column] =>
        _header.Has(column) ? _row.GetFieldSpan(_header.PositionOf(column)).Trim() : default;

    public bool Has(int column) => _header.Has(column);

    /// <summary>Goes to the next row whose fields can be told apart.</summary>
    public bool Read()
    {
        while (MoveToNextRow())
        {
            Rows++;
            if (Rows % RowsBetweenReports == 0)
            {
                _cancellation.ThrowIfCancellationRequested();
                Report(isComplete: false);
            }

            if (HasWholeFields())
            {
                return true;
            }
        }

        _cancellation.ThrowIfCancellationRequested();
        Report(isComplete: true);
        return false;
    }

    /// <summary>Tells that the present row cannot be read, for what stands in a column.</summary>
    /// <returns>False, for the reader of the row to return.</returns>
    public bool Reject(int column, string reason) => Reject(_header.Names[_header.PositionOf(column)], this[column], reason);

    public void Dispose()
    {
        _row.Dispose();
        _opened.Dispose();
    }

    // Lax, because after a misplaced quote the strict style cannot go on to the next row; the quotes are checked here.
    private static CsvDataReaderOptions Options() => new()
    {
        HasHeaders = false,
        Delimiter = ',',
        CsvStyle = CsvStyle.Lax,
        Comment = PlainReader.NeverAssigned,
        BufferSize = BufferLength,
        MaxBufferSize = LongestRow,
    };

    private static long LinesOf(ReadOnlySpan<char> row)
    {
        var lines = 0L;
        for (var end = row.IndexOfAny('\r', '\n'); end >= 0; end = row.IndexOfAny('\r', '\n'))
        {
            var length = row[end] == '\r' && end + 1 < row.Length && row[end + 1] == '\n' ? 2 : 1;
            row = row[(end + length)..];
            lines++;
        }

        return lines;
    }

    private bool MoveToNextRow()
    {
        while (Guarded(static row => row.Read(), _row))
        {
            Line = _nextLine;
            var raw = _row.GetRawRecordSpan();
            _nextLine += LinesOf(raw);
            if (_row.RowFieldCount > 1 || !raw.IsWhiteSpace())
            {
                return true;
            }
        }

        return false;
    }

    private bool HasWholeFields()
    {
        var raw = _row.GetRawRecordSpan();
        if (raw.Contains('"') && QuoteCheck.HasFault(raw, out var field, out var start, out var isClosed))
        {
            var name = field < _header.Names.Length ? _header.Names[field] : _header.Names[^1];
            return Reject(name, raw[start..].TrimEnd("\r\n"), isClosed ? "goes on after its closing quote" : "has no closing quote");
        }

        var expected = _header.Names.Length;
        var given = _row.RowFieldCount;
        if (given < expected)
        {
            return Reject(_header.Names[given], default, $"is missing: the row has {given} of {expected} fields");
        }

        for (var i = expected; i < given; i++)
        {
            if (!_row.GetFieldSpan(i).IsWhiteSpace())
            {
                return Reject(_header.Names[^1], _row.GetFieldSpan(i), $"is one too many: the row has {given} fields, the header {expected}");
            }
        }

        return true;
    }

    private bool Reject(string column, ReadOnlySpan<char> value, string reason)
    {
        // The last row may have no line ending.
        var lastLine = Math.Max(Line, _nextLine - (_row.GetRawRecordSpan() is [.., '\r' or '\n'] ? 1 : 0));
        _rejected(new RejectedRow(File, Line, lastLine, column, value, reason));
        return false;
    }

    private void Report(bool isComplete)
    {
        if (_progress is null)
        {
            return;
        }

        var bytes = _opened.Bytes is { CanSeek: true } seekable ? seekable : null;
        _progress.Report(new ReadingProgress(File, Rows, bytes?.Position ?? 0, bytes?.Length, isComplete));
    }

    private TResult Guarded<TArgument, TResult>(Func<TArgument, TResult> read, TArgument argument)
    {
        try
        {
            return read(argument);
        }
        catch (CsvRecordTooLargeException exception)
        {
            throw DataFileException.RowTooLong(File, _nextLine, LongestRow, exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw DataFileException.CannotRead(File, exception);
        }
    }
}
