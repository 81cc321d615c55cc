using System.Globalization;
using System.Text;

namespace SchoolImprovement.Rules.Samples.SampleConsole;

/// <summary>Writes CSV: UTF-8 without a byte order mark, line feeds, quotes where they are needed.</summary>
public static class Csv
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A writer on a stream that stays open.</summary>
    public static StreamWriter Writer(Stream stream) => new(stream, Utf8, bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };

    /// <summary>A number as data; empty where there is none.</summary>
    public static string Of(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A day as data; empty where there is none.</summary>
    public static string Of(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "";

    /// <summary>Writes a row.</summary>
    public static void Row(this TextWriter writer, params ReadOnlySpan<string?> fields)
    {
        ArgumentNullException.ThrowIfNull(writer);
        for (var i = 0; i < fields.Length; i++)
        {
            if (i > 0)
            {
                writer.Write(',');
            }

            // What is a number here was read as one, so a minus before it is no formula.
            writer.Write(fields[i] is ['-', ..] number && decimal.TryParse(number, CultureInfo.InvariantCulture, out _) ? number : CsvText.Field(fields[i]));
        }

        writer.WriteLine();
    }
}
