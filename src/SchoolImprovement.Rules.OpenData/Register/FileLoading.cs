namespace SchoolImprovement.Rules.OpenData;

/// <summary>Reads one source and keeps what a register needs of it.</summary>
internal sealed class FileLoading(DataFile file, SourceKind kind, int number, IProgress<ReadingProgress>? progress)
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
            case SourceKind.ManagementInformation:
                ReadManagementInformation(cancellation);
                break;
            case SourceKind.Schools:
                Content.Schools.AddRange(SchoolFile.Read(file, Content.Rejected.Add, progress, cancellation));
                Content.Read = Content.Schools.Count;
                break;
            case SourceKind.Links:
                ReadLinks(cancellation);
                break;
            default:
                Content.Support.AddRange(PriorSupportFile.Read(file, Content.Rejected.Add, progress, cancellation));
                Content.Read = Content.Support.Count;
                break;
        }
    }

    private void ReadInspections(CancellationToken cancellation)
    {
        foreach (var row in InspectionFile.Read(file, Content.Rejected.Add, progress, cancellation))
        {
            Content.Read++;
            if (row.Grade is { } grade)
            {
                Content.Judgements.Add(new FiledJudgement(row.Urn, grade, row.FirstDay, row.LastDay, row.PublicationDate, number, row.Line));
            }
            else
            {
                Content.WithoutJudgement++;
            }
        }
    }

    private void ReadManagementInformation(CancellationToken cancellation)
    {
        foreach (var row in ManagementInformationFile.Read(file, Content.Rejected.Add, progress, cancellation))
        {
            Content.Read++;
            Add(row, row.Latest);
            Add(row, row.Previous);
            if (row.Latest is null && row.Previous is null)
            {
                Content.WithoutJudgement++;
            }
            else if (row.Previous is null)
            {
                Content.WithFirstInspection.Add(row.Urn ?? row.Latest!.Value.Urn);
            }
        }
    }

    private void Add(ManagementInformationRow row, FullInspection? inspection)
    {
        if (inspection is not { } one)
        {
            return;
        }

        Content.Judgements.Add(new FiledJudgement(one.Urn, one.Grade, one.FirstDay, one.LastDay, one.PublicationDate, number, row.Line));
        if (row.Urn is { } present && present != one.Urn)
        {
            Content.Predecessors.Add(new FiledPredecessor(present, one.Urn, FromDay: 0, number, row.Line));
        }
    }

    private void ReadLinks(CancellationToken cancellation)
    {
        foreach (var row in GiasLinkFile.Read(file, Content.Rejected.Add, progress, cancellation))
        {
            Content.Read++;
            if (row.IsPredecessor)
            {
                Content.Predecessors.Add(new FiledPredecessor(row.Urn, row.LinkUrn, row.Established?.DayNumber ?? 0, number, row.Line));
            }
        }
    }
}
