using System.Runtime.InteropServices;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Population;

/// <summary>Reference numbers that stand beside a few of many places, some beside several of one.</summary>
internal sealed class UrnsByPlace
{
    private readonly List<int> _places = [];
    private readonly List<Urn> _urns = [];

    public long Bytes => (sizeof(int) + (long)System.Runtime.CompilerServices.Unsafe.SizeOf<Urn>()) * _places.Count;

    /// <summary>Adds a number; places come in ascending order.</summary>
    public void Add(int place, Urn urn)
    {
        _places.Add(place);
        _urns.Add(urn);
    }

    public ReadOnlySpan<Urn> Of(int place)
    {
        var places = CollectionsMarshal.AsSpan(_places);
        var (low, high) = (0, places.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = places[middle] < place ? (middle + 1, high) : (low, middle);
        }

        var end = low;
        while (end < places.Length && places[end] == place)
        {
            end++;
        }

        return CollectionsMarshal.AsSpan(_urns)[low..end];
    }

    public UrnsByPlace Copy()
    {
        var copy = new UrnsByPlace();
        copy._places.AddRange(_places);
        copy._urns.AddRange(_urns);
        return copy;
    }
}
