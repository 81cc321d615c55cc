using System.Text;
using SchoolImprovement.Rules.Samples.SampleConsole;
using Sylvan.Data.Csv;

namespace SchoolImprovement.Rules.Samples.NlePay.Reading;

/// <summary>Claims from CSV: a row a day, the rows of a claim one after the other.</summary>
internal static class CsvClaims
{
    private const int LongestRow = 1024 * 1024;

    public static IEnumerable<ClaimItem> Read(string file, Stream stream)
    {
        using var csv = Open(file, stream);
        var columns = new CsvColumns(csv, file);
        var line = 2L;
        ClaimBuilder? current = null;
        while (MoveNext(csv, file, line))
        {
            var row = new CsvRow(csv, columns, file, line);
            line += Math.Max(1, csv.GetRawRecordSpan().Count('\n'));
            if (csv.RowFieldCount == 1 && row.IsEmpty(0))
            {
                continue;
            }

            var reference = row.Text(columns.Claim);
            if (csv.RowFieldCount != csv.FieldCount)
            {
                row.Refuse($"has {csv.RowFieldCount} fields; the header has {csv.FieldCount}.");
            }

            if (reference.Length == 0)
            {
                row.Refuse(columns.Claim, "says of no claim that the day is part of it.");
                yield return new ClaimItem(file, row.Line, null, null, [.. row.Faults]);
                continue;
            }

            if (current is not null && current.Reference == reference)
            {
                current.Add(columns, row);
                continue;
            }

            if (current is not null)
            {
                yield return current.Build();
            }

            current = new ClaimBuilder(file, reference, columns, row);
        }

        if (current is not null)
        {
            yield return current.Build();
        }
    }

    private static CsvDataReader Open(string file, Stream stream)
    {
        try
        {
            return CsvDataReader.Create(new StreamReader(stream, Encoding.UTF8), new CsvDataReaderOptions
            {
                MaxBufferSize = LongestRow,

                // A row that begins with # is a row like any other, not a comment to leave out.
                Comment = '\0',
            });
        }
        catch (Exception exception) when (exception is CsvFormatException or CsvRecordTooLargeException or CsvMissingHeadersException or InvalidDataException)
        {
            throw new CannotRunException(
                exception is CsvMissingHeadersException ? $"{file} is empty: it has no header." : $"{file}, line 1: the header cannot be read.", exception);
        }
    }

    private static bool MoveNext(CsvDataReader csv, string file, long line)
    {
        try
        {
            return csv.Read();
        }
        catch (CsvRecordTooLargeException exception)
        {
            throw new CannotRunException($"{file}, line {line}: the row is longer than {LongestRow:#,0} characters.", exception);
        }
        catch (CsvFormatException exception)
        {
            throw new CannotRunException($"{file}, line {line}: the row is not CSV: {exception.Message}", exception);
        }
    }
}
