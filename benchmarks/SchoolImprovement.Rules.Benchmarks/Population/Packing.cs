using SchoolImprovement.Rules.Benchmarks.Eligibility;
using SchoolImprovement.Rules.Population;

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
}
