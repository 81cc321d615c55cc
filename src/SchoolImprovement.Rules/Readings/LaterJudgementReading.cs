namespace SchoolImprovement.Rules.Readings;

/// <summary>What becomes of a school's eligibility when a later judgement is not requires improvement. Guidance 1.2.</summary>
[JsonConverter(typeof(EnumJsonConverter<LaterJudgementReading>))]
public enum LaterJudgementReading
{
    /// <summary>The school stays eligible, on the tier that it had; the decision says so. The default.</summary>
    StaysEligible,

    /// <summary>The school is eligible only as long as its latest judgement is requires improvement.</summary>
    MustStillRequireImprovement,
}
