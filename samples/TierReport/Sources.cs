using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.OpenData;
using SchoolImprovement.Rules.Samples.SampleData;

namespace SchoolImprovement.Rules.Samples.TierReport;

/// <summary>Loads the files that the person named, or the bundled population in the same layouts.</summary>
internal static class Sources
{
    public static SchoolRegister Load(Options options, IProgress<ReadingProgress>? progress, CancellationToken cancellation) =>
        SchoolRegister.Load(
            options.IsBundled ? Bundled() : Named(options),
            new SchoolRegisterOptions { PriorSupportWithoutFile = PriorSupport.None },
            progress,
            cancellation);

    private static SchoolRegisterSources Bundled()
    {
        var population = SamplePopulation.Default;
        return new SchoolRegisterSources
        {
            Inspections = [DataFile.FromReader(SamplePopulation.InspectionsFileName, population.OpenInspections)],
            Schools = [DataFile.FromReader(SamplePopulation.SchoolsFileName, population.OpenSchools)],
            Links = [DataFile.FromReader(SamplePopulation.LinksFileName, population.OpenLinks)],
            PriorSupport = [DataFile.FromReader(SamplePopulation.PriorSupportFileName, population.OpenPriorSupport)],
        };
    }

    private static SchoolRegisterSources Named(Options options) => new()
    {
        Inspections = [.. options.Inspections.Select(DataFile.FromPath)],
        ManagementInformation = [.. options.ManagementInformation.Select(DataFile.FromPath)],
        Schools = Optional(options.Schools),
        Links = Optional(options.Links),
        PriorSupport = Optional(options.PriorSupport),
    };

    private static System.Collections.Immutable.ImmutableArray<DataFile> Optional(string? path) =>
        path is null ? [] : [DataFile.FromPath(path)];
}
