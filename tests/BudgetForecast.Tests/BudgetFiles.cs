using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Samples.Tests;

namespace SchoolImprovement.Rules.Samples.BudgetForecast.Tests;

/// <summary>Small made-up files, and what to expect of them.</summary>
internal static class BudgetFiles
{
    public const string SchoolHeader = "URN,Name,Type,LA code,Region,Open date,Close date";
    public const string InspectionHeader = "URN,Rating,Inspection Date";
    public const string RatesHeader = "latest,not_judged,outstanding,good,requires_improvement,inadequate";

    /// <summary>Nobody is judged but good schools, all of which come to require improvement.</summary>
    public static readonly string[] EveryGoodSchoolDeclines =
        [RatesHeader, "none,1,0,0,0,0", "outstanding,1,0,0,0,0", "good,0,0,0,1,0", "requires_improvement,1,0,0,0,0", "inadequate,1,0,0,0,0"];

    public static decimal Cost(SupportTier tier) => tier == SupportTier.None ? 0 : Entitlement.Of(SupportOffer.Default, tier).CostAtMost;

    /// <summary>
    /// A school of each tier, a good one, and a sponsored academy whose predecessor was good: it has a single RI, but the
    /// first where its predecessor does not count. All but the two of tiers 2 and 3 lie in London.
    /// </summary>
    public static string[] SixSchools(this SampleRun sample) =>
    [
        "--schools", sample.Write(
            "schools.csv",
            SchoolHeader,
            "900001,One School,Community school,999,London,,",
            "900002,Two School,Community school,999,South West,,",
            "900003,Three School,Community school,999,South West,,",
            "900004,Good School,Community school,999,London,,",
            "900005,Old School,Community school,999,London,,2016-04-01",
            "900006,New Academy,Academy sponsor led,999,London,2016-04-01,",
            "900007,Closed School,Community school,999,London,,2019-08-31"),
        "--inspections", sample.Write(
            "inspections.csv",
            InspectionHeader,
            "900001,Requires Improvement,20180110",
            "900001,Good,20140110",
            "900002,Requires Improvement,20180110",
            "900002,Requires Improvement,20150110",
            "900002,Good,20110110",
            "900003,Requires Improvement,20180110",
            "900003,Inadequate,20150110",
            "900003,Satisfactory,20110110",
            "900003,Satisfactory,20070110",
            "900004,Good,20170110",
            "900005,Good,20150110",
            "900006,Requires Improvement,20190110",
            "900007,Requires Improvement,20180110"),
        "--links", sample.Write("links.csv", "URN,LinkURN,LinkName,LinkType,LinkEstablishedDate", "900006,900005,Old School,Predecessor,01-04-2016"),
    ];
}
