using System.CommandLine;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.OpenData;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.SampleRegister;

/// <summary>As at which day schools are decided, and under which readings.</summary>
public static class DecisionOptions
{
    private const string EstablishmentsName = "Establishments";

    private static readonly DateOnly DefaultAsAt = SupportOffer.Default.Eligibility.EntryDate.Value;

    private static readonly Option<string?> AsAtOption = Days.AsAtOption($"The day of the decision, yyyy-MM-dd; judgements after it do not exist. [default: {DefaultAsAt:yyyy-MM-dd}]");

    private static readonly Option<string[]> ReadingOption = Reading.Option("Satisfactory=NeitherNorAbove", [.. EligibilityRules.ReadingNames, $"{EstablishmentsName} (StateFunded or AllGiven)"]);

    private static readonly string[] Names = [.. EligibilityRules.ReadingNames, EstablishmentsName];

    /// <summary>The options of a command line.</summary>
    public static IReadOnlyList<Option> Options { get; } = [AsAtOption, ReadingOption];

    /// <summary>The day of a command line.</summary>
    /// <exception cref="CannotRunException">It is no date.</exception>
    public static DateOnly AsAt(ParseResult parsed) => Days.Of(parsed, AsAtOption) ?? DefaultAsAt;

    /// <summary>The offer of the academic year in which the day of a command line lies.</summary>
    /// <exception cref="CannotRunException">The day is no date.</exception>
    /// <exception cref="UnknownAcademicYearException">No offer of that year is known.</exception>
    public static SupportOffer Offer(ParseResult parsed) => SupportOffer.OfDay(AsAt(parsed));

    /// <summary>The readings of a command line.</summary>
    /// <exception cref="CannotRunException">There is no such reading.</exception>
    public static GuidancePolicy Policy(ParseResult parsed) => Reading.Of(
        parsed, ReadingOption, Names, GuidancePolicy.Default, (policy, name, value) => IsOfEstablishments(name) ? policy : policy.With(name, value));

    /// <summary>Which establishments the offer is for, by a command line.</summary>
    /// <exception cref="CannotRunException">There is no such reading.</exception>
    public static EstablishmentsReading Establishments(ParseResult parsed) => Reading.Of(
        parsed, ReadingOption, Names, EstablishmentsReading.StateFunded, (taken, name, value) => IsOfEstablishments(name) ? Reading.Value<EstablishmentsReading>(name, value) : taken);

    /// <summary>A policy with a reading taken.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="reading">The reading, as NAME=VALUE.</param>
    /// <param name="place">Where the person wrote it, for the message.</param>
    /// <exception cref="CannotRunException">There is no such reading.</exception>
    public static GuidancePolicy With(GuidancePolicy policy, string reading, string place) => Reading.With(policy, reading, place, EligibilityRules.ReadingNames, (policy, name, value) => policy.With(name, value));

    private static bool IsOfEstablishments(string name) => name.Equals(EstablishmentsName, StringComparison.OrdinalIgnoreCase);
}
