using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Monitoring;

namespace SchoolImprovement.Rules.Funding;

/// <summary>
/// The reading taken of each paragraph on payment that is open to more than one. The default is the catalogue's.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record GrantPolicy
{
    private static readonly ReadingTable<GrantPolicy> Table = new(
        new(),
        Reading<GrantPolicy>.Of(nameof(SatisfactoryProgress), static policy => policy.SatisfactoryProgress, static (policy, value) => policy with { SatisfactoryProgress = value }),
        Reading<GrantPolicy>.Of(nameof(LateStart), static policy => policy.LateStart, static (policy, value) => policy with { LateStart = value }),
        Reading<GrantPolicy>.Of(nameof(WithholdingGround), static policy => policy.WithholdingGround, static (policy, value) => policy with { WithholdingGround = value }),
        Reading<GrantPolicy>.Of(nameof(WithheldPart), static policy => policy.WithheldPart, static (policy, value) => policy with { WithheldPart = value }),
        Reading<GrantPolicy>.Of(nameof(StoppedActivity), static policy => policy.StoppedActivity, static (policy, value) => policy with { StoppedActivity = value }),
        Reading<GrantPolicy>.Of(nameof(Arrears), static policy => policy.Arrears, static (policy, value) => policy with { Arrears = value }),
        Reading<GrantPolicy>.Of(nameof(Completion), static policy => policy.Completion, static (policy, value) => policy with { Completion = value }),
        Reading<GrantPolicy>.Of(nameof(Underspend), static policy => policy.Underspend, static (policy, value) => policy with { Underspend = value }));

    /// <summary>The catalogue's readings.</summary>
    public static GrantPolicy Default { get; } = new();

    /// <summary>What satisfactory progress is. Guidance 7.1.</summary>
    public SatisfactoryProgressReading SatisfactoryProgress { get; init; }

    /// <summary>Whether a late start is not on track, which progress that is satisfactory must mitigate. Guidance 7.1 and 7.3.</summary>
    public LateStartReading LateStart { get; init; }

    /// <summary>On what ground funding is withheld. Guidance 7.4.</summary>
    public WithholdingGroundReading WithholdingGround { get; init; }

    /// <summary>How much is kept back. Guidance 7.4 and 8.3.</summary>
    public WithheldPartReading WithheldPart { get; init; }

    /// <summary>How much is kept back on account of activity that is stopped. Guidance 7.3.</summary>
    public StoppedActivityReading StoppedActivity { get; init; }

    /// <summary>When an instalment in arrears can be due. Guidance 8.3.</summary>
    public ArrearsReading Arrears { get; init; }

    /// <summary>What must be complete. Guidance 8.3.</summary>
    public CompletionReading Completion { get; init; }

    /// <summary>Of what the underspend is. Guidance 8.4.</summary>
    public UnderspendReading Underspend { get; init; }

    /// <summary>The names of the readings, as <see cref="With"/> takes them.</summary>
    public static ImmutableArray<string> ReadingNames => Table.Names;

    /// <summary>The readings chosen that are not the catalogue's, by name; empty for <see cref="Default"/>.</summary>
    [JsonIgnore]
    public ImmutableArray<Fact> Departures => Table.DeparturesOf(this);

    /// <summary>The same policy with one reading taken by name, as configuration and command lines give it.</summary>
    /// <param name="reading">One of <see cref="ReadingNames"/>, in any case.</param>
    /// <param name="value">The name of one of its values, in any case.</param>
    /// <exception cref="ArgumentException">There is no such reading, or no such value; the message lists those there are.</exception>
    public GrantPolicy With(string reading, string value) => Table.With(this, reading, value);

    internal void RefuseUndefined() => Table.Check(this);
}
