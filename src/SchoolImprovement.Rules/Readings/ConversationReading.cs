namespace SchoolImprovement.Rules.Readings;

/// <summary>Before which step the department's conversation about a tier 2 or 3 school comes. Guidance 2.1 and 2.2.</summary>
[JsonConverter(typeof(EnumJsonConverter<ConversationReading>))]
public enum ConversationReading
{
    /// <summary>Before the National Leader agrees to the match, since its outcome is to inform the matching. The default.</summary>
    BeforeAgreement,

    /// <summary>Before the match is formally confirmed.</summary>
    BeforeConfirmation,
}
