namespace SchoolImprovement.Rules.Documents;

/// <summary>
/// A text could not be read as the document that it should be: a form, a claim, a match, a return, the progress of a support, a grant or its
/// evidence, a plan, an update, a review, a calendar, bank holidays. The message says what is wrong and where; the inner exception says more.
/// </summary>
/// <remarks>
/// A document that can be read but breaks the guidance is no such case: it gives findings. Whatever a text holds, this is the one
/// exception that reading it throws.
/// </remarks>
public sealed class DocumentFormatException : FormatException
{
    internal DocumentFormatException(TextFault fault, Exception? inner = null)
        : base(fault.ToString(), inner) => (Reason, Path, Line, Position) = (fault.Message, fault.Path, fault.Line, fault.Position);

    internal DocumentFormatException(string reason, string path, long line, Exception? inner = null)
        : this(new TextFault(path, line, Position: null, reason), inner)
    {
    }

    /// <summary>What is wrong, without the place.</summary>
    public string Reason { get; }

    /// <summary>The place in the document, such as <c>$.areas[0].actions[1].costs[0].amount</c>; <c>$</c> is the whole document.</summary>
    public string Path { get; }

    /// <summary>
    /// The line of the text, the first being 1: that of the offending value, or of the object that lacks a member or makes no sense as a whole.
    /// </summary>
    public long Line { get; }

    /// <summary>The character in that line, the first being 1; <see langword="null"/> where only the line is known, as in every document but the form.</summary>
    public long? Position { get; }
}
