using FsCheck;
using FsCheck.Fluent;
using static SchoolImprovement.Rules.OpenData.Tests.Made;

namespace SchoolImprovement.Rules.OpenData.Tests;

/// <summary>Six schools, and any judgements of them and links between them: few enough that judgements meet and links go round.</summary>
internal static class SixSchools
{
    private static readonly Gen<int> Urns = Gen.Choose(100_001, 100_006);

    public static string[] Rows { get; } = [Converter(100001), Sponsored(100002), Converter(100003), Converter(100004), Maintained(100005), Maintained(100006)];

    public static Gen<string> Inspections { get; } =
        from urn in Urns
        from day in Gen.Choose(0, 4)
        from grade in Gen.Elements(3, 3, 3, 3, 3, 3, 3, 2)
        select $"{urn},{grade},{new DateOnly(2014, 3, 1).AddDays(day):yyyyMMdd}";

    public static Gen<string> Links { get; } =
        from urn in Urns
        from linked in Urns
        from established in Gen.Elements("", "02-03-2014", "04-03-2014")
        select Link(urn, linked, established: established);
}
