using System.Collections.Immutable;
using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.Deployment;

/// <summary>
/// The reading taken of each point on pay that is open to more than one, and what is taken for an impossible journey.
/// The default is the catalogue's.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record PayPolicy
{
    // More minutes than a day has, and more miles than any journey by road in Great Britain: what is over is a slip,
    // such as seconds for minutes or a decimal point left out.
    private const int MinutesOfDay = 24 * 60;
    private const decimal MilesOfGreatBritain = 1_000m;

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

    /// <summary>The readings chosen that are not the catalogue's, by name; empty for <see cref="Default"/>.</summary>
    public ImmutableArray<Fact> Departures
    {
        get
        {
            var departures = ImmutableArray.CreateBuilder<Fact>();
            Add(nameof(UnknownTravel), UnknownTravel != Default.UnknownTravel, UnknownTravel.ToString());
            Add(nameof(MatchYear), MatchYear != Default.MatchYear, MatchYear.ToString());
            Add(nameof(LongestJourneyMinutes), LongestJourneyMinutes != Default.LongestJourneyMinutes, LongestJourneyMinutes);
            Add(nameof(LongestJourneyMiles), LongestJourneyMiles != Default.LongestJourneyMiles, FactValue.FromNumber(LongestJourneyMiles));
            return departures.ToImmutable();

            void Add(string name, bool departs, FactValue chosen)
            {
                if (departs)
                {
                    departures.Add(new Fact(name, chosen));
                }
            }
        }
    }
}
