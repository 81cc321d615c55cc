namespace SchoolImprovement.Rules.Deployment;

/// <summary>What a rule on pay does to a claim.</summary>
[JsonConverter(typeof(EnumJsonConverter<PayRuleRole>))]
public enum PayRuleRole : byte
{
    /// <summary>A claim that does not keep it is refused.</summary>
    Refuses,

    /// <summary>A claim that does not keep it gets a finding, and is decided all the same.</summary>
    Notes,

    /// <summary>A day that does not keep it is listed and not paid.</summary>
    LimitsDays,

    /// <summary>
    /// A day that keeps it is paid at its rate. The first in the order of the rule set that is kept decides; the last
    /// is the usual case, and says what is missing where none is kept.
    /// </summary>
    GivesRate,
}
