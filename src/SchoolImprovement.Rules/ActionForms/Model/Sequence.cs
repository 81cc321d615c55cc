namespace SchoolImprovement.Rules.ActionForms;

/// <summary>
/// The field behind a list of the form: a list that is never missing and holds no null and no value without a name, and that is equal when its items
/// are, so that the records which hold it are equal by their content.
/// </summary>
internal readonly struct Sequence<T>(ImmutableArray<T> items) : IEquatable<Sequence<T>>
{
    private readonly ImmutableArray<T> _items = NoneNull(items);

    public ImmutableArray<T> Items => _items.IsDefault ? [] : _items;

    public bool Equals(Sequence<T> other) => Items.SequenceEqual(other.Items);

    public override bool Equals(object? obj) => obj is Sequence<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    private static ImmutableArray<T> NoneNull(ImmutableArray<T> items)
    {
        if (!items.IsDefaultOrEmpty)
        {
            foreach (var item in items)
            {
                if (item is null)
                {
                    throw new ArgumentException($"A list of {typeof(T).Name} in a form holds a null.", nameof(items));
                }

                if (typeof(T).IsEnum && !Enum.IsDefined(typeof(T), item))
                {
                    throw new ArgumentOutOfRangeException(nameof(items), item, $"There is no such {typeof(T).Name}.");
                }
            }
        }

        return items;
    }
}
