namespace SchoolImprovement.Rules.Deadlines;

/// <summary>A step of the support that a deadline is counted from, or by which it is met.</summary>
/// <remarks>Immutable; thread-safe when its delegate is a pure function of the facts.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class SupportEvent
{
    private readonly string _path;
    private readonly bool _isOfTerm;
    private readonly SupportEventDate _date;

    /// <summary>Names a step.</summary>
    /// <param name="name">The step in a few words, as a fact, such as <c>match confirmed</c>.</param>
    /// <param name="once">The step in a sentence that tells when it is taken, such as <c>the match is confirmed</c>.</param>
    /// <param name="path">The JSON path of its day, such as <c>$.matchConfirmedOn</c>.</param>
    /// <param name="date">Its day, or <see langword="null"/> where that is not known.</param>
    /// <param name="isOfTerm">Whether the path is that of a list of one day for each funded term.</param>
    internal SupportEvent(string name, string once, string path, SupportEventDate date, bool isOfTerm = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(once);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(date);
        Name = name;
        Once = once;
        _path = path;
        _isOfTerm = isOfTerm;
        _date = date;
    }

    /// <summary>The step in a few words.</summary>
    public string Name { get; }

    /// <summary>The step in a sentence that tells when it is taken.</summary>
    internal string Once { get; }

    /// <summary>The step whose day stands for this one's where that is not known.</summary>
    internal SupportEvent? StandIn { get; init; }

    /// <summary>The step's day, done or planned, or that of the step that stands for it; <see langword="null"/> where it is not known.</summary>
    internal DateOnly? Date(in DeadlineFacts facts) => _date(in facts) ?? StandIn?.Date(in facts);

    /// <summary>The step whose day it is, in a few words.</summary>
    internal string NameIn(in DeadlineFacts facts) => StandIn is { } other && _date(in facts) is null && other.Date(in facts) is not null ? other.Name : Name;

    /// <summary>The JSON path of the step's day.</summary>
    /// <param name="facts">The facts, which say which term is looked at.</param>
    public string PathIn(in DeadlineFacts facts) => _isOfTerm && facts.Term != DeadlineFacts.NoTerm
        ? string.Create(CultureInfo.InvariantCulture, $"{_path}[{facts.Term - 1}]")
        : _path;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
