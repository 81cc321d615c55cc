using System.Collections.Immutable;
using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.Monitoring;

/// <summary>
/// The reading taken of each paragraph on monitoring that is open to more than one. The default is the catalogue's.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record MonitoringPolicy
{
    /// <summary>The catalogue's readings.</summary>
    public static MonitoringPolicy Default { get; } = new();

    /// <summary>Whether a late start is not on track. Guidance 7.3.</summary>
    public LateStartReading LateStart { get; init; }

    /// <summary>How many days are about the guidance's figure. Guidance 7.4.</summary>
    public MonitoringDaysReading MonitoringDays { get; init; }

    /// <summary>The readings chosen that are not the catalogue's, by name; empty for <see cref="Default"/>.</summary>
    public ImmutableArray<Fact> Departures
    {
        get
        {
            var departures = ImmutableArray.CreateBuilder<Fact>();
            if (LateStart != Default.LateStart)
            {
                departures.Add(new Fact(nameof(LateStart), LateStart.ToString()));
            }

            if (MonitoringDays != Default.MonitoringDays)
            {
                departures.Add(new Fact(nameof(MonitoringDays), MonitoringDays.ToString()));
            }

            return departures.ToImmutable();
        }
    }

    /// <summary>The names of the readings, as <see cref="With"/> takes them.</summary>
    public static ImmutableArray<string> ReadingNames { get; } =
    [
        nameof(LateStart), nameof(MonitoringDays),
    ];

    /// <summary>The same policy with one reading taken by name, as configuration and command lines give it.</summary>
    /// <param name="reading">One of <see cref="ReadingNames"/>, in any case.</param>
    /// <param name="value">The name of one of its values, in any case.</param>
    /// <exception cref="ArgumentException">There is no such reading, or no such value; the message lists those there are.</exception>
    public MonitoringPolicy With(string reading, string value)
    {
        return Readings.Find(ReadingNames, reading) switch
        {
            nameof(LateStart) => this with { LateStart = Readings.Parse<LateStartReading>(reading, value) },
            nameof(MonitoringDays) => this with { MonitoringDays = Readings.Parse<MonitoringDaysReading>(reading, value) },
            _ => throw Readings.Unknown(ReadingNames, reading),
        };
    }

    internal void RefuseUndefined()
    {
        if (!Enum.IsDefined(LateStart))
        {
            throw new ArgumentOutOfRangeException(nameof(LateStart), LateStart, "There is no such reading.");
        }

        if (!Enum.IsDefined(MonitoringDays))
        {
            throw new ArgumentOutOfRangeException(nameof(MonitoringDays), MonitoringDays, "There is no such reading.");
        }
    }
}
