using System.Collections.Immutable;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Population;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>Puts a school's history together from its own judgements and those of its line.</summary>
internal sealed class HistoryAssembly
{
    private readonly JudgementIndex _judgements;
    private readonly LinkIndex _links;
    private readonly LinkIndex _stated;
    private readonly UnreadableRows _unreadable;
    private readonly bool _hasLinks;
    private readonly EarlierJudgements _earlier;
    private readonly ImmutableArray<string> _fileNames;
    private readonly Func<Urn, School?> _find;
    private readonly Func<Urn, PriorSupport> _supportOf;

    public HistoryAssembly(RegisterLoading loading, Func<Urn, School?> find, Func<Urn, PriorSupport> supportOf)
    {
        _judgements = loading.Judgements();
        _hasLinks = loading.Has(SourceKind.Links);
        _stated = loading.Links(SourceKind.Inspections);
        _links = _hasLinks ? loading.Links(SourceKind.Links) : _stated;
        _unreadable = loading.Unreadable();
        _earlier = new EarlierJudgements(_judgements, loading, _unreadable);
        _fileNames = loading.FileNames;
        _find = find;
        _supportOf = supportOf;
    }

    public int JudgementCount => _judgements.Count;

    public (int Judgements, int Schools) NotOf(Func<Urn, bool> isNamed) => _judgements.NotOf(isNamed);

    public IEnumerable<string> ExplainLinks(School school, DateOnly asAt) =>
        _hasLinks ? new LinkExplaining(_links, _judgements, _fileNames, _find).Of(school, asAt) : [];

    public SchoolFacts FactsOf(School school, DateOnly asAt)
    {
        var lineage = LineageOf(school, asAt);
        var prior = SupportOf(lineage);
        var predecessors = PredecessorsOf(lineage);
        var line = new List<LineJudgement>();
        if (Collect(line, school, lineage, asAt) is { } problem)
        {
            return new SchoolFacts(school, history: null, prior, predecessors, problem);
        }

        return new SchoolFacts(school, HistoryOf(line, school, lineage, asAt), prior, predecessors, problem: null);
    }

    /// <summary>Adds a school to a population, as a rule without making objects of its judgements.</summary>
    /// <param name="population">What it is added to.</param>
    /// <param name="school">The school.</param>
    /// <param name="asAt">The day.</param>
    /// <param name="line">Room for its judgements, used again for the next school.</param>
    /// <returns>Why it was not added; <see langword="null"/> where it was.</returns>
    public SchoolProblem? AddTo(SchoolPopulationBuilder population, School school, DateOnly asAt, List<LineJudgement> line)
    {
        var lineage = LineageOf(school, asAt);
        var prior = SupportOf(lineage);
        if ((Collect(line, school, lineage, asAt) ?? NotKept(school, line)) is { } problem)
        {
            return problem;
        }

        var region = school.Region ?? "";
        if (lineage.AmalgamatedFrom.Count > 0)
        {
            population.Add(HistoryOf(line, school, lineage, asAt), prior, region);
            return null;
        }

        const int Usual = 32;
        Span<CompactJudgement> packed = line.Count <= Usual ? stackalloc CompactJudgement[Usual] : new CompactJudgement[line.Count];
        Span<Urn> givenUnder = line.Count <= Usual ? stackalloc Urn[Usual] : new Urn[line.Count];
        for (var i = 0; i < line.Count; i++)
        {
            packed[i] = line[i].Filed.ToCompact(line[i].Origin);
            givenUnder[i] = new Urn(line[i].Filed.UrnValue);
        }

        population.Add(school.Urn, packed[..line.Count], givenUnder[..line.Count], prior, region, _earlier.MayLack(lineage, asAt));
        return null;
    }

    private Lineage LineageOf(School school, DateOnly asAt) => _hasLinks
        ? Lineage.ByLinks(school, _find, _links, asAt.DayNumber)
        : Lineage.ByStatement(school, _find, _links);

    /// <summary>The school's own support. What a predecessor had may go on under the academy's number, which nobody says.</summary>
    private PriorSupport SupportOf(Lineage lineage)
    {
        var own = _supportOf(lineage.Ancestors[0].Urn);
        for (var i = 1; own == PriorSupport.None && i < lineage.Ancestors.Count; i++)
        {
            own = _supportOf(lineage.Ancestors[i].Urn) == PriorSupport.None ? own : PriorSupport.Unknown;
        }

        return own;
    }

    /// <summary>The judgements of a line, by day; or why there is none to be had.</summary>
    private SchoolProblem? Collect(List<LineJudgement> line, School school, Lineage lineage, DateOnly asAt)
    {
        line.Clear();
        if (lineage.Circle.Count > 0)
        {
            return Cyclic(school, lineage.Circle);
        }

        foreach (var ancestor in lineage.Ancestors)
        {
            // One that begins later does not exist as at the day, under any reading of judgements' dates.
            var tomorrow = asAt.DayNumber + 1L;
            if (_unreadable.About(ancestor.Urn, Math.Min(tomorrow, ancestor.PerhapsBeforeDay)) is { } row)
            {
                return Unreadable(school, row);
            }

            var beforeDay = Math.Min(tomorrow, ancestor.BeforeDay);
            foreach (var judgement in _judgements.Of(ancestor.Urn))
            {
                if (judgement.FirstDayNumber < beforeDay)
                {
                    line.Add(new LineJudgement(judgement, ancestor.Origin));
                }
            }
        }

        line.Sort();
        return InspectionMerging.TryMerge(line, out var one, out var other) ? DeniedByLinks(school, lineage, asAt) : Contradictory(school, one, other);
    }

    /// <summary>That a row tells an inspection of an academy under another number, and files of links that it did not follow that school.</summary>
    private SchoolProblem? DeniedByLinks(School school, Lineage lineage, DateOnly asAt)
    {
        if (!_hasLinks)
        {
            return null;
        }

        foreach (var ancestor in lineage.Ancestors)
        {
            var beforeDay = Math.Min(asAt.DayNumber + 1L, ancestor.PerhapsBeforeDay);
            foreach (ref readonly var told in _stated.Of(ancestor.Urn))
            {
                if (_find(ancestor.Urn) is { IsAcademy: true }
                    && _judgements.Of(told.Predecessor) is [var first, ..]
                    && first.FirstDayNumber < beforeDay
                    && !_links.LeadTo(told.Predecessor, ancestor.Urn))
                {
                    return new SchoolProblem(
                        school.Urn,
                        SchoolProblemKind.ContradictoryPredecessors,
                        $"{NameOf(school)}: an inspection of {ancestor.Urn} is told under the number {told.Predecessor} ({SourceOf(told.File, told.Line)}), and no link says that it followed that school.",
                        [SourceOf(told.File, told.Line)]);
                }
            }
        }

        return null;
    }

    private InspectionHistory HistoryOf(List<LineJudgement> line, School school, Lineage lineage, DateOnly asAt) =>
        new(school.Urn, line.Select(static one => one.Filed.ToJudgement(one.Origin)), _earlier.MayLack(lineage, asAt), lineage.AmalgamatedFrom.Count == 0 ? null : lineage.AmalgamatedFrom);

    private static ImmutableArray<Urn> PredecessorsOf(Lineage lineage)
    {
        if (lineage.Ancestors.Count == 1)
        {
            return [];
        }

        var predecessors = ImmutableArray.CreateBuilder<Urn>(lineage.Ancestors.Count - 1);
        for (var i = 1; i < lineage.Ancestors.Count; i++)
        {
            predecessors.Add(lineage.Ancestors[i].Urn);
        }

        return predecessors.MoveToImmutable();
    }

    private SchoolProblem? NotKept(School school, List<LineJudgement> line)
    {
        foreach (var (judgement, _) in line)
        {
            if (!judgement.IsKeptByPopulations)
            {
                return new SchoolProblem(
                    school.Urn,
                    SchoolProblemKind.DateNotKept,
                    $"{NameOf(school)}: the judgement of {Iso(judgement)} ({SourceOf(judgement.File, judgement.Line)}) has a date outside {Wording.Iso(CompactJudgement.EarliestDay)} to {Wording.Iso(CompactJudgement.LatestDay)}, which a population does not keep.",
                    [SourceOf(judgement.File, judgement.Line)]);
            }
        }

        return null;
    }

    private SchoolProblem Contradictory(School school, FiledJudgement one, FiledJudgement other) => new(
        school.Urn,
        SchoolProblemKind.ContradictoryJudgements,
        one.IsContradictedByDaysOf(other)
            ? $"{NameOf(school)}: one inspection number for judgements of {Iso(one)} and {Iso(other)}, which are too far apart for one inspection: {Describe(one)}; {Describe(other)}."
            : $"{NameOf(school)}: contradictory judgements of {Iso(one)}: {Describe(one)}; {Describe(other)}.",
        [SourceOf(one.File, one.Line), SourceOf(other.File, other.Line)]);

    private static SchoolProblem Unreadable(School school, RejectedRow row) => new(
        school.Urn,
        SchoolProblemKind.UnreadableRow,
        $"{NameOf(school)}: a row about it or its predecessor could not be read: {row}",
        [new SourceLine(row.File, row.Line)]);

    private static string NameOf(School school) => school.Name.Length == 0 ? $"URN {school.Urn}" : $"{school.Name} (URN {school.Urn})";

    private static string Iso(FiledJudgement judgement) => Wording.Iso(DateOnly.FromDayNumber(judgement.FirstDayNumber));

    private string Describe(FiledJudgement judgement) =>
        $"URN {judgement.UrnValue} grade {(int)judgement.Grade} ({SourceOf(judgement.File, judgement.Line)})";

    private SchoolProblem Cyclic(School school, List<FiledLink> circle)
    {
        ImmutableArray<SourceLine> sources = [.. circle.Select(link => SourceOf(link.File, link.Line))];
        var line = string.Join(", ", circle.Select(link => $"{link.School} followed {link.Predecessor} ({SourceOf(link.File, link.Line)})"));
        return new SchoolProblem(school.Urn, SchoolProblemKind.CyclicPredecessors, $"{NameOf(school)}: its predecessors go round in a circle: {line}.", sources);
    }

    private SourceLine SourceOf(int file, long line) => new(_fileNames[file], line);
}
