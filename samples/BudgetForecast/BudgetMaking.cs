using System.Globalization;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.OpenData;
using SchoolImprovement.Rules.Population;
using SchoolImprovement.Rules.Samples.BudgetForecast.Rates;
using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Samples.SampleRegister;
using Spectre.Console;

namespace SchoolImprovement.Rules.Samples.BudgetForecast;

/// <summary>Reads, decides and simulates.</summary>
internal static class BudgetMaking
{
    // So many simulated counts of regions are some hundreds of megabytes.
    private const int MostRegionYears = 20_000_000;

    public static Budget Make(Options options, Streams streams, ProgressContext? display, CancellationToken cancellation)
    {
        // The small file first: what is wrong with it need not wait for the large ones.
        var given = options.Rates is { } file ? RatesFile.Read(file) : null;
        var register = RegisterLoading.Load(options.Files, options.Offer, options.Establishments, streams, display is null ? null : new ReadingProgressBars(display), cancellation);
        var problems = new List<SchoolProblem>();
        var population = Populate(register, options, problems, cancellation);

        cancellation.ThrowIfCancellationRequested();
        var comparison = PolicyComparison.Of(population, options.AsAt, options.Variants.Select(one => (one.Name, new EligibilityRules(options.Offer, one.Policy))), options.Forecast.Degree);
        var rates = given ?? InspectionRates.EstimatedFrom(population, options.Estimated.First, options.Estimated.Last);
        var leftOut = register.LeftOutOn(options.AsAt).Values.Sum();
        var rejected = new RejectedRows(register.RejectedRows, problems);
        if (given is null && Budget.Unseen(population, rates).Any())
        {
            return new Budget(options, register.Files, comparison, rates, null, [], leftOut, rejected);
        }

        var simulating = display?.AddTask("Simulating the year", maxValue: (double)options.Forecast.Years * options.Variants.Count);
        var left = rates.ForRestOfYear(options.AsAt);
        var first = Simulate(0);
        List<Outlook> outlooks = [Outlook.Of(first)];
        for (var i = 1; i < options.Variants.Count; i++)
        {
            // The years of the others are not kept: there may be a million of them.
            outlooks.Add(Outlook.Of(Simulate(i)));
        }

        return new Budget(options, register.Files, comparison, rates, first, outlooks, leftOut, rejected);

        Forecast Simulate(int variant) => Forecast.Of(
            comparison.Variants[variant].Decisions,
            left,
            options.Forecast,
            simulating is null ? null : new Bar(simulating, (double)options.Forecast.Years * variant),
            cancellation);
    }

    private static SchoolPopulation Populate(SchoolRegister register, Options options, List<SchoolProblem> problems, CancellationToken cancellation)
    {
        var regions = register.Schools.Select(school => school.Region).Distinct().Count();
        return (long)regions * options.Forecast.Years <= MostRegionYears
            ? register.ToPopulation(options.AsAt, problems.Add, cancellation)
            : throw new CannotRunException(string.Create(
                CultureInfo.InvariantCulture,
                $"--years {options.Forecast.Years}: the schools lie in {regions:#,0} regions, and {MostRegionYears:#,0} years of regions can be kept."));
    }

    private sealed class Bar(ProgressTask task, double before) : IProgress<long>
    {
        public void Report(long value)
        {
            // Told by several threads, not in order.
            lock (task)
            {
                task.Value = Math.Max(task.Value, before + value);
            }
        }
    }
}
