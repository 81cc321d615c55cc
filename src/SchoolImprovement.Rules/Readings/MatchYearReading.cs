namespace SchoolImprovement.Rules.Readings;

/// <summary>Which matches the rates of an offer pay for. Guidance 8.1.</summary>
[JsonConverter(typeof(EnumJsonConverter<MatchYearReading>))]
public enum MatchYearReading
{
    /// <summary>Those made during the offer's academic year; the days themselves may come later. The default.</summary>
    DuringYear,

    /// <summary>Those made on the first day of the offer's academic year or later, also after its end.</summary>
    FromYearOn,
}
