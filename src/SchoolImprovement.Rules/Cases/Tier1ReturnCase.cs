using SchoolImprovement.Rules.Deployment;

namespace SchoolImprovement.Rules.Cases;

/// <summary>A tier 1 return to be checked. Cases are told apart by the key; where none is given, by the school.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class Tier1ReturnCase : RuleCase
{
    /// <summary>Makes a case.</summary>
    /// <param name="document">The return.</param>
    /// <param name="key">What tells the return from others.</param>
    public Tier1ReturnCase(Tier1Return document, object? key = null)
        : base(document?.School, key ?? document?.School)
    {
        ArgumentNullException.ThrowIfNull(document);
        Return = document;
    }

    /// <summary>The return.</summary>
    public Tier1Return Return { get; }

    private protected override object Content => Return;
}
