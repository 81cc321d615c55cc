namespace SchoolImprovement.Rules.OpenData;

/// <summary>Why the facts about a school cannot be put together.</summary>
public enum SchoolProblemKind
{
    /// <summary>Two different grades are given for inspections that began on one day.</summary>
    ContradictoryJudgements,

    /// <summary>The school's predecessors lead back to one that was there before.</summary>
    CyclicPredecessors,

    /// <summary>A date is so early or late that a population does not keep it; only <see cref="SchoolRegister.ToPopulation"/> tells this.</summary>
    DateNotKept,
}
