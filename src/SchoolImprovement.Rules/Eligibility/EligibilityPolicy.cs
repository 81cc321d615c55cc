using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.Eligibility;

/// <summary>
/// The reading taken of each paragraph on eligibility that is open to more than one. The default is the catalogue's.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record EligibilityPolicy
{
    /// <summary>The catalogue's readings.</summary>
    public static EligibilityPolicy Default { get; } = new();

    /// <summary>On which day a school has a judgement. Guidance 1.2.</summary>
    public JudgementDateReading JudgementDate { get; init; }

    /// <summary>What a later judgement that is not requires improvement does. Guidance 1.2.</summary>
    public LaterJudgementReading LaterJudgement { get; init; }

    /// <summary>Which tier is another tier. Guidance 1.3.</summary>
    public AdditionalTierReading AdditionalTier { get; init; }

    /// <summary>What satisfactory counts as. Guidance 1.4.</summary>
    public SatisfactoryReading Satisfactory { get; init; }

    /// <summary>From which day a record since 2005 runs. Guidance 1.4.</summary>
    public RecordStartReading RecordStart { get; init; }

    /// <summary>Whose judgements count for an academy. Guidance 1.4.</summary>
    public PredecessorReading Predecessors { get; init; }

    /// <summary>The readings chosen that are not the catalogue's, by name; empty for <see cref="Default"/>.</summary>
    [JsonIgnore]
    public ImmutableArray<Fact> Departures
    {
        get
        {
            var departures = ImmutableArray.CreateBuilder<Fact>();
            departures.AddDeparture(nameof(JudgementDate), JudgementDate, Default.JudgementDate);
            departures.AddDeparture(nameof(LaterJudgement), LaterJudgement, Default.LaterJudgement);
            departures.AddDeparture(nameof(AdditionalTier), AdditionalTier, Default.AdditionalTier);
            departures.AddDeparture(nameof(Satisfactory), Satisfactory, Default.Satisfactory);
            departures.AddDeparture(nameof(RecordStart), RecordStart, Default.RecordStart);
            departures.AddDeparture(nameof(Predecessors), Predecessors, Default.Predecessors);
            return departures.ToImmutable();
        }
    }

    /// <summary>The names of the readings, as <see cref="With"/> takes them.</summary>
    public static ImmutableArray<string> ReadingNames { get; } =
    [
        nameof(JudgementDate), nameof(LaterJudgement), nameof(AdditionalTier),
        nameof(Satisfactory), nameof(RecordStart), nameof(Predecessors),
    ];

    /// <summary>The same policy with one reading taken by name, as configuration and command lines give it.</summary>
    /// <param name="reading">One of <see cref="ReadingNames"/>, in any case.</param>
    /// <param name="value">The name of one of its values, in any case.</param>
    /// <exception cref="ArgumentException">There is no such reading, or no such value; the message lists those there are.</exception>
    public EligibilityPolicy With(string reading, string value)
    {
        return Readings.Find(ReadingNames, reading) switch
        {
            nameof(JudgementDate) => this with { JudgementDate = Readings.Parse<JudgementDateReading>(reading, value) },
            nameof(LaterJudgement) => this with { LaterJudgement = Readings.Parse<LaterJudgementReading>(reading, value) },
            nameof(AdditionalTier) => this with { AdditionalTier = Readings.Parse<AdditionalTierReading>(reading, value) },
            nameof(Satisfactory) => this with { Satisfactory = Readings.Parse<SatisfactoryReading>(reading, value) },
            nameof(RecordStart) => this with { RecordStart = Readings.Parse<RecordStartReading>(reading, value) },
            nameof(Predecessors) => this with { Predecessors = Readings.Parse<PredecessorReading>(reading, value) },
            _ => throw Readings.Unknown(ReadingNames, reading),
        };
    }
}
