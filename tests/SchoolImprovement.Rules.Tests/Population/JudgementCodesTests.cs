using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Population;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Tests.Population;

/// <summary>Two judgements have one code where they differ in nothing that rules look at, and only there.</summary>
public sealed class JudgementCodesTests
{
    private static readonly DateOnly AsAt = new(2020, 2, 1);

    [Theory]
    [InlineData("2005-01-01")]
    [InlineData("2019-11-01")] // Of an offer of an application's own, after the day of entry.
    [InlineData("2020-06-01")] // After the as-at date.
    public void A_code_is_grade_and_period_of_a_judgement_that_counts(string recordStart)
    {
        var figures = SupportOffer.Default.Eligibility;
        var start = DateOnly.Parse(recordStart, System.Globalization.CultureInfo.InvariantCulture);
        var offer = SupportOffer.Default with { Eligibility = figures with { RecordStart = figures.RecordStart with { Value = start } } };
        var rules = new EligibilityRules(offer, new GuidancePolicy
        {
            JudgementDate = JudgementDateReading.InspectionEnd,
            Satisfactory = SatisfactoryReading.NeitherNorAbove,
            Predecessors = PredecessorReading.ConvertersOnly,
        });
        DateOnly[] boundaries =
        [
            CompactJudgement.EarliestDay.AddDays(1), start, figures.RequiresImprovementIntroduced.Value, figures.EntryDate.Value, AsAt, CompactJudgement.LatestDay.AddDays(-2),
        ];
        CompactJudgement[] judgements =
        [
            .. from boundary in boundaries
               from days in Enumerable.Range(-1, 3)
               from lasts in Enumerable.Range(0, 2)
               from grade in Enum.GetValues<OverallEffectiveness>()
               from origin in Enum.GetValues<JudgementOrigin>()
               select new CompactJudgement(grade, boundary.AddDays(days), boundary.AddDays(days + lasts), origin: origin),
        ];
        var latest = new ulong[judgements.Length];

        new JudgementCodes(rules, AsAt).Read(judgements, latest);

        var codes = latest.Select(one => one & ((1 << JudgementCodes.Bits) - 1)).ToList();
        var told = judgements.Select(Told).ToList();
        codes.Where((_, i) => told[i] is null).Should().NotBeEmpty().And.OnlyContain(code => code == 0);
        var pairs = codes.Zip(told).Where(pair => pair.Second is not null).Distinct().ToList();
        pairs.Select(pair => pair.First).Should().OnlyHaveUniqueItems().And.NotContain(0UL);
        pairs.Select(pair => pair.Second).Should().OnlyHaveUniqueItems();

        // What the rules look at, in words.
        string? Told(CompactJudgement judgement)
        {
            var day = judgement.LastDay!.Value;
            if (day > AsAt || judgement.Origin == JudgementOrigin.OtherPredecessor)
            {
                return null;
            }

            var grade = judgement.Grade switch
            {
                OverallEffectiveness.Outstanding or OverallEffectiveness.Good => "above",
                OverallEffectiveness.RequiresImprovement when judgement.FirstDay < figures.RequiresImprovementIntroduced.Value => "satisfactory",
                var other => $"{other}",
            };
            var periods = (day >= start ? 1 : 0) + (day > figures.EntryDate.Value ? 1 : 0);
            return $"{grade}, {periods}";
        }
    }
}
