using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.OpenData;

namespace SchoolImprovement.Rules.Samples.TierReport;

/// <summary>What was decided, for all the outputs.</summary>
/// <param name="Rules">The rules that decided.</param>
/// <param name="AsAt">The day of the decisions.</param>
/// <param name="Rows">The schools open on that day, in the order of their reference numbers.</param>
/// <param name="Summary">Their counts.</param>
/// <param name="Problems">The open schools that cannot be decided, and why.</param>
internal sealed record ReportResult(
    EligibilityRules Rules,
    DateOnly AsAt,
    IReadOnlyList<TierRow> Rows,
    Summary Summary,
    IReadOnlyList<SchoolProblem> Problems)
{
    /// <summary>What a reader has to know of the data, in sentences.</summary>
    public required IReadOnlyList<string> Notes { get; init; }
}
