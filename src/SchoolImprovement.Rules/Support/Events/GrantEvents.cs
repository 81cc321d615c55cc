using SchoolImprovement.Rules.Monitoring;

namespace SchoolImprovement.Rules.Support;

/// <summary>The department sends the grant offer letter. Guidance 6.24 and 8.3.</summary>
/// <param name="On">The day.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record OfferLetterIssued(DateOnly On) : RecordedEvent(On, SupportActor.Department, DayOrder.OfferLetter, "grant offer letter issued");

/// <summary>The termly update on progress is delivered. Guidance 7.1 to 7.5.</summary>
/// <param name="On">The day.</param>
/// <param name="Update">The update; its day is that of the event.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record UpdateDelivered(DateOnly On, ProgressUpdate Update) : RecordedEvent(On, SupportActor.NationalLeader, DayOrder.Update, "update delivered")
{
    /// <summary>The update.</summary>
    public ProgressUpdate Update { get; init; } = Update ?? throw new ArgumentNullException(nameof(Update));

    internal override string Tie => Update.Term?.ToString("D4", CultureInfo.InvariantCulture) ?? "";
}

/// <summary>All the activity of an action that was agreed for a term is complete. Guidance 7.4 and 8.3.</summary>
/// <param name="On">The day on which it was complete.</param>
/// <param name="Action">The action's id in the plan.</param>
/// <param name="Term">Which of the funded terms, the first being 1.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ActivityCompleted(DateOnly On, string Action, int Term) : RecordedEvent(On, SupportActor.NationalLeader, DayOrder.ActivityCompleted, "")
{
    /// <summary>The id of the action.</summary>
    public string Action { get; init; } = Action ?? throw new ArgumentNullException(nameof(Action));

    internal override string Name => string.Create(CultureInfo.InvariantCulture, $"activity of '{Action}' in term {Term} complete");

    internal override string Tie => string.Create(CultureInfo.InvariantCulture, $"{Term:D4}{Action}");

    internal override bool MayBeBy(SupportActor actor) => actor is SupportActor.NationalLeader or SupportActor.School;
}

/// <summary>The department pays an instalment of the grant, or a part of one. Guidance 6.24 and 8.3.</summary>
/// <param name="On">The day.</param>
/// <param name="Number">The instalment's number, from 1.</param>
/// <param name="Amount">Pounds, in whole pennies.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record InstalmentPaid(DateOnly On, int Number, decimal Amount) : RecordedEvent(On, SupportActor.Department, DayOrder.Paid, "")
{
    internal override string Name => string.Create(CultureInfo.InvariantCulture, $"instalment {Number} paid, {Wording.Pounds(Amount)}");

    internal override string Tie => string.Create(CultureInfo.InvariantCulture, $"{Number:D4}{Amount:000000000000.00}");
}

/// <summary>The school that holds the grant reports what has been spent of it so far on the agreed actions. Guidance 8.4.</summary>
/// <param name="On">The day.</param>
/// <param name="Spent">Pounds spent in all up to that day, in whole pennies.</param>
/// <remarks>Immutable and thread-safe. A later report takes the place of an earlier one.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SpendingReported(DateOnly On, decimal Spent) : RecordedEvent(On, SupportActor.NationalLeader, DayOrder.Spending, "")
{
    internal override string Name => $"spending reported, {Wording.Pounds(Spent)}";
}

/// <summary>Underspend is returned to the department. Guidance 8.4.</summary>
/// <param name="On">The day.</param>
/// <param name="Amount">Pounds, in whole pennies.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record UnderspendReturned(DateOnly On, decimal Amount) : RecordedEvent(On, SupportActor.NationalLeader, DayOrder.UnderspendReturned, "")
{
    internal override string Name => $"underspend returned, {Wording.Pounds(Amount)}";

    internal override string Tie => string.Create(CultureInfo.InvariantCulture, $"{Amount:000000000000.00}");
}

/// <summary>The department asks for the annual evaluation and assurance return. Guidance 8.4.</summary>
/// <param name="On">The day.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record EvaluationRequested(DateOnly On) : RecordedEvent(On, SupportActor.Department, DayOrder.EvaluationRequested, "evaluation requested");

/// <summary>The annual evaluation and assurance return is made. Guidance 8.4.</summary>
/// <param name="On">The day.</param>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record EvaluationReturned(DateOnly On) : RecordedEvent(On, SupportActor.NationalLeader, DayOrder.EvaluationReturned, "evaluation returned");
