using System.Collections.Immutable;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>What the files tell of one school as at a day: all that a decision on its eligibility needs.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class SchoolFacts
{
    internal SchoolFacts(School school, InspectionHistory? history, PriorSupport prior, ImmutableArray<Urn> predecessors, SchoolProblem? problem)
    {
        School = school;
        History = history;
        Prior = prior;
        Predecessors = predecessors;
        Problem = problem;
    }

    /// <summary>The school.</summary>
    public School School { get; }

    /// <summary>
    /// Its judgements and its predecessors', of inspections that began on the as-at date or before;
    /// <see langword="null"/> exactly where there is a <see cref="Problem"/>.
    /// </summary>
    public InspectionHistory? History { get; }

    /// <summary>Its support under the offer of the year before.</summary>
    public PriorSupport Prior { get; }

    /// <summary>
    /// The predecessors whose judgements are in the history, or may be lacking in it, the nearest first; empty where the school is no conversion.
    /// Several schools that became one are in <see cref="InspectionHistory.AmalgamatedFrom"/> instead.
    /// </summary>
    public ImmutableArray<Urn> Predecessors { get; }

    /// <summary>Why nothing can be decided about the school; <see langword="null"/> where all is well.</summary>
    public SchoolProblem? Problem { get; }
}
