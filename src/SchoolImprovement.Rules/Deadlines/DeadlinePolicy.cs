using System.Collections.Immutable;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Deadlines;

/// <summary>
/// The reading taken of each paragraph on deadlines that is open to more than one. The default is the catalogue's.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record DeadlinePolicy
{
    /// <summary>The catalogue's readings.</summary>
    public static DeadlinePolicy Default { get; } = new();

    /// <summary>Whether school holidays stop the clock of the periods of four weeks. Guidance 3.1.</summary>
    public FourWeeksReading FourWeeks { get; init; }

    /// <summary>Which days the form's periods count. Guidance 6.26.</summary>
    public DayConvention FormDays { get; init; }

    /// <summary>Which term is the first for which an update is due. Guidance 6.7 and 7.2.</summary>
    public FirstTermOfWindow FirstTerm { get; init; }

    /// <summary>
    /// How many calendar days after the day one month before the end of a term an update is still in time, since the guidance says
    /// "approximately"; never past the term's end. The default is 0. Guidance 7.2.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int UpdateGraceDays
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(UpdateGraceDays));
            field = value;
        }
    }

    /// <summary>What "within a term of being matched" means. Guidance 8.2.</summary>
    public WithinTermReading WithinTerm { get; init; }

    /// <summary>The readings chosen that are not the catalogue's, by name; empty for <see cref="Default"/>.</summary>
    public ImmutableArray<Fact> Departures
    {
        get
        {
            var departures = ImmutableArray.CreateBuilder<Fact>();
            departures.AddDeparture(nameof(FourWeeks), FourWeeks, Default.FourWeeks);
            departures.AddDeparture(nameof(FormDays), FormDays, Default.FormDays);
            departures.AddDeparture(nameof(FirstTerm), FirstTerm, Default.FirstTerm);
            if (UpdateGraceDays != Default.UpdateGraceDays)
            {
                departures.Add(new Fact(nameof(UpdateGraceDays), UpdateGraceDays));
            }

            departures.AddDeparture(nameof(WithinTerm), WithinTerm, Default.WithinTerm);
            return departures.ToImmutable();
        }
    }

    /// <summary>Refuses a reading that is none of the named ones.</summary>
    internal void ThrowIfUndefined()
    {
        Check(FourWeeks);
        Check(FormDays);
        Check(FirstTerm);
        Check(WithinTerm);

        static void Check<T>(T reading)
            where T : struct, Enum
        {
            if (!Enum.IsDefined(reading))
            {
                throw new ArgumentOutOfRangeException("policy", reading, $"{typeof(T).Name} has no such value.");
            }
        }
    }
}
