namespace SchoolImprovement.Rules.Eligibility;

/// <summary>What an eligibility rule does to the decision.</summary>
[JsonConverter(typeof(EnumJsonConverter<EligibilityRuleRole>))]
public enum EligibilityRuleRole
{
    /// <summary>Satisfied: the judgement in force at the start of the year may qualify the school. Guidance 1.2.</summary>
    QualifiesAtEntry,

    /// <summary>Satisfied: judgements received during the year may qualify the school. Guidance 1.2.</summary>
    QualifiesDuringYear,

    /// <summary>Not satisfied: the judgement does not qualify the school after all. For further requirements.</summary>
    Requires,

    /// <summary>Satisfied: the school meets a tier's criteria. The highest tier met wins. Guidance 1.4.</summary>
    GivesTier,

    /// <summary>Satisfied: the school is not normally eligible. Guidance 1.3.</summary>
    Bars,

    /// <summary>Satisfied: a school that is barred is eligible all the same. Guidance 1.3.</summary>
    LiftsBar,

    /// <summary>Only says something worth knowing.</summary>
    Informs,
}
