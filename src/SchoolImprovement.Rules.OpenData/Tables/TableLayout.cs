using System.Collections.Immutable;

namespace SchoolImprovement.Rules.OpenData.Tables;

/// <summary>The columns that a kind of file has. A column is spoken of by its index: first the required ones, then the optional.</summary>
/// <param name="Description">What the file is, for messages.</param>
/// <param name="Required">The columns that must be there.</param>
/// <param name="Optional">The columns that are read when they are there.</param>
internal sealed record TableLayout(string Description, ImmutableArray<string> Required, ImmutableArray<string> Optional)
{
    public int Count => Required.Length + Optional.Length;

    public string NameOf(int column) => column < Required.Length ? Required[column] : Optional[column - Required.Length];
}
