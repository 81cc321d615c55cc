using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.SupportTimeline;

/// <summary>How something on the line stands, and so how it is shown.</summary>
/// <param name="Words">In words.</param>
/// <param name="Sign">The sign that stands for it where colour does not.</param>
/// <param name="Paint">Its colour.</param>
internal sealed record Standing(string Words, string Sign, Paint Paint)
{
    public static readonly Standing Step = new("step taken", "•", Paint.Neutral);
    public static readonly Standing Planned = new("planned", "◦", Paint.Neutral);
    public static readonly Standing Met = new("done in time", "✓", Paint.Good);
    public static readonly Standing MetLate = new("done late", "~", Paint.Between);
    public static readonly Standing Due = new("to be done", "○", Paint.Accent);
    public static readonly Standing Overdue = new("overdue", "!", Paint.Bad);
    public static readonly Standing Released = new("released", "£", Paint.Good);
    public static readonly Standing Withheld = new("withheld", "×", Paint.Bad);
    public static readonly Standing Waiting = new("not yet due or not yet known", "?", Paint.Neutral);

    /// <summary>All of them, in the order in which a legend has them.</summary>
    public static IReadOnlyList<Standing> All { get; } = [Step, Planned, Met, MetLate, Due, Overdue, Released, Withheld, Waiting];
}

/// <summary>Something that has a day.</summary>
/// <param name="Date">The day: of a deadline, its last day.</param>
/// <param name="What">What it is.</param>
/// <param name="State">How it stands, in words.</param>
/// <param name="Standing">How it stands.</param>
internal sealed record Entry(DateOnly Date, string What, string State, Standing Standing);
