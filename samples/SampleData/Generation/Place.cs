namespace SchoolImprovement.Rules.Samples.SampleData.Generation;

/// <summary>
/// One place and every establishment it has had: at most one of them is open at the start of the academic year, and they follow
/// one another in URN order.
/// </summary>
internal sealed class Place(SplitMix64 draw, int firstUrn)
{
    /// <summary>In the order of the cases of <see cref="Build"/>, per thousand places.</summary>
    private static readonly int[] Weights = [538, 20, 256, 94, 14, 16, 12, 36, 14];

    private static readonly int[] ClosingMonths = [12, 4, 8];

    private const int AbsorbsInThousand = 10;
    private const int LastMerger = 2018;

    private readonly List<Establishment> _establishments = [];
    private readonly Locality _locality = Regions.Somewhere(draw);

    public List<Establishment> Build()
    {
        var course = draw.Pick(Weights) switch
        {
            0 => Maintained(),
            1 => MaintainedAmalgamation(),
            2 => Converter(),
            3 => SponsoredAcademy(),
            4 => Chain(),
            5 => NewSchool(SchoolType.Sponsored),
            6 => AcademyAmalgamation(),
            7 => NewSchool(SchoolType.NewSchool(draw)),
            _ => ClosedSchool(),
        };
        SupportOffer.Offer(course.Judgements, _establishments, draw);
        return _establishments;
    }

    private InspectionCourse Maintained()
    {
        var type = SchoolType.OldSchool(draw);
        var school = Add(SchoolName.Of(type, draw).AsSchool(), type);
        var course = InspectionCourse.OfOldSchool(draw);
        course.Inspect(school);
        MayAbsorbNeighbour(school);

        return course;
    }

    private InspectionCourse ClosedSchool()
    {
        var type = SchoolType.OldSchool(draw);
        var school = Add(SchoolName.Of(type, draw).AsSchool(), type);
        school.Closed = EndOfMonth(draw.Between(2006, 2018), draw.OneOf<int>(ClosingMonths));
        var course = InspectionCourse.OfOldSchool(draw);
        course.Inspect(school);
        return course;
    }

    private InspectionCourse NewSchool(string type)
    {
        var name = SchoolName.Of(type, draw);
        var school = Add(type == SchoolType.Sponsored ? name.AsAcademy(draw) : name.AsSchool(), type);
        var opened = new DateOnly(draw.Between(2013, 2019), 9, 1);
        school.Opened = opened;
        var course = InspectionCourse.OfNewSchool(draw, opened);
        course.Inspect(school);
        return course;
    }

    private InspectionCourse Converter()
    {
        var (course, name, predecessor) = Predecessor();
        var academy = Convert(course, name, predecessor, ConversionDates.Converter(draw));
        course.Inspect(academy);
        MayAbsorbNeighbour(academy);

        return course;
    }

    private InspectionCourse SponsoredAcademy()
    {
        var (course, name, predecessor) = Predecessor();
        var academy = TakeOver(course, name, predecessor, ConversionDates.Sponsored(draw));
        course.Inspect(academy);
        return course;
    }

    private InspectionCourse Chain()
    {
        var (course, name, predecessor) = Predecessor();
        var firstOpened = new DateOnly(draw.Between(2011, 2015), draw.OneOf<int>([1, 4, 9]), 1);
        var first = draw.Chance(500)
            ? Convert(course, name, predecessor, firstOpened)
            : TakeOver(course, name, predecessor, firstOpened);
        var second = TakeOver(course, name, first, ConversionDates.Rebrokered(firstOpened, draw));
        course.Inspect(second);
        return course;
    }

    private InspectionCourse AcademyAmalgamation()
    {
        var opened = new DateOnly(draw.Between(2013, 2018), 9, 1);
        return Amalgamate(opened, established: opened, academy: true);
    }

    private InspectionCourse MaintainedAmalgamation()
    {
        var beforeRecords = draw.Chance(600);
        var opened = new DateOnly(beforeRecords ? draw.Between(1996, 2004) : draw.Between(2006, 2017), 9, 1);
        return Amalgamate(opened, established: beforeRecords ? null : opened, academy: false);
    }

    private InspectionCourse Amalgamate(DateOnly opened, DateOnly? established, bool academy)
    {
        var name = new SchoolName(PlaceNames.Somewhere(draw), "Primary ", "");
        string[] phases = draw.Chance(800) ? ["Infant ", "Junior "] : ["Nursery and Infant ", "Lower Junior ", "Upper Junior "];
        foreach (var phase in phases)
        {
            var predecessor = Add((name with { Phase = phase }).AsSchool(), SchoolType.Community);
            predecessor.Closed = opened.AddDays(-1);
            InspectionCourse.OfOldSchool(draw).Inspect(predecessor);
        }

        var school = academy
            ? Add(name.AsAcademy(draw), SchoolType.Sponsored)
            : Add(name.AsSchool(), SchoolType.Community);
        school.Opened = opened;
        foreach (var predecessor in _establishments[..^1])
        {
            Link(predecessor, school, established, "");
        }

        var course = opened.Year < 2005 ? InspectionCourse.OfOldSchool(draw) : InspectionCourse.OfNewSchool(draw, opened);
        course.Inspect(school);
        return course;
    }

    private (InspectionCourse Course, SchoolName Name, Establishment School) Predecessor()
    {
        var type = SchoolType.Predecessor(draw);
        var name = SchoolName.Of(type, draw);
        return (InspectionCourse.OfOldSchool(draw), name, Add(name.AsSchool(), type));
    }

    /// <summary>A school judged well enough becomes an academy of its own accord, and its inspections carry on.</summary>
    private Establishment Convert(InspectionCourse course, SchoolName name, Establishment predecessor, DateOnly opened)
    {
        Close(course, predecessor, opened);
        if (course.Judgements is [.., { Grade: Grade.Inadequate }])
        {
            course.Regrade(predecessor, Grade.Good);
        }

        course.CarryOn(opened);
        return Succeed(predecessor, Add(name.AsAcademy(draw), SchoolType.ConverterOf(predecessor.Type)), opened);
    }

    /// <summary>A school that does badly is given to a sponsor, and its inspections start afresh.</summary>
    private Establishment TakeOver(InspectionCourse course, SchoolName name, Establishment predecessor, DateOnly opened)
    {
        Close(course, predecessor, opened);
        course.Regrade(predecessor, (Grade)(draw.Pick(InspectionWeights.LastBeforeSponsor) + 1));
        course.StartAfresh(opened);
        return Succeed(predecessor, Add(name.AsAcademy(draw), SchoolType.SponsoredOf(predecessor.Type)), opened);
    }

    private static void Close(InspectionCourse course, Establishment school, DateOnly successorOpens)
    {
        school.Closed = successorOpens.AddDays(-1);
        course.Inspect(school);
    }

    private Establishment Succeed(Establishment predecessor, Establishment academy, DateOnly opened)
    {
        academy.Opened = opened;
        Link(predecessor, academy, draw.Chance(15) ? null : opened, "");
        return academy;
    }

    /// <summary>Now and then a neighbour closes and its pupils move in; the school keeps its URN.</summary>
    private void MayAbsorbNeighbour(Establishment school)
    {
        var earliest = school.Opened?.Year + 1 ?? 2008;
        if (earliest > LastMerger || !draw.Chance(AbsorbsInThousand))
        {
            return;
        }

        var name = SchoolName.Of(SchoolType.Community, draw);
        var neighbour = Add(name.AsSchool(), SchoolType.Community);
        var merged = new DateOnly(draw.Between(earliest, LastMerger), 9, 1);
        neighbour.Closed = merged.AddDays(-1);
        InspectionCourse.OfOldSchool(draw).Inspect(neighbour);
        Link(neighbour, school, merged, " - merged");
    }

    private void Link(Establishment predecessor, Establishment successor, DateOnly? established, string kind)
    {
        var seenBefore = draw.Chance(800) ? established?.AddDays(-1) : established;
        successor.Links.Add(new(predecessor, "Predecessor" + kind, established));
        predecessor.Links.Add(new(successor, "Successor" + kind, seenBefore));
    }

    private Establishment Add(string name, string type)
    {
        var establishment = new Establishment(firstUrn + _establishments.Count, name, type, _locality);
        _establishments.Add(establishment);
        return establishment;
    }

    private static DateOnly EndOfMonth(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));
}
