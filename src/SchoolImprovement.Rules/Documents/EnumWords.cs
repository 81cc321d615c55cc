using System.Text;

namespace SchoolImprovement.Rules.Documents;

/// <summary>
/// The words by which people are told the values of an enumeration, such as <c>whole school</c>; a document writes them as
/// <see cref="EnumText{T}"/> has them.
/// </summary>
internal static class EnumWords<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();

    private static readonly string[] Words = Array.ConvertAll(Enum.GetNames<T>(), EnumWords.OfName);

    public static string Of(T value) => Array.IndexOf(Values, value) is >= 0 and var index
        ? Words[index]
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"There is no such {typeof(T).Name}.");
}

/// <summary>How the name of a value becomes words: a blank before each capital and number, but for names that English writes otherwise.</summary>
internal static class EnumWords
{
    private const string Year = nameof(Year);

    public static string OfName(string name) => name switch
    {
        "Send" => "SEND",
        "BeyondCalendar" => "beyond the calendar",
        "SenCoordination" => "SEN coordination",
        "SubjectSpecific" => "subject-specific",
        "Post16" => "post-16",
        "English" or "Reception" or "Nursery" => name,
        _ when name.StartsWith(Year, StringComparison.Ordinal) => $"{Year} {name[Year.Length..]}",
        _ => Parted(name),
    };

    private static string Parted(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && (char.IsAsciiLetterUpper(name[i]) || (char.IsAsciiDigit(name[i]) && !char.IsAsciiDigit(name[i - 1]))))
            {
                words.Append(' ');
            }

            words.Append(char.ToLowerInvariant(name[i]));
        }

        return words.ToString();
    }
}
