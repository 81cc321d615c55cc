using System.Globalization;
using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.Samples.TierReport;

/// <summary>Writes the tiers as CSV. No field needs quotes: numbers, dates, ids and the names of routes and outcomes.</summary>
internal static class CsvOutput
{
    public const string Header = "urn,tier,route,outcome,tier_met,qualifying_date,qualifying_grade,qualifying_urn,judged_later,days_at_most,funding_at_most,determined_by";

    public static void Write(TextWriter writer, ReportResult result)
    {
        writer.NewLine = "\n";
        writer.WriteLine(Header);
        var reading = result.Rules.Policy.JudgementDate;
        foreach (var row in result.Rows)
        {
            var (school, decision) = row;
            var qualifying = decision.QualifyingJudgement;
            var entitlement = decision.Entitlement;
            Integer(writer, school.Urn.Value);
            Integer(writer.Comma(), (int)row.Tier);
            writer.Comma().Write(RouteNames.Of(decision.Route));
            writer.Comma().Write(Names.Of(decision.Outcome));
            Integer(writer.Comma(), (int)decision.TierMet);
            Date(writer.Comma(), qualifying?.DateBy(reading));
            Integer(writer.Comma(), (int?)qualifying?.Grade);
            Integer(writer.Comma(), qualifying?.Urn.Value);
            Date(writer.Comma(), decision.LaterJudgement?.DateBy(reading));
            Integer(writer.Comma(), entitlement?.Days.Value ?? 0);
            writer.Comma().Write((entitlement?.Funding.Value ?? 0m).ToString(CultureInfo.InvariantCulture));
            writer.Comma();
            Ids(writer, decision);
            writer.WriteLine();
        }
    }

    private static TextWriter Comma(this TextWriter writer)
    {
        writer.Write(',');
        return writer;
    }

    private static void Ids(TextWriter writer, EligibilityDecision decision)
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
