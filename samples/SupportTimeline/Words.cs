using System.Text.Json;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Support;

namespace SchoolImprovement.Rules.Samples.SupportTimeline;

/// <summary>How the timeline puts things.</summary>
internal static class Words
{
    private const string UpdateRule = "DUE-UPDATE";

    public static bool IsUpdate(Deadline deadline) => deadline.Rule.Id == UpdateRule;

    /// <summary>Whether it is wrong, or cannot be decided and so is not ready.</summary>
    public static bool IsProblem(Finding finding) => finding.Severity == Severity.Error || finding.Kind == FindingKind.Undecided;

    /// <summary>A finding as a line of data, with its place in the file.</summary>
    public static string Of(Finding finding) => Wording.OnOneLine($"{finding.Path}: {finding.Message} ({finding.Rule.Id})");

    /// <summary>What the school is called.</summary>
    public static string NameOf(SupportRecord record) => $"{record.Name ?? "A school"}{(record.School is { } urn ? $", URN {urn}" : "")}";

    public static string Title(Deadline deadline)
    {
        var title = Say.Capital(deadline.Rule.Title);
        return deadline.Term is { } term && deadline.FundedTerm is not null ? $"{title}, {term.Name}"
            : deadline.FundedTerm is { } number ? $"{title}, term {number}"
            : title;
    }

    public static string State(Deadline deadline) => deadline.Status switch
    {
        DeadlineStatus.Met => $"done {SampleConsole.Days.Of(deadline.DoneOn!.Value)}",
        DeadlineStatus.MetLate => $"done {SampleConsole.Days.Of(deadline.DoneOn!.Value)}, {Days(deadline)} late",
        DeadlineStatus.Due => deadline.IsPlanned ? "to be done, the date may still move" : "to be done",
        DeadlineStatus.Overdue => $"overdue by {Days(deadline)}",
        DeadlineStatus.OutOfOrder => $"dated {SampleConsole.Days.Of(deadline.DoneOn!.Value)}, before what it follows",
        _ => deadline.Reason ?? "",
    };

    /// <summary>How many days it is late.</summary>
    public static string Days(Deadline deadline) => Say.Count(deadline.DaysLate!.Value, "day");

    public static Standing Of(DeadlineStatus status) => status switch
    {
        DeadlineStatus.Met => Standing.Met,
        DeadlineStatus.MetLate => Standing.MetLate,
        DeadlineStatus.Overdue => Standing.Overdue,
        _ => Standing.Due,
    };

    public static Standing StandingOf(ReleaseOutcome outcome) => outcome switch
    {
        ReleaseOutcome.Released or ReleaseOutcome.ReleasedInPart => Standing.Released,
        ReleaseOutcome.Withheld => Standing.Withheld,
        _ => Standing.Waiting,
    };

    public static string Of(ReleaseOutcome outcome) => outcome switch
    {
        ReleaseOutcome.Released => "released",
        ReleaseOutcome.ReleasedInPart => "released in part",
        ReleaseOutcome.Withheld => "withheld",
        ReleaseOutcome.NotYetDue => "not yet due",
        _ => "needs information",
    };

    public static string Of(ProgressStatus? status) => status switch
    {
        ProgressStatus.NotStarted => "not started",
        ProgressStatus.OnTrack => "on track",
        ProgressStatus.OffTrack => "off track",
        ProgressStatus.Stopped => "stopped",
        ProgressStatus.Complete => "complete",
        _ => "not said",
    };

    /// <summary>Why an instalment stands as it does: the rules that decided, with what they looked at.</summary>
    public static IEnumerable<string> Reasons(GrantExplanation grant, int number) =>
        grant.ReasonsOf(grant.Decision.Releases[number - 1]).Select(result =>
        {
            var citations = string.Join(", ", result.Rule.Citations);
            if (result.Status == RuleStatus.Satisfied)
            {
                return $"{result.Rule.Title} ({citations})";
            }

            var facts = result.Conditions.Where(condition => condition.Status == result.Status).SelectMany(condition => condition.Facts).Distinct();
            return Wording.OnOneLine($"{(result.Status == RuleStatus.NeedsInformation ? "not known" : "not so")}: {result.Rule.Title} – {string.Join("; ", facts)} ({citations})");
        }).Distinct();

    /// <summary>The name of a value in data.</summary>
    public static string Data<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
