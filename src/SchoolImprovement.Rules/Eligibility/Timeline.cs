namespace SchoolImprovement.Rules.Eligibility;

/// <summary>A history in the order of one reading of its dates, with what decisions look at packed side by side.</summary>
internal sealed class Timeline
{
    /// <summary>Makes a timeline of judgements that are distinct and in order already.</summary>
    public Timeline(Judgement[] judgements, Entry[] entries)
    {
        Judgements = judgements;
        Entries = entries;
    }

    public Judgement[] Judgements { get; }

    /// <summary>Of each judgement, what decisions look at; at the same index.</summary>
    public Entry[] Entries { get; }

    public static Timeline Of(Judgement[] judgements, JudgementDateReading reading)
    {
        // Two that are published on one day follow each other as the inspections did.
        Judgement[] ordered = [.. judgements.OrderBy(judgement => judgement.DateBy(reading)).ThenBy(judgement => judgement.FirstDay)];
        return new Timeline(ordered, Array.ConvertAll(ordered, judgement => new Entry(judgement, reading)));
    }

    internal readonly struct Entry(Judgement judgement, JudgementDateReading reading)
    {
        public readonly int Day = judgement.DateBy(reading).DayNumber;
        public readonly OverallEffectiveness Grade = judgement.Grade;
        public readonly JudgementOrigin Origin = judgement.Origin;
    }
}
