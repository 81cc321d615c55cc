using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Deployment;

/// <summary>What the rules on pay look at: a claim, one of its days where they are asked about a day, and the days claimed before.</summary>
/// <remarks>Immutable and thread-safe. Made by <see cref="PayRules"/>; rules of an application's own read it.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public readonly struct PayFacts : IPlaced
{
    private const int WholeClaim = -1;

    private readonly PayQuestion _question;

    internal PayFacts(PayQuestion question, int dayIndex = WholeClaim)
    {
        _question = question;
        DayIndex = dayIndex;
    }

    /// <summary>The claim.</summary>
    public PayClaim Claim => _question.Claim;

    /// <summary>The days claimed for the school before this claim.</summary>
    public ClaimedDays Earlier => _question.Earlier;

    /// <summary>The index of the day in the claim; -1 where the claim as a whole is asked about.</summary>
    public int DayIndex { get; }

    /// <summary>The day that is asked about.</summary>
    /// <exception cref="InvalidOperationException">The claim as a whole is asked about.</exception>
    public DeploymentDay Day => Claim.Days[OfDay];

    /// <summary>
    /// How many of the school's days come before the day: all that were claimed before, and those of the claim that are
    /// earlier by date. Days of claims that could not be decided are not among them: <see cref="ClaimedDays.UndecidedCount"/>.
    /// </summary>
    /// <exception cref="InvalidOperationException">The claim as a whole is asked about.</exception>
    public int DaysBefore => Earlier.Count + Order.RankOf(OfDay);

    /// <summary>
    /// The other school at which the National Leader has claimed the same day, as a <see cref="PayLedger"/> knows it;
    /// <see langword="null"/> where none is known.
    /// </summary>
    /// <exception cref="InvalidOperationException">The claim as a whole is asked about.</exception>
    public Urn? OtherSchool => _question.OtherSchools is { } schools ? schools[OfDay] : null;

    /// <summary>The policy in force.</summary>
    public GuidancePolicy Policy => _question.Rules.Policy;

    /// <summary>The offer in force.</summary>
    public SupportOffer Offer => _question.Rules.Offer;

    string IPlaced.Path => DayIndex < 0 ? "$" : string.Create(CultureInfo.InvariantCulture, $"$.days[{DayIndex}]");

    internal DaysByDate Order => _question.Order;

    private int OfDay => DayIndex >= 0
        ? DayIndex
        : throw new InvalidOperationException("The claim as a whole is asked about, not one of its days.");

    internal PayFacts Of(int dayIndex) => new(_question, dayIndex);
}
