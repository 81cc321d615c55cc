using System.Globalization;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.TierReport;

/// <summary>Writes the tiers as CSV: what was decided of each school, and then what it is called and what is missing.</summary>
internal static class CsvOutput
{
    public const string Header =
        "urn,tier,route,outcome,tier_met,qualifying_date,qualifying_grade,qualifying_urn,judged_later,days_at_most,funding_at_most,determined_by,name,type,local_authority,region,missing";

    private const string Undecided = ",,,,,,,,,,,";

    public static void Write(TextWriter writer, ReportResult result)
    {
        writer.NewLine = "\n";
        writer.WriteLine(Header);
        foreach (var row in result.Rows)
        {
            Integer(writer, row.School.Urn.Value);
            if (row.Decision is { } decision)
            {
                Write(writer, row, decision, result.Rules.Policy.JudgementDate);
            }
            else
            {
                writer.Write(Undecided.AsSpan(0, 3));
                writer.Write(Names.Of(row.Outcome));
                writer.Write(Undecided.AsSpan(3));
            }

            Text(writer.Comma(), row.School.Name);
            Text(writer.Comma(), row.School.Type);
            Text(writer.Comma(), row.School.LocalAuthorityName ?? row.School.LocalAuthorityCode);
            Text(writer.Comma(), row.School.Region);
            Text(writer.Comma(), row.Missing);
            writer.WriteLine();
        }
    }

    private static void Write(TextWriter writer, in TierRow row, in EligibilityDecision decision, JudgementDateReading reading)
    {
        var qualifying = decision.QualifyingJudgement;
        var entitlement = decision.Entitlement;
        Integer(writer.Comma(), (int)row.Tier!);
        writer.Comma().Write(RouteNames.Of(decision.Route));
        writer.Comma().Write(Names.Of(decision.Outcome));
        Integer(writer.Comma(), (int)decision.TierMet);
        Date(writer.Comma(), qualifying?.DateBy(reading));
        Integer(writer.Comma(), (int?)qualifying?.Grade);
        Integer(writer.Comma(), qualifying?.Urn.Value);
        Date(writer.Comma(), decision.LaterJudgement?.DateBy(reading));
        Integer(writer.Comma(), entitlement?.Days.Value ?? 0);
        writer.Comma().Write((entitlement?.Funding.Value ?? 0m).ToString(CultureInfo.InvariantCulture));
        Ids(writer.Comma(), decision);
    }

    private static TextWriter Comma(this TextWriter writer)
    {
        writer.Write(',');
        return writer;
    }

    private static void Text(TextWriter writer, string? text) => writer.Write(CsvText.Field(text));

    private static void Ids(TextWriter writer, in EligibilityDecision decision)
    {
        var first = true;
        foreach (var id in decision.DeterminedBy)
        {
            if (!first)
            {
                writer.Write(' ');
            }

            writer.Write(id);
            first = false;
        }
    }

    private static void Integer(TextWriter writer, int? value)
    {
        if (value is { } number)
        {
            Span<char> text = stackalloc char[11];
            number.TryFormat(text, out var written, default, CultureInfo.InvariantCulture);
            writer.Write(text[..written]);
        }
    }

    private static void Date(TextWriter writer, DateOnly? value)
    {
        if (value is { } date)
        {
            Span<char> text = stackalloc char[10];
            date.TryFormat(text, out var written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            writer.Write(text[..written]);
        }
    }
}
