using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.OpenData;
using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Samples.SampleRegister;

namespace SchoolImprovement.Rules.Samples.TierReport;

/// <summary>The report for people: tiers by region, the readings beside, and on a page every eligible school.</summary>
internal sealed class ReportDocument(SchoolRegister register, Options options, ReportResult result)
{
    private const string England = "England";

    private static readonly (string Name, Paint Paint)[] TierPaints = [("Tier 1", Paint.Tier1), ("Tier 2", Paint.Tier2), ("Tier 3", Paint.Tier3)];

    private static readonly Column[] TierColumns = [.. Column.Numbers(TierPaints.Select(tier => tier.Name))];

    private readonly SupportOffer _offer = result.Rules.Offer;
    private readonly Summary.Counts _total = result.Summary.Total;
    private readonly string _day = Days.Of(result.AsAt);

    public Document Make()
    {
        var document = new Document($"Which schools are offered support, {_offer.Year}");
        if (options.Files.IsBundled)
        {
            document.Say("The schools are made up. --inspections and --schools report on published files.", Tone.Notice);
        }

        document.Say(
            $"On {_day} {Say.Number(_total.Eligible)} of {Say.Count(_total.Schools, "open school")} {(_total.Eligible == 1 ? "is" : "are")} eligible, "
            + $"{Say.Percent(_total.Eligible, _total.Schools)}. The offer costs {Say.RoundPounds(_total.CostAtMost)} at most.", Tone.Lead);
        document.Figures([.. Summary.Tiers.Select((tier, i) =>
        {
            var (entitlement, schools) = (Entitlement.Of(_offer, tier), _total.Of(tier));
            var funding = entitlement.Funding.Value == 0 ? "" : $" and {Say.Pounds(entitlement.Funding.Value)}";
            return new Figure(
                TierPaints[i].Name,
                Say.Count(schools, "school"),
                [$"up to {Say.Count(entitlement.Days.Value, "day")}{funding} each", $"{Say.RoundPounds(entitlement.CostAtMost * schools)} at most"],
                TierPaints[i].Paint);
        })]);
        AddRegions(document);
        AddRoutes(document);
        AddReadings(document);
        document.Only(Medium.Page, AddSchools);
        AddMissing(document);
        AddSources(document);
        return document;
    }

    private void AddRegions(Document document)
    {
        List<(string Name, Summary.Counts Counts)> regions = [.. result.Summary.ByRegion.Select(region => (region.Key, region.Value)).OrderByDescending(region => Share(region.Value)).ThenBy(region => region.Key, StringComparer.Ordinal)];
        document.Heading("By region");
        if (regions is [(var first, { Eligible: > 0 } most), ..])
        {
            document.Add(new BarChart($"{first} has the largest share of eligible schools: {Say.Percent(most.Eligible, most.Schools)}", TierPaints, [.. regions.Where(region => region.Counts.Eligible > 0).Select(region => new Bar(
                region.Name,
                $"{Say.Percent(region.Counts.Eligible, region.Counts.Schools)}, {Say.Number(region.Counts.Eligible)} of {Say.Number(region.Counts.Schools)}",
                [.. Summary.Tiers.Select(tier => 100m * region.Counts.Of(tier) / region.Counts.Schools)]) { PartWords = [.. Summary.Tiers.Select(tier => Say.Number(region.Counts.Of(tier)))] })]));
        }

        document.Table(
            $"Schools by tier and region on {_day}, the largest share first",
            ["Region", .. Column.Numbers("Open schools"), .. TierColumns, .. Column.Numbers("Eligible", "Share", "At most")],
            regions.Append((England, _total)).Select(region => (string[])
            [
                region.Item1, Say.Number(region.Item2.Schools), .. Summary.Tiers.Select(tier => Say.Number(region.Item2.Of(tier))),
                Say.Number(region.Item2.Eligible), Say.Percent(region.Item2.Eligible, region.Item2.Schools), Say.RoundPounds(region.Item2.CostAtMost),
            ]),
            lastIsSum: true);
    }

    private static decimal Share(Summary.Counts counts) => counts.Schools == 0 ? 0 : (decimal)counts.Eligible / counts.Schools;

    private void AddRoutes(Document document)
    {
        // The last is a way out of one.
        EligibilityRoute[] routes =
        [
            EligibilityRoute.SingleJudgement, EligibilityRoute.FirstInspection, EligibilityRoute.TwoConsecutive,
            EligibilityRoute.NeverAboveRequiresImprovement, EligibilityRoute.SupportedUnderEarlierOffer,
        ];
        document.Heading("By the way into the tier").Add(new BarChart(
            $"{Names.ForPeople(routes[..^1].MaxBy(result.Summary.ByRoute))} is the commonest way into a tier",
            [("Schools", Paint.Accent)],
            [.. routes.Select(one => new Bar(Names.ForPeople(one), Say.Count(result.Summary.ByRoute(one), "school"), [result.Summary.ByRoute(one)]))]));
        document.Table("Schools by the way into the tier", ["Way", .. Column.Numbers("Schools")], routes.Select(one => (string[])[Names.ForPeople(one), Say.Number(result.Summary.ByRoute(one))]));
    }

    private void AddReadings(Document document)
    {
        List<TierRow> decided = [.. result.Rows.Where(row => row.Decision is not null)];
        SupportTier[] now = [.. decided.Select(row => row.Tier!.Value)];
        List<string[]> rows = [Row(options.Policy.Departures.IsEmpty ? "The readings taken" : $"As given: {KnownReadings.InWords(options.Policy)}", now)];
        foreach (var (_, meaning, reading) in KnownReadings.All)
        {
            var policy = DecisionOptions.With(options.Policy, reading, reading);
            if (policy != options.Policy)
            {
                var rules = new EligibilityRules(_offer, policy);
                rows.Add(Row(meaning, [.. decided.Select(row => row.Under(rules, result.AsAt).Tier!.Value)]));
            }
        }

        document.Heading("Under other readings of the guidance").Table(
            "Schools by tier under each reading, and how many would have another tier",
            ["Reading", .. TierColumns, .. Column.Numbers("Eligible", "At most", "Another tier")],
            rows);

        string[] Row(string name, SupportTier[] tiers) =>
        [
            name, .. Summary.Tiers.Select(tier => Say.Number(tiers.Count(one => one == tier))), Say.Number(tiers.Count(tier => tier != SupportTier.None)),
            Say.RoundPounds(Summary.Tiers.Sum(tier => tiers.Count(one => one == tier) * Entitlement.Of(_offer, tier).CostAtMost)),
            tiers == now ? "" : Say.Number(tiers.Zip(now).Count(pair => pair.First != pair.Second)),
        ];
    }

    private void AddSchools(Document page)
    {
        var because = new Because(result.Rules, result.AsAt);
        page.Heading("Every eligible school").Say("Each opens to its inspections on a line through the years.", Tone.Quiet).Add(new Table(
            $"Eligible schools on {_day}",
            ["School", Column.Numbers("URN").Single(), new("Type", IsChoice: true), new("Local authority", IsChoice: true), new("Region", IsChoice: true), new("Tier", IsChoice: true), "Why"],
            [.. result.Rows.Where(row => row.Tier is { } tier && tier != SupportTier.None).Select(row => RowOf(row, because))])
        { IsSearched = true });
    }

    private static Row RowOf(TierRow row, Because because)
    {
        var (school, decision, history) = (row.School, row.Decision!.Value, row.Facts.History!);
        string[] cells =
        [
            school.Name.Length == 0 ? $"URN {school.Urn}" : school.Name, school.Urn.ToString(), school.Type, school.LocalAuthorityName ?? school.LocalAuthorityCode ?? "",
            school.Region ?? "", $"Tier {(int)row.Tier!}", Names.ForPeople(decision.Route),
        ];
        return new Row(cells, [new Paragraph(because.Sentence(history, decision), Tone.Plain), .. because.Drawn(history, "Its inspections") is { } drawn ? (Block[])[drawn] : []]);
    }

    private void AddMissing(Document document)
    {
        List<TierRow> missing = [.. result.Rows.Where(row => row.Outcome == EligibilityOutcome.NeedsInformation)];
        if (missing.Count > 0)
        {
            document.Heading($"Schools that need information: {Say.Number(missing.Count)}");
            document.Only(Medium.Text, text => text.Say("--format csv says of each what is missing."));
            document.Only(Medium.Page, page => page.Table("What is missing", ["School", "URN", "May be", "Missing"], missing.Select(row => (string[])
                [row.School.Name, row.School.Urn.ToString(), row.Decision is { } decision ? Because.MayBe(decision) : "", row.Missing ?? ""])));
        }
    }

    private void AddSources(Document document)
    {
        document.Heading("How this was decided").List(
        [
            $"At most: every day of support at {Say.Pounds(_offer.Pay.TravelRate.Value)} (paragraph {_offer.Pay.TravelRate.Citation}), and all the funding of the tier (paragraph {_offer.Eligibility.Funding.Tier2.Citation}).",
            .. _total.NotNormallyEligible == 0 ? [] : new[] { $"{Say.Count(_total.NotNormallyEligible, "school meets", "schools meet")} a tier's criteria and had support in {_offer.Year.Previous}: not normally eligible, a person may still decide." },
            .. result.Rules.Policy.Departures.Select(reading => $"Reading taken: {KnownReadings.MeaningOf(reading)} ({reading})."),
            .. result.Notes,
        ]);
        document.Heading("Sources", 3).Facts(
        [
            ("Guidance", $"{_offer.Title}, section 1"),
            ("As at", $"{_day}, academic year {_offer.Year}"),
            .. SourceWords.Of(register.Files, options.Files.IsBundled),
        ]);
    }
}
