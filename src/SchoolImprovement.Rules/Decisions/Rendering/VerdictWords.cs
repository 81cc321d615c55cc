namespace SchoolImprovement.Rules.Decisions;

/// <summary>How a verdict is told.</summary>
internal static class VerdictWords
{
    /// <summary>The verdict in a line, such as <c>Not ready for submission: 2 errors, 1 warning, 3 facts not known</c>.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="moment">What it is to be ready for, such as <c> for submission</c>, with the blank before it; empty where that goes without saying.</param>
    public static string Headline(ValidationResult result, string moment)
    {
        var verdict = result.Verdict switch
        {
            Verdict.Ready => $"Ready{moment}",
            Verdict.NotReady => $"Not ready{moment}",
            _ => $"Not decided{moment}",
        };
        var undecided = result.Count(FindingKind.Undecided);
        var told = string.Create(
            CultureInfo.InvariantCulture,
            $"{Wording.Counted(result.Count(Severity.Error), "error")}, {Wording.Counted(result.Count(Severity.Warning), "warning")}");
        var toDo = result.Findings.Count(finding => finding is { Kind: FindingKind.Missing, Severity: Severity.Information });
        var toKnow = result.Count(FindingKind.WorthKnowing);
        return $"{verdict}: {(undecided > 0 ? $"{Wording.Counted(undecided, "fact")} missing, " : "")}{told}{(toDo > 0 ? $", {Number(toDo)} to fill in" : "")}{(toKnow > 0 ? $", {Number(toKnow)} to know" : "")}";
    }

    private static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
