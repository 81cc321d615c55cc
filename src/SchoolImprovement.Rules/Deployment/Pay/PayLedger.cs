using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Deployment;

/// <summary>Decides claims of many schools one after the other, and remembers the days claimed for each and by each National Leader.</summary>
/// <remarks>
/// Not thread-safe: it changes with every claim. It holds one date for each day claimed, another where the claim names its
/// National Leader, with no more than two schools, and no claims. A name is the same whatever its case, the blanks in it and the marks with which it is typed.
/// </remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class PayLedger
{
    private readonly PayRules _rules;
    private readonly Func<Urn, ClaimedDays>? _earlier;
    private readonly Dictionary<Urn, ClaimedDays> _schools = [];
    private readonly Dictionary<string, Dictionary<DateOnly, TwoSchools>> _leaders = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Opens a ledger.</summary>
    /// <param name="rules">The rules that decide; those of <see cref="SupportOffer.Default"/> under the catalogue's readings when <see langword="null"/>.</param>
    /// <param name="earlier">The days claimed before this ledger was opened, asked for once a school; none when <see langword="null"/>.</param>
    public PayLedger(PayRules? rules = null, Func<Urn, ClaimedDays>? earlier = null)
    {
        _rules = rules ?? PayRules.Default;
        _earlier = earlier;
    }

    /// <summary>The days claimed for a school so far.</summary>
    public ClaimedDays Of(Urn school) =>
        _schools.TryGetValue(school, out var days) ? days : _schools[school] = _earlier?.Invoke(school) ?? ClaimedDays.None;

    /// <summary>Decides a claim, and remembers its days unless it is refused.</summary>
    public PayStatement Decide(PayClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var leader = WrittenText.IsGiven(claim.NationalLeader) ? WrittenText.Name(claim.NationalLeader) : null;
        var statement = _rules.Decide(new PayQuestion(_rules, claim, Of(claim.School), leader is null ? null : OtherSchools(leader, claim)));
        _schools[claim.School] = statement.ClaimedDays;
        if (leader is not null && statement.Outcome != PayOutcome.Refused)
        {
            var days = _leaders.TryGetValue(leader, out var known) ? known : _leaders[leader] = [];
            foreach (var day in claim.Days)
            {
                days[day.Date] = days.TryGetValue(day.Date, out var schools) ? schools.With(claim.School) : new(claim.School);
            }
        }

        return statement;
    }

    /// <summary>
    /// Notes days of a claim that could not be decided, such as one that could not be read: until it is mended, later claims of
    /// the school that hang on it need information.
    /// </summary>
    /// <param name="school">The school.</param>
    /// <param name="dates">The days of the claim that could be read.</param>
    /// <param name="undated">How many further days the claim has whose dates could not be read.</param>
    public void NoteUndecided(Urn school, IEnumerable<DateOnly> dates, int undated = 0) =>
        _schools[school] = Of(school).WithUndecided(dates, undated);

    private Urn?[]? OtherSchools(string leader, PayClaim claim)
    {
        Urn?[]? schools = null;
        if (!_leaders.TryGetValue(leader, out var days))
        {
            return null;
        }

        for (var i = 0; i < claim.Days.Length; i++)
        {
            if (days.TryGetValue(claim.Days[i].Date, out var known) && known.OtherThan(claim.School) is { } other)
            {
                (schools ??= new Urn?[claim.Days.Length])[i] = other;
            }
        }

        return schools;
    }

    /// <summary>The first two schools at which a day was claimed: of any school, whether there is another hangs on no more.</summary>
    private readonly record struct TwoSchools(Urn First, Urn? Second = null)
    {
        public TwoSchools With(Urn school) => Second is null && school != First ? this with { Second = school } : this;

        public Urn? OtherThan(Urn school) => First != school ? First : Second;
    }
}
