using System.Text;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Samples.RafCheck;

/// <summary>Reads the terms of the school.</summary>
internal static class Calendars
{
    // Decades of terms are a fraction of it.
    private const int LargestFile = 1024 * 1024;

    public static SchoolTermCalendar Load(string? file)
    {
        if (file is null)
        {
            return SchoolTermCalendar.DefaultEngland;
        }

        try
        {
            return SchoolTermCalendar.Parse(ReadText(file));
        }
        catch (DocumentFormatException exception)
        {
            throw new CannotRunException($"--calendar {file}: {exception.Message}");
        }
    }

    private static string ReadText(string file)
    {
        InputFile.Require(file);
        using var reader = new StreamReader(file, Encoding.UTF8);
        var text = new char[LargestFile + 1];
        var length = reader.ReadBlock(text);
        return length == 0 ? throw new CannotRunException(InputFile.Empty(file))
            : length <= LargestFile ? new string(text, 0, length)
            : throw new CannotRunException($"--calendar {file}: the file is larger than a calendar can be.");
    }
}
