namespace SchoolImprovement.Rules.OpenData;

/// <summary>What one file held.</summary>
internal sealed class FileContent
{
    public List<FiledJudgement> Judgements { get; } = [];

    public List<FiledPredecessor> Predecessors { get; } = [];

    /// <summary>Schools of which the management information tells an inspection and that there was none before it.</summary>
    public List<Eligibility.Urn> WithFirstInspection { get; } = [];

    public List<SchoolRow> Schools { get; } = [];

    public List<PriorSupportRow> Support { get; } = [];

    public List<RejectedRow> Rejected { get; } = [];

    public long Read { get; set; }

    public long WithoutJudgement { get; set; }
}
