using System.Collections.Immutable;
using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.Eligibility;

/// <summary>
/// The reading taken of each paragraph on eligibility that is open to more than one. The default is the catalogue's.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
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
    public ImmutableArray<Fact> Departures
    {
        get
        {
            var departures = ImmutableArray.CreateBuilder<Fact>();
            Add(nameof(JudgementDate), JudgementDate, Default.JudgementDate);
            Add(nameof(LaterJudgement), LaterJudgement, Default.LaterJudgement);
            Add(nameof(AdditionalTier), AdditionalTier, Default.AdditionalTier);
            Add(nameof(Satisfactory), Satisfactory, Default.Satisfactory);
            Add(nameof(RecordStart), RecordStart, Default.RecordStart);
            Add(nameof(Predecessors), Predecessors, Default.Predecessors);
            return departures.ToImmutable();

            void Add<T>(string name, T chosen, T standard)
                where T : struct, Enum
            {
                if (!EqualityComparer<T>.Default.Equals(chosen, standard))
                {
                    departures.Add(new Fact(name, chosen.ToString()));
                }
            }
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
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(value);
        return ReadingNames.FirstOrDefault(name => name.Equals(reading, StringComparison.OrdinalIgnoreCase)) switch
        {
            nameof(JudgementDate) => this with { JudgementDate = Value<JudgementDateReading>() },
            nameof(LaterJudgement) => this with { LaterJudgement = Value<LaterJudgementReading>() },
            nameof(AdditionalTier) => this with { AdditionalTier = Value<AdditionalTierReading>() },
            nameof(Satisfactory) => this with { Satisfactory = Value<SatisfactoryReading>() },
            nameof(RecordStart) => this with { RecordStart = Value<RecordStartReading>() },
            nameof(Predecessors) => this with { Predecessors = Value<PredecessorReading>() },
            _ => throw new ArgumentException($"There is no reading '{reading}'. There are: {string.Join(", ", ReadingNames)}.", nameof(reading)),
        };

        T Value<T>()
            where T : struct, Enum =>
            Array.Exists(Enum.GetNames<T>(), name => name.Equals(value, StringComparison.OrdinalIgnoreCase))
                ? Enum.Parse<T>(value, ignoreCase: true)
                : throw new ArgumentException($"The reading {reading} has no value '{value}'. It has: {string.Join(", ", Enum.GetNames<T>())}.", nameof(value));
    }
}
