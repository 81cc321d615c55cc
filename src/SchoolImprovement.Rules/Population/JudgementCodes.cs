using System.Runtime.CompilerServices;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Population;

/// <summary>
/// Reduces a judgement, for a day and a policy, to four bits of what the rules can tell apart: whether it is above requires
/// improvement, that, or inadequate; whether grade 3 was called satisfactory where the policy tells that apart; and its
/// period: before the record of tier 3, in it, or in the year. 0 where it does not count.
/// </summary>
/// <remarks>
/// <para>Immutable and thread-safe.</para>
/// <para>
/// Codes are looked up in tables: of millions of judgements no processor can foresee which condition holds, and each wrong
/// guess costs more than reading a judgement.
/// </para>
/// </remarks>
internal sealed class JudgementCodes
{
    /// <summary>How many bits a code takes.</summary>
    public const int Bits = 4;

    private const int Days = ushort.MaxValue + 1;
    private const int Kinds = 5;
    private const int Satisfactory = Kinds - 1;

    // A code is found by grade and origin, whether the judgement is from before there was "requires improvement", and its
    // period; the last of the periods is after the as-at date, and has no codes.
    private const int FromBefore = 1 << CompactJudgement.BitsOfGradeAndOrigin;
    private const int Period = FromBefore << 1;
    private const int Periods = 3;
    private readonly byte[] _codes = new byte[(Periods + 1) * Period];
    private readonly byte[] _periodOfDay = new byte[Days];
    private readonly int _firstOfRequiresImprovement;

    /// <param name="rules">The rules.</param>
    /// <param name="asAt">The day.</param>
    /// <param name="tellGradesApart">Whether also grades are told apart that no rule tells apart: outstanding and good.</param>
    public JudgementCodes(EligibilityRules rules, DateOnly asAt, bool tellGradesApart = false)
    {
        ByPublication = rules.Policy.JudgementDate == JudgementDateReading.PublicationWhereKnown;
        AsAt = CompactJudgement.ToDay(asAt);
        RecordStart = CompactJudgement.ToDay(rules.Context.RecordStart.Value);
        _firstOfRequiresImprovement = rules.Context.SatisfactoryDiffers
            ? CompactJudgement.ToDay(rules.Offer.Eligibility.RequiresImprovementIntroduced.Value)
            : 0;
        FillPeriods(CompactJudgement.ToDay(rules.Offer.Eligibility.EntryDate.Value));
        FillCodes(rules.Context.LastCountedOrigin, tellGradesApart);
    }

    /// <summary>Whether judgements count from their publication, where it is known, and are ordered by it; else by the inspection's end.</summary>
    public bool ByPublication { get; }

    /// <summary>The as-at date, as a population numbers days.</summary>
    public int AsAt { get; }

    /// <summary>The first day of the record of tier 3, as a population numbers days.</summary>
    public int RecordStart { get; }

    /// <summary>Whether codes hold all that the rules decide by.</summary>
    public static bool Suffice(EligibilityRules rules)
    {
        foreach (var rule in rules.Set.AsSpan())
        {
            if (rule.NeedsWholeHistory && rule.Role != EligibilityRuleRole.Informs)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The codes of judgements: at each place those of the latest up to there, the last one in the lowest bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public void Read(ReadOnlySpan<CompactJudgement> judgements, Span<ulong> latest)
    {
        ReadOnlySpan<byte> periodOfDay = _periodOfDay;
        ReadOnlySpan<byte> codes = _codes;
        var firstOfRequiresImprovement = _firstOfRequiresImprovement;
        var shiftOfDay = CompactJudgement.ShiftOf(ByPublication);
        var word = 0UL;
        unchecked
        {
            for (var i = 0; i < judgements.Length && i < latest.Length; i++)
            {
                var judgement = judgements[i];
                var isFromBefore = (judgement.First - firstOfRequiresImprovement) >> 31;
                var code = codes[periodOfDay[judgement.DayAt(shiftOfDay)] | (isFromBefore & FromBefore) | judgement.GradeAndOrigin];
                latest[i] = word = (word << Bits) | code;
            }
        }
    }

    /// <summary>Whether a judgement counts.</summary>
    public bool Counts(in CompactJudgement judgement) =>
        _codes[_periodOfDay[judgement.DayBy(ByPublication)] | judgement.GradeAndOrigin] != 0;

    private void FillPeriods(int entry)
    {
        From(Math.Min(RecordStart, entry + 1), 1);
        From(Math.Max(RecordStart, entry + 1), 2);
        From(AsAt + 1, Periods);

        void From(int day, int period) => _periodOfDay.AsSpan(Math.Clamp(day, 0, Days)).Fill((byte)(period * Period));
    }

    private void FillCodes(JudgementOrigin lastCounted, bool tellGradesApart)
    {
        for (var origin = JudgementOrigin.School; origin <= lastCounted; origin++)
        {
            for (var grade = OverallEffectiveness.Outstanding; grade <= OverallEffectiveness.Inadequate; grade++)
            {
                var kind = tellGradesApart || grade != OverallEffectiveness.Outstanding ? grade - OverallEffectiveness.Outstanding : OverallEffectiveness.Good - OverallEffectiveness.Outstanding;
                var kindFromBefore = grade == OverallEffectiveness.RequiresImprovement ? Satisfactory : kind;
                for (var period = 0; period < Periods; period++)
                {
                    var at = (period * Period) | CompactJudgement.ToGradeAndOrigin(grade, origin);
                    _codes[at] = (byte)((period * Kinds) + kind + 1);
                    _codes[at | FromBefore] = (byte)((period * Kinds) + kindFromBefore + 1);
                }
            }
        }
    }
}
