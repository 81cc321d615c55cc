using SchoolImprovement.Rules.Readings;

namespace SchoolImprovement.Rules.Benchmarks.Population;

/// <summary>Every combination of the readings of eligibility.</summary>
internal static class EveryReading
{
    public static IEnumerable<GuidancePolicy> Policies() =>
        from date in Enum.GetValues<JudgementDateReading>()
        from later in Enum.GetValues<LaterJudgementReading>()
        from additional in Enum.GetValues<AdditionalTierReading>()
        from satisfactory in Enum.GetValues<SatisfactoryReading>()
        from record in Enum.GetValues<RecordStartReading>()
        from predecessors in Enum.GetValues<PredecessorReading>()
        select new GuidancePolicy
        {
            JudgementDate = date,
            LaterJudgement = later,
            AdditionalTier = additional,
            Satisfactory = satisfactory,
            RecordStart = record,
            Predecessors = predecessors,
        };
}
