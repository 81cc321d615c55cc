using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Population;

namespace SchoolImprovement.Rules.Tests.Population;

/// <summary>
/// Tables made once for all tests. Every value of every reading is among them, and every combination of what a later
/// judgement does and what satisfactory counts as; the other readings go round.
/// </summary>
internal static class Tables
{
    private static readonly Lazy<EligibilityTable>[] Made =
    [
        .. from later in Enum.GetValues<LaterJudgementReading>()
           from satisfactory in Enum.GetValues<SatisfactoryReading>()
           let number = ((int)later * 3) + (int)satisfactory
           select new Lazy<EligibilityTable>(() => new EligibilityTable(new EligibilityRules(policy: new EligibilityPolicy
           {
               JudgementDate = (JudgementDateReading)(number % 2),
               LaterJudgement = later,
               AdditionalTier = (AdditionalTierReading)(((int)satisfactory + (int)later) % 2),
               Satisfactory = satisfactory,
               RecordStart = (RecordStartReading)(number / 2 % 2),
               Predecessors = (PredecessorReading)((number + 2) % 3),
           }))),
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Made.Length)];

    public static EligibilityTable Of(int number) => Made[number].Value;
}
