using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>Why the facts about a school cannot be put together.</summary>
[JsonConverter(typeof(EnumJsonConverter<SchoolProblemKind>))]
public enum SchoolProblemKind
{
    /// <summary>A row about the school, or about a predecessor whose judgements may count, could not be read.</summary>
    UnreadableRow,

    /// <summary>Two different grades are given for one inspection, or one inspection number for days too far apart.</summary>
    ContradictoryJudgements,

    /// <summary>The school's predecessors lead back to one that was there before.</summary>
    CyclicPredecessors,

    /// <summary>A row tells an inspection of an academy under another number, and no link says that it followed that school.</summary>
    ContradictoryPredecessors,

    /// <summary>A date is so early or late that a population does not keep it; only <see cref="SchoolRegister.ToPopulation"/> tells this.</summary>
    DateNotKept,
}
