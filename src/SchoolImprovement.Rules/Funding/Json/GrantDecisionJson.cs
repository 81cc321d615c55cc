using System.Text.Json;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.Funding;

/// <summary>Writes a decision on a grant as JSON, member by member, without reflection.</summary>
internal static class GrantDecisionJson
{
    internal static string Render(GrantDecision decision, bool indented) => JsonText.Of(decision, Write, indented);

    internal static void Write(Utf8JsonWriter writer, GrantDecision decision)
    {
        writer.WriteStartObject();
        writer.WriteString("schema", GrantDecision.Schema);
        if (decision.Grant.Subject is { } subject)
        {
            writer.WriteString("subject", subject);
        }

        writer.WriteString("asAt", Wording.Iso(decision.AsAt));
        writer.WriteNumber("tier", (int)decision.Grant.Tier);
        writer.WriteString("outcome", ReleaseOutcomeNames.Of(decision.Outcome));
        writer.WriteNumber("grant", decision.Grant.Total);
        Write(writer, decision.Amounts);
        writer.WriteStartArray("instalments");
        foreach (var release in decision.Releases)
        {
            Write(writer, release);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ReleaseDecision release)
    {
        writer.WriteStartObject();
        writer.WriteNumber("number", release.Instalment.Number);
        writer.WriteString("term", release.Instalment.Term.Name);
        writer.WriteString("basis", release.Instalment.Basis == PaymentBasis.Upfront ? "upfront" : "in arrears");
        writer.WriteNumber("amount", release.Instalment.Amount);
        writer.WriteString("outcome", ReleaseOutcomeNames.Of(release.Outcome));
        if (release.DueFrom is { } dueFrom)
        {
            writer.WriteString("dueFrom", Wording.Iso(dueFrom));
        }

        Write(writer, release.Amounts);
        writer.WriteStartArray("determinedBy");
        foreach (var id in release.DeterminedBy)
        {
            writer.WriteStringValue(id);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ReleaseAmounts amounts)
    {
        writer.WriteNumber("released", amounts.Released);
        writer.WriteNumber("withheld", amounts.Withheld);
        writer.WriteNumber("notYetDue", amounts.NotYetDue);
        writer.WriteNumber("needsInformation", amounts.NeedsInformation);
    }
}
