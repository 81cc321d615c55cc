using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.Samples.SampleConsole;

/// <summary>A part of a <see cref="Document"/>.</summary>
public abstract record Block;

/// <summary>A heading.</summary>
public sealed record Heading(string Text, int Level) : Block;

/// <summary>A paragraph, in a tone.</summary>
public sealed record Paragraph(string Text, Tone Tone) : Block;

/// <summary>A list of sentences.</summary>
public sealed record Bullets(IReadOnlyList<string> Sentences) : Block;

/// <summary>Names with what each is.</summary>
public sealed record Facts(IReadOnlyList<(string Name, string Value)> Pairs) : Block;

/// <summary>The few figures that matter most.</summary>
public sealed record Figures(IReadOnlyList<Figure> All) : Block;

/// <summary>Things to read or to do.</summary>
public sealed record Items(IReadOnlyList<Item> All) : Block;

/// <summary>What only one way of showing has.</summary>
public sealed record Part(Medium Medium, IReadOnlyList<Block> Blocks) : Block;

/// <summary>What a page opens when it is asked to.</summary>
public sealed record Details(string Summary, IReadOnlyList<Block> Blocks) : Block;

/// <summary>The start of a new sheet of paper; nothing elsewhere.</summary>
public sealed record NewSheet : Block;

/// <summary>A figure with what it counts and what belongs to it.</summary>
/// <param name="What">What it counts.</param>
/// <param name="Value">The figure.</param>
/// <param name="Notes">What belongs to it.</param>
/// <param name="Paint">The colour at its edge.</param>
public sealed record Figure(string What, string Value, IReadOnlyList<string> Notes, Paint Paint = Paint.Accent);

/// <summary>Something to read or to do.</summary>
/// <param name="Tone">Of what kind it is; its mark says so without colour too.</param>
/// <param name="Head">Where it is, or what it is about.</param>
/// <param name="Aside">What stands quietly beside the head, such as the rule and its paragraph.</param>
/// <param name="Lines">What is said.</param>
public sealed record Item(Tone Tone, string Head, string? Aside, params IReadOnlyList<string> Lines);

/// <summary>A way of showing a document.</summary>
public enum Medium
{
    /// <summary>A terminal, a pipe, and Markdown.</summary>
    Text,

    /// <summary>A page of HTML.</summary>
    Page,
}

/// <summary>How something is meant; each tone has a mark and a colour.</summary>
public enum Tone
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>What a reader in a hurry reads.</summary>
    Lead,

    /// <summary>What may be passed over.</summary>
    Quiet,

    /// <summary>What nobody may overlook.</summary>
    Notice,

    /// <summary>What is as it should be.</summary>
    Good,

    /// <summary>What contradicts the guidance.</summary>
    Wrong,

    /// <summary>What is not there yet.</summary>
    Missing,

    /// <summary>What cannot be decided, as a fact is unknown.</summary>
    Undecided,

    /// <summary>What is worth knowing.</summary>
    Worth,
}

/// <summary>Marks of tones.</summary>
public static class Tones
{
    /// <summary>The mark that stands for a tone where colour does not; empty where it needs none.</summary>
    public static string Mark(this Tone tone) => tone switch
    {
        Tone.Good => "✓",
        Tone.Wrong => "✗",
        Tone.Missing => "○",
        Tone.Undecided => "?",
        Tone.Worth => "i",
        Tone.Notice => "!",
        _ => "",
    };

    /// <summary>The tone of a kind of finding.</summary>
    public static Tone Of(FindingKind kind) => kind switch
    {
        FindingKind.Wrong => Tone.Wrong,
        FindingKind.Missing => Tone.Missing,
        FindingKind.WorthKnowing => Tone.Worth,
        _ => Tone.Undecided,
    };
}
