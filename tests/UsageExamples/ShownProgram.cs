using SchoolImprovement.Rules.Tests;

namespace SchoolImprovement.Rules.UsageExamples;

/// <summary>A block of C# in a page of Markdown: a program by itself, with the output that is shown below it.</summary>
/// <param name="Page">The page, from the root of the repository.</param>
/// <param name="Line">The line of the page on which the code starts.</param>
/// <param name="Code">The code.</param>
/// <param name="Output">
/// What the block without a language says that follows with nothing between them but blank lines; <see langword="null"/> where there is
/// none. A last line "…" stands for whatever else is printed.
/// </param>
public sealed record ShownProgram(string Page, int Line, string Code, string? Output)
{
    private const string Fence = "```";
    private const string AndSoOn = "…";

    private static readonly string[] Languages = ["csharp", "cs", "c#"];

    /// <summary>The programs of a page, in their order.</summary>
    public static IReadOnlyList<ShownProgram> Of(string page) => Of(page, File.ReadAllLines(Repository.Path(page)));

    /// <inheritdoc cref="Of(string)"/>
    public static IReadOnlyList<ShownProgram> Of(string page, IReadOnlyList<string> lines)
    {
        var programs = new List<ShownProgram>();
        var follows = false;
        for (var line = 0; line < lines.Count; line++)
        {
            var mark = lines[line].Trim();
            if (mark.StartsWith(Fence, StringComparison.Ordinal))
            {
                var first = line + 1;
                for (line = first; line < lines.Count && lines[line].Trim() != Fence; line++)
                {
                }

                var text = string.Join('\n', lines.Take(first..line));
                var language = mark[Fence.Length..].Trim();
                var isCode = Languages.Contains(language, StringComparer.OrdinalIgnoreCase);
                if (isCode)
                {
                    programs.Add(new(page, first + 1, text, null));
                }
                else if (follows && language.Length == 0)
                {
                    programs[^1] = programs[^1] with { Output = text };
                }

                follows = isCode;
            }
            else if (mark.Length > 0)
            {
                follows = false;
            }
        }

        return programs;
    }

    /// <summary>Compiles the program; where it comes to an end by itself, runs it, and compares what it prints with what is shown.</summary>
    /// <param name="folder">The folder with the files that it reads.</param>
    public void Holds(string folder)
    {
        if (!Programs.Ends(Code))
        {
            Programs.Complaints(Code).Should().BeEmpty("the code of {0} compiles", this);
            Output.Should().BeNull("nothing shows what {0} prints", this);
            return;
        }

        var printed = Programs.Run(Code, ToString(), folder);
        if (Output is { } shown)
        {
            var (expected, actual) = (Lines(shown), Lines(printed));
            if (expected is [.. var start, AndSoOn])
            {
                actual.Length.Should().BeGreaterThan(start.Length, "more follows what {0} shows", this);
                (expected, actual) = (start, actual[..start.Length]);
            }

            actual.Should().Equal(expected, "{0} shows what it prints", this);
        }
    }

    /// <summary>The place of the code.</summary>
    public override string ToString() => $"{Page}:{Line}";

    private static string[] Lines(string text) => [.. text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(line => line.TrimEnd())];
}
