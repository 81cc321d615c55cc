using System.Collections.Immutable;
using SchoolImprovement.Rules.Population.Forecasts;

namespace SchoolImprovement.Rules.Samples.BudgetForecast;

/// <summary>What a forecast comes to, without its years.</summary>
/// <param name="Total">All regions together.</param>
/// <param name="ByRegion">Each region, in the order of the population.</param>
internal sealed record Outlook(RegionForecast Total, ImmutableArray<RegionForecast> ByRegion)
{
    public static Outlook Of(Forecast forecast) => new(forecast.Total, forecast.ByRegion);
}
