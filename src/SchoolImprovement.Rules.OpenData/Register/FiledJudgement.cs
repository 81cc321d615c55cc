using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Population;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>A judgement as a row of a file tells it, packed: there are tens of thousands.</summary>
internal readonly struct FiledJudgement : IComparable<FiledJudgement>
{
    private const int NotKnown = -1;
    private readonly int _urn;
    private readonly int _firstDay;
    private readonly int _lastDay;
    private readonly int _published;
    private readonly OverallEffectiveness _grade;

    public FiledJudgement(Urn urn, OverallEffectiveness grade, DateOnly firstDay, DateOnly? lastDay, DateOnly? published, int file, long line)
    {
        _urn = urn.Value;
        _grade = grade;
        _firstDay = firstDay.DayNumber;
        _lastDay = lastDay?.DayNumber ?? NotKnown;
        _published = published?.DayNumber ?? NotKnown;
        File = file;
        Line = checked((int)line);
    }

    public int UrnValue => _urn;

    public int FirstDayNumber => _firstDay;

    public OverallEffectiveness Grade => _grade;

    /// <summary>The number of the file among the sources.</summary>
    public int File { get; }

    public int Line { get; }

    /// <summary>Orders by school, then day.</summary>
    public long SortKey => ((long)_urn << 32) | (uint)_firstDay;

    /// <summary>Whether a population can keep all of its dates.</summary>
    public bool IsKeptByPopulations =>
        _firstDay >= CompactJudgement.EarliestDay.DayNumber
        && Math.Max(_firstDay, Math.Max(_lastDay, _published)) <= CompactJudgement.LatestDay.DayNumber;

    private DateOnly FirstDay => DateOnly.FromDayNumber(_firstDay);

    private DateOnly? LastDay => _lastDay == NotKnown ? null : DateOnly.FromDayNumber(_lastDay);

    private DateOnly? Published => _published == NotKnown ? null : DateOnly.FromDayNumber(_published);

    public Judgement ToJudgement(JudgementOrigin origin) => new(new Urn(_urn), _grade, FirstDay, LastDay, Published, origin);

    public CompactJudgement ToCompact(JudgementOrigin origin) => new(_grade, FirstDay, LastDay, Published, origin);

    /// <summary>By day, then by where the row stands.</summary>
    public int CompareTo(FiledJudgement other)
    {
        var byDay = _firstDay.CompareTo(other._firstDay);
        if (byDay != 0)
        {
            return byDay;
        }

        var byFile = File.CompareTo(other.File);
        return byFile != 0 ? byFile : Line.CompareTo(other.Line);
    }
}
