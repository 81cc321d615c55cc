using System.Globalization;
using System.Text.Json;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Samples.TierReport;

/// <summary>Writes the tiers as one JSON object.</summary>
internal static class JsonOutput
{
    private const string Schema = "school-improvement-tiers/1";

    public static void Write(Stream stream, ReportResult result) => Json.Write(stream, writer => Write(writer, result));

    private static void Write(Utf8JsonWriter writer, ReportResult result)
    {
        writer.WriteStartObject();
        writer.WriteString("schema", Schema);
        writer.WriteString("academicYear", result.Rules.Offer.Year.ToString());
        writer.WriteString("asAt", Iso(result.AsAt));
        writer.Group("readings", () =>
        {
            foreach (var reading in result.Rules.Policy.Departures)
            {
                writer.WriteString(reading.Name, reading.Value.AsText);
            }
        });
        writer.Each("schools", result.Rows, row => WriteSchool(writer, row, result));
        writer.WriteEndObject();
    }

    private static void WriteSchool(Utf8JsonWriter writer, in TierRow row, ReportResult result)
    {
        var school = row.School;
        writer.WriteNumber("urn", school.Urn.Value);
        writer.WriteString("name", school.Name);
        writer.WriteString("type", school.Type);
        writer.WriteString("localAuthority", school.LocalAuthorityName ?? school.LocalAuthorityCode);
        writer.WriteString("region", school.Region);
        writer.WriteString("outcome", Names.Of(row.Outcome));
        if (row.Missing is { } missing)
        {
            writer.WriteString("missing", missing);
        }

        if (row.Decision is { } decision)
        {
            WriteDecision(writer, row, decision, result);
        }
    }

    private static void WriteDecision(Utf8JsonWriter writer, in TierRow row, in EligibilityDecision decision, ReportResult result)
    {
        writer.WriteNumber("tier", (int)row.Tier!);
        writer.WriteString("route", RouteNames.Of(decision.Route));
        writer.WriteNumber("tierMet", (int)decision.TierMet);
        WriteJudgement(writer, "qualifyingJudgement", decision.QualifyingJudgement, result);
        WriteJudgement(writer, "laterJudgement", decision.LaterJudgement, result);
        writer.WriteNumber("daysAtMost", decision.Entitlement?.Days.Value ?? 0);
        writer.WriteNumber("fundingAtMost", decision.Entitlement?.Funding.Value ?? 0m);
        writer.Texts("determinedBy", decision.DeterminedBy);
    }

    private static void WriteJudgement(Utf8JsonWriter writer, string name, Judgement? judgement, ReportResult result)
    {
        if (judgement is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteNumber("grade", (int)judgement.Grade);
        writer.WriteString("date", Iso(judgement.DateBy(result.Rules.Policy.JudgementDate)));
        writer.WriteNumber("urn", judgement.Urn.Value);
        writer.WriteEndObject();
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
