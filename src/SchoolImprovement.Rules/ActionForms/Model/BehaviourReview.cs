namespace SchoolImprovement.Rules.ActionForms;

/// <summary>The reviews and tools with which activity on behaviour is to be aligned. Guidance 6.14.</summary>
[JsonConverter(typeof(EnumJsonConverter<BehaviourReview>))]
public enum BehaviourReview
{
    /// <summary>The independent review of behaviour in schools.</summary>
    BehaviourInSchools,

    /// <summary>The behaviour checklists.</summary>
    BehaviourChecklists,

    /// <summary>The tool for respectful schools.</summary>
    RespectfulSchools,

    /// <summary>The advice on mental health and behaviour.</summary>
    MentalHealthAndBehaviour,
}
