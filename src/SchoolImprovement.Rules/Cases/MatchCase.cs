using SchoolImprovement.Rules.Deployment;

namespace SchoolImprovement.Rules.Cases;

/// <summary>A match of a National Leader with a school to be checked. Cases are told apart by the key; where none is given, by the school.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class MatchCase : RuleCase
{
    /// <summary>Makes a case.</summary>
    /// <param name="match">The match.</param>
    /// <param name="key">What tells the match from others.</param>
    public MatchCase(Match match, object? key = null)
        : base(match?.School, key ?? match?.School)
    {
        ArgumentNullException.ThrowIfNull(match);
        Match = match;
    }

    /// <summary>The match.</summary>
    public Match Match { get; }

    private protected override object Content => Match;
}
