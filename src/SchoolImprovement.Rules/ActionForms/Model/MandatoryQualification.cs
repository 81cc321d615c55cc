namespace SchoolImprovement.Rules.ActionForms;

/// <summary>The qualifications that core budgets pay for, not the grant. Guidance 8.6.</summary>
[JsonConverter(typeof(EnumJsonConverter<MandatoryQualification>))]
public enum MandatoryQualification
{
    /// <summary>None of them.</summary>
    None,

    /// <summary>That of specialist teachers of pupils with sensory impairment.</summary>
    SensoryImpairment,

    /// <summary>The national award in SEN coordination.</summary>
    SenCoordination,
}
