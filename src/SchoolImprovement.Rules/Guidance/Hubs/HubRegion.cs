namespace SchoolImprovement.Rules.Guidance;

/// <summary>The regions by which Annex A lists its contacts. Guidance A.maths and A.english.</summary>
[JsonConverter(typeof(EnumJsonConverter<HubRegion>))]
public enum HubRegion
{
    /// <summary>East Midlands and Humber.</summary>
    EastMidlandsAndHumber,

    /// <summary>East of England and North East London.</summary>
    EastOfEnglandAndNorthEastLondon,

    /// <summary>Lancashire and West Yorkshire.</summary>
    LancashireAndWestYorkshire,

    /// <summary>North.</summary>
    North,

    /// <summary>South Central and North West London.</summary>
    SouthCentralAndNorthWestLondon,

    /// <summary>South East England and South London.</summary>
    SouthEastEnglandAndSouthLondon,

    /// <summary>South West.</summary>
    SouthWest,

    /// <summary>West Midlands.</summary>
    WestMidlands,
}
