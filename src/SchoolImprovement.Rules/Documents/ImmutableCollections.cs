using System.Runtime.InteropServices;

namespace SchoolImprovement.Rules.Documents;

/// <summary>Hands over an array that nobody else holds, without a copy.</summary>
internal static class ImmutableCollections
{
    public static ImmutableArray<T> Wrap<T>(T[] array) => ImmutableCollectionsMarshal.AsImmutableArray(array);
}
