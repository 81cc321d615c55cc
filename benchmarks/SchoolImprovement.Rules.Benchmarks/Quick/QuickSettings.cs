namespace SchoolImprovement.Rules.Benchmarks.Quick;

/// <summary>What a quick run is asked for.</summary>
/// <param name="Data">The folder of the published files; <see langword="null"/> where none is given.</param>
/// <param name="Markdown">Whether the README's tables are written, and the lines only shown.</param>
/// <param name="Groups">The groups to measure; empty for all.</param>
internal sealed record QuickSettings(string? Data, bool Markdown, IReadOnlyList<string> Groups)
{
    /// <summary>Reads arguments such as <c>--data DIR --markdown states forms</c>.</summary>
    /// <exception cref="ArgumentException">An argument means nothing; the message says which.</exception>
    public static QuickSettings Parse(string[] arguments, IReadOnlyCollection<string> groups)
    {
        var settings = new QuickSettings(null, false, []);
        for (var i = 0; i < arguments.Length; i++)
        {
            settings = arguments[i] switch
            {
                "--markdown" => settings with { Markdown = true },
                "--data" when i + 1 < arguments.Length => settings with { Data = arguments[++i] },
                var group when groups.Contains(group) => settings with { Groups = [.. settings.Groups, group] },
                var other => throw new ArgumentException($"'{other}' is neither --data DIR, --markdown nor one of the groups {string.Join(", ", groups)}."),
            };
        }

        return settings;
    }
}
