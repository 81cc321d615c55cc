using SchoolImprovement.Rules.Benchmarks.Eligibility;
using SchoolImprovement.Rules.Population;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Benchmarks.Population;

/// <summary>Packs schools into a population.</summary>
internal static class Packing
{
    public static SchoolPopulation Pack(SchoolCase[] subjects)
    {
        var builder = new SchoolPopulationBuilder(subjects.Length);
        foreach (var subject in subjects)
        {
            builder.Add(subject.History, subject.Prior, subject.Region);
        }

        return builder.Build();
    }

    /// <summary>The same schools over and over, under numbers of their own: whole times, as often as six digits allow.</summary>
    public static SchoolPopulation Repeat(SchoolPopulation population)
    {
        var builder = new SchoolPopulationBuilder(SchoolCases.ManyCount);
        for (var number = 0; number < SchoolCases.ManyCount / population.Count * population.Count; number++)
        {
            var school = number % population.Count;
            var history = population.HistoryOf(school);
            builder.Add(
                new InspectionHistory(SchoolCases.NumberOf(number), history.Judgements, history.MayLackEarlier, history.AmalgamatedFrom),
                population.PriorSupportOf(school),
                population.RegionOf(school));
        }

        return builder.Build();
    }
}
