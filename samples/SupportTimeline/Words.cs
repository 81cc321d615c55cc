using System.Globalization;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Support;

namespace SchoolImprovement.Rules.Samples.SupportTimeline;

/// <summary>How the timeline puts things, the same in every culture.</summary>
internal static class Words
{
    private const string UpdateRule = "DUE-UPDATE";

    public static bool IsUpdate(Deadline deadline) => deadline.Rule.Id == UpdateRule;

    public static string Title(Deadline deadline)
    {
        var title = string.Concat(deadline.Rule.Title[..1].ToUpperInvariant(), deadline.Rule.Title.AsSpan(1));
        return deadline.Term is { } term && deadline.FundedTerm is not null ? $"{title}, {term.Name}"
            : deadline.FundedTerm is { } number ? string.Create(CultureInfo.InvariantCulture, $"{title}, term {number}")
            : title;
    }

    public static string State(Deadline deadline) => deadline.Status switch
    {
        DeadlineStatus.Met => $"done {Wording.Date(deadline.DoneOn!.Value)}",
        DeadlineStatus.MetLate => $"done {Wording.Date(deadline.DoneOn!.Value)}, {Days(deadline.DaysLate!.Value)} late",
        DeadlineStatus.Due => deadline.IsPlanned ? "to be done, the date may still move" : "to be done",
        DeadlineStatus.Overdue => $"OVERDUE by {Days(deadline.DaysLate!.Value)}",
        _ => deadline.Reason ?? "",
    };

    public static Mark MarkOf(DeadlineStatus status) => status switch
    {
        DeadlineStatus.Met => Mark.Met,
        DeadlineStatus.MetLate => Mark.MetLate,
        DeadlineStatus.Overdue => Mark.Overdue,
        _ => Mark.Due,
    };

    public static Mark MarkOf(ReleaseOutcome outcome) => outcome switch
    {
        ReleaseOutcome.Released or ReleaseOutcome.ReleasedInPart => Mark.Released,
        ReleaseOutcome.Withheld => Mark.Withheld,
        _ => Mark.Waiting,
    };

    public static string Outcome(ReleaseOutcome outcome) => outcome switch
    {
        ReleaseOutcome.Released => "released",
        ReleaseOutcome.ReleasedInPart => "released in part",
        ReleaseOutcome.Withheld => "withheld",
        ReleaseOutcome.NotYetDue => "not yet due",
        _ => "needs information",
    };

    public static string Progress(ProgressStatus? status) => status switch
    {
        ProgressStatus.NotStarted => "not started",
        ProgressStatus.OnTrack => "on track",
        ProgressStatus.OffTrack => "off track",
        ProgressStatus.Stopped => "stopped",
        ProgressStatus.Complete => "complete",
        _ => "not said",
    };

    /// <summary>Why an instalment stands as it does: the rules that decided, with what they looked at.</summary>
    public static IEnumerable<string> Reasons(GrantExplanation grant, int number) => EachReason(grant, number).Distinct();

    private static IEnumerable<string> EachReason(GrantExplanation grant, int number)
    {
        foreach (var result in grant.ReasonsOf(grant.Decision.Releases[number - 1]))
        {
            var citations = string.Join(", ", result.Rule.Citations);
            if (result.Status == RuleStatus.Satisfied)
            {
                yield return $"{result.Rule.Title} ({citations})";
                continue;
            }

            var facts = result.Conditions.Where(condition => condition.Status == result.Status).SelectMany(condition => condition.Facts).Distinct();
            var answer = result.Status == RuleStatus.NeedsInformation ? "not known" : "not so";
            yield return Wording.OnOneLine($"{answer}: {result.Rule.Title} – {string.Join("; ", facts)} ({citations})");
        }
    }

    public static string Camel<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>A step that is next, as a sentence of a list.</summary>
    public static string Next(NextStep step)
    {
        var text = step.ToString();
        return string.Concat(text[..1].ToUpperInvariant(), Wording.OnOneLine(text)[1..], ".");
    }

    public static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    public static string Days(int count) => string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {(count == 1 ? "day" : "days")}");

    public static string Count(int count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {(count == 1 ? one : many)}");
}
