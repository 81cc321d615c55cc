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
}
