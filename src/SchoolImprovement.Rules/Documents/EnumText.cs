using System.Text;
using System.Text.Json;

namespace SchoolImprovement.Rules.Documents;

/// <summary>The words by which the form writes the values of an enumeration.</summary>
internal static class EnumText<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();

    public static readonly ImmutableArray<string> Words = [.. Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName)];

    private static readonly byte[][] Utf8Words = [.. Words.Select(Encoding.UTF8.GetBytes)];

    public static string Of(T value) => Array.IndexOf(Values, value) is >= 0 and var index
        ? Words[index]
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"There is no such {typeof(T).Name}.");

    public static bool TryParse(ref readonly Utf8JsonReader reader, out T value)
    {
        for (var i = 0; i < Utf8Words.Length; i++)
        {
            if (reader.ValueTextEquals(Utf8Words[i]))
            {
                value = Values[i];
                return true;
            }
        }

        value = default;
        return false;
    }
}
