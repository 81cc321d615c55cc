using System.Collections.Immutable;
using System.Text.Json;

namespace SchoolImprovement.Rules.Documents;

/// <summary>The words by which the form writes the values of an enumeration.</summary>
internal static class EnumText<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();

    public static readonly ImmutableArray<string> Words = [.. Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName)];

    public static string Of(T value) => Array.IndexOf(Values, value) is >= 0 and var index
        ? Words[index]
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"There is no such {typeof(T).Name}.");

    public static bool TryParse(ref readonly Utf8JsonReader reader, out T value)
    {
        for (var i = 0; i < Words.Length; i++)
        {
            if (reader.ValueTextEquals(Words[i]))
            {
                value = Values[i];
                return true;
            }
        }

        value = default;
        return false;
    }
}
