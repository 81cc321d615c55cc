using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>A judgement in a school's line, and whose it is to the school.</summary>
internal readonly record struct LineJudgement(FiledJudgement Filed, JudgementOrigin Origin) : IComparable<LineJudgement>
{
    /// <summary>By day, then by where the row stands.</summary>
    public int CompareTo(LineJudgement other) => Filed.CompareTo(other.Filed);
}
