using SchoolImprovement.Rules.OpenData;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Samples.SampleData;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Benchmarks.Eligibility;

/// <summary>The schools that all peers decide on: the bundled population, whose proportions are England's.</summary>
internal static class SchoolCases
{
    /// <summary>About as many schools as England has with an inspection.</summary>
    public const int EnglandCount = 24_000;

    /// <summary>Enough that nothing stays in a cache; and as many as there are numbers of six digits.</summary>
    public const int ManyCount = 900_000;

    /// <summary>The day of all decisions, the last of the data, so that judgements of the year count.</summary>
    public static DateOnly AsAt => SamplePopulation.LastInspection;

    /// <summary>The schools of a population of England's size, read once.</summary>
    public static SchoolCase[] England => field ??= Load(EnglandCount);

    /// <summary>As many schools as asked for: England's, fewer of them, or more by telling them over and over.</summary>
    public static SchoolCase[] Of(int count) => count <= EnglandCount ? England[..count] : Repeat(England, count);

    /// <summary>The number of a made-up school, by its place.</summary>
    public static Urn NumberOf(int place) => new(100_000 + place);

    private static SchoolCase[] Load(int count)
    {
        // Some are left out below: those that closed since, those whose facts contradict each other, and those of which it is not known
        // whether they were supported, which the peers do not foresee.
        var population = new SamplePopulation(count + (count / 20));
        var register = SchoolRegister.Load(new SchoolRegisterSources
        {
            Inspections = [DataFile.FromReader(SamplePopulation.InspectionsFileName, population.OpenInspections)],
            Schools = [DataFile.FromReader(SamplePopulation.SchoolsFileName, population.OpenSchools)],
            Links = [DataFile.FromReader(SamplePopulation.LinksFileName, population.OpenLinks)],
            PriorSupport = PriorSupportSource.FromFiles(new(SamplePopulation.PriorSupportYear), DataFile.FromReader(SamplePopulation.PriorSupportFileName, population.OpenPriorSupport)),
        });
        return
        [
            .. register.OpenOn(AsAt).Where(facts => facts.History is not null && facts.Prior.IsKnown).Take(count)
                .Select(facts => Of(facts.History!, facts.Prior, facts.School.Region ?? "")),
        ];
    }

    // Each with objects of its own, as so many schools would have.
    private static SchoolCase[] Repeat(SchoolCase[] subjects, int count)
    {
        var all = new SchoolCase[count];
        for (var i = 0; i < count; i++)
        {
            var (history, prior, region, _) = subjects[i % subjects.Length];
            var number = NumberOf(i);
            var own = history.Judgements.Select(one => new Judgement(one.Urn == history.School ? number : one.Urn, one.Grade, one.FirstDay, one.LastDay, one.PublicationDate, one.Origin));
            all[i] = Of(new InspectionHistory(number, own, history.MayLackEarlier), prior, region);
        }

        return all;
    }

    private static SchoolCase Of(InspectionHistory history, PriorSupport prior, string region) => new(
        history,
        prior,
        region,
        [.. history.Judgements.Select(one => new PlainJudgement(one.DateBy(JudgementDateReading.PublicationWhereKnown).DayNumber, one.Grade))]);
}
