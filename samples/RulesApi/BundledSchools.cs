using SchoolImprovement.Rules.OpenData;
using SchoolImprovement.Rules.Samples.SampleData;

namespace SchoolImprovement.Rules.Samples.RulesApi;

/// <summary>The made-up schools that the samples share; a real service reads the published files instead.</summary>
internal sealed class BundledSchools
{
    public SchoolRegister Register { get; } = SchoolRegister.Load(
        new SchoolRegisterSources
        {
            Inspections = [DataFile.FromReader(SamplePopulation.InspectionsFileName, SamplePopulation.Default.OpenInspections)],
            Schools = [DataFile.FromReader(SamplePopulation.SchoolsFileName, SamplePopulation.Default.OpenSchools)],
            Links = [DataFile.FromReader(SamplePopulation.LinksFileName, SamplePopulation.Default.OpenLinks)],
            PriorSupport = PriorSupportSource.FromFiles(new(SamplePopulation.PriorSupportYear), DataFile.FromReader(SamplePopulation.PriorSupportFileName, SamplePopulation.Default.OpenPriorSupport)),
        });
}
