using System.Diagnostics.CodeAnalysis;

namespace SchoolImprovement.Rules.Guidance;

/// <summary>The names of the tiers, as people and programs write them.</summary>
public static class SupportTierNames
{
    private const string Prefix = "tier";
    private const string None = "none";

    /// <summary>The name of a tier: <c>tier 2</c>, or <c>none</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The tier is none of the named ones.</exception>
    public static string Of(SupportTier tier) => tier switch
    {
        SupportTier.None => None,
        { IsNamed: true } => $"{Prefix} {(int)tier}",
        _ => throw new ArgumentOutOfRangeException(nameof(tier), tier, "There is no such tier."),
    };

    /// <summary>Reads a tier written <c>tier 2</c>, <c>tier2</c> or <c>2</c>, or the word <c>none</c>, in any letter case.</summary>
    /// <exception cref="FormatException">The text is no tier; the message quotes it.</exception>
    public static SupportTier Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var tier) ? tier : throw new FormatException($"'{Documents.Quoted.Of(text)}' is no tier: tier 1, tier 2, tier 3 or none.");
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out SupportTier)"/>
    public static bool TryParse([NotNullWhen(true)] string? text, out SupportTier tier) => TryParse(text.AsSpan(), out tier);

    /// <summary>Reads a tier as <see cref="Parse"/> does.</summary>
    /// <returns>Whether the text is a tier.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out SupportTier tier)
    {
        tier = SupportTier.None;
        if (text.Equals(None, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var number = text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? text[Prefix.Length..].TrimStart(' ') : text;
        if (number is not [>= '1' and <= '3'])
        {
            return false;
        }

        tier = (SupportTier)(number[0] - '0');
        return true;
    }
}
