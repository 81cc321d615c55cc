using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Deployment;

/// <summary>A match as it stands in JSON.</summary>
internal sealed class MatchDocument
{
    public required Urn School { get; init; }

    public required SupportTier Tier { get; init; }

    public string? NationalLeader { get; init; }

    public DateOnly? ConversationOn { get; init; }

    public DateOnly? LeaderAgreedOn { get; init; }

    public DateOnly? SchoolConfirmedOn { get; init; }

    public DateOnly? RecordedOn { get; init; }

    public DateOnly? ConfirmedOn { get; init; }

    public bool? WithinOwnTrust { get; init; }

    public string? OwnTrustJustification { get; init; }

    public int? DaysUsed { get; init; }

    public bool? Tier1ReturnFollows { get; init; }

    public bool? ActionFormFollows { get; init; }

    public Match ToMatch() => new()
    {
        School = School,
        Tier = Tier,
        NationalLeader = NationalLeader,
        ConversationOn = ConversationOn,
        LeaderAgreedOn = LeaderAgreedOn,
        SchoolConfirmedOn = SchoolConfirmedOn,
        RecordedOn = RecordedOn,
        ConfirmedOn = ConfirmedOn,
        WithinOwnTrust = WithinOwnTrust,
        OwnTrustJustification = OwnTrustJustification,
        DaysUsed = DaysUsed,
        Tier1ReturnFollows = Tier1ReturnFollows,
        ActionFormFollows = ActionFormFollows,
    };

    public static MatchDocument Of(Match match) => new()
    {
        School = match.School,
        Tier = match.Tier,
        NationalLeader = match.NationalLeader,
        ConversationOn = match.ConversationOn,
        LeaderAgreedOn = match.LeaderAgreedOn,
        SchoolConfirmedOn = match.SchoolConfirmedOn,
        RecordedOn = match.RecordedOn,
        ConfirmedOn = match.ConfirmedOn,
        WithinOwnTrust = match.WithinOwnTrust,
        OwnTrustJustification = match.OwnTrustJustification,
        DaysUsed = match.DaysUsed,
        Tier1ReturnFollows = match.Tier1ReturnFollows,
        ActionFormFollows = match.ActionFormFollows,
    };
}
