namespace SchoolImprovement.Rules.Readings;

/// <summary>What must be complete before an instalment in arrears is paid. Guidance 6.24 and 8.3.</summary>
[JsonConverter(typeof(EnumJsonConverter<CompletionReading>))]
public enum CompletionReading
{
    /// <summary>The activity planned for the instalment's term. The default: an action may run over several terms, and each is paid for.</summary>
    ActivityOfTheTerm,

    /// <summary>The action itself, so that one which runs over several terms is paid when all of it is done, also where a later term's report is the first to say so.</summary>
    WholeAction,
}
