using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.Deployment;

/// <summary>
/// The reading taken of each point on pay that is open to more than one, and what is taken for an impossible journey.
/// The default is the catalogue's.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PayPolicy
{
    // More minutes than a day has, and more miles than any journey by road in Great Britain: what is over is a slip,
    // such as seconds for minutes or a decimal point left out.
    private const int MinutesOfDay = 24 * 60;
    private const decimal MilesOfGreatBritain = 1_000m;

    private static readonly ReadingTable<PayPolicy> Table = new(
        new(),
        Reading<PayPolicy>.Of(nameof(UnknownTravel), static policy => policy.UnknownTravel, static (policy, value) => policy with { UnknownTravel = value }),
        Reading<PayPolicy>.Of(nameof(MatchYear), static policy => policy.MatchYear, static (policy, value) => policy with { MatchYear = value }),
        Reading<PayPolicy>.OfCount(nameof(LongestJourneyMinutes), static policy => policy.LongestJourneyMinutes, static (policy, value) => policy with { LongestJourneyMinutes = value }),
        Reading<PayPolicy>.OfNumber(nameof(LongestJourneyMiles), static policy => policy.LongestJourneyMiles, static (policy, value) => policy with { LongestJourneyMiles = value }));

    /// <summary>The catalogue's readings.</summary>
    public static PayPolicy Default { get; } = new();

    /// <summary>What is done with a day whose travel is not known. Guidance 8.1.</summary>
    public UnknownTravelReading UnknownTravel { get; init; }

    /// <summary>Which matches the offer's rates pay for. Guidance 8.1.</summary>
    public MatchYearReading MatchYear { get; init; }

    /// <summary>Minutes of the longest journey, one way, that is believed; a claim of a longer one is refused. 1,440 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0.</exception>
    public int LongestJourneyMinutes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    }

    = MinutesOfDay;

    /// <summary>Miles of the longest journey, one way, that is believed; a claim of a longer one is refused. 1,000 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0.</exception>
    public decimal LongestJourneyMiles
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    }

    = MilesOfGreatBritain;

    /// <summary>The names of the readings, as <see cref="With"/> takes them.</summary>
    public static ImmutableArray<string> ReadingNames => Table.Names;

    /// <summary>The readings chosen that are not the catalogue's, by name; empty for <see cref="Default"/>.</summary>
    [JsonIgnore]
    public ImmutableArray<Fact> Departures => Table.DeparturesOf(this);

    /// <summary>The same policy with one reading taken by name, as configuration and command lines give it.</summary>
    /// <param name="reading">One of <see cref="ReadingNames"/>, in any case.</param>
    /// <param name="value">The name of one of its values, in any case, or the number.</param>
    /// <exception cref="ArgumentException">There is no such reading, or no such value; the message lists those there are.</exception>
    public PayPolicy With(string reading, string value) => Table.With(this, reading, value);

    internal void RefuseUndefined() => Table.Check(this);
}
