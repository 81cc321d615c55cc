namespace SchoolImprovement.Rules.Schools;

/// <summary>A history in the order of one reading of its dates, with what decisions look at packed side by side.</summary>
internal readonly struct Timeline
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

    /// <summary>The timeline of judgements of which no two begin on one day.</summary>
    public static Timeline Of(Judgement[] judgements, JudgementDateReading reading)
    {
        // Two that are published on one day follow each other as the inspections did.
        Judgement[] ordered = [.. judgements];
        Array.Sort(ordered, (left, right) => left.DateBy(reading).CompareTo(right.DateBy(reading)) is not 0 and var byDate
            ? byDate
            : left.FirstDay.CompareTo(right.FirstDay));
        var entries = new Entry[ordered.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = new Entry(ordered[i], reading);
        }

        return new Timeline(ordered, entries);
    }

    internal readonly struct Entry(Judgement judgement, JudgementDateReading reading)
    {
        public readonly int Day = judgement.DateBy(reading).DayNumber;
        public readonly OverallEffectiveness Grade = judgement.Grade;
        public readonly JudgementOrigin Origin = judgement.Origin;
    }
}
