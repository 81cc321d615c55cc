using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Readings;

namespace SchoolImprovement.Rules.Tests.Eligibility;

/// <summary>Every combination of the readings, each with its rules made once.</summary>
internal static class Policies
{
    public static IReadOnlyList<EligibilityRules> All { get; } =
    [
        .. from date in Enum.GetValues<JudgementDateReading>()
           from later in Enum.GetValues<LaterJudgementReading>()
           from additional in Enum.GetValues<AdditionalTierReading>()
           from satisfactory in Enum.GetValues<SatisfactoryReading>()
           from record in Enum.GetValues<RecordStartReading>()
           from predecessors in Enum.GetValues<PredecessorReading>()
           select new EligibilityRules(policy: new GuidancePolicy
           {
               JudgementDate = date,
               LaterJudgement = later,
               AdditionalTier = additional,
               Satisfactory = satisfactory,
               RecordStart = record,
               Predecessors = predecessors,
           }),
    ];
}
