using System.Text.Json;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Eligibility.Json;

/// <summary>Earlier support as it stands in JSON.</summary>
internal sealed class PriorSupportDocument
{
    private const string Yes = "yes";
    private const string No = "no";
    private const string NotKnown = "notKnown";

    public required string Supported { get; init; }

    public SupportTier? Tier { get; init; }

    public DateOnly? TakenUp { get; init; }

    internal PriorSupport ToSupport() => (Supported, Tier, TakenUp) switch
    {
        (Yes, _, _) => PriorSupport.Supported(Tier, TakenUp),
        (No, null, null) => PriorSupport.None,
        (NotKnown, null, null) => PriorSupport.Unknown,
        (No or NotKnown, _, _) => throw new JsonException($"A tier or a day stands beside supported '{Supported}'."),
        _ => throw new JsonException($"'{Documents.Quoted.Of(Supported)}' is none of these words: {Yes}, {No}, {NotKnown}."),
    };

    internal static PriorSupportDocument Of(PriorSupport support) => new()
    {
        Supported = !support.IsKnown ? NotKnown : support.IsSupported ? Yes : No,
        Tier = support.Tier,
        TakenUp = support.TakenUp,
    };
}
