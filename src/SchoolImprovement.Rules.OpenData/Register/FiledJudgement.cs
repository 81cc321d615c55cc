using System.Globalization;
using SchoolImprovement.Rules.Population;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>A judgement as a row of a file tells it, packed: there are tens of thousands.</summary>
internal readonly struct FiledJudgement : IComparable<FiledJudgement>
{
    private const int NotKnown = -1;
    private const string NumberPrefix = "ITS";
    private const int FewestDigits = 5;
    private readonly int _urn;
    private readonly int _firstDay;
    private readonly int _lastDay;
    private readonly int _published;
    private readonly ulong _number;
    private readonly OverallEffectiveness _grade;

    public FiledJudgement(in FullInspection inspection, EarlierTold earlier, int file, long line)
    {
        Earlier = earlier;
        _urn = inspection.Urn.Value;
        _grade = inspection.Grade;
        _firstDay = inspection.FirstDay.DayNumber;
        _lastDay = inspection.LastDay?.DayNumber ?? NotKnown;
        _published = inspection.PublicationDate?.DayNumber ?? NotKnown;
        _number = inspection.Number is { } number ? NumberOf(number) : 0;
        File = file;
        Line = checked((int)line);
    }

    private FiledJudgement(in FiledJudgement named, int firstDay, int lastDay, int published, ulong number)
    {
        this = named;
        _firstDay = firstDay;
        _lastDay = lastDay;
        _published = published;
        _number = number;
    }

    public int UrnValue => _urn;

    public int FirstDayNumber => _firstDay;

    public OverallEffectiveness Grade => _grade;

    /// <summary>The number of the file among the sources.</summary>
    public int File { get; }

    public int Line { get; }

    /// <summary>What the row tells of the inspections before this one.</summary>
    public EarlierTold Earlier { get; }

    /// <summary>Whether Ofsted's number of the inspection is known.</summary>
    public bool IsNumbered => _number != 0;

    /// <summary>Orders by school, then day.</summary>
    public long SortKey => ((long)_urn << 32) | (uint)_firstDay;

    /// <summary>Whether a population can keep all of its dates.</summary>
    public bool IsKeptByPopulations =>
        _firstDay >= CompactJudgement.EarliestDay.DayNumber
        && Math.Max(_firstDay, Math.Max(_lastDay, _published)) <= CompactJudgement.LatestDay.DayNumber;

    /// <summary>The number of the last day; the first where the last is not known.</summary>
    public int LastDayNumber => Math.Max(_firstDay, _lastDay);

    private DateOnly FirstDay => DateOnly.FromDayNumber(_firstDay);

    private DateOnly? LastDay => _lastDay == NotKnown ? null : DateOnly.FromDayNumber(_lastDay);

    private DateOnly? Published => _published == NotKnown ? null : DateOnly.FromDayNumber(_published);

    /// <summary>Whether both are of one inspection: by its number, or because the days of the one lie within the other's.</summary>
    public bool IsOneInspectionWith(in FiledJudgement other) => HasNumberOf(other) || HasDaysOf(other);

    /// <summary>Whether both have the number of one inspection, and days too far apart for it.</summary>
    public bool IsContradictedByDaysOf(in FiledJudgement other) =>
        HasNumberOf(other)
        && !HasDaysOf(other)
        && Math.Max(LastDayNumber, other.LastDayNumber) - Math.Min(_firstDay, other._firstDay) > InspectionDays.LongestKnown;

    /// <summary>What two rows know of one inspection, under this one's school.</summary>
    public FiledJudgement With(in FiledJudgement other)
    {
        var lastDay = Math.Max(_lastDay, other._lastDay);
        var published = _published == NotKnown || (other._published != NotKnown && other._published < _published) ? other._published : _published;
        return new FiledJudgement(
            this,
            Math.Min(_firstDay, other._firstDay),
            published != NotKnown && published < lastDay ? NotKnown : lastDay,
            published,
            _number != 0 ? _number : other._number);
    }

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

    private bool HasNumberOf(in FiledJudgement other) => _number != 0 && _number == other._number;

    private bool HasDaysOf(in FiledJudgement other) =>
        (_firstDay <= other._firstDay && LastDayNumber >= other.LastDayNumber)
        || (other._firstDay <= _firstDay && other.LastDayNumber >= LastDayNumber);

    // Some months' files put ITS before it, and others do not. What stands for no number, such as N/A or 00000000, and what a
    // spreadsheet makes of one, 1.01E+07, would make one inspection of many.
    private static ulong NumberOf(string text)
    {
        var digits = text.AsSpan(text.StartsWith(NumberPrefix, StringComparison.OrdinalIgnoreCase) ? NumberPrefix.Length : 0);
        return digits.Length >= FewestDigits
            && !digits.ContainsAnyExceptInRange('0', '9')
            && digits.ContainsAnyExcept(digits[0])
            && ulong.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }
}
