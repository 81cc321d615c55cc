namespace SchoolImprovement.Rules.Schools;

/// <summary>One published judgement of overall effectiveness, from a graded inspection.</summary>
/// <remarks>
/// Immutable and thread-safe. Ungraded inspections, monitoring visits and short inspections that did not convert give
/// no judgement. Guidance 1.2.
/// </remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed record Judgement
{
    /// <summary>Makes a judgement.</summary>
    /// <param name="urn">The school inspected, by its reference number at the time.</param>
    /// <param name="grade">The grade.</param>
    /// <param name="firstDay">The inspection's first day.</param>
    /// <param name="lastDay">Its last day, where known; on or after the first.</param>
    /// <param name="publicationDate">The day on which the report was published, where known; on or after the last.</param>
    /// <param name="origin">Whether it is the school's own judgement or a predecessor's.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The grade or origin is none of the named ones, or a date lies before the one that it must follow.
    /// </exception>
    public Judgement(
        Urn urn,
        OverallEffectiveness grade,
        DateOnly firstDay,
        DateOnly? lastDay = null,
        DateOnly? publicationDate = null,
        JudgementOrigin origin = JudgementOrigin.School)
    {
        Urn.ThrowIfUnset(urn);
        Require(urn, grade, firstDay, lastDay, publicationDate, origin);
        Urn = urn;
        Grade = grade;
        FirstDay = firstDay;
        LastDay = lastDay;
        PublicationDate = publicationDate;
        Origin = origin;
    }

    /// <summary>The school inspected, by its reference number at the time.</summary>
    public Urn Urn { get; }

    /// <summary>The grade.</summary>
    public OverallEffectiveness Grade { get; }

    /// <summary>The inspection's first day.</summary>
    public DateOnly FirstDay { get; }

    /// <summary>The inspection's last day; <see langword="null"/> where not known.</summary>
    public DateOnly? LastDay { get; }

    /// <summary>The day on which the report was published; <see langword="null"/> where not known.</summary>
    public DateOnly? PublicationDate { get; }

    /// <summary>Whether it is the school's own judgement or a predecessor's.</summary>
    public JudgementOrigin Origin { get; }

    /// <summary>The judgement's date by a reading of Guidance 1.2.</summary>
    /// <returns>
    /// The publication date where the reading asks for it and it is known; else the inspection's last day, or its first
    /// where the last is not known.
    /// </returns>
    public DateOnly DateBy(JudgementDateReading reading) =>
        reading == JudgementDateReading.PublicationWhereKnown && PublicationDate is { } published
            ? published
            : LastDay ?? FirstDay;

    /// <summary>The grade and its date in words: <c>RI, 14 Sep 2016</c>.</summary>
    public override string ToString() => $"{GradeWords.Of(Grade)}, {Wording.Date(DateBy(JudgementDateReading.PublicationWhereKnown))}";

    /// <summary>The same judgement, seen from a school of which the inspected one is the predecessor.</summary>
    public Judgement From(JudgementOrigin origin) =>
        origin == Origin ? this : new(Urn, Grade, FirstDay, LastDay, PublicationDate, origin);

    /// <summary>Refuses what no judgement is.</summary>
    internal static void Require(Urn? urn, OverallEffectiveness grade, DateOnly firstDay, DateOnly? lastDay, DateOnly? publicationDate, JudgementOrigin origin)
    {
        if (grade is < OverallEffectiveness.Outstanding or > OverallEffectiveness.Inadequate)
        {
            throw new ArgumentOutOfRangeException(nameof(grade), grade, "A judgement has a grade from 1 to 4.");
        }

        if (origin > JudgementOrigin.OtherPredecessor)
        {
            throw new ArgumentOutOfRangeException(nameof(origin), origin, "A judgement is the school's own or a predecessor's.");
        }

        if (lastDay < firstDay)
        {
            throw new ArgumentOutOfRangeException(nameof(lastDay), Wording.Iso(lastDay.Value), $"The inspection{Of(urn)} cannot end before its first day, {Wording.Iso(firstDay)}.");
        }

        if (publicationDate < (lastDay ?? firstDay))
        {
            throw new ArgumentOutOfRangeException(nameof(publicationDate), Wording.Iso(publicationDate.Value), $"The report on the inspection{Of(urn)} cannot be published before the inspection's end, {Wording.Iso(lastDay ?? firstDay)}.");
        }

        static string Of(Urn? urn) => urn is { } known ? $" of {known}" : "";
    }
}
