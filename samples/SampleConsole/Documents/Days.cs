using System.CommandLine;
using System.Globalization;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.Samples.SampleConsole;

/// <summary>Days on the command line and in words.</summary>
public static class Days
{
    /// <summary>--as-at.</summary>
    /// <param name="meaning">What the day decides, and its default.</param>
    public static Option<string?> AsAtOption(string meaning) => new("--as-at") { Description = meaning, HelpName = "DATE" };

    /// <summary>The day of an option; <see langword="null"/> where it is not given.</summary>
    /// <exception cref="CannotRunException">It is no date.</exception>
    public static DateOnly? Of(ParseResult parsed, Option<string?> option)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        ArgumentNullException.ThrowIfNull(option);
        return parsed.GetValue(option) is not { } text ? null
            : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
            : throw new CannotRunException($"{option.Name} {text}: not a date such as 2019-09-01.");
    }

    /// <summary>A day in words.</summary>
    public static string Of(DateOnly day) => Wording.Date(day);

    /// <summary>From a day to a day, in words.</summary>
    public static string Range(DateOnly from, DateOnly to) => from == to ? Of(from) : $"{Of(from)} to {Of(to)}";
}
