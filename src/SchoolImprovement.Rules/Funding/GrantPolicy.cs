using System.Collections.Immutable;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Monitoring;

namespace SchoolImprovement.Rules.Funding;

/// <summary>
/// The reading taken of each paragraph on payment that is open to more than one. The default is the catalogue's.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record GrantPolicy
{
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

    /// <summary>When an instalment in arrears can be due. Guidance 8.3.</summary>
    public ArrearsReading Arrears { get; init; }

    /// <summary>What must be complete. Guidance 8.3.</summary>
    public CompletionReading Completion { get; init; }

    /// <summary>Of what the underspend is. Guidance 8.4.</summary>
    public UnderspendReading Underspend { get; init; }

    /// <summary>The readings chosen that are not the catalogue's, by name; empty for <see cref="Default"/>.</summary>
    public ImmutableArray<Fact> Departures
    {
        get
        {
            var departures = ImmutableArray.CreateBuilder<Fact>();
            departures.AddDeparture(nameof(SatisfactoryProgress), SatisfactoryProgress, Default.SatisfactoryProgress);
            departures.AddDeparture(nameof(LateStart), LateStart, Default.LateStart);
            departures.AddDeparture(nameof(WithholdingGround), WithholdingGround, Default.WithholdingGround);
            departures.AddDeparture(nameof(WithheldPart), WithheldPart, Default.WithheldPart);
            departures.AddDeparture(nameof(Arrears), Arrears, Default.Arrears);
            departures.AddDeparture(nameof(Completion), Completion, Default.Completion);
            departures.AddDeparture(nameof(Underspend), Underspend, Default.Underspend);
            return departures.ToImmutable();
        }
    }

    /// <summary>The names of the readings, as <see cref="With"/> takes them.</summary>
    public static ImmutableArray<string> ReadingNames { get; } =
    [
        nameof(SatisfactoryProgress), nameof(LateStart), nameof(WithholdingGround), nameof(WithheldPart), nameof(Arrears), nameof(Completion), nameof(Underspend),
    ];

    /// <summary>The same policy with one reading taken by name, as configuration and command lines give it.</summary>
    /// <param name="reading">One of <see cref="ReadingNames"/>, in any case.</param>
    /// <param name="value">The name of one of its values, in any case.</param>
    /// <exception cref="ArgumentException">There is no such reading, or no such value; the message lists those there are.</exception>
    public GrantPolicy With(string reading, string value)
    {
        return Readings.Find(ReadingNames, reading) switch
        {
            nameof(SatisfactoryProgress) => this with { SatisfactoryProgress = Readings.Parse<SatisfactoryProgressReading>(reading, value) },
            nameof(LateStart) => this with { LateStart = Readings.Parse<LateStartReading>(reading, value) },
            nameof(WithholdingGround) => this with { WithholdingGround = Readings.Parse<WithholdingGroundReading>(reading, value) },
            nameof(WithheldPart) => this with { WithheldPart = Readings.Parse<WithheldPartReading>(reading, value) },
            nameof(Arrears) => this with { Arrears = Readings.Parse<ArrearsReading>(reading, value) },
            nameof(Completion) => this with { Completion = Readings.Parse<CompletionReading>(reading, value) },
            nameof(Underspend) => this with { Underspend = Readings.Parse<UnderspendReading>(reading, value) },
            _ => throw Readings.Unknown(ReadingNames, reading),
        };
    }

    internal void RefuseUndefined()
    {
        Refuse(SatisfactoryProgress);
        Refuse(LateStart);
        Refuse(WithholdingGround);
        Refuse(WithheldPart);
        Refuse(Arrears);
        Refuse(Completion);
        Refuse(Underspend);

        static void Refuse<T>(T reading)
            where T : struct, Enum
        {
            if (!Enum.IsDefined(reading))
            {
                throw new ArgumentOutOfRangeException(nameof(reading), reading, $"{typeof(T).Name} has no such value.");
            }
        }
    }
}
