namespace SchoolImprovement.Rules.Monitoring;

/// <summary>Lists that hold no null; a list that was never given is an empty one.</summary>
internal static class Items
{
    internal static ImmutableArray<T> NoneNull<T>(ImmutableArray<T> items, string name)
        where T : class
    {
        if (items.IsDefault)
        {
            return [];
        }

        for (var i = 0; i < items.Length; i++)
        {
            if (items[i] is null)
            {
                throw new ArgumentException($"{name}[{i}] is null.", name);
            }
        }

        return items;
    }
}
