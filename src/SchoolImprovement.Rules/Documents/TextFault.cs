namespace SchoolImprovement.Rules.Documents;

/// <summary>What is wrong with a text at a place, or is passed over there.</summary>
/// <param name="Path">The JSON path of the place; <c>$</c> is the whole document.</param>
/// <param name="Line">Its line, the first being 1.</param>
/// <param name="Position">Its character in that line, the first being 1.</param>
/// <param name="Message">What is wrong, and what is allowed there.</param>
internal readonly record struct TextFault(string Path, long Line, long Position, string Message);
