using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.Benchmarks;

/// <summary>What a hand-written check reports: as much as whoever wrote the document needs, without remedy or citation.</summary>
internal readonly record struct HandFinding(string Rule, Severity Severity, string Path, string Message);

/// <summary>Collects findings; makes no list before there is one.</summary>
internal struct HandFindings
{
    private List<HandFinding>? _all;

    public readonly IReadOnlyList<HandFinding> All => _all ?? (IReadOnlyList<HandFinding>)[];

    public void Add(string rule, Severity severity, string path, string message) =>
        (_all ??= []).Add(new HandFinding(rule, severity, path, message));
}
