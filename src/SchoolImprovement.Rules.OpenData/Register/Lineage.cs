using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>A school and those before it whose judgements count for it.</summary>
internal sealed class Lineage
{
    // Most schools are a line of one, so there are no lists but for what there is; nobody adds to the empty ones.
    private static readonly List<Urn> NoUrns = [];
    private static readonly List<FiledLink> NoLinks = [];

    private readonly List<Ancestor> _ancestors = new(capacity: 1);
    private List<FiledLink>? _followed;

    private Lineage(Urn school) => _ancestors.Add(new Ancestor(school, JudgementOrigin.School, int.MaxValue, int.MaxValue));

    /// <summary>The school itself, then the others, the nearest first.</summary>
    public List<Ancestor> Ancestors => _ancestors;

    /// <summary>The schools that became one, at the point where the line ends for that; else empty.</summary>
    public List<Urn> AmalgamatedFrom { get; private set; } = NoUrns;

    /// <summary>
    /// The schools before the last of the line where no file of schools has that one: they would be of the line if it was an academy.
    /// </summary>
    public List<Urn> Beyond { get; private set; } = NoUrns;

    /// <summary>The rows that make a circle; empty where there is none.</summary>
    public List<FiledLink> Circle { get; private set; } = NoLinks;

    /// <summary>Follows the links of the register: an academy with one plain predecessor is a conversion; any other with predecessors an amalgamation.</summary>
    /// <param name="school">The school.</param>
    /// <param name="find">Finds a school by its number.</param>
    /// <param name="links">The links.</param>
    /// <param name="day">The number of the day as at which the links must hold.</param>
    public static Lineage ByLinks(School school, Func<Urn, School?> find, LinkIndex links, int day)
    {
        var lineage = new Lineage(school.Urn);
        if (!school.IsAcademy)
        {
            return lineage;
        }

        var allConverters = true;
        var found = new List<FiledLink>();
        for (var academy = school; academy is { IsAcademy: true };)
        {
            found.Clear();
            links.AddTo(found, academy.Urn, academy, day, find);
            if (found is not [{ Kind: GiasLinkKind.Conversion } link])
            {
                lineage.AmalgamatedFrom = found.Count == 0 ? NoUrns : found.ConvertAll(static one => one.Predecessor);
                break;
            }

            allConverters &= academy.IsConverter;
            var predecessor = find(link.Predecessor);
            if (!lineage.TryFollow(link, allConverters, CountingUntil.Of(academy, predecessor, link), lineage._ancestors[^1]))
            {
                break;
            }

            academy = predecessor;
            if (predecessor is null)
            {
                lineage.LookBeyond(link.Predecessor, find, links, day);
            }
        }

        return lineage;
    }

    /// <summary>
    /// Follows what rows of inspections tell: the numbers under which an academy's inspections were made are all of the
    /// one line, so several are not an amalgamation.
    /// </summary>
    /// <param name="school">The school.</param>
    /// <param name="find">Finds a school by its number.</param>
    /// <param name="stated">The numbers at the time of inspections, where they are not the present ones.</param>
    public static Lineage ByStatement(School school, Func<Urn, School?> find, LinkIndex stated)
    {
        var lineage = new Lineage(school.Urn);
        for (var i = 0; i < lineage._ancestors.Count; i++)
        {
            var ancestor = lineage._ancestors[i];
            var urn = ancestor.Urn;
            var academy = i == 0 ? school : find(urn);
            if (academy is not { IsAcademy: true })
            {
                lineage.Beyond = academy is not null ? lineage.Beyond : [.. lineage.Beyond, .. lineage.OthersOf(stated.Of(urn))];
                continue;
            }

            var allConverters = ancestor.Origin != JudgementOrigin.OtherPredecessor && academy.IsConverter;
            foreach (var one in stated.Of(urn))
            {
                if (!lineage.IsIn(one.Predecessor) || one.Predecessor == school.Urn)
                {
                    lineage.TryFollow(one, allConverters, CountingUntil.Of(academy, find(one.Predecessor), one), ancestor);
                }
            }
        }

        return lineage;
    }

    private void LookBeyond(Urn unnamed, Func<Urn, School?> find, LinkIndex links, int day)
    {
        var beyond = new List<Urn>();
        var found = new List<FiledLink>();
        for (var (urn, school) = (unnamed, (School?)null); school is null or { IsAcademy: true }; school = find(urn))
        {
            found.Clear();
            links.AddTo(found, urn, school, day, find);
            if (found is not [{ Kind: GiasLinkKind.Conversion } link] || IsIn(link.Predecessor) || beyond.Contains(link.Predecessor))
            {
                break;
            }

            beyond.Add(urn = link.Predecessor);
        }

        Beyond = beyond;
    }

    private List<Urn> OthersOf(ReadOnlySpan<FiledLink> links)
    {
        var others = new List<Urn>();
        foreach (ref readonly var link in links)
        {
            if (!IsIn(link.Predecessor))
            {
                others.Add(link.Predecessor);
            }
        }

        return others;
    }

    private bool TryFollow(in FiledLink link, bool allConverters, CountingUntil until, in Ancestor academy)
    {
        (_followed ??= []).Add(link);
        if (IsIn(link.Predecessor))
        {
            Circle = [.. Circle, .. _followed];
            return false;
        }

        _ancestors.Add(until.Of(link, allConverters ? JudgementOrigin.ConverterPredecessor : JudgementOrigin.OtherPredecessor, academy));
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
