using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>A school and those before it whose judgements count for it.</summary>
internal sealed class Lineage
{
    // Most schools are a line of one, so there are no lists but for what there is; nobody adds to the empty ones.
    private static readonly List<Urn> NoUrns = [];
    private static readonly List<FiledPredecessor> NoLinks = [];

    private readonly List<Ancestor> _ancestors = new(capacity: 1);
    private List<FiledPredecessor>? _followed;

    private Lineage(Urn school) => _ancestors.Add(new Ancestor(school, JudgementOrigin.School));

    /// <summary>The school itself, then the others, the nearest first.</summary>
    public List<Ancestor> Ancestors => _ancestors;

    /// <summary>The schools that became one, at the point where the line ends for that; else empty.</summary>
    public List<Urn> AmalgamatedFrom { get; private set; } = NoUrns;

    /// <summary>The rows that make a circle; empty where there is none.</summary>
    public List<FiledPredecessor> Circle { get; private set; } = NoLinks;

    /// <summary>Follows the links of the register: an academy with one predecessor is a conversion, with several an amalgamation.</summary>
    /// <param name="school">The school.</param>
    /// <param name="find">Finds a school by its number.</param>
    /// <param name="links">The links of type predecessor.</param>
    /// <param name="day">The number of the day as at which the links must hold.</param>
    public static Lineage ByLinks(School school, Func<Urn, School?> find, PredecessorIndex links, int day)
    {
        var lineage = new Lineage(school.Urn);
        if (!school.IsAcademy)
        {
            return lineage;
        }

        var allConverters = true;
        var found = new List<FiledPredecessor>();
        for (var academy = school; academy is { IsAcademy: true };)
        {
            found.Clear();
            links.AddTo(found, academy.Urn, day);
            if (found.Count != 1)
            {
                lineage.AmalgamatedFrom = found.Count == 0 ? NoUrns : found.ConvertAll(static one => one.Predecessor);
                break;
            }

            allConverters &= academy.IsConverter;
            if (!lineage.TryFollow(found[0], allConverters))
            {
                break;
            }

            academy = find(found[0].Predecessor);
        }

        return lineage;
    }

    /// <summary>
    /// Follows the management information: the numbers under which it tells of an academy's inspections are all of the
    /// one line, so several are not an amalgamation.
    /// </summary>
    /// <param name="school">The school.</param>
    /// <param name="find">Finds a school by its number.</param>
    /// <param name="stated">The numbers at the time of inspections, where they are not the present ones.</param>
    public static Lineage ByStatement(School school, Func<Urn, School?> find, PredecessorIndex stated)
    {
        var lineage = new Lineage(school.Urn);
        var found = new List<FiledPredecessor>();
        for (var i = 0; i < lineage._ancestors.Count; i++)
        {
            var (urn, origin) = lineage._ancestors[i];
            if ((i == 0 ? school : find(urn)) is not { IsAcademy: true } academy)
            {
                continue;
            }

            found.Clear();
            stated.AddTo(found, urn, day: 0);
            var allConverters = origin != JudgementOrigin.OtherPredecessor && academy.IsConverter;
            foreach (var one in found)
            {
                if (!lineage.IsIn(one.Predecessor) || one.Predecessor == school.Urn)
                {
                    lineage.TryFollow(one, allConverters);
                }
            }
        }

        return lineage;
    }

    private bool TryFollow(FiledPredecessor link, bool allConverters)
    {
        (_followed ??= []).Add(link);
        if (IsIn(link.Predecessor))
        {
            Circle = [.. Circle, .. _followed];
            return false;
        }

        _ancestors.Add(new Ancestor(link.Predecessor, allConverters ? JudgementOrigin.ConverterPredecessor : JudgementOrigin.OtherPredecessor));
        return true;
    }

    private bool IsIn(Urn urn)
    {
        foreach (var ancestor in _ancestors)
        {
            if (ancestor.Urn == urn)
            {
                return true;
            }
        }

        return false;
    }
}
