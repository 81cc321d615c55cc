namespace SchoolImprovement.Rules.Tests.Explanations;

/// <summary>The statuses that a rule cannot have, by <c>unreached.tsv</c>, which says of each why.</summary>
internal static class Unreached
{
    /// <summary>A rule's id and a status that it never has, in words: <c>RAF-DEPLOYMENT not satisfied</c>.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. File.ReadLines(Repository.Path("tests", "SchoolImprovement.Rules.Tests", "Explanations", "unreached.tsv")).Skip(1)
            .Select(static line => line.Split('\t'))
            .SelectMany(static row => row[2].Split(' ').Select(id => $"{id} {row[0]}")),
    ];
}
