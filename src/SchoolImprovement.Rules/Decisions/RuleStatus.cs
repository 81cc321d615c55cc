namespace SchoolImprovement.Rules.Decisions;

/// <summary>What a rule, or one of its conditions, says of the facts. The default value is <see cref="NeedsInformation"/>.</summary>
[JsonConverter(typeof(EnumJsonConverter<RuleStatus>))]
public enum RuleStatus : byte
{
    /// <summary>A fact that would settle the rule is not known. Unknown is never taken for no.</summary>
    NeedsInformation,

    /// <summary>The facts do what the rule says.</summary>
    Satisfied,

    /// <summary>The facts do not do what the rule says.</summary>
    NotSatisfied,

    /// <summary>The rule does not speak of such facts.</summary>
    NotApplicable,
}
