namespace SchoolImprovement.Rules.OpenData;

/// <summary>What one file held.</summary>
internal sealed class FileContent
{
    public List<FiledJudgement> Judgements { get; } = [];

    public List<FiledLink> Links { get; } = [];

    /// <summary>Schools of which a row on a later inspection tells an earlier one, by their numbers at the time.</summary>
    public List<Schools.Urn> WithPrevious { get; } = [];

    /// <summary>Whether it has a row an inspection, so that earlier ones are in rows of their own.</summary>
    public bool IsHistory { get; set; }

    public List<SchoolRow> Schools { get; } = [];

    public List<PriorSupportRow> Support { get; } = [];

    public List<RejectedRow> Rejected { get; } = [];

    public long Read { get; set; }

    public long WithoutJudgement { get; set; }
}
