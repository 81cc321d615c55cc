using System.Collections.Immutable;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.OpenData.Tables;

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
        var lineage = _hasLinks
            ? Lineage.ByLinks(school, _find, _predecessors, asAt.DayNumber)
            : Lineage.ByStatement(school, _find, _predecessors);
        var predecessors = PredecessorsOf(lineage);
        if (lineage.Circle.Count > 0)
        {
            return new SchoolFacts(school, history: null, prior, predecessors, Cyclic(school, lineage.Circle));
        }

        var filed = new List<FiledJudgement>();
        var judgements = new List<Judgement>();
        foreach (var ancestor in lineage.Ancestors)
        {
            foreach (var judgement in _judgements.Of(ancestor.Urn))
            {
                // One that begins later does not exist as at the day, under any reading of judgements' dates.
                if (judgement.FirstDayNumber <= asAt.DayNumber)
                {
                    filed.Add(judgement);
                    judgements.Add(judgement.ToJudgement(ancestor.Origin));
                }
            }
        }

        if (Contradiction(school, filed) is { } problem)
        {
            return new SchoolFacts(school, history: null, prior, predecessors, problem);
        }

        var history = new InspectionHistory(school.Urn, judgements, MayLackEarlier(lineage), lineage.AmalgamatedFrom);
        return new SchoolFacts(school, history, prior, predecessors, problem: null);
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

    private SchoolProblem? Contradiction(School school, List<FiledJudgement> filed)
    {
        filed.Sort();
        for (int first = 0, i = 1; i < filed.Count; i++)
        {
            if (filed[i].FirstDayNumber != filed[first].FirstDayNumber)
            {
                first = i;
            }
            else if (filed[i].Grade != filed[first].Grade)
            {
                return Contradictory(school, filed[first], filed[i]);
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
