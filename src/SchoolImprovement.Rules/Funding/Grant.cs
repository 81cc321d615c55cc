using System.Diagnostics.CodeAnalysis;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Funding;

/// <summary>
/// The grant for a plan: the school's tier, the funded terms, and the termly profile agreed on the form. Guidance 6.24 and 8.3.
/// </summary>
/// <remarks>
/// Immutable and thread-safe. All amounts are pounds in whole pennies, none is negative, and the profile sums to the total.
/// Whether the tier has a grant at all, and whether it is within the tier's funding, is for <see cref="GrantRules"/> to say.
/// </remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed record Grant
{
    /// <summary>Makes a grant of which only each term's amount is known.</summary>
    /// <param name="tier">The school's tier of support.</param>
    /// <param name="terms">
    /// The funded terms in their order, as <see cref="SchoolTermCalendar.FundedTerms"/> gives them.
    /// </param>
    /// <param name="profile">Pounds in each of those terms, in whole pennies.</param>
    /// <exception cref="ArgumentOutOfRangeException">The tier is none of the three.</exception>
    /// <exception cref="ImpossibleValueException">
    /// There is no term, the terms are out of order, or there is not one amount for each; or an amount is negative, has a fraction of a
    /// penny or is too large.
    /// </exception>
    public Grant(SupportTier tier, IEnumerable<SchoolTerm> terms, IEnumerable<decimal> profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        (Tier, Terms) = Checked(tier, terms);
        Profile = [.. profile];
        Activities = [];
        if (Profile.Length != Terms.Length)
        {
            throw new ImpossibleValueException(string.Create(
                CultureInfo.InvariantCulture, $"The profile has {Profile.Length} amounts for {Terms.Length} funded terms."));
        }

        Total = CheckedTotal();
    }

    /// <summary>Makes a grant of which the activities and their costs are known; the profile is their sum, term by term.</summary>
    /// <param name="tier">The school's tier of support.</param>
    /// <param name="terms">The funded terms in their order, as <see cref="SchoolTermCalendar.FundedTerms"/> gives them.</param>
    /// <param name="activities">The funded activities, each id once, each with one cost for every term; at least one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The tier is none of the three.</exception>
    /// <exception cref="ImpossibleValueException">
    /// There is no term or activity, the terms are out of order, two activities have one id, or one has not one cost for each term; or
    /// the sum is too large.
    /// </exception>
    public Grant(SupportTier tier, IEnumerable<SchoolTerm> terms, IEnumerable<FundedActivity> activities)
    {
        ArgumentNullException.ThrowIfNull(activities);
        (Tier, Terms) = Checked(tier, terms);
        Activities = [.. activities.Select(static activity => activity ?? throw new ArgumentException("An activity is null.", nameof(activities)))];
        RefuseImpossibleActivities();
        var profile = new decimal[Terms.Length];
        foreach (var activity in Activities)
        {
            for (var i = 0; i < profile.Length; i++)
            {
                profile[i] += activity.Costs[i];
            }
        }

        Profile = [.. profile];
        Total = CheckedTotal();
    }

    /// <summary>Whom the grant is for, such as <c>URN 900123</c>; <see langword="null"/> where nobody says.</summary>
    public string? Subject { get; init; }

    /// <summary>The school's tier of support.</summary>
    public SupportTier Tier { get; }

    /// <summary>The funded terms in their order.</summary>
    public ImmutableArray<SchoolTerm> Terms { get; }

    /// <summary>Pounds in each of <see cref="Terms"/>.</summary>
    public ImmutableArray<decimal> Profile { get; }

    /// <summary>The funded activities; empty where only each term's amount is known.</summary>
    public ImmutableArray<FundedActivity> Activities { get; }

    /// <summary>Pounds over all terms.</summary>
    public decimal Total { get; }

    /// <summary>Whether the two are the same grant: for whom, tier, terms, profile and activities.</summary>
    public bool Equals(Grant? other) => other is not null && Subject == other.Subject && Tier == other.Tier
        && Terms.AsSpan().SequenceEqual(other.Terms.AsSpan())
        && Profile.AsSpan().SequenceEqual(other.Profile.AsSpan())
        && Activities.AsSpan().SequenceEqual(other.Activities.AsSpan());

    /// <summary>A hash code that agrees with <see cref="Equals(Grant?)"/>.</summary>
    public override int GetHashCode() => HashCode.Combine(Subject, Tier, Terms.Length, Total);

    /// <summary>The grant in a line: <c>£24,000 over 3 terms, tier 3</c>.</summary>
    public override string ToString() => $"{Wording.Pounds(Total)} over {Wording.Counted(Terms.Length, "term")}, {SupportTierNames.Of(Tier)}";

    /// <summary>Reads a grant from JSON.</summary>
    /// <param name="json">
    /// An object with <c>tier</c> (<c>tier1</c>, <c>tier2</c> or <c>tier3</c>), <c>terms</c> as in a term calendar, and either <c>profile</c>, one amount for each
    /// term, or <c>activities</c>, each with <c>id</c> and <c>costs</c>; optionally <c>subject</c>. Unknown members are refused.
    /// </param>
    /// <exception cref="DocumentFormatException">The text is not such JSON, or describes an impossible grant; it gives the path and the line.</exception>
    public static Grant Parse(string json) => DocumentJson.Read(json, GrantJsonContext.Default.GrantDocument).Grant;

    /// <summary>Reads a grant as <see cref="Parse"/> does, and returns what is wrong with the text instead of throwing it.</summary>
    /// <param name="json">The text; <see langword="null"/> is refused like one that is empty.</param>
    /// <param name="grant">What was read.</param>
    /// <param name="fault">Why the text could not be read, and where.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryRead([NotNullWhen(true)] string? json, [NotNullWhen(true)] out Grant? grant, [NotNullWhen(false)] out DocumentFormatException? fault) =>
        DocumentJson.TryRead(json, Parse, out grant, out fault);

    /// <summary>Writes the grant as JSON, which <see cref="Parse"/> reads back as the same grant.</summary>
    /// <param name="indented">Whether to lay it out over several lines.</param>
    public string ToJson(bool indented = false) => JsonText.Of(GrantDocument.Of(this), GrantJsonContext.Default.GrantDocument, indented);

    /// <summary>Makes a grant that is split evenly over its terms, as <see cref="Allocation.Evenly"/> splits.</summary>
    /// <inheritdoc cref="Grant(SupportTier, IEnumerable{SchoolTerm}, IEnumerable{decimal})"/>
    /// <param name="tier">The school's tier of support.</param>
    /// <param name="terms">The funded terms in their order.</param>
    /// <param name="total">Pounds over all terms, in whole pennies.</param>
    public static Grant Evenly(SupportTier tier, IEnumerable<SchoolTerm> terms, decimal total)
    {
        ArgumentNullException.ThrowIfNull(terms);
        SchoolTerm[] inOrder = [.. terms];
        return new Grant(tier, inOrder, inOrder.Length == 0 ? [] : Allocation.Evenly(total, inOrder.Length));
    }

    private static (SupportTier Tier, ImmutableArray<SchoolTerm> Terms) Checked(SupportTier tier, IEnumerable<SchoolTerm> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (!tier.IsNamed)
        {
            throw new ArgumentOutOfRangeException(nameof(tier), tier, "A grant is for tier 1, 2 or 3.");
        }

        ImmutableArray<SchoolTerm> inOrder = [.. terms.Select(static term => term ?? throw new ArgumentException("A term is null.", nameof(terms)))];
        if (inOrder.IsEmpty)
        {
            throw new ImpossibleValueException("The grant has no funded term.");
        }

        for (var i = 1; i < inOrder.Length; i++)
        {
            if (inOrder[i].FirstDay <= inOrder[i - 1].LastDay)
            {
                throw new ImpossibleValueException($"{inOrder[i]} does not follow {inOrder[i - 1]}: the funded terms stand in their order.");
            }
        }

        return (tier, inOrder);
    }

    private void RefuseImpossibleActivities()
    {
        if (Activities.IsEmpty)
        {
            throw new ImpossibleValueException("The grant has no funded activity.");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var activity in Activities)
        {
            if (!seen.Add(activity.Id))
            {
                throw new ImpossibleValueException($"The grant has two activities '{Quoted.Of(activity.Id)}'.");
            }

            if (activity.Costs.Length != Terms.Length)
            {
                throw new ImpossibleValueException(string.Create(
                    CultureInfo.InvariantCulture, $"The activity '{Quoted.Of(activity.Id)}' has {activity.Costs.Length} costs for {Terms.Length} funded terms."));
            }
        }
    }

    private decimal CheckedTotal()
    {
        for (var i = 0; i < Profile.Length; i++)
        {
            Pennies.Checked(Profile[i], string.Create(CultureInfo.InvariantCulture, $"the amount of term {i + 1}"));
        }

        return Pennies.Sum(Profile.AsSpan(), "the grant");
    }
}
