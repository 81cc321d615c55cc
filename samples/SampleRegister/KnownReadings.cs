using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Readings;

namespace SchoolImprovement.Rules.Samples.SampleRegister;

/// <summary>The readings of eligibility other than the default, each with a name for the command line and a meaning for people.</summary>
public static class KnownReadings
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<(string Name, string Meaning, string Reading)> All { get; } =
    [
        ("satisfactory-apart", "Satisfactory is neither requires improvement nor above it", "Satisfactory=NeitherNorAbove"),
        ("satisfactory-above", "Satisfactory counts as above requires improvement", "Satisfactory=AboveRequiresImprovement"),
        ("converters-only", "Predecessors' judgements count for converters, not for sponsored academies", "Predecessors=ConvertersOnly"),
        ("own-judgements", "Only the school's own judgements count, no predecessor's", "Predecessors=None"),
        ("still-ri", "A school is eligible only while its latest judgement is requires improvement", "LaterJudgement=MustStillRequireImprovement"),
        ("higher-tier-only", "After support under the earlier offer only a higher tier is another tier", "AdditionalTier=HigherOnly"),
        ("framework-start", "The record of tier 3 runs from the start of the inspection framework", "RecordStart=InspectionFramework"),
        ("inspection-end", "A judgement counts from the inspection's end, also where its publication is known", "JudgementDate=InspectionEnd"),
    ];

    /// <summary>What a reading means, in words.</summary>
    public static string MeaningOf(Fact reading) =>
        All.FirstOrDefault(one => one.Reading == $"{reading.Name}={reading.Value.AsText}").Meaning ?? reading.ToString();

    /// <summary>Where a policy departs from another, in words; empty where it does not.</summary>
    public static string InWords(GuidancePolicy policy, GuidancePolicy? from = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return string.Join("; ", policy.Departures.Except((from ?? GuidancePolicy.Default).Departures).Select(MeaningOf));
    }
}
