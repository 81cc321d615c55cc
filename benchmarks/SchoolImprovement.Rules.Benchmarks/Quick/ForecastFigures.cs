using System.Globalization;
using SchoolImprovement.Rules.Benchmarks.Forecasts;

namespace SchoolImprovement.Rules.Benchmarks.Quick;

/// <summary>
/// Ten thousand years: by the library, which visits no school but draws how many of like schools come to a tier; and
/// school by school by hand, which has the same distribution.
/// </summary>
internal static class ForecastFigures
{
    private const int YearsOfContest = ForecastPeers.Years / 20;
    private const double NanosecondsOfSecond = 1e9;

    public static void Measure(Figures figures)
    {
        const long SchoolYears = (long)ForecastPeers.SchoolCount * ForecastPeers.Years;
        var peers = new ForecastPeers();
        figures.Print("forecast.school-years", SchoolYears, "school-years");
        foreach (var threads in ThreadCounts.All)
        {
            using var crew = new Crew(threads);
            peers.RequireAgreement(crew);
            var timings = new Contest(rounds: 7)
                .Add("grouped", () => peers.Grouped(threads).Years, SchoolYears)
                .Add("by-school", () => peers.BySchool(YearsOfContest, crew)[^1], SchoolYears / ForecastPeers.Years * YearsOfContest)
                .Run();
            var prefix = string.Create(CultureInfo.InvariantCulture, $"forecast.{threads}-threads");
            figures.Print($"{prefix}.grouped", timings["grouped"].Nanoseconds * SchoolYears / NanosecondsOfSecond, "s");
            figures.Print($"{prefix}.by-school", timings["by-school"].Nanoseconds, "ns/school-year");
        }

        // Once, at its full length, rather than told from a part of it.
        using var all = new Crew(ThreadCounts.All.Last());
        var whole = new Contest(rounds: 1).Add("by-school", () => peers.BySchool(ForecastPeers.Years, all)[^1], items: 1).Run();
        figures.Print(string.Create(CultureInfo.InvariantCulture, $"forecast.{all.Threads}-threads.by-school.all-years"), whole["by-school"].Nanoseconds / NanosecondsOfSecond, "s");
    }
}
