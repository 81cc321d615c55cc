using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Samples.TierReport;

/// <summary>Says in one sentence, and on a line through the years, why a school has its tier.</summary>
/// <param name="rules">The rules that decided.</param>
/// <param name="asAt">The day of the decision.</param>
internal sealed class Because(EligibilityRules rules, DateOnly asAt)
{
    /// <summary>The inspections that were known on the day, earliest first.</summary>
    public IReadOnlyList<Judgement> Inspections(InspectionHistory history) =>
        [.. history.Judgements.Where(judgement => DateOf(judgement) <= asAt).OrderBy(DateOf)];

    public DateOnly DateOf(Judgement judgement) => judgement.DateBy(rules.Policy.JudgementDate);

    /// <summary>The grade as it was called at the time.</summary>
    public string GradeOf(Judgement judgement) => judgement.Grade switch
    {
        OverallEffectiveness.RequiresImprovement when judgement.FirstDay < rules.Offer.Eligibility.RequiresImprovementIntroduced.Value => "satisfactory",
        OverallEffectiveness.RequiresImprovement => "requires improvement",
        var grade => grade.ToString().ToLowerInvariant(),
    };

    public static string WhoseOf(Judgement judgement, Urn school) =>
        judgement.Urn == school ? "its own" : $"of its predecessor {judgement.Urn}";

    /// <summary>The tier and its reason: <c>Tier 3, because it requires improvement and none of its 6 inspections since 2005 was better.</c></summary>
    public string Sentence(InspectionHistory history, in EligibilityDecision decision)
    {
        var tier = decision.Tier == SupportTier.None ? "No tier" : $"Tier {(int)decision.Tier}";
        var later = decision.LaterJudgement is { } one ? $" It was judged {GradeOf(one)} since, on {Days.Of(DateOf(one))}." : "";
        return decision.Outcome switch
        {
            EligibilityOutcome.NotNormallyEligible => $"No tier, because it had support under the offer of {rules.Offer.Year.Previous}: it would be tier {(int)decision.TierMet}, as {Reason(history, decision)}. A person may still decide.",
            EligibilityOutcome.NeedsInformation => $"Not decided: {MayBe(decision)}{(decision.TierMet == SupportTier.None ? "" : $", as {Reason(history, decision)}")}; information is needed.",
            _ => $"{tier}, because {Reason(history, decision)}.{later}",
        };
    }

    /// <summary>What the school may turn out to be: <c>tier 1, tier 2 or not normally eligible</c>.</summary>
    public static string MayBe(in EligibilityDecision decision)
    {
        if (decision.TierMet == SupportTier.None)
        {
            return "no tier is certain";
        }

        // A school that meets a tier's criteria can only lose it to support under the earlier offer.
        var tiers = decision.PossibleTiers;
        return Say.Choice([.. tiers.Where(tier => tier != SupportTier.None).Select(SupportTierNames.Of), .. tiers[0] == SupportTier.None ? ["not normally eligible"] : Array.Empty<string>()]);
    }

    /// <summary>The inspections drawn on a line through the years.</summary>
    public TimelineChart? Drawn(InspectionHistory history, string title)
    {
        var inspections = Inspections(history);
        return inspections.Count == 0 ? null : new TimelineChart(
            title,
            DateOf(inspections[0]),
            asAt,
            [new Lane("", [], [.. inspections.Select(judgement => new Mark(DateOf(judgement), FormattableString.Invariant($"{(int)judgement.Grade}"), $"{Say.Capital(GradeOf(judgement))}, {WhoseOf(judgement, history.School)}", PaintOf(judgement.Grade)))])])
        {
            Colours = [("1 outstanding, 2 good", Paint.Good), ("3 requires improvement or satisfactory", Paint.Tier2), ("4 inadequate", Paint.Tier3)],
        };
    }

    private static Paint PaintOf(OverallEffectiveness grade) => grade switch
    {
        OverallEffectiveness.RequiresImprovement => Paint.Tier2,
        OverallEffectiveness.Inadequate => Paint.Tier3,
        _ => Paint.Good,
    };

    private string Reason(InspectionHistory history, in EligibilityDecision decision)
    {
        var inspections = Inspections(history);
        if (decision.QualifyingJudgement is not { } qualifying)
        {
            return inspections.Count == 0 ? "it has not been inspected" : $"its latest inspection, on {Days.Of(DateOf(inspections[^1]))}, found it {GradeOf(inspections[^1])}";
        }

        var found = $"its inspection of {Days.Of(DateOf(qualifying))} found that it requires improvement";
        var start = rules.Policy.RecordStart == RecordStartReading.InspectionFramework ? rules.Offer.Eligibility.RecordStartOfFramework.Value : rules.Offer.Eligibility.RecordStart.Value;
        var record = inspections.Count(judgement => judgement.FirstDay >= start && DateOf(judgement) <= DateOf(qualifying));
        return decision.Route switch
        {
            EligibilityRoute.FirstInspection => $"its first inspection that counts, on {Days.Of(DateOf(qualifying))}, found that it requires improvement",
            EligibilityRoute.TwoConsecutive => $"{found}, and so did the inspection before that",
            EligibilityRoute.NeverAboveRequiresImprovement => $"{found}, and none of its {Say.Count(record, "inspection")} since {start.Year} was better",
            EligibilityRoute.SingleJudgement when inspections.LastOrDefault(judgement => DateOf(judgement) < DateOf(qualifying)) is { Grade: not OverallEffectiveness.RequiresImprovement } =>
                $"{found}, and the inspection before that did not",
            _ => found,
        };
    }
}
