using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Benchmarks.Eligibility;

/// <summary>What the engine's expressions look at, seen from one judgement. Public, because the engine reads it by reflection.</summary>
/// <param name="RequiresImprovement">Whether the judgement is requires improvement.</param>
/// <param name="IsFirst">Whether there is none before it.</param>
/// <param name="BeforeRequiresImprovement">Whether the one before it is requires improvement.</param>
/// <param name="AnyAbove">Whether one of the record is above requires improvement.</param>
/// <param name="RecordLength">How many judgements the record holds.</param>
/// <param name="Supported">Whether the school took up the earlier offer.</param>
/// <param name="AfterTakingUp">Whether the judgement came after that.</param>
/// <param name="SupportedTier">The tier that was supported; 0 for none.</param>
public sealed record EngineFacts(
    bool RequiresImprovement,
    bool IsFirst,
    bool BeforeRequiresImprovement,
    bool AnyAbove,
    int RecordLength,
    bool Supported,
    bool AfterTakingUp,
    int SupportedTier)
{
    internal static EngineFacts Of(SchoolCase subject, int at, int asAt)
    {
        var judgements = subject.Plain;
        var start = SupportOffer.Default.Eligibility.RecordStart.Value.DayNumber;
        var (length, above) = (0, false);
        for (var i = at; i >= 0 && judgements[i].Day >= start; i--)
        {
            length++;
            above |= judgements[i].Grade < OverallEffectiveness.RequiresImprovement;
        }

        var takenUp = subject.Prior.TakenUp?.DayNumber;
        return new(
            judgements[at].Grade == OverallEffectiveness.RequiresImprovement,
            at == 0,
            at > 0 && judgements[at - 1].Grade == OverallEffectiveness.RequiresImprovement,
            above,
            length,
            subject.Prior.IsSupported && !(takenUp > asAt),
            judgements[at].Day > takenUp,
            (int?)subject.Prior.Tier ?? 0);
    }
}
