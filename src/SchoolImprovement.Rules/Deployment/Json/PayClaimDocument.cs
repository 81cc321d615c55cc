using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Deployment;

/// <summary>A claim as it stands in JSON. Settable, since the serializer sets what is init-only also where the text leaves it out.</summary>
internal sealed class PayClaimDocument : IJsonOnDeserialized
{
    public string? Reference { get; set; }

    public required Urn School { get; set; }

    public SupportTier? Tier { get; set; }

    public required DateOnly ClaimedOn { get; set; }

    public DateOnly? MatchedOn { get; set; }

    public string? NationalLeader { get; set; }

    public DeploymentDay?[] Days { get; set; } = [];

    public void OnDeserialized() => _ = DocumentJson.NoneNull(Days).Count();

    public PayClaim ToClaim() => new()
    {
        Reference = Reference,
        School = School,
        Tier = Tier,
        ClaimedOn = ClaimedOn,
        MatchedOn = MatchedOn,
        NationalLeader = NationalLeader,
        Days = [.. Days!],
    };

    public static PayClaimDocument Of(PayClaim claim) => new()
    {
        Reference = claim.Reference,
        School = claim.School,
        Tier = claim.Tier,
        ClaimedOn = claim.ClaimedOn,
        MatchedOn = claim.MatchedOn,
        NationalLeader = claim.NationalLeader,
        Days = [.. claim.Days],
    };
}
