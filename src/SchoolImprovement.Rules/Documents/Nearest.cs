namespace SchoolImprovement.Rules.Documents;

/// <summary>Which of the names that there are somebody meant who wrote none of them.</summary>
internal static class Nearest
{
    // A longer name has room for a second slip, where a shorter one would be another name.
    private const int LongName = 5;

    /// <summary>
    /// The name that differs least from what was written, by case and punctuation alone or by a letter or two: at most two for names of
    /// five letters and more, at most one for shorter. <see langword="null"/> where none is so near, or two are equally near.
    /// </summary>
    /// <param name="given">What was written.</param>
    /// <param name="known">The names that there are.</param>
    public static string? To(string given, IEnumerable<string> known)
    {
        var written = Letters(given);
        string? nearest = null;
        var least = int.MaxValue;
        foreach (var name in known.Distinct(StringComparer.Ordinal))
        {
            var letters = Letters(name);

            // With every letter another, nothing is left of the name.
            var most = Math.Min(letters.Length >= LongName ? 2 : 1, letters.Length - 1);
            if (Math.Abs(letters.Length - written.Length) <= most && Slips(written, letters) is var slips && slips <= most && slips <= least)
            {
                (nearest, least) = (slips == least ? null : name, slips);
            }
        }

        return nearest;
    }

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    /// <summary>How many letters were left out, added, replaced or swapped with their neighbour, at least, to make one text of the other.</summary>
    private static int Slips(string one, string other)
    {
        var slips = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                slips[i, j] = (i, j) switch
                {
                    (0, _) => j,
                    (_, 0) => i,
                    _ => Math.Min(Math.Min(slips[i - 1, j], slips[i, j - 1]) + 1, slips[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1)),
                };
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    slips[i, j] = Math.Min(slips[i, j], slips[i - 2, j - 2] + 1);
                }
            }
        }

        return slips[one.Length, other.Length];
    }
}
