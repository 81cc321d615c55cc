using System.Text;
using SchoolImprovement.Rules.Population;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.BudgetForecast.Rates;

/// <summary>Reads a file of yearly inspection rates, in either of its two forms.</summary>
internal static class RatesFile
{
    private const int LongestFile = 1 << 16;

    /// <exception cref="CannotRunException">The file cannot be read or used; the message has the file, the line and what.</exception>
    public static InspectionRates Read(string path)
    {
        var text = Text(path);
        var table = new RatesTable(path);
        if (text.AsSpan().TrimStart() is ['{', ..])
        {
            RatesJson.Read(text, table);
        }
        else
        {
            RatesCsv.Read(text, table);
        }

        return table.ToRates();
    }

    private static string Text(string path)
    {
        if (Directory.Exists(path))
        {
            throw new CannotRunException($"{path}: this is a directory; name the file of rates.");
        }

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[LongestFile + 1];
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (length > LongestFile)
        {
            throw new CannotRunException($"{path}: more than {LongestFile / 1024} KiB; a file of rates has five rows.");
        }

        using var reader = new StreamReader(new MemoryStream(bytes, 0, length), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
