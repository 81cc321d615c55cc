using System.Globalization;
using System.Net;
using System.Text;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Samples.TierReport;

/// <summary>The report as one page that needs nothing beside itself.</summary>
internal static class HtmlReport
{
    private const int MostMissing = 500;

    public static string Render(ReportResult result)
    {
        var summary = result.Summary;
        var offer = result.Rules.Offer;
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            <!doctype html>
            <html lang="en-GB">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Support tiers, {offer.Year}</title>
            <style>{HtmlStyle.Css}</style>
            <main>
            <h1>Which schools are offered support</h1>
            <p class="lead">{Text(offer.Year.ToString())}, as at {Wording.Date(result.AsAt)}: {summary.Total.Eligible:#,0} of {summary.Total.Schools:#,0} open schools are eligible.
            The offer can cost {Wording.Pounds(summary.Total.CostAtMost)} at most.</p>
            <div class="cards">

            """);
        foreach (var tier in Summary.Tiers)
        {
            var entitlement = Entitlement.Of(offer, tier);
            var schools = summary.Total.Of(tier);
            var funding = entitlement.Funding.Value == 0 ? "" : $" and {Wording.Pounds(entitlement.Funding.Value)}";
            page.Append(CultureInfo.InvariantCulture, $"""
                <section class="card t{(int)tier}"><h2>Tier {(int)tier}</h2><p class="big">{schools:#,0}</p><p>schools</p>
                <p class="small">up to {entitlement.Days.Value} days{funding} each<br>{Wording.Pounds(entitlement.CostAtMost * schools)} at most</p></section>

                """);
        }

        page.Append("</div>\n<h2>By region</h2>\n");
        AppendRegions(page, summary);
        page.Append("<h2>By the way into the tier</h2>\n");
        AppendRoutes(page, summary);
        page.Append("<h2>The figures</h2>\n");
        AppendTable(page, summary);
        AppendMissing(page, result);
        page.Append("<h2>How this was decided</h2>\n<ul>\n");
        page.Append(CultureInfo.InvariantCulture, $"<li>{Text(offer.Title)}, section 1.</li>\n");
        page.Append(CultureInfo.InvariantCulture, $"<li>At most: every day of support at {Wording.Pounds(offer.Pay.TravelRate.Value)} (paragraph {offer.Pay.TravelRate.Citation}), and all the funding of the tier (paragraph {offer.Eligibility.Funding.Tier2.Citation}).</li>\n");
        foreach (var reading in result.Rules.Policy.Departures)
        {
            page.Append(CultureInfo.InvariantCulture, $"<li>Reading taken: {Text(reading.ToString())}.</li>\n");
        }

        foreach (var note in result.Notes)
        {
            page.Append(CultureInfo.InvariantCulture, $"<li>{Text(note)}</li>\n");
        }

        page.Append("</ul>\n</main>\n</html>\n");
        return page.ToString();
    }

    private static void AppendRegions(StringBuilder page, Summary summary)
    {
        var rows = summary.ByRegion.Where(row => row.Value.Eligible > 0).ToList();
        var bars = rows.Select(row => new SvgBars.Bar(
            row.Key,
            [.. Summary.Tiers.Select(tier => new SvgBars.Part(row.Value.Of(tier), $"t{(int)tier}", $"{row.Key}, tier {(int)tier}"))],
            Number(row.Value.Eligible)));
        SvgBars.Append(page, "Eligible schools by region and tier", bars);
        page.Append("<p class=\"legend\"><span class=\"t1\">Tier 1</span> <span class=\"t2\">Tier 2</span> <span class=\"t3\">Tier 3</span></p>\n");
    }

    private static void AppendRoutes(StringBuilder page, Summary summary)
    {
        (EligibilityRoute Route, string Class)[] routes =
        [
            (EligibilityRoute.SingleJudgement, "t1"),
            (EligibilityRoute.FirstInspection, "t2"),
            (EligibilityRoute.TwoConsecutive, "t2"),
            (EligibilityRoute.NeverAboveRequiresImprovement, "t3"),
            (EligibilityRoute.SupportedUnderEarlierOffer, "none"),
        ];
        SvgBars.Append(page, "Schools by route", routes.Select(one => new SvgBars.Bar(
            Names.ForPeople(one.Route),
            [new SvgBars.Part(summary.ByRoute(one.Route), one.Class, Names.ForPeople(one.Route))],
            Number(summary.ByRoute(one.Route)))));
    }

    private static void AppendTable(StringBuilder page, Summary summary)
    {
        page.Append("<table><thead><tr><th scope=\"col\">Region</th><th scope=\"col\">Open schools</th><th scope=\"col\">Tier 1</th><th scope=\"col\">Tier 2</th><th scope=\"col\">Tier 3</th><th scope=\"col\">Eligible</th><th scope=\"col\">At most</th></tr></thead><tbody>\n");
        foreach (var (region, counts) in summary.ByRegion.Append(new("England", summary.Total)))
        {
            page.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{Text(region)}</th><td>{counts.Schools:#,0}</td><td>{counts.Of(SupportTier.Tier1):#,0}</td><td>{counts.Of(SupportTier.Tier2):#,0}</td><td>{counts.Of(SupportTier.Tier3):#,0}</td><td>{counts.Eligible:#,0}</td><td>{Wording.Pounds(counts.CostAtMost)}</td></tr>\n");
        }

        page.Append("</tbody></table>\n");
    }

    private static void AppendMissing(StringBuilder page, ReportResult result)
    {
        var rows = result.Rows.Where(row => row.Missing is not null).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        page.Append(CultureInfo.InvariantCulture, $"<h2>Schools that need information: {Number(rows.Count)}</h2>\n<table><thead><tr><th scope=\"col\">URN</th><th scope=\"col\">School</th><th scope=\"col\">What is missing</th></tr></thead><tbody>\n");
        foreach (var row in rows.Take(MostMissing))
        {
            page.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{row.School.Urn}</th><td>{Text(row.School.Name)}</td><td>{Text(row.Missing!)}</td></tr>\n");
        }

        page.Append("</tbody></table>\n");
        if (rows.Count > MostMissing)
        {
            page.Append(CultureInfo.InvariantCulture, $"<p>The first {Number(MostMissing)} are listed; --output writes all of them.</p>\n");
        }
    }

    private static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
