using System.Text;

namespace SchoolImprovement.Rules.OpenData.Tables;

/// <summary>Tells files that are no delimited text by how they begin.</summary>
internal static class FileSignature
{
    private const string SaveAsCsv = "open it and save the sheet as CSV";

    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>What the file is and what to do, in words; <see langword="null"/> where it may be delimited text.</summary>
    public static string? Of(ReadOnlySpan<byte> beginning)
    {
        if (beginning.StartsWith("PK"u8) && beginning.Length > 3 && beginning[2] < 9)
        {
            return beginning.IndexOf("application/vnd.oasis.opendocument"u8) >= 0 ? $"it is an OpenDocument spreadsheet (ods), not CSV; {SaveAsCsv}"
                : beginning.IndexOf("[Content_Types].xml"u8) >= 0 || beginning.IndexOf("xl/"u8) >= 0 || beginning.IndexOf("_rels/"u8) >= 0 ? $"it is an Excel workbook (xlsx), not CSV; {SaveAsCsv}"
                : "it is a zip archive or a workbook, not CSV; unpack it, or open it and save the sheet as CSV";
        }

        if (beginning.StartsWith(CompoundFile))
        {
            return $"it is an old Excel workbook (xls), not CSV; {SaveAsCsv}";
        }

        if (beginning.StartsWith("%PDF"u8))
        {
            return "it is a PDF document, not CSV; download the CSV file instead";
        }

        var text = beginning.StartsWith(Encoding.UTF8.Preamble) ? beginning[3..] : beginning;
        return text.TrimStart(" \t\r\n"u8) switch
        {
            [(byte)'<', ..] => "it is a web page or XML, not CSV; download the CSV file itself",
            [(byte)'{' or (byte)'[', ..] => "it is JSON, not CSV; download the CSV file instead",
            _ => null,
        };
    }
}
