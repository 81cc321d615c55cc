using System.Collections.Immutable;
using SchoolImprovement.Rules.Schools;
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
    private readonly TableLayout[] _layouts;
    private readonly HashSet<string> _keyNames;
    private readonly char _delimiter;
    private long _nextLine;
    private long _dayFirst;
    private long _either;
    private (long Line, int Column, string Value) _monthFirst;

    /// <param name="file">The file.</param>
    /// <param name="layouts">The layouts that it may have; the columns of all of them stand in the same places.</param>
    /// <param name="rejected">Is told of each row that cannot be read.</param>
    /// <param name="progress">Is told how far reading has come.</param>
    /// <param name="cancellation">Ends reading.</param>
    public DelimitedTable(
        DataFile file,
        TableLayout[] layouts,
        Action<RejectedRow> rejected,
        IProgress<ReadingProgress>? progress,
        CancellationToken cancellation)
    {
        File = file.Name;
        _rejected = rejected;
        _progress = progress;
        _cancellation = cancellation;
        _layouts = layouts;
        _keyNames = [.. layouts.SelectMany(static layout => layout.KeyNames).Select(TableHeader.Plain)];
        _opened = file.Open();
        try
        {
            var text = Guarded(static one => new PlainReader(one.Opened.Text, one.IsKey), (Opened: _opened, IsKey: (Func<string, bool>)(field => _keyNames.Contains(TableHeader.Plain(field)))));
            (_nextLine, _delimiter) = (text.Header.Line, text.Header.Delimiter);
            _row = Guarded(static one => CsvDataReader.Create(one.Text, Options(one.Delimiter)), (Text: text, Delimiter: _delimiter));
            if (!MoveToNextRow())
            {
                throw DataFileException.Empty(File, layouts[^1].Description);
            }

            if (QuoteCheck.HasFault(_row.GetRawRecordSpan(), _delimiter, out _, out _, out _))
            {
                throw DataFileException.BadHeader(File, Line);
            }

            _header = TableHeader.Of(_row, File, layouts);
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

    /// <summary>The row's field in a column of the layout, without what shows nothing around it; empty where the file lacks the column.</summary>
    public ReadOnlySpan<char> this[int column] => _header.Has(column) ? FieldAt(PositionOf(column)) : default;

    /// <summary>Whether rows that cannot be read are told as about their schools; else as about none.</summary>
    public bool IsAboutSchools { get; set; } = true;

    public bool Has(int column) => _header.Has(column);

    /// <inheritdoc cref="TableHeader.HasAny"/>
    public bool HasAny(Func<string, bool> isMeant) => _header.HasAny(isMeant);

    private TableLayout Layout => _layouts[_header.Layout];

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

            if (HasWholeFields() && HasNoOtherWord())
            {
                return true;
            }
        }

        _cancellation.ThrowIfCancellationRequested();
        Report(isComplete: true);
        RefuseMonthFirst();
        return false;
    }

    /// <summary>Takes note of what a date shows of the order of day and month.</summary>
    public void Shows(DateOrder order, int column)
    {
        switch (order)
        {
            case DateOrder.DayFirst:
                _dayFirst++;
                break;
            case DateOrder.Either:
                _either++;
                break;
            case DateOrder.MonthFirst when _monthFirst.Line == 0:
                _monthFirst = (Line, column, this[column].ToString());
                break;
            default:
                break;
        }
    }

    /// <summary>Tells that the present row cannot be read, for what stands in a column.</summary>
    /// <returns>False, for the reader of the row to return.</returns>
    public bool Reject(int column, string reason) => Reject(NameOf(column), this[column], reason, SchoolsOfFields(), DayOfFields());

    public void Dispose()
    {
        _row.Dispose();
        _opened.Dispose();
    }

    // Lax, because after a misplaced quote the strict style cannot go on to the next row; the quotes are checked here.
    private static CsvDataReaderOptions Options(char delimiter) => new()
    {
        HasHeaders = false,
        Delimiter = delimiter,
        CsvStyle = CsvStyle.Lax,
        Comment = PlainReader.NeverAssigned,
        BufferSize = BufferLength,
        MaxBufferSize = LongestRow,
    };

    private bool MoveToNextRow()
    {
        while (Guarded(static row => row.Read(), _row))
        {
            Line = _nextLine;
            var raw = _row.GetRawRecordSpan();
            _nextLine += Lines.CountIn(raw);
            if (HasAnything(raw))
            {
                return true;
            }
        }

        return false;
    }

    // Spreadsheets leave rows of delimiters alone at the end; such a row is a blank line.
    private bool HasAnything(ReadOnlySpan<char> raw)
    {
        for (var i = 0; i < _row.RowFieldCount; i++)
        {
            if (!FieldAt(i).IsEmpty)
            {
                return true;
            }
        }

        return !QuoteCheck.IsSound(raw, _delimiter);
    }

    private bool HasWholeFields()
    {
        var raw = _row.GetRawRecordSpan();
        if (!QuoteCheck.IsSound(raw, _delimiter) && QuoteCheck.HasFault(raw, _delimiter, out var field, out var start, out var isClosed))
        {
            var name = field < _header.Names.Length ? _header.Names[field] : _header.Names[^1];
            return RejectWhole(name, raw[start..].TrimEnd("\r\n"), isClosed ? "goes on after its closing quote" : "has no closing quote");
        }

        var expected = _header.Names.Length;
        var given = _row.RowFieldCount;
        if (given < expected)
        {
            return RejectWhole(_header.Names[given], default, $"is missing: the row has {given} of {expected} fields");
        }

        for (var i = expected; i < given; i++)
        {
            if (!_row.GetFieldSpan(i).IsWhiteSpace())
            {
                return RejectWhole(_header.Names[^1], _row.GetFieldSpan(i), $"is one too many: the row has {given} fields, the header {expected}");
            }
        }

        return true;
    }

    private ReadOnlySpan<char> FieldAt(int position) => Fields.Shown(_row.GetFieldSpan(position));

    // Where the preferred one of several columns of a fact is blank, another may tell it.
    private int PositionOf(int column)
    {
        var preferred = _header.PositionOf(column);
        if (_header.Doubles.IsEmpty || !Fields.IsNotGiven(FieldAt(preferred)))
        {
            return preferred;
        }

        foreach (var (other, position) in _header.Doubles)
        {
            if (other == column && !Fields.IsNotGiven(FieldAt(position)))
            {
                return position;
            }
        }

        return preferred;
    }

    private string NameOf(int column) => _header.Names[PositionOf(column)];

    // Which of two columns of one fact is right cannot be told where they say different things.
    private bool HasNoOtherWord()
    {
        foreach (var (column, position) in _header.Doubles)
        {
            var field = FieldAt(position);
            if (!Fields.IsNotGiven(field) && !Fields.SayTheSame(field, this[column]))
            {
                // Its day may be what they differ in.
                return Reject(_header.Names[position], field, $"is another than '{RejectedRow.Shorten(this[column])}', which the column '{RejectedRow.Shorten(NameOf(column))}' says of the same", SchoolsOfFields(), day: null);
            }
        }

        return true;
    }

    // Where the fields cannot be told apart, each line that the row takes may be a row that was swallowed.
    private bool RejectWhole(string column, ReadOnlySpan<char> value, string reason)
    {
        var schools = new List<Urn>();
        foreach (var line in _row.GetRawRecordSpan().EnumerateLines())
        {
            foreach (var school in Layout.Schools)
            {
                if (TryNthField(line, _header.PositionOf(school), out var field) && Fields.IsUrn(Fields.Shown(field).Trim('"'), out var urn))
                {
                    schools.Add(urn);
                }
            }
        }

        var key = "";
        foreach (var line in _row.GetRawRecordSpan().EnumerateLines())
        {
            key = TryNthField(line, _header.PositionOf(0), out var field) ? field.Trim().Trim('"').ToString() : "";
            break;
        }

        return Reject(column, value, reason, [.. schools], day: null, key);
    }

    private bool TryNthField(ReadOnlySpan<char> line, int position, out ReadOnlySpan<char> field)
    {
        foreach (var one in line.Split(_delimiter))
        {
            if (position >= 0 && position-- == 0)
            {
                field = line[one];
                return true;
            }
        }

        field = default;
        return false;
    }

    private ImmutableArray<Urn> SchoolsOfFields()
    {
        var schools = ImmutableArray.CreateBuilder<Urn>();
        foreach (var column in Layout.Schools)
        {
            if (Fields.IsUrn(this[column], out var urn))
            {
                schools.Add(urn);
            }
        }

        return schools.ToImmutable();
    }

    private DateOnly? DayOfFields()
    {
        DateOnly? earliest = null;
        foreach (var (column, of) in Layout.Days)
        {
            if (Dates.TryParse(this[column], out var day))
            {
                earliest = day < earliest ? day : earliest ?? day;
            }
            else if (!Fields.IsNotGiven(this[column]) || !Fields.IsNotGiven(this[of]))
            {
                return null;
            }
        }

        foreach (var column in Layout.LaterDays)
        {
            earliest = Dates.TryParse(this[column], out var day) && day < earliest ? day : earliest;
        }

        return earliest;
    }

    private bool Reject(string column, ReadOnlySpan<char> value, string reason, ImmutableArray<Urn> schools, DateOnly? day, string key = "")
    {
        // The last row may have no line ending.
        var lastLine = Math.Max(Line, _nextLine - (_row.GetRawRecordSpan() is [.., '\r' or '\n'] ? 1 : 0));
        _rejected(new RejectedRow(File, Line, lastLine, column, value, reason) { Schools = IsAboutSchools ? schools : [], Day = day, Key = key });
        return false;
    }

    // Were one month first, every date that can be read both ways would be another day than was meant.
    private void RefuseMonthFirst()
    {
        if (_monthFirst.Line > 0 && _dayFirst == 0 && _either > 0)
        {
            throw DataFileException.MonthFirst(File, _monthFirst.Line, _header.Names[_header.PositionOf(_monthFirst.Column)], _monthFirst.Value);
        }
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
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw DataFileException.CannotRead(File, exception);
        }
    }
}
