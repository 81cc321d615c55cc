using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Cases;

/// <summary>What is about a school: a case put before the rules, and what was decided of it.</summary>
public interface ISchoolMatter
{
    /// <summary>The school, by its present reference number; <see langword="null"/> where nobody says.</summary>
    Urn? School { get; }
}
