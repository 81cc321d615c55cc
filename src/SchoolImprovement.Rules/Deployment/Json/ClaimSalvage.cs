using System.Text.Json;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Deployment;

/// <summary>What can be read of a claim that cannot be read as a whole, so that it does not look as though it were not there.</summary>
internal readonly record struct ClaimSalvage(string? Reference, Urn? School, DateOnly? ClaimedOn, ImmutableArray<DateOnly?>? Days)
{
    public static ClaimSalvage Of(ReadOnlySpan<byte> item)
    {
        var reader = new Utf8JsonReader(item);
        try
        {
            return JsonElement.ParseValue(ref reader) is { ValueKind: JsonValueKind.Object } claim
                ? new(Text(claim, "reference"), Number(claim), Date(claim, "claimedOn"), DaysOf(claim))
                : new(null, null, null, null);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return new(null, null, null, null);
        }
    }

    private static Urn? Number(JsonElement claim) =>
        claim.TryGetProperty("school", out var school) && Urn.TryParse(school.ToString(), out var urn) ? urn : null;

    // Days that are missing may stand under a name misspelt.
    private static ImmutableArray<DateOnly?>? DaysOf(JsonElement claim)
    {
        if (!claim.TryGetProperty("days", out var days))
        {
            return claim.EnumerateObject().All(static member => IsKnown(member.Name)) ? [] : null;
        }

        return days.ValueKind == JsonValueKind.Array
            ? [.. days.EnumerateArray().Select(day => day.ValueKind == JsonValueKind.Object ? Date(day, "date") : null)]
            : null;
    }

    private static bool IsKnown(string member) => DeploymentJsonContext.Default.PayClaimDocument.Properties.Any(known => known.Name == member);

    private static DateOnly? Date(JsonElement owner, string name) =>
        DateOnly.TryParseExact(Text(owner, name), DateJsonConverter.Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static string? Text(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
