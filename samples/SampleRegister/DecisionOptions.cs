using System.CommandLine;
using System.Globalization;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.OpenData;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.SampleRegister;

/// <summary>As at which day schools are decided, and under which readings.</summary>
public static class DecisionOptions
{
    private const string EstablishmentsName = "Establishments";

    private static readonly DateOnly DefaultAsAt = SupportOffer.Latest.Eligibility.EntryDate.Value;

    private static readonly Option<string?> AsAtOption = new("--as-at")
    {
        Description = $"The day of the decision, yyyy-MM-dd; judgements after it do not exist. [default: {DefaultAsAt:yyyy-MM-dd}]",
        HelpName = "DATE",
    };

    private static readonly Option<string[]> ReadingOption = new("--reading")
    {
        Description = $"Take another reading of an open paragraph, as NAME=VALUE, such as Satisfactory=NeitherNorAbove. Names: {string.Join(", ", EligibilityPolicy.ReadingNames)}, {EstablishmentsName} (StateFunded or AllGiven). May be given several times.",
        HelpName = "NAME=VALUE",
    };

    /// <summary>The options of a command line.</summary>
    public static IReadOnlyList<Option> Options { get; } = [AsAtOption, ReadingOption];

    /// <summary>The day of a command line.</summary>
    /// <exception cref="CannotRunException">It is no date.</exception>
    public static DateOnly AsAt(ParseResult parsed)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        return parsed.GetValue(AsAtOption) is not { } text ? DefaultAsAt
            : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
            : throw new CannotRunException($"--as-at {text}: not a date such as 2019-09-01.");
    }

    /// <summary>The readings of a command line.</summary>
    /// <exception cref="CannotRunException">There is no such reading.</exception>
    public static EligibilityPolicy Policy(ParseResult parsed)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        var policy = EligibilityPolicy.Default;
        foreach (var reading in (parsed.GetValue(ReadingOption) ?? []).Where(reading => !IsOfEstablishments(reading)))
        {
            policy = With(policy, reading, $"--reading {reading}");
        }

        return policy;
    }

    /// <summary>Which establishments the offer is for, by a command line.</summary>
    /// <exception cref="CannotRunException">There is no such reading.</exception>
    public static EstablishmentsReading Establishments(ParseResult parsed)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        var taken = EstablishmentsReading.StateFunded;
        foreach (var reading in (parsed.GetValue(ReadingOption) ?? []).Where(IsOfEstablishments))
        {
            var value = reading[(EstablishmentsName.Length + 1)..].Trim();
            taken = Array.Find(Enum.GetNames<EstablishmentsReading>(), name => name.Equals(value, StringComparison.OrdinalIgnoreCase)) is { } name
                ? Enum.Parse<EstablishmentsReading>(name)
                : throw new CannotRunException($"--reading {reading}: The reading {EstablishmentsName} has no value '{value}'. It has: {string.Join(", ", Enum.GetNames<EstablishmentsReading>())}.");
        }

        return taken;
    }

    /// <summary>A policy with a reading taken.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="reading">The reading, as NAME=VALUE.</param>
    /// <param name="place">Where the person wrote it, for the message.</param>
    /// <exception cref="CannotRunException">There is no such reading.</exception>
    public static EligibilityPolicy With(EligibilityPolicy policy, string reading, string place)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(reading);
        var equals = reading.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0)
        {
            throw new CannotRunException($"{place}: expected NAME=VALUE.");
        }

        try
        {
            return policy.With(reading[..equals], reading[(equals + 1)..]);
        }
        catch (ArgumentException exception)
        {
            throw new CannotRunException($"{place}: {exception.Message.Split(" (Parameter", StringSplitOptions.None)[0]}");
        }
    }

    private static bool IsOfEstablishments(string reading) => reading.StartsWith($"{EstablishmentsName}=", StringComparison.OrdinalIgnoreCase);
}
