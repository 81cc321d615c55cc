using System.Text.Json;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Population;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.BudgetForecast;

/// <summary>Writes every figure as one JSON object; its rates are a file that --rates takes.</summary>
internal static class JsonOutput
{
    private const string Schema = "school-improvement-budget/1";

    public static void Write(Stream stream, Budget budget) => Json.Write(stream, writer => Write(writer, budget));

    private static void Write(Utf8JsonWriter writer, Budget budget)
    {
        writer.WriteStartObject();
        writer.WriteString("schema", Schema);
        writer.WriteString("academicYear", budget.Year);
        writer.WriteString("asAt", Wording.Iso(budget.Options.AsAt));
        writer.WriteBoolean("madeUp", budget.Options.Files.IsBundled);
        writer.WriteNumber("openSchools", budget.OpenSchools);
        writer.WriteNumber("notDecided", budget.NotDecided);
        writer.Each("variants", Enumerable.Range(0, budget.Comparison.Variants.Length), i => WriteVariant(writer, budget, i));
        writer.WriteStartObject("simulation");
        writer.WriteNumber("years", budget.Forecast?.Years ?? 0);
        writer.WriteNumber("seed", budget.Options.Forecast.Seed);
        writer.WriteString("ratesFrom", Words.RatesFrom(budget));
        WriteRates(writer, budget.Rates);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteVariant(Utf8JsonWriter writer, Budget budget, int i)
    {
        var variant = budget.Comparison.Variants[i];
        writer.WriteString("name", variant.Name);
        writer.Group("readings", () =>
        {
            foreach (var reading in budget.Options.Variants[i].Policy.Departures)
            {
                writer.WriteString(reading.Name, reading.Value.AsText);
            }
        });
        WriteCounts(writer, "england", variant.Schools, variant.Costs);
        writer.WriteNumber("poundsAboveFirst", budget.Comparison.PoundsAboveFirst(i));
        writer.Each("moved", budget.Moves(i), move =>
        {
            writer.WriteNumber("fromTier", (int)move.From);
            writer.WriteNumber("toTier", (int)move.To);
            writer.WriteNumber("schools", move.Schools);
        });
        Regions(writer, budget, region => WriteCounts(writer, budget.NameOf(region), variant.ByRegion[region].Schools, variant.Costs));
        if (budget.Forecast is null)
        {
            writer.WriteNull("forecast");
            return;
        }

        writer.Group("forecast", () =>
        {
            WriteForecast(writer, "england", budget.Outlooks[i].Total);
            Regions(writer, budget, region => WriteForecast(writer, budget.NameOf(region), budget.Outlooks[i].ByRegion[region]));
        });
    }

    private static void Regions(Utf8JsonWriter writer, Budget budget, Action<int> write) => writer.Group("regions", () =>
    {
        foreach (var region in budget.Regions)
        {
            write(region);
        }
    });

    private static void WriteCounts(Utf8JsonWriter writer, string name, SchoolCounts schools, TierCosts costs)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("tier1", schools.Tier1);
        writer.WriteNumber("tier2", schools.Tier2);
        writer.WriteNumber("tier3", schools.Tier3);
        writer.WriteNumber("eligible", schools.Eligible);
        writer.WriteNumber("notNormallyEligible", schools.NotNormallyEligible);
        writer.WriteNumber("needsInformation", schools.NeedsInformation);
        writer.WriteNumber("poundsAtMost", costs.Of(schools));
        writer.WriteEndObject();
    }

    private static void WriteRates(Utf8JsonWriter writer, InspectionRates rates)
    {
        string[] names = ["none", "outstanding", "good", "requiresImprovement", "inadequate"];
        writer.WriteStartObject("rates");
        foreach (var (name, latest) in names.Zip(Words.LatestGrades))
        {
            var rate = rates[latest];
            writer.WriteStartObject(name);
            writer.WriteNumber("notJudged", rate.NotJudged);
            writer.WriteNumber("outstanding", rate.Outstanding);
            writer.WriteNumber("good", rate.Good);
            writer.WriteNumber("requiresImprovement", rate.RequiresImprovement);
            writer.WriteNumber("inadequate", rate.Inadequate);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteForecast(Utf8JsonWriter writer, string name, RegionForecast forecast)
    {
        writer.WriteStartObject(name);
        foreach (var tier in Budget.Tiers)
        {
            WriteTier(writer, $"tier{(int)tier}", forecast.Of(tier));
        }

        WriteTier(writer, "eligible", forecast.Eligible);
        writer.WriteEndObject();
    }

    private static void WriteTier(Utf8JsonWriter writer, string name, TierForecast tier)
    {
        writer.WriteStartObject(name);
        writer.WriteStartArray("schools");
        foreach (var value in (long[])[tier.Schools.P10, tier.Schools.P50, tier.Schools.P90])
        {
            writer.WriteNumberValue(value);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("pounds");
        foreach (var value in (decimal[])[tier.Pounds.P10, tier.Pounds.P50, tier.Pounds.P90])
        {
            writer.WriteNumberValue(value);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
