namespace SchoolImprovement.Rules.Samples.SampleConsole;

/// <summary>A colour of charts, by what it stands for; each has 3:1 or better on the page, light and dark.</summary>
public enum Paint
{
    /// <summary>The page's own.</summary>
    Accent,

    /// <summary>Tier 1.</summary>
    Tier1,

    /// <summary>Tier 2.</summary>
    Tier2,

    /// <summary>Tier 3.</summary>
    Tier3,

    /// <summary>What is compared with.</summary>
    Neutral,

    /// <summary>What is as it should be.</summary>
    Good,

    /// <summary>What is not.</summary>
    Bad,

    /// <summary>What is between.</summary>
    Between,
}

/// <summary>A drawing; a page alone shows it, so that what it shows stands in words or in a table too.</summary>
/// <param name="Title">What is found, as a sentence or a phrase.</param>
public abstract record Chart(string Title) : Block
{
    /// <summary>What it shows, with the figures, for whoever does not see it.</summary>
    public abstract string InWords { get; }

    /// <summary>What its colours stand for; none where its words say so.</summary>
    public virtual IReadOnlyList<(string Name, Paint Paint)> Legend => [];
}

/// <summary>Bars, one a row, each of parts; or each with the range in which its value may lie.</summary>
/// <param name="Title">What is found.</param>
/// <param name="Parts">What the parts of each bar are.</param>
/// <param name="Bars">The bars.</param>
public sealed record BarChart(string Title, IReadOnlyList<(string Name, Paint Paint)> Parts, IReadOnlyList<Bar> Bars) : Chart(Title)
{
    /// <summary>What the range of a bar is; <see langword="null"/> where bars have none.</summary>
    public string? RangeName { get; init; }

    /// <inheritdoc/>
    public override string InWords => $"{Title}. {string.Join("; ", Bars.Select(bar => $"{bar.Label}: {bar.Value}{InParts(bar)}{(bar.Range is { } range ? $" ({RangeName} {range.Words})" : "")}"))}.";

    /// <inheritdoc/>
    public override IReadOnlyList<(string Name, Paint Paint)> Legend => Parts.Count > 1 || RangeName is not null ? Parts : [];

    private string InParts(Bar bar) => Parts.Count == 1 ? "" : $" ({string.Join(", ", Parts.Zip(bar.PartWords, (part, words) => $"{part.Name} {words}"))})";
}

/// <summary>A bar.</summary>
/// <param name="Label">What it is of.</param>
/// <param name="Value">Its value in words.</param>
/// <param name="Parts">The lengths of its parts.</param>
/// <param name="Range">The range in which it may lie.</param>
public sealed record Bar(string Label, string Value, IReadOnlyList<decimal> Parts, BarRange? Range = null)
{
    /// <summary>The parts in words; as whole numbers where not given.</summary>
    public IReadOnlyList<string> PartWords { get; init; } = [.. Parts.Select(part => Say.Number((long)part))];
}

/// <summary>A range in which a value may lie.</summary>
/// <param name="Low">Its low end.</param>
/// <param name="High">Its high end.</param>
/// <param name="Words">Both in words.</param>
public sealed record BarRange(decimal Low, decimal High, string Words);

/// <summary>How often values came up, with the range in which most lie.</summary>
/// <param name="Title">What is found.</param>
/// <param name="Paint">Its colour.</param>
/// <param name="Values">The values; whole numbers.</param>
/// <param name="Low">The low end of the range.</param>
/// <param name="Middle">The middle value.</param>
/// <param name="High">The high end of the range.</param>
/// <param name="Write">Writes a value in words.</param>
public sealed record Histogram(string Title, Paint Paint, IReadOnlyList<decimal> Values, decimal Low, decimal Middle, decimal High, Func<decimal, string> Write) : Chart(Title)
{
    /// <summary>What a value is one of, such as <c>simulated year</c>.</summary>
    public required string Of { get; init; }

    /// <inheritdoc/>
    public override string InWords => $"{Title}. 8 in 10 of {Say.Count(Values.Count, Of)} lie between {Write(Low)} and {Write(High)}, half of them up to {Write(Middle)}.";
}

/// <summary>Days and spans on a line through the years.</summary>
/// <param name="Title">What is found.</param>
/// <param name="From">The first day shown.</param>
/// <param name="To">The last day shown.</param>
/// <param name="Lanes">The lines, one below the other.</param>
public sealed record TimelineChart(string Title, DateOnly From, DateOnly To, IReadOnlyList<Lane> Lanes) : Chart(Title)
{
    /// <summary>Stretches of time behind the lines, such as terms.</summary>
    public IReadOnlyList<Span> Bands { get; init; } = [];

    /// <summary>A day that cuts through all lines, such as today; <see langword="null"/> for none.</summary>
    public (DateOnly Day, string Label)? Cut { get; init; }

    /// <summary>What the colours stand for.</summary>
    public IReadOnlyList<(string Name, Paint Paint)> Colours { get; init; } = [];

    /// <inheritdoc/>
    public override string InWords => $"{Title}. {string.Join(" ", Lanes.Select(lane =>
        $"{lane.Label}{(lane.Label.Length == 0 ? "" : ": ")}{string.Join("; ", lane.Spans.Select(span => $"{span.Label} {Days.Range(span.From, span.To)}").Concat(lane.Marks.Select(mark => $"{mark.Label} {Days.Of(mark.Day)}")))}."))}";

    /// <inheritdoc/>
    public override IReadOnlyList<(string Name, Paint Paint)> Legend => Colours;
}

/// <summary>A line of a timeline.</summary>
/// <param name="Label">What it shows.</param>
/// <param name="Spans">Stretches on it.</param>
/// <param name="Marks">Days on it.</param>
public sealed record Lane(string Label, IReadOnlyList<Span> Spans, IReadOnlyList<Mark> Marks);

/// <summary>A stretch of days, both ends included.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Label">What it is.</param>
/// <param name="Paint">Its colour.</param>
public sealed record Span(DateOnly From, DateOnly To, string Label, Paint Paint);

/// <summary>A day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Sign">One to three letters that stand at it.</param>
/// <param name="Label">What happened.</param>
/// <param name="Paint">Its colour.</param>
public sealed record Mark(DateOnly Day, string Sign, string Label, Paint Paint);
