using SchoolImprovement.Rules.Benchmarks.Eligibility;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Population;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Benchmarks.Forecasts;

/// <summary>
/// Years simulated by hand, school by school: each school's inspection is drawn in each year. What the five things that
/// may happen to a school make of its tier is asked of the rules once, before.
/// </summary>
internal sealed class BySchool
{
    /// <summary>How many tiers there are, no tier included.</summary>
    public const int Tiers = 4;

    private const int Grades = 4;
    private const int BitsOfTier = 2;
    private static readonly DateOnly YearEnd = SupportOffer.Default.Eligibility.LastDate.Value;

    private readonly string[] _regions;
    private readonly byte[] _regionOf;
    private readonly byte[] _latest;
    private readonly ushort[] _tiers;
    private readonly ulong[] _below = new ulong[(Grades + 1) * Grades];
    private readonly double[] _mean = new double[Tiers];
    private readonly double[] _variance = new double[Tiers];

    public BySchool(SchoolCase[] subjects, InspectionRates rates)
    {
        _regions = [.. subjects.Select(one => one.Region).Distinct()];
        _regionOf = [.. subjects.Select(one => (byte)Array.IndexOf(_regions, one.Region))];
        _latest = [.. subjects.Select(one => (byte)(one.Plain.Length == 0 ? 0 : one.Plain[^1].Grade))];
        _tiers = [.. subjects.Select(TiersOf)];
        for (var latest = 0; latest <= Grades; latest++)
        {
            var weights = WeightsOf(rates, latest);
            var (sum, total) = (0L, weights.Sum());
            for (var i = 0; i < Grades; i++)
            {
                sum += weights[i];
                _below[(latest * Grades) + i] = (ulong)UInt128.Min(ulong.MaxValue, ((UInt128)sum << 64) / (UInt128)total);
            }
        }

        for (var school = 0; school < subjects.Length; school++)
        {
            AddExpected(WeightsOf(rates, _latest[school]), _tiers[school]);
        }
    }

    public int Schools => _tiers.Length;

    /// <summary>How many schools of each tier years end with on average, and how much they vary: exactly, since schools are drawn apart.</summary>
    public (double Mean, double Variance) Expected(SupportTier tier) => (_mean[(int)tier], _variance[(int)tier]);

    /// <summary>Simulates years, the members of the crew taking turns, and gives how many schools of each tier each ended with, by region.</summary>
    public int[] Simulate(int years, Crew crew)
    {
        var width = _regions.Length * Tiers;
        var counts = new int[years * width];
        crew.Run(member =>
        {
            for (var year = member; year < years; year += crew.Threads)
            {
                Simulate((ulong)year, counts.AsSpan(year * width, width));
            }
        });
        return counts;
    }

    /// <summary>Of what <see cref="Simulate(int, Crew)"/> gives, how many schools of a tier each year ended with.</summary>
    public long[] SchoolsOf(int[] counts, SupportTier tier) =>
    [
        .. counts.Chunk(_regions.Length * Tiers).Select(year => Enumerable.Range(0, _regions.Length).Sum(region => (long)year[(region * Tiers) + (int)tier])),
    ];

    private void Simulate(ulong year, Span<int> counts)
    {
        const ulong Increment = 0x9E3779B97F4A7C15;
        unchecked
        {
            var state = Mix((year + 1) * Increment);
            for (var school = 0; school < _tiers.Length; school++)
            {
                var draw = Mix(state += Increment);
                var below = _below.AsSpan(_latest[school] * Grades, Grades);
                var happened = (draw >= below[0] ? 1 : 0) + (draw >= below[1] ? 1 : 0) + (draw >= below[2] ? 1 : 0) + (draw >= below[3] ? 1 : 0);
                counts[(_regionOf[school] * Tiers) + ((_tiers[school] >> (happened * BitsOfTier)) & (Tiers - 1))]++;
            }
        }
    }

    // SplitMix64, which the library draws with too.
    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }

    // No judgement, then the four grades; where nothing has a weight, no judgement is certain.
    private static long[] WeightsOf(InspectionRates rates, int latest)
    {
        var rate = rates[latest == 0 ? null : (OverallEffectiveness)latest];
        return [rate.Total == 0 ? 1 : rate.NotJudged, rate.Outstanding, rate.Good, rate.RequiresImprovement, rate.Inadequate];
    }

    private static ushort TiersOf(SchoolCase subject)
    {
        var tiers = (int)EligibilityRules.Default.Decide(subject.History, YearEnd, subject.Prior).Tier;
        for (var grade = OverallEffectiveness.Outstanding; grade <= OverallEffectiveness.Inadequate; grade++)
        {
            var judged = new Judgement(subject.History.School, grade, SchoolCases.AsAt.AddDays(1));
            var history = new InspectionHistory(subject.History.School, [.. subject.History.Judgements, judged], subject.History.MayLackEarlier);
            tiers |= (int)EligibilityRules.Default.Decide(history, YearEnd, subject.Prior).Tier << ((int)grade * BitsOfTier);
        }

        return (ushort)tiers;
    }

    private void AddExpected(long[] weights, ushort tiers)
    {
        Span<double> chances = stackalloc double[Tiers];
        chances.Clear();
        for (var happened = 0; happened < weights.Length; happened++)
        {
            chances[(tiers >> (happened * BitsOfTier)) & (Tiers - 1)] += (double)weights[happened] / weights.Sum();
        }

        for (var tier = 0; tier < Tiers; tier++)
        {
            _mean[tier] += chances[tier];
            _variance[tier] += chances[tier] * (1 - chances[tier]);
        }
    }
}
