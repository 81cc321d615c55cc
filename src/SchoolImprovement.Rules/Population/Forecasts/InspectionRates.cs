using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Population;

/// <summary>How likely schools are to be judged, and how, by their latest grade.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class InspectionRates
{
    /// <summary>How many classes of schools there are: without a judgement, and by grade.</summary>
    internal const int Classes = 5;

    private readonly InspectionRate[] _rates;

    private InspectionRates(InspectionRate[] rates) => _rates = rates;

    /// <summary>Nobody is judged; the rates to begin with where they are given class by class.</summary>
    public static InspectionRates None { get; } = new(new InspectionRate[Classes]);

    /// <summary>The rate of schools with a latest grade; with none, of those without a judgement.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The grade is none of the named ones.</exception>
    public InspectionRate this[OverallEffectiveness? latest] => _rates[ClassOf(latest)];

    /// <summary>The same rates but for schools with one latest grade; with none, for those without a judgement.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative or above <see cref="InspectionRate.MostWeight"/>, or the grade is none of the named ones.</exception>
    public InspectionRates With(OverallEffectiveness? latest, InspectionRate rate)
    {
        if (!rate.IsPossible)
        {
            throw new ArgumentOutOfRangeException(nameof(rate), rate, $"A weight is 0 to {InspectionRate.MostWeight}.");
        }

        InspectionRate[] rates = [.. _rates];
        rates[ClassOf(latest)] = rate;
        return new(rates);
    }

    /// <summary>
    /// Estimates yearly rates from what happened to the schools of a population: in each academic year, each school by
    /// its latest grade before the year, and by its first judgement in the year, if any.
    /// </summary>
    /// <param name="population">The schools. All of their judgements count, dated by publication where known.</param>
    /// <param name="first">The first academic year looked at.</param>
    /// <param name="last">The last, that year included; its judgements should all be known.</param>
    /// <remarks>
    /// A population does not say when schools opened: one without a judgement before a year counts as not judged even
    /// if it was not open yet, so that the rate of those without a judgement comes out low. Schools that have closed
    /// are not in a population of open ones.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The last year lies before the first.</exception>
    public static InspectionRates EstimatedFrom(SchoolPopulation population, AcademicYear first, AcademicYear last)
    {
        ArgumentNullException.ThrowIfNull(population);
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        var seen = new long[Classes * Classes];
        for (var year = first; year.FirstDay <= last.FirstDay; year = AcademicYear.Containing(year.LastDay.AddDays(1)))
        {
            var from = CompactJudgement.ToDay(year.FirstDay);
            var to = CompactJudgement.ToDay(year.LastDay);
            for (var school = 0; school < population.Count; school++)
            {
                var (before, during) = GradesOf(population.JudgementsOf(school), from, to);
                seen[(before * Classes) + during]++;
            }
        }

        var rates = new InspectionRate[Classes];
        for (var i = 0; i < Classes; i++)
        {
            var row = seen.AsSpan(i * Classes, Classes);
            rates[i] = new(row[0], row[1], row[2], row[3], row[4]);
        }

        return new(rates);
    }

    /// <summary>
    /// Yearly rates cut down to what is left of the academic year: judgements are taken to come as often on each of its
    /// days, so that half a year has half of them.
    /// </summary>
    /// <param name="from">The first day of what is left, that day included; on 1 September the whole year is.</param>
    public InspectionRates ForRestOfYear(DateOnly from)
    {
        var year = AcademicYear.Containing(from);
        var days = year.LastDay.DayNumber - year.FirstDay.DayNumber + 1;
        var left = year.LastDay.DayNumber - from.DayNumber + 1;
        return left == days ? this : new([.. _rates.Select(Part)]);

        InspectionRate Part(InspectionRate rate) => new(
            (rate.Total * days) - ((rate.Total - rate.NotJudged) * left),
            rate.Outstanding * left,
            rate.Good * left,
            rate.RequiresImprovement * left,
            rate.Inadequate * left);
    }

    internal static int ClassOf(OverallEffectiveness? latest) =>
        latest is null or (>= OverallEffectiveness.Outstanding and <= OverallEffectiveness.Inadequate)
            ? (int)(latest ?? 0)
            : throw new ArgumentOutOfRangeException(nameof(latest), latest, "A judgement has a grade from 1 to 4.");

    internal InspectionRate OfClass(int one) => _rates[one];

    private static (int Before, int During) GradesOf(ReadOnlySpan<CompactJudgement> judgements, int from, int to)
    {
        var before = 0;
        foreach (ref readonly var judgement in judgements)
        {
            var day = judgement.DayBy(byPublication: true);
            if (day >= from)
            {
                return (before, day <= to ? (int)judgement.Grade : 0);
            }

            before = (int)judgement.Grade;
        }

        return (before, 0);
    }
}
