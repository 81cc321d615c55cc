namespace SchoolImprovement.Rules.Funding;

/// <summary>A funded activity as it stands in JSON.</summary>
internal sealed class FundedActivityDocument : IJsonOnDeserialized
{
    private FundedActivity? _activity;

    public required string Id { get; init; }

    public required decimal[] Costs { get; init; }

    internal FundedActivity Activity => _activity ??= DocumentJson.Make(() => new FundedActivity(Id, Costs));

    public void OnDeserialized() => _ = Activity;

    internal static FundedActivityDocument Of(FundedActivity activity) => new() { Id = activity.Id, Costs = [.. activity.Costs] };
}
