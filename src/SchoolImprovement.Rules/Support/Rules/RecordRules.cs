namespace SchoolImprovement.Rules.Support;

/// <summary>What the events of a record owe to one another, whatever their topic.</summary>
internal static class RecordRules
{
    /// <summary>Guidance 2.6, 3.1, 6.22 and 6.24: who does what.</summary>
    public static readonly CheckRule<RecordingFacts> Actor = Rule(
        "SUP-ACTOR",
        "done by the one to whom it falls",
        ["2.6", "3.1", "5.1", "6.24", "8.4"],
        "What happens in a school's support is done by the one to whom it falls.",
        null,
        "Say who did it, or leave the event to the one to whom it falls.",
        static facts => facts.Event.MayBeBy(facts.Event.By)
            ? null
            : new("$.by", $"'{facts.Event.Name}' falls to {SupportWords.The(facts.Event.FallsTo)}, not to {SupportWords.The(facts.Event.By)}."));

    /// <summary>Guidance 4.1: one record of each thing.</summary>
    public static readonly CheckRule<RecordingFacts> Once = Rule(
        "SUP-ONCE",
        "recorded once",
        ["4.1"],
        "What happens once is recorded once.",
        "A day is deployed once, an update of a term given once a day, an activity of a term complete once.",
        "Leave the second out, or put the day of one of the two right.",
        static facts => Same(in facts) is { } same
            ? new("$", $"'{facts.Event}' is recorded already: {same}.")
            : null);

    /// <summary>Guidance 2.6 to 8.4: what comes before what.</summary>
    public static readonly CheckRule<RecordingFacts> After = Rule(
        "SUP-AFTER",
        "after what it follows from",
        ["1.4", "2.6", "3.1", "5.1", "6.24", "7.1", "8.1", "8.4", "8.10"],
        "What follows from another step of the support comes after it.",
        "The same day is in order.",
        "Record the earlier step first, or put the days right.",
        static facts => facts.MissingBefore is { } missing
            ? new("$.on", missing.NeededBy(facts.Event))
            : null);

    /// <summary>Guidance 4.1: a record does not contradict itself.</summary>
    public static readonly CheckRule<RecordingFacts> Agrees = Rule(
        "SUP-AGREES",
        "in keeping with the record",
        ["4.1", "1.4", "6.7", "7.2", "8.1", "8.3", "8.4"],
        "What an event says agrees with what the record says already.",
        null,
        "Correct this, or what is recorded.",
        static facts => facts.MissingBefore is null ? Contradictions.Find(in facts) : null);

    /// <summary>A contradiction that is told although what it stands in is taken into the record.</summary>
    public static Finding Told(string path, string message) => new(Agrees, Severity.Error, path, message, Agrees.Remedy) { Kind = FindingKind.Wrong };

    private static RecordedEvent? Same(in RecordingFacts facts)
    {
        foreach (var other in facts.Whole.Recorded)
        {
            if (other.GetType() == facts.Event.GetType() && IsSame(facts.Event, other))
            {
                return other;
            }
        }

        return null;
    }

    private static bool IsSame(RecordedEvent one, RecordedEvent other) => (one, other) switch
    {
        // How often a form goes which way is for the rules on its review to say.
        (FormMoved, _) => false,
        (TierDecided or Inspected or ClaimMade or InstalmentPaid or FormDrafted or PlanAgreed or PlanReviewed, _) => one.Equals(other),
        (ClaimPaid or UnderspendReturned or EvaluationRequested or EvaluationReturned, _) => one.Equals(other),
        (DayDeployed or SpendingReported, _) => one.On == other.On,
        (StartAgreed, _) => one.By == other.By,
        (UpdateDelivered mine, UpdateDelivered its) => one.On == other.On && mine.Update.Term == its.Update.Term,
        (ActivityCompleted mine, ActivityCompleted its) => mine.Term == its.Term && mine.Action == its.Action,
        _ => true,
    };

    private static CheckRule<RecordingFacts> Rule(
        string id, string title, string[] citations, string statement, string? reading, string remedy, Func<RecordingFacts, FindingText?> problem) =>
        new(id, title, Obligation.Must, citations)
        {
            Statement = statement,
            Reading = reading,
            Remedy = remedy,
            Needs =
            [
                new($"it is {title}", (in facts) => problem(facts) is null, (in facts) => [new("event", facts.Event.ToString())])
                {
                    Finding = (in facts) => problem(facts)!.Value,
                },
            ],
        };
}
