using System.Text.Json;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Funding;

/// <summary>A grant as it stands in JSON.</summary>
internal sealed class GrantDocument : IJsonOnDeserialized
{
    private Grant? _grant;

    public string? Subject { get; init; }

    public required SupportTier Tier { get; init; }

    public required TermDocument?[] Terms { get; init; }

    public decimal[]? Profile { get; init; }

    public FundedActivityDocument?[]? Activities { get; init; }

    internal Grant Grant => _grant ??= DocumentJson.Make(Make);

    public void OnDeserialized() => _ = Grant;

    internal static GrantDocument Of(Grant grant) => new()
    {
        Subject = grant.Subject,
        Tier = grant.Tier,
        Terms = [.. grant.Terms.Select(TermDocument.Of)],
        Profile = grant.Activities.IsEmpty ? [.. grant.Profile] : null,
        Activities = grant.Activities.IsEmpty ? null : [.. grant.Activities.Select(FundedActivityDocument.Of)],
    };

    private Grant Make()
    {
        var terms = DocumentJson.NoneNull(Terms).Select(term => term.Term);
        return (Profile, Activities) switch
        {
            ({ } profile, null) => new Grant(Tier, terms, profile) { Subject = Subject },
            (null, { } activities) => new Grant(Tier, terms, DocumentJson.NoneNull(activities).Select(activity => activity.Activity)) { Subject = Subject },
            _ => throw new JsonException("A grant has either a profile or activities."),
        };
    }
}
