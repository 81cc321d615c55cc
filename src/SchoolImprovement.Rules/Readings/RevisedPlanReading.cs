namespace SchoolImprovement.Rules.Readings;

/// <summary>Whether a plan that was returned and revised has to be agreed again. Guidance 6.22 and 6.25.</summary>
[JsonConverter(typeof(EnumJsonConverter<RevisedPlanReading>))]
public enum RevisedPlanReading
{
    /// <summary>The agreement is to the plan as submitted, so a revised one is agreed again, not before its return. The default.</summary>
    AgreedAgain,

    /// <summary>The agreement given before the first submission stands for what is revised afterwards.</summary>
    FirstAgreementStands,
}
