namespace SchoolImprovement.Rules.Eligibility;

/// <summary>What a decision may turn out to be once all is known: not eligible, not normally eligible, or eligible for a tier.</summary>
internal readonly record struct PossibleAnswers
{
    private const int TierShift = 1;

    // A bit for each answer, one that outweighs another above it.
    private readonly byte _bits;

    private PossibleAnswers(int bits) => _bits = (byte)bits;

    public static PossibleAnswers NotEligible => new(1);

    public static PossibleAnswers NotNormallyEligible => new(1 << TierShift);

    /// <summary>Whether the school may turn out to have no tier.</summary>
    public bool HasNone => (_bits & (NotEligible | NotNormallyEligible)._bits) != 0;

    /// <summary>Each in words, the tiers first: <c>tier 1</c>, <c>not normally eligible</c>.</summary>
    public IEnumerable<string> Words
    {
        get
        {
            foreach (var tier in Tiers)
            {
                yield return SupportTierNames.Of(tier);
            }

            foreach (var (answer, word) in ((PossibleAnswers, string)[])[(NotNormallyEligible, "not normally eligible"), (NotEligible, "not eligible")])
            {
                if ((_bits & answer._bits) != 0)
                {
                    yield return word;
                }
            }
        }
    }

    /// <summary>The tiers among them, the lowest first.</summary>
    public IEnumerable<SupportTier> Tiers
    {
        get
        {
            for (var tier = SupportTier.Tier1; tier <= SupportTier.Tier3; tier++)
            {
                if ((_bits & Eligible(tier)._bits) != 0)
                {
                    yield return tier;
                }
            }
        }
    }

    public static PossibleAnswers operator |(PossibleAnswers left, PossibleAnswers right) => new(left._bits | right._bits);

    public static PossibleAnswers Eligible(SupportTier tier) => new(1 << (TierShift + (int)tier));

    /// <summary>The answers about a school as seen from two judgements: the one that outweighs the other decides, so none is below what either comes to.</summary>
    public PossibleAnswers Or(PossibleAnswers other)
    {
        var least = Math.Max(_bits & -_bits, other._bits & -other._bits);
        return new((_bits | other._bits) & -least);
    }
}
