namespace SchoolImprovement.Rules.OpenData.Tables;

/// <summary>One string for each of the few different values that a column has.</summary>
internal sealed class StringPool
{
    private const int Most = 4096;
    private readonly HashSet<string> _strings = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public StringPool() => _lookup = _strings.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Get(ReadOnlySpan<char> value)
    {
        if (_lookup.TryGetValue(value, out var known))
        {
            return known;
        }

        var added = value.ToString();
        if (_strings.Count < Most)
        {
            _strings.Add(added);
        }

        return added;
    }
}
