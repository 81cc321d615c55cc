using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Eligibility;

/// <summary>How the eligibility rules name a judgement among their facts.</summary>
internal static class Judgements
{
    /// <summary>A judgement: the grade in words, the date, and whose it is when not the school's own.</summary>
    public static Fact Judged(string name, in EligibilityFacts facts, int index) => new(name, Describe(in facts, index));

    /// <summary>The grade in words, the date, and whose it is when not the school's own.</summary>
    public static string Describe(in EligibilityFacts facts, int index)
    {
        if (facts.JudgementAt(index) is not { } judgement)
        {
            return index == EligibilityFacts.LackingJudgement ? "not known" : "none";
        }

        var grade = facts.IsSatisfactoryApart(index) ? "Satisfactory" : GradeWords.Of(judgement.Grade);
        var date = Wording.Date(facts.DateOf(index)!.Value);
        return judgement.Origin == JudgementOrigin.School
            ? $"{grade}, {date}"
            : string.Create(CultureInfo.InvariantCulture, $"{grade}, {date}, of predecessor {judgement.Urn}");
    }
}
