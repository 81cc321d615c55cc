using System.Globalization;
using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.Eligibility.Rules;

/// <summary>How the eligibility rules name a judgement among their facts.</summary>
internal static class Judgements
{
    /// <summary>Adds a judgement: the grade in words, the date, and whose it is when not the school's own.</summary>
    public static void AddJudgement(this FactCollector collector, string name, in EligibilityFacts facts, int index)
    {
        if (facts.JudgementAt(index) is not { } judgement)
        {
            collector.Add(name, Describe(in facts, index));
            return;
        }

        // Most rules name the same one or two.
        if (collector.Recall(judgement) is not { } words)
        {
            words = Describe(in facts, index);
            collector.Remember(judgement, words);
        }

        collector.Add(name, words);
    }

    /// <summary>The grade in words, the date, and whose it is when not the school's own.</summary>
    public static string Describe(in EligibilityFacts facts, int index)
    {
        if (facts.JudgementAt(index) is not { } judgement)
        {
            return index == EligibilityFacts.LackingJudgement ? "not known" : "none";
        }

        var grade = facts.IsSatisfactoryApart(index) ? "Satisfactory" : Words(judgement.Grade);
        var date = Wording.Date(facts.DateOf(index)!.Value);
        return judgement.Origin == JudgementOrigin.School
            ? $"{grade}, {date}"
            : string.Create(CultureInfo.InvariantCulture, $"{grade}, {date}, of predecessor {judgement.Urn}");
    }

    public static string Words(OverallEffectiveness grade) => grade switch
    {
        OverallEffectiveness.Outstanding => "Outstanding",
        OverallEffectiveness.Good => "Good",
        OverallEffectiveness.RequiresImprovement => "RI",
        _ => "Inadequate",
    };

    public static RuleStatus Status(bool satisfied) => satisfied ? RuleStatus.Satisfied : RuleStatus.NotSatisfied;

    /// <summary>The status where judgements may be missing that would change a no, or a yes, into the other.</summary>
    public static RuleStatus Unless(bool missing, RuleStatus status) => missing ? RuleStatus.NeedsInformation : status;
}
