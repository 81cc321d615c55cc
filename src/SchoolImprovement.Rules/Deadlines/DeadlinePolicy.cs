using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Deadlines;

/// <summary>
/// The reading taken of each paragraph on deadlines that is open to more than one. The default is the catalogue's.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record DeadlinePolicy
{
    private static readonly ReadingTable<DeadlinePolicy> Table = new(
        new(),
        Reading<DeadlinePolicy>.Of(nameof(FourWeeks), static policy => policy.FourWeeks, static (policy, value) => policy with { FourWeeks = value }),
        Reading<DeadlinePolicy>.Of(nameof(FormDays), static policy => policy.FormDays, static (policy, value) => policy with { FormDays = value }),
        Reading<DeadlinePolicy>.Of(nameof(FirstTerm), static policy => policy.FirstTerm, static (policy, value) => policy with { FirstTerm = value }),
        Reading<DeadlinePolicy>.OfCount(nameof(UpdateGraceDays), static policy => policy.UpdateGraceDays, static (policy, value) => policy with { UpdateGraceDays = value }),
        Reading<DeadlinePolicy>.Of(nameof(WithinTerm), static policy => policy.WithinTerm, static (policy, value) => policy with { WithinTerm = value }));

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

    /// <summary>The names of the readings, as <see cref="With"/> takes them.</summary>
    public static ImmutableArray<string> ReadingNames => Table.Names;

    /// <summary>The readings chosen that are not the catalogue's, by name; empty for <see cref="Default"/>.</summary>
    [JsonIgnore]
    public ImmutableArray<Fact> Departures => Table.DeparturesOf(this);

    /// <summary>The same policy with one reading taken by name, as configuration and command lines give it.</summary>
    /// <param name="reading">One of <see cref="ReadingNames"/>, in any case.</param>
    /// <param name="value">The name of one of its values, in any case, or the number.</param>
    /// <exception cref="ArgumentException">There is no such reading, or no such value; the message lists those there are.</exception>
    public DeadlinePolicy With(string reading, string value) => Table.With(this, reading, value);

    internal void RefuseUndefined() => Table.Check(this);
}
