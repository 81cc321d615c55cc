namespace SchoolImprovement.Rules.Samples.SampleData.Generation;

/// <summary>The inspections of one school, carried on from predecessor to academy where it converts.</summary>
internal sealed class InspectionCourse
{
    /// <summary>No inspection begins in a school's last weeks.</summary>
    private const int QuietDaysBeforeClosing = 60;

    private static readonly DateOnly FrameworkStart = new(2005, 9, 12);
    private static readonly int[] FirstYearWeights = [10, 30, 36, 24];

    private readonly SplitMix64 _draw;
    private readonly int[] _firstWeights;
    private readonly List<Judgement> _judgements = [];
    private DateOnly _due;

    private InspectionCourse(SplitMix64 draw, DateOnly due, int[] firstWeights)
    {
        _draw = draw;
        _due = due;
        _firstWeights = firstWeights;
    }

    /// <summary>Every judgement so far, oldest first, under whatever URN.</summary>
    public IReadOnlyList<Judgement> Judgements => _judgements;

    /// <summary>A school that was there already when the section 5 framework began.</summary>
    public static InspectionCourse OfOldSchool(SplitMix64 draw)
    {
        var year = draw.Pick(FirstYearWeights);
        var due = FrameworkStart.AddDays((year * 330) + draw.Below(330));
        return new(draw, due, InspectionWeights.FirstSince2005);
    }

    public static InspectionCourse OfNewSchool(SplitMix64 draw, DateOnly opened) =>
        new(draw, FreshStart(draw, opened), InspectionWeights.FirstOfNewSchool);

    /// <summary>Inspects a school until it closes, or until the last inspection of the data.</summary>
    public void Inspect(Establishment school)
    {
        var until = school.Closed?.AddDays(-QuietDaysBeforeClosing) ?? Calendar.LastInspection;
        until = until < Calendar.LastInspection ? until : Calendar.LastInspection;
        while (_due <= until)
        {
            _due = Calendar.SchoolDay(_due, _draw);
            if (_due > until)
            {
                break;
            }

            var weights = _judgements.Count == 0 ? _firstWeights : InspectionWeights.NextGrade(_judgements[^1].Grade, _due);
            var judgement = new Judgement(_due, (Grade)(_draw.Pick(weights) + 1));
            school.Judgements.Add(judgement);
            _judgements.Add(judgement);
            _due = InspectionWeights.NextDue(judgement, _draw);
        }
    }

    /// <summary>Puts another grade in place of the last one; what follows depends on it.</summary>
    public void Regrade(Establishment school, Grade grade)
    {
        if (school.Judgements.Count > 0)
        {
            var judgement = school.Judgements[^1] with { Grade = grade };
            school.Judgements[^1] = judgement;
            _judgements[^1] = judgement;
            _due = InspectionWeights.NextDue(judgement, _draw);
        }
    }

    /// <summary>A converter is inspected when it was due, but not in its first months.</summary>
    public void CarryOn(DateOnly opened)
    {
        var earliest = opened.AddDays(_draw.Between(150, 700));
        _due = _due < earliest ? earliest : _due;
    }

    /// <summary>A sponsored academy is inspected as a new school is.</summary>
    public void StartAfresh(DateOnly opened) => _due = FreshStart(_draw, opened);

    private static DateOnly FreshStart(SplitMix64 draw, DateOnly opened) => opened.AddDays(draw.Between(500, 1050));
}
