using System.Collections.Immutable;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.OpenData.Tables;
using SchoolImprovement.Rules.Population;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>Puts a school's history together from its own judgements and those of its line.</summary>
internal sealed class HistoryAssembly
{
    private readonly JudgementIndex _judgements;
    private readonly PredecessorIndex _predecessors;
    private readonly bool _hasLinks;
    private readonly HashSet<Urn>? _withFirstInspection;
    private readonly ImmutableArray<string> _fileNames;
    private readonly Func<Urn, School?> _find;

    public HistoryAssembly(RegisterLoading loading, Func<Urn, School?> find)
    {
        _judgements = loading.Judgements();
        _hasLinks = loading.Has(SourceKind.Links);
        _predecessors = loading.Predecessors(_hasLinks ? SourceKind.Links : SourceKind.ManagementInformation);
        _withFirstInspection = loading.Has(SourceKind.Inspections) ? null : loading.WithFirstInspection();
        _fileNames = loading.FileNames;
        _find = find;
    }

    public int JudgementCount => _judgements.Count;

    public SchoolFacts FactsOf(School school, DateOnly asAt, PriorSupport prior)
    {
        var lineage = LineageOf(school, asAt);
        var predecessors = PredecessorsOf(lineage);
        var line = new List<LineJudgement>();
        if (Collect(line, school, lineage, asAt) is { } problem)
        {
            return new SchoolFacts(school, history: null, prior, predecessors, problem);
        }

        return new SchoolFacts(school, HistoryOf(line, school, lineage), prior, predecessors, problem: null);
    }

    /// <summary>Adds a school to a population, as a rule without making objects of its judgements.</summary>
    /// <param name="population">What it is added to.</param>
    /// <param name="school">The school.</param>
    /// <param name="asAt">The day.</param>
    /// <param name="prior">Its support under the earlier offer.</param>
    /// <param name="line">Room for its judgements, used again for the next school.</param>
    /// <returns>Why it was not added; <see langword="null"/> where it was.</returns>
    public SchoolProblem? AddTo(SchoolPopulationBuilder population, School school, DateOnly asAt, PriorSupport prior, List<LineJudgement> line)
    {
        var lineage = LineageOf(school, asAt);
        if ((Collect(line, school, lineage, asAt) ?? NotKept(school, line)) is { } problem)
        {
            return problem;
        }

        var region = school.Region ?? "";
        if (lineage.AmalgamatedFrom.Count > 0 || IsAnyToldTwice(line))
        {
            population.Add(HistoryOf(line, school, lineage), prior, region);
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

        population.Add(school.Urn, packed[..line.Count], givenUnder[..line.Count], prior, region, MayLackEarlier(lineage));
        return null;
    }

    private Lineage LineageOf(School school, DateOnly asAt) => _hasLinks
        ? Lineage.ByLinks(school, _find, _predecessors, asAt.DayNumber)
        : Lineage.ByStatement(school, _find, _predecessors);

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
            foreach (var judgement in _judgements.Of(ancestor.Urn))
            {
                // One that begins later does not exist as at the day, under any reading of judgements' dates.
                if (judgement.FirstDayNumber <= asAt.DayNumber)
                {
                    line.Add(new LineJudgement(judgement, ancestor.Origin));
                }
            }
        }

        line.Sort();
        return Contradiction(school, line);
    }

    private InspectionHistory HistoryOf(List<LineJudgement> line, School school, Lineage lineage) =>
        new(school.Urn, line.Select(static one => one.Filed.ToJudgement(one.Origin)), MayLackEarlier(lineage), lineage.AmalgamatedFrom.Count == 0 ? null : lineage.AmalgamatedFrom);

    private static bool IsAnyToldTwice(List<LineJudgement> line)
    {
        for (var i = 1; i < line.Count; i++)
        {
            if (line[i].Filed.FirstDayNumber == line[i - 1].Filed.FirstDayNumber)
            {
                return true;
            }
        }

        return false;
    }

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

    private bool MayLackEarlier(Lineage lineage)
    {
        if (_withFirstInspection is null)
        {
            return false;
        }

        foreach (var ancestor in lineage.Ancestors)
        {
            if (_withFirstInspection.Contains(ancestor.Urn))
            {
                return false;
            }
        }

        return true;
    }

    private SchoolProblem? Contradiction(School school, List<LineJudgement> line)
    {
        for (int first = 0, i = 1; i < line.Count; i++)
        {
            if (line[i].Filed.FirstDayNumber != line[first].Filed.FirstDayNumber)
            {
                first = i;
            }
            else if (line[i].Filed.Grade != line[first].Filed.Grade)
            {
                return Contradictory(school, line[first].Filed, line[i].Filed);
            }
        }

        return null;
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
                    $"{school.Name} (URN {school.Urn}): the judgement of {Dates.Write(DateOnly.FromDayNumber(judgement.FirstDayNumber))} ({SourceOf(judgement.File, judgement.Line)}) has a date outside {Dates.Write(CompactJudgement.EarliestDay)} to {Dates.Write(CompactJudgement.LatestDay)}, which a population does not keep.",
                    [SourceOf(judgement.File, judgement.Line)]);
            }
        }

        return null;
    }

    private SchoolProblem Contradictory(School school, FiledJudgement one, FiledJudgement other) => new(
        school.Urn,
        SchoolProblemKind.ContradictoryJudgements,
        $"{school.Name} (URN {school.Urn}): contradictory judgements of {Dates.Write(DateOnly.FromDayNumber(one.FirstDayNumber))}: {Describe(one)}; {Describe(other)}.",
        [SourceOf(one.File, one.Line), SourceOf(other.File, other.Line)]);

    private string Describe(FiledJudgement judgement) =>
        $"URN {judgement.UrnValue} grade {(int)judgement.Grade} ({SourceOf(judgement.File, judgement.Line)})";

    private SchoolProblem Cyclic(School school, List<FiledPredecessor> circle)
    {
        ImmutableArray<SourceLine> sources = [.. circle.Select(link => SourceOf(link.File, link.Line))];
        var line = string.Join(", ", circle.Select(link => $"{link.School} followed {link.Predecessor} ({SourceOf(link.File, link.Line)})"));
        return new SchoolProblem(school.Urn, SchoolProblemKind.CyclicPredecessors, $"{school.Name} (URN {school.Urn}): its predecessors go round in a circle: {line}.", sources);
    }

    private SourceLine SourceOf(int file, long line) => new(_fileNames[file], line);
}
