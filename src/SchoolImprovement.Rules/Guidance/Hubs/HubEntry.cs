namespace SchoolImprovement.Rules.Guidance;

/// <summary>A row of the embedded annex.</summary>
internal sealed class HubEntry
{
    public required HubKind Kind { get; init; }

    public HubRegion? Region { get; init; }

    public required string Name { get; init; }

    public Uri? Link { get; init; }

    public Hub ToHub() => new(Kind, Region, Name, Link, HubNames.TableOf(Kind));
}
