using System.Text.Json;

namespace SchoolImprovement.Rules.Guidance;

/// <summary>Reads the embedded annex.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(HubEntry[]))]
internal sealed partial class HubDirectoryJson : JsonSerializerContext
{
    private const string Resource = "SchoolImprovement.Rules.Guidance.Hubs.hubs-2019-to-2020.json";

    internal static Hub[] ReadEmbedded()
    {
        using var stream = typeof(HubDirectoryJson).Assembly.GetManifestResourceStream(Resource)!;
        return [.. JsonSerializer.Deserialize(stream, Default.HubEntryArray)!.Select(entry => entry.ToHub())];
    }
}
