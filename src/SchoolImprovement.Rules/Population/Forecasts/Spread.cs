using System.Numerics;

namespace SchoolImprovement.Rules.Population;

/// <summary>How a number spreads over simulated years: the value that so many in a hundred of the years do not exceed.</summary>
/// <typeparam name="T">The number's type.</typeparam>
/// <param name="P10">The value not exceeded in 10 of 100 years.</param>
/// <param name="P50">The value not exceeded in 50 of 100 years.</param>
/// <param name="P90">The value not exceeded in 90 of 100 years.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public readonly record struct Spread<T>(
    [property: JsonRequired] T P10,
    [property: JsonRequired] T P50,
    [property: JsonRequired] T P90)
    where T : struct, INumber<T>
{
    /// <summary>The spread of as many years; sorts them.</summary>
    internal static Spread<T> Of(T[] years)
    {
        Array.Sort(years);
        return new(At(10), At(50), At(90));

        // The least value that at least so many of the years do not exceed.
        T At(int percent) => years[(int)((((long)years.Length * percent) + 99) / 100) - 1];
    }
}
