namespace SchoolImprovement.Rules.Samples.SupportTimeline;

/// <summary>How something on the line stands, and so how it is drawn.</summary>
internal enum Mark
{
    Step,
    Planned,
    Met,
    MetLate,
    Due,
    Overdue,
    Released,
    Withheld,
    Waiting,
}

/// <summary>Something on the line through the terms.</summary>
/// <param name="Date">The day that it stands on: of a deadline, its last day.</param>
/// <param name="What">What it is.</param>
/// <param name="State">How it stands, in words.</param>
/// <param name="Mark">How it stands.</param>
internal sealed record Entry(DateOnly Date, string What, string State, Mark Mark)
{
    public bool IsInstalment => Mark is Mark.Released or Mark.Withheld or Mark.Waiting;

    public bool IsDeadline => Mark is Mark.Met or Mark.MetLate or Mark.Due or Mark.Overdue;
}
