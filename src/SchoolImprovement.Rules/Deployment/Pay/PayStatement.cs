using System.Text.Json;

namespace SchoolImprovement.Rules.Deployment;

/// <summary>What is paid for a claim, day by day, and why. Guidance 8.1.</summary>
/// <remarks>Immutable and thread-safe. The same claim after the same days gives the same statement, in whatever order the claim lists its days.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class PayStatement
{
    /// <summary>The version of the JSON form; it changes when a member's meaning does.</summary>
    public const string Schema = "school-improvement-pay-statement/1";

    internal PayStatement(PayQuestion question, PayOutcome outcome, ImmutableArray<PayLine> lines, ValidationResult findings)
    {
        Question = question;
        Outcome = outcome;
        Lines = lines;
        Findings = findings.Findings;
        ClaimedDays = outcome == PayOutcome.Refused ? Earlier : Earlier.With(Claim);
        foreach (var line in lines)
        {
            Total += line.Amount;
        }
    }

    /// <summary>The claim.</summary>
    public PayClaim Claim => Question.Claim;

    /// <summary>The days claimed for the school before it.</summary>
    public ClaimedDays Earlier => Question.Earlier;

    /// <summary>The days claimed for the school after it: what the school's next claim is decided with.</summary>
    public ClaimedDays ClaimedDays { get; }

    /// <summary>What becomes of the claim.</summary>
    public PayOutcome Outcome { get; }

    /// <summary>The days, earliest first.</summary>
    public ImmutableArray<PayLine> Lines { get; }

    /// <summary>What is paid, in pounds: the sum of the lines' amounts.</summary>
    public decimal Total { get; }

    /// <summary>
    /// What is wrong (errors: the claim is refused), what is missing and what is worth knowing (information); by rule in
    /// the order of the rule set, then by day as the claim lists them. Paths are those of the claim's JSON form.
    /// </summary>
    public ImmutableArray<Finding> Findings { get; }

    internal PayRules Rules => Question.Rules;

    internal PayQuestion Question { get; }

    /// <summary>What is paid, in a line, such as <c>£1,100 for 2 days, 1 day not paid</c>.</summary>
    public override string ToString() => PayExplanation.Headline(this);

    /// <summary>The statement with every rule's status, citation, facts and figures.</summary>
    public Explanation Explain() => PayExplanation.Of(this);

    /// <summary>The statement as JSON.</summary>
    /// <param name="indented">Whether to lay it out over several lines.</param>
    public string ToJson(bool indented = false) => JsonText.Of(PayStatementDocument.Of(this), ReportJsonContext.Default.PayStatementDocument, indented);

    /// <summary>Writes the statement as one JSON object.</summary>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        JsonSerializer.Serialize(writer, PayStatementDocument.Of(this), ReportJsonContext.Default.PayStatementDocument);
    }
}
