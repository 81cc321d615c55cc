using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.TierReport;

/// <summary>Writes the tiers as CSV: what was decided of each school, and then what it is called and what is missing.</summary>
internal static class CsvOutput
{
    public const string Header =
        "urn,tier,route,outcome,tier_met,qualifying_date,qualifying_grade,qualifying_urn,judged_later,days_at_most,funding_at_most,determined_by,name,type,local_authority,region,missing";

    public static void Write(TextWriter writer, ReportResult result)
    {
        writer.WriteLine(Header);
        foreach (var row in result.Rows)
        {
            var school = row.School;
            writer.Row([school.Urn.ToString(), .. Decided(row, result), school.Name, school.Type, school.LocalAuthorityName ?? school.LocalAuthorityCode, school.Region, row.Missing]);
        }
    }

    private static string?[] Decided(in TierRow row, ReportResult result)
    {
        if (row.Decision is not { } decision)
        {
            return ["", "", Names.Of(row.Outcome), "", "", "", "", "", "", "", ""];
        }

        var (qualifying, entitlement, reading) = (decision.QualifyingJudgement, decision.Entitlement, result.Rules.Policy.JudgementDate);
        return
        [
            Csv.Of((int)row.Tier!), RouteNames.Of(decision.Route), Names.Of(decision.Outcome), Csv.Of((int)decision.TierMet),
            Csv.Of(qualifying?.DateBy(reading)), Csv.Of((int?)qualifying?.Grade), qualifying?.Urn.ToString(), Csv.Of(decision.LaterJudgement?.DateBy(reading)),
            Csv.Of(entitlement?.Days.Value ?? 0), Csv.Of(entitlement?.Funding.Value ?? 0m), string.Join(' ', decision.DeterminedBy),
        ];
    }
}
