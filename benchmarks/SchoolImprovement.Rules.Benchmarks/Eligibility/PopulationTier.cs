using SchoolImprovement.Rules.Population;

namespace SchoolImprovement.Rules.Benchmarks.Eligibility;

/// <summary>Packs schools into a population.</summary>
internal static class PopulationTier
{
    public static SchoolPopulation Pack(SchoolCase[] subjects)
    {
        var builder = new SchoolPopulationBuilder(subjects.Length);
        foreach (var subject in subjects)
        {
            builder.Add(subject.History, subject.Prior, "England");
        }

        return builder.Build();
    }
}
