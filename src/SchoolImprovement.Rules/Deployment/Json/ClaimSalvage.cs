using System.Text.Json;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Deployment;

/// <summary>What can be read of a claim that cannot be read as a whole, so that it does not look as though it were not there.</summary>
/// <remarks>Of a member that stands several times, each value may be the one that is meant, so all of them are taken.</remarks>
internal readonly record struct ClaimSalvage(string? Reference, ImmutableArray<Urn> Schools, DateOnly? ClaimedOn, ImmutableArray<DateOnly?>? Days)
{
    private static ClaimSalvage Nothing => new(null, [], null, null);

    public static ClaimSalvage Of(ReadOnlySpan<byte> item)
    {
        var reader = new Utf8JsonReader(item);
        try
        {
            return JsonElement.ParseValue(ref reader) is { ValueKind: JsonValueKind.Object } claim
                ? new(ReferenceOf(claim), SchoolsOf(claim), Valued(claim, "claimedOn").Max(DateOf), DaysOf(claim))
                : Nothing;
        }
        catch (JsonException)
        {
            return Nothing;
        }
    }

    private static string? ReferenceOf(JsonElement claim) =>
        Valued(claim, "reference").Select(TextOf).Distinct().ToArray() is [var one] ? one : null;

    // Where no member of its name is there, the school may stand under another.
    private static ImmutableArray<Urn> SchoolsOf(JsonElement claim)
    {
        JsonElement[] named = [.. Valued(claim, "school")];
        return
        [
            .. (named.Length > 0 ? named : claim.EnumerateObject().Where(static member => !IsKnown(member)).Select(static member => member.Value))
                .Select(static value => Urn.TryParse(value.ValueKind == JsonValueKind.Number ? value.GetRawText() : TextOf(value), out var urn) ? urn : (Urn?)null)
                .OfType<Urn>()
                .Distinct(),
        ];
    }

    // Days that are missing may stand under a name misspelt.
    private static ImmutableArray<DateOnly?>? DaysOf(JsonElement claim)
    {
        JsonElement[] named = [.. Valued(claim, "days")];
        if (named.Length == 0)
        {
            return claim.EnumerateObject().All(IsKnown) ? [] : null;
        }

        return Array.TrueForAll(named, static days => days.ValueKind == JsonValueKind.Array)
            ? [.. named.SelectMany(static days => days.EnumerateArray()).SelectMany(DatesOf)]
            : null;
    }

    private static IEnumerable<DateOnly?> DatesOf(JsonElement day) =>
        day.ValueKind == JsonValueKind.Object ? Valued(day, "date").Select(DateOf).DefaultIfEmpty() : [null];

    private static IEnumerable<JsonElement> Valued(JsonElement owner, string name) =>
        owner.EnumerateObject().Where(member => string.Equals(NameOf(member), name, StringComparison.OrdinalIgnoreCase)).Select(static member => member.Value);

    private static bool IsKnown(JsonProperty member) =>
        DeploymentJsonContext.Default.PayClaimDocument.Properties.Any(known => string.Equals(known.Name, NameOf(member), StringComparison.OrdinalIgnoreCase));

    private static DateOnly? DateOf(JsonElement value) =>
        DateOnly.TryParseExact(TextOf(value), DateJsonConverter.Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static string? TextOf(JsonElement value) => value.ValueKind == JsonValueKind.String ? Unicode(value.GetString) : null;

    private static string? NameOf(JsonProperty member) => Unicode(() => member.Name);

    // An escape for half of a surrogate pair is no text, and takes nothing else of the claim with it.
    private static string? Unicode(Func<string?> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
