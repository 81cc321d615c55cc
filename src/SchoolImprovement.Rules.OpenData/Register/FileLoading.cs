using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>Reads one source and keeps what a register needs of it.</summary>
internal sealed class FileLoading(DataFile file, SourceKind kind, AcademicYear? supported, int number, IProgress<ReadingProgress>? progress)
{
    public DataFile File => file;

    public SourceKind Kind => kind;

    public FileContent Content { get; } = new();

    public void Read(CancellationToken cancellation)
    {
        switch (kind)
        {
            case SourceKind.Inspections:
                ReadInspections(cancellation);
                break;
            case SourceKind.Schools:
                Content.Schools.AddRange(SchoolFile.Read(file, Content.Rejected.Add, progress, cancellation));
                Content.Read = Content.Schools.Count;
                break;
            case SourceKind.Links:
                ReadLinks(cancellation);
                break;
            default:
                Content.Support.AddRange(PriorSupportFile.Read(file, supported!.Value, Content.Rejected.Add, progress, cancellation));
                Content.Read = Content.Support.Count;
                break;
        }
    }

    private void ReadInspections(CancellationToken cancellation)
    {
        foreach (var row in InspectionFile.Read(file, Content.Rejected.Add, progress, cancellation))
        {
            Content.Read++;
            Content.IsHistory |= row.IsFirst is null;
            Add(row, row.Inspection, row.IsFirst switch { null => EarlierTold.InRowsOfTheirOwn, true => EarlierTold.None, false => EarlierTold.Some });
            Add(row, row.Previous, EarlierTold.Nothing);
            if (row.Previous is { } previous)
            {
                Content.WithPrevious.Add(previous.Urn);
            }
            else if (row.Inspection is null)
            {
                Content.WithoutJudgement++;
            }
        }
    }

    private void Add(in InspectionRow row, FullInspection? inspection, EarlierTold earlier)
    {
        if (inspection is not { } one)
        {
            return;
        }

        Content.Judgements.Add(new FiledJudgement(one, earlier, number, row.Line));
        if (row.School is { } present && present != one.Urn)
        {
            Content.Links.Add(new FiledLink(present, one.Urn, GiasLinkKind.Conversion, IsToldByPredecessor: false, one.FirstDay.DayNumber, number, row.Line));
        }
    }

    private void ReadLinks(CancellationToken cancellation)
    {
        foreach (var row in GiasLinkFile.Read(file, Content.Rejected.Add, progress, cancellation))
        {
            Content.Read++;
            if (row is { Later: { } later, Earlier: { } earlier })
            {
                Content.Links.Add(new FiledLink(later, earlier, row.Kind, row.IsToldByPredecessor, row.Established?.DayNumber ?? 0, number, row.Line));
            }
        }
    }
}
