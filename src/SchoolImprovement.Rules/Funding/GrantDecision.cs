using System.Text.Json;

namespace SchoolImprovement.Rules.Funding;

/// <summary>What was decided of a grant as at a day, instalment by instalment. <see cref="GrantRules.Explain(GrantDecision, GrantEvidence)"/> gives the reasons.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class GrantDecision
{
    /// <summary>The version of the JSON form; it changes when a member's meaning does.</summary>
    public const string Schema = "school-improvement-release/1";

    internal GrantDecision(
        Grant grant,
        DateOnly asAt,
        ImmutableArray<ReleaseDecision> releases,
        (RuleSet<GrantRule> Rules, SupportOffer Offer, GuidancePolicy Policy) decidedBy)
    {
        DecidedBy = decidedBy;
        Grant = grant;
        AsAt = asAt;
        Releases = releases;
        foreach (var release in releases)
        {
            Amounts += release.Amounts;
        }
    }

    /// <summary>By what it was decided, which alone can say why.</summary>
    internal (RuleSet<GrantRule> Rules, SupportOffer Offer, GuidancePolicy Policy) DecidedBy { get; }

    /// <summary>The grant.</summary>
    public Grant Grant { get; }

    /// <summary>The day on which the decision is taken.</summary>
    public DateOnly AsAt { get; }

    /// <summary>What was decided of each instalment, in their order.</summary>
    public ImmutableArray<ReleaseDecision> Releases { get; }

    /// <summary>Where the grant's money stands; the parts sum to the grant.</summary>
    public ReleaseAmounts Amounts { get; }

    /// <summary>
    /// The instalments taken together: the outcome that all of them have; else released in part where some money is
    /// released; else withheld, needs information or not yet due, the first of them that any has.
    /// </summary>
    public ReleaseOutcome Outcome
    {
        get
        {
            var first = Releases[0].Outcome;
            return Releases.All(release => release.Outcome == first) ? first
                : Amounts.Released > 0 ? ReleaseOutcome.ReleasedInPart
                : Any(ReleaseOutcome.Withheld) ? ReleaseOutcome.Withheld
                : Any(ReleaseOutcome.NeedsInformation) ? ReleaseOutcome.NeedsInformation
                : ReleaseOutcome.NotYetDue;

            bool Any(ReleaseOutcome outcome) => Releases.Any(release => release.Outcome == outcome);
        }
    }

    /// <summary>Where the money stands, in a line, such as <c>£16,000: £6,000 released, £5,000 withheld, £5,000 not yet due</c>.</summary>
    public override string ToString()
    {
        (decimal Amount, string Words)[] parts =
        [
            (Amounts.Released, "released"),
            (Amounts.Withheld, "withheld"),
            (Amounts.NotYetDue, "not yet due"),
            (Amounts.NeedsInformation, "in need of information"),
        ];
        var given = string.Join(", ", parts.Where(part => part.Amount > 0).Select(part => $"{Wording.Pounds(part.Amount)} {part.Words}"));
        return $"{Wording.Pounds(Grant.Total)}: {(given.Length == 0 ? "nothing to release" : given)}";
    }

    /// <summary>The decision as JSON, without its reasons.</summary>
    /// <param name="indented">Whether to lay it out over several lines.</param>
    public string ToJson(bool indented = false) => JsonText.Of(GrantDecisionDocument.Of(this), ReportJsonContext.Default.GrantDecisionDocument, indented);

    /// <summary>Writes the decision as one JSON object.</summary>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        JsonSerializer.Serialize(writer, GrantDecisionDocument.Of(this), ReportJsonContext.Default.GrantDecisionDocument);
    }
}
