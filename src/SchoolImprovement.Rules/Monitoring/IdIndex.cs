namespace SchoolImprovement.Rules.Monitoring;

/// <summary>Where each id of a list stands first, and which stand there more than once. Ids are compared letter by letter.</summary>
internal sealed class IdIndex
{
    internal const int None = -1;

    private readonly Dictionary<string, int> _first;
    private readonly HashSet<string>? _repeated;

    private IdIndex(Dictionary<string, int> first, HashSet<string>? repeated)
    {
        _first = first;
        _repeated = repeated;
    }

    internal static IdIndex Empty { get; } = new([], null);

    internal static IdIndex Of<T>(ReadOnlySpan<T> items, Func<T, string?> idOf)
    {
        var first = new Dictionary<string, int>(items.Length, StringComparer.Ordinal);
        HashSet<string>? repeated = null;
        for (var i = 0; i < items.Length; i++)
        {
            if (idOf(items[i]) is { } id && !first.TryAdd(id, i))
            {
                (repeated ??= new(StringComparer.Ordinal)).Add(id);
            }
        }

        return new IdIndex(first, repeated);
    }

    internal int First(string? id) => id is not null && _first.TryGetValue(id, out var index) ? index : None;

    internal bool IsRepeated(string? id) => id is not null && _repeated is not null && _repeated.Contains(id);
}
