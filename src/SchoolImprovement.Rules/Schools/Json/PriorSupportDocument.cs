namespace SchoolImprovement.Rules.Schools;

/// <summary>What is known of support under the offer before, as it stands in JSON: nothing said is not known.</summary>
internal sealed class PriorSupportDocument : IJsonOnDeserialized
{
    public bool? Supported { get; init; }

    public SupportTier? Tier { get; init; }

    public DateOnly? TakenUp { get; init; }

    internal PriorSupport Prior => DocumentJson.Make(() => Supported switch
    {
        null when Tier is null && TakenUp is null => PriorSupport.Unknown,
        false when Tier is null && TakenUp is null => PriorSupport.None,
        true => PriorSupport.Supported(Tier, TakenUp),
        _ => throw new ArgumentException("A tier or a day of support under the offer before belongs to a school that was supported."),
    });

    public void OnDeserialized() => _ = Prior;

    internal static PriorSupportDocument Of(PriorSupport prior) => new()
    {
        Supported = prior.IsKnown ? prior.IsSupported : null,
        Tier = prior.Tier,
        TakenUp = prior.TakenUp,
    };
}
