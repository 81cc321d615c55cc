using System.Collections.Immutable;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>Facts about a school that contradict each other, cannot be read or cannot be kept, so that nothing can be decided about it.</summary>
/// <remarks>Immutable and thread-safe. Which of them is right is for a person to say: none is preferred.</remarks>
public sealed class SchoolProblem
{
    internal SchoolProblem(Urn school, SchoolProblemKind kind, string message, ImmutableArray<SourceLine> sources)
    {
        School = school;
        Kind = kind;
        Message = Wording.OnOneLine(message);
        Sources = sources;
    }

    /// <summary>The school.</summary>
    public Urn School { get; }

    /// <summary>What is wrong.</summary>
    public SchoolProblemKind Kind { get; }

    /// <summary>What is wrong, in words, with the files and lines.</summary>
    public string Message { get; }

    /// <summary>The rows that it rests on.</summary>
    public ImmutableArray<SourceLine> Sources { get; }

    /// <inheritdoc cref="Message"/>
    public override string ToString() => Message;
}
