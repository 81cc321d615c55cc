namespace SchoolImprovement.Rules.Mutation;

/// <summary>The mutants that may survive, each with the reason: a table of file, member, change and reason.</summary>
internal sealed class Survivors
{
    private readonly Dictionary<string, string> _reasons;

    private Survivors(Dictionary<string, string> reasons) => _reasons = reasons;

    public IEnumerable<string> Keys => _reasons.Keys;

    public static Survivors Read(string file)
    {
        var reasons = new Dictionary<string, string>();
        foreach (var line in File.ReadLines(file).Skip(1).Where(static line => line.Length > 0))
        {
            if (line.Split('\t') is not [var source, var member, var change, { Length: > 0 } reason] || !reasons.TryAdd($"{source}\t{member}\t{change}", reason))
            {
                throw new InvalidOperationException($"In {file}, a row is no file, member, change and reason, or stands twice: {line}");
            }
        }

        return new Survivors(reasons);
    }

    public bool Has(Mutant mutant) => _reasons.ContainsKey(mutant.Key);
}
