using System.Text.Json;
using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.Deployment.Json;

/// <summary>A claim as it stands in JSON.</summary>
internal sealed class PayClaimDocument : IJsonOnDeserialized
{
    public string? Reference { get; init; }

    public required Urn School { get; init; }

    public required DateOnly ClaimedOn { get; init; }

    public DateOnly? MatchedOn { get; init; }

    public string? NationalLeader { get; init; }

    public DeploymentDay?[] Days { get; init; } = [];

    // The serializer itself lets a null stand in a list, and adds path and line to an exception that has none.
    public void OnDeserialized()
    {
        var missing = Array.IndexOf(Days, null);
        if (missing >= 0)
        {
            throw new JsonException($"Day {missing} of days is null.");
        }
    }

    public PayClaim ToClaim() => new()
    {
        Reference = Reference,
        School = School,
        ClaimedOn = ClaimedOn,
        MatchedOn = MatchedOn,
        NationalLeader = NationalLeader,
        Days = [.. Days!],
    };

    public static PayClaimDocument Of(PayClaim claim) => new()
    {
        Reference = claim.Reference,
        School = claim.School,
        ClaimedOn = claim.ClaimedOn,
        MatchedOn = claim.MatchedOn,
        NationalLeader = claim.NationalLeader,
        Days = [.. claim.Days],
    };
}
