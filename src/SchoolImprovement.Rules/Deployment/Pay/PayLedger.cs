using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.Deployment;

/// <summary>Decides claims of many schools one after the other, and remembers the days claimed for each.</summary>
/// <remarks>Not thread-safe: it changes with every claim. It holds one date for each day claimed, and no claims.</remarks>
public sealed class PayLedger
{
    private readonly PayRules _rules;
    private readonly Func<Urn, ClaimedDays>? _earlier;
    private readonly Dictionary<Urn, ClaimedDays> _schools = [];

    /// <summary>Opens a ledger.</summary>
    /// <param name="rules">The rules that decide; the newest offer's under the catalogue's readings when <see langword="null"/>.</param>
    /// <param name="earlier">The days claimed before this ledger was opened, asked for once a school; none when <see langword="null"/>.</param>
    public PayLedger(PayRules? rules = null, Func<Urn, ClaimedDays>? earlier = null)
    {
        _rules = rules ?? PayRules.Default;
        _earlier = earlier;
    }

    /// <summary>The days claimed for a school so far.</summary>
    public ClaimedDays Of(Urn school) =>
        _schools.TryGetValue(school, out var days) ? days : _earlier?.Invoke(school) ?? ClaimedDays.None;

    /// <summary>Decides a claim, and remembers its days unless it is refused.</summary>
    public PayStatement Decide(PayClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var statement = _rules.Decide(claim, Of(claim.School));
        _schools[claim.School] = statement.ClaimedDays;
        return statement;
    }
}
