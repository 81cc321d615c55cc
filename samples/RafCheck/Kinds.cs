using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.RafCheck;

/// <summary>The kinds of findings in the order in which a person reads them.</summary>
internal static class Kinds
{
    public static (FindingKind Kind, string Heading, Tone Tone)[] All { get; } =
    [
        (FindingKind.Wrong, "Wrong: it contradicts the guidance", Tone.Wrong),
        (FindingKind.Missing, "Missing: not filled in yet", Tone.Missing),
        (FindingKind.Undecided, "Undecided: a fact is not known", Tone.Undecided),
        (FindingKind.WorthKnowing, "Worth knowing", Tone.Worth),
    ];

    public static string Word(FindingKind kind) => kind switch
    {
        FindingKind.Wrong => "wrong",
        FindingKind.Missing => "missing",
        FindingKind.WorthKnowing => "worth knowing",
        _ => "undecided",
    };

    /// <summary>How many there are of each kind: <c>3 wrong, 2 missing and 1 worth knowing</c>.</summary>
    public static string Count(IReadOnlyCollection<Finding> findings) =>
        Say.List(All.Select(kind => (Count: findings.Count(finding => finding.Kind == kind.Kind), Word: Word(kind.Kind))).Where(kind => kind.Count > 0).Select(kind => $"{Say.Number(kind.Count)} {kind.Word}"))
            is { Length: > 0 } counts ? counts : "nothing is wanting";
}
