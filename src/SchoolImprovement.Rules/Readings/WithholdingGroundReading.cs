namespace SchoolImprovement.Rules.Readings;

/// <summary>On what ground funding is withheld when activity has not taken place. Guidance 7.4.</summary>
[JsonConverter(typeof(EnumJsonConverter<WithholdingGroundReading>))]
public enum WithholdingGroundReading
{
    /// <summary>On the National Leader's recommendation. The default: the guidance leaves it to the National Leader to recommend it.</summary>
    Recommendation,

    /// <summary>On the recommendation, and also whenever activity has not taken place.</summary>
    NotTakenPlace,
}
