namespace SchoolImprovement.Rules.Samples.SampleData.Generation;

/// <summary>One URN: a school from its opening to its closing under one legal form.</summary>
internal sealed class Establishment(int urn, string name, string type, Locality locality)
{
    public int Urn { get; } = urn;

    public string Name { get; } = name;

    public string Type { get; } = type;

    public Locality Locality { get; } = locality;

    public DateOnly? Opened { get; set; }

    public DateOnly? Closed { get; set; }

    public PriorSupport? PriorSupport { get; set; }

    /// <summary>Oldest first.</summary>
    public List<Judgement> Judgements { get; } = [];

    public List<Link> Links { get; } = [];

    public bool IsOpenOn(DateOnly day) => !(Opened > day) && !(Closed <= day);
}
