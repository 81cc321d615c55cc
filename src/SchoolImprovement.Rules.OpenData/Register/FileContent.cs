namespace SchoolImprovement.Rules.OpenData;

/// <summary>What one file held.</summary>
internal sealed class FileContent
{
    public List<FiledJudgement> Judgements { get; } = [];

    public List<FiledLink> Links { get; } = [];

    /// <summary>Schools of which a row tells an inspection and that there was none before it.</summary>
    public List<Schools.Urn> WithFirstInspection { get; } = [];

    /// <summary>Whether rows tell one inspection each, so that earlier ones are in rows of their own.</summary>
    public bool IsHistory { get; set; }

    public List<SchoolRow> Schools { get; } = [];

    public List<PriorSupportRow> Support { get; } = [];

    public List<RejectedRow> Rejected { get; } = [];

    public long Read { get; set; }

    public long WithoutJudgement { get; set; }
}
