namespace SchoolImprovement.Rules.Decisions;

/// <summary>The answers of a rule's guards and conditions, packed side by side.</summary>
internal static class Limbs
{
    /// <summary>How many answers are kept without an array; no rule of the library has more.</summary>
    public const int MostOnStack = 24;

    private const int BitsEach = 2;
    private const int Packable = 64 / BitsEach;
    private const ulong YesBits = 1;
    private const ulong NoBits = 2;

    /// <summary>The answers as one number; <see langword="null"/> where there are too many for that, and they are asked again when they are read.</summary>
    public static ulong? Packed(ReadOnlySpan<Truth> limbs)
    {
        if (limbs.Length > Packable)
        {
            return null;
        }

        ulong packed = 0;
        for (var i = 0; i < limbs.Length; i++)
        {
            packed |= (limbs[i].IsYes ? YesBits : limbs[i].IsNo ? NoBits : 0) << (BitsEach * i);
        }

        return packed;
    }

    public static Truth At(ulong packed, int index) => ((packed >> (BitsEach * index)) & (YesBits | NoBits)) switch
    {
        YesBits => Truth.Yes,
        NoBits => Truth.No,
        _ => Truth.Unknown,
    };

    public static RuleStatus StatusOf(Truth limb) =>
        limb.IsYes ? RuleStatus.Satisfied : limb.IsNo ? RuleStatus.NotSatisfied : RuleStatus.NeedsInformation;
}
