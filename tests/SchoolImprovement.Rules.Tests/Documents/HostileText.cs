using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SchoolImprovement.Rules.Tests.Documents;

/// <summary>Spoils texts from a seed: the same seed, the same spoilt texts.</summary>
internal sealed partial class HostileText(int seed)
{
    private static readonly char[] OddCharacters =
        ['\0', '\u0001', '\u0007', '\u001b', '\u007f', '\u0085', '\u009b', '\u200b', '\u200f', '\u2028', '\u202e', '\u2066', '\ufeff', '\ud800', '\udc00', '\uffff', '"', '\\', '{', '}', '[', ']', ',', ':', '\n', '\t', '-', '9', 'x'];

    private static readonly string[] OddWords =
    [
        "", " ", "\\u202eback", "\\u0000", "\\u001b[31m", "\\u009b31m", "\\u200b", "\\ud800", "\u202e\u2066", "\u009b2J", new('x', 5_000), new('\u202e', 400), "9999-12-31", "0001-01-01", "2020-02-30",
        "tier1", "not yet", "on-track", "900123", "1", "x\\ny", "null", "\ud83d\ude00",
    ];

    private static readonly string[] OddValues =
    [
        "-1", "0", "3", "1e400", "0.001", "99999999999", "9999999999999999999999999999999", "1000000000000", "2147483647", "-2147483648", "null", "true", "[]", "{}", "[null]", "\"\"", "\"\\u202e\"",
        new string('[', 100) + new string(']', 100), "{\"a\":1,\"a\":2}", $"{{\"{new string('k', 3_000)}\":1}}", "{\"\\u202e\\u001b\":1}",
    ];

    private readonly Random _random = new(seed);

    /// <summary>How many spoilt texts a run tries in all; the variable HOSTILE_INPUTS asks for another number.</summary>
    public static int Inputs { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("HOSTILE_INPUTS"), CultureInfo.InvariantCulture, out var inputs) ? inputs : 100_000;

    /// <summary>Whether what is said to people about a text is short, and has nothing in it that would steer a terminal.</summary>
    public static bool IsHarmless(string message) => message.Length < 300 && IsSeen(message);

    /// <summary>Whether all characters are seen as they are, line breaks of a text of several lines aside.</summary>
    public static bool IsSeen(string text, bool onOneLine = true)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            var isOdd = Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
            if (isOdd && (onOneLine || rune.Value != '\n'))
            {
                return false;
            }
        }

        return !HasHalfPair(text);
    }

    /// <summary>A text that was JSON.</summary>
    public string Json(string text)
    {
        for (var times = 1 + _random.Next(3); times > 0; times--)
        {
            text = _random.Next(8) switch
            {
                0 or 1 => Replaced(text, Words(), $"\"{OddWords[_random.Next(OddWords.Length)]}\""),
                2 or 3 => Replaced(text, Numbers(), OddValues[_random.Next(OddValues.Length)]),
                4 => Replaced(text, Words(), OddValues[_random.Next(OddValues.Length)]),
                5 => WithAnotherOfItsWords(text),
                _ => Spoilt(text),
            };
        }

        return text;
    }

    /// <summary>A text that was a table: commas, quotes and lines.</summary>
    public string Table(string text)
    {
        for (var times = 1 + _random.Next(3); times > 0; times--)
        {
            text = _random.Next(3) switch
            {
                0 => Replaced(text, Fields(), Regex.Unescape(OddWords[_random.Next(OddWords.Length)].Replace("\\n", "\n", StringComparison.Ordinal))),
                1 => Replaced(text, Fields(), OddValues[_random.Next(OddValues.Length)]),
                _ => Spoilt(text),
            };
        }

        return text;
    }

    private static bool HasHalfPair(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i < text.Length - 1 ? i : Math.Max(i - 1, 0)))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Words();

    [GeneratedRegex(@"(?<=[:\[,]\s*)-?\d[\d.]*|(?<=:\s*)(true|false)")]
    private static partial Regex Numbers();

    [GeneratedRegex("[^,\r\n]+")]
    private static partial Regex Fields();

    private string Replaced(string text, Regex of, string by)
    {
        var matches = of.Matches(text);
        if (matches.Count == 0)
        {
            return Spoilt(text);
        }

        var match = matches[_random.Next(matches.Count)];
        return string.Concat(text.AsSpan(0, match.Index), by, text.AsSpan(match.Index + match.Length));
    }

    private string WithAnotherOfItsWords(string text)
    {
        var matches = Words().Matches(text);
        return matches.Count == 0 ? text : Replaced(text, Words(), matches[_random.Next(matches.Count)].Value);
    }

    private string Spoilt(string text)
    {
        var at = _random.Next(text.Length + 1);
        var length = Math.Min(_random.Next(20), text.Length - at);
        return _random.Next(10) switch
        {
            0 => text[..at],
            1 => text.Remove(at, length),
            2 => text.Insert(at, text.Substring(at, length)),
            3 => text.Insert(at, new string(OddCharacters[_random.Next(OddCharacters.Length)], 200)),
            4 or 5 or 6 when at < text.Length => string.Concat(text.AsSpan(0, at), [OddCharacters[_random.Next(OddCharacters.Length)]], text.AsSpan(at + 1)),
            _ => text.Insert(at, OddCharacters[_random.Next(OddCharacters.Length)].ToString()),
        };
    }
}
