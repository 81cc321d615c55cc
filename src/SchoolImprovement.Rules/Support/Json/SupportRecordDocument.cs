using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Support;

/// <summary>A record as it stands in JSON.</summary>
internal sealed class SupportRecordDocument : IJsonOnDeserialized
{
    [JsonConverter(typeof(RecordVersionJsonConverter))]
    public required string Schema { get; init; }

    public Urn? School { get; init; }

    public string? Name { get; init; }

    public HubRegion? Region { get; init; }

    public bool? IsInTrust { get; init; }

    public SchoolTermCalendar? Calendar { get; init; }

    /// <summary>The day as at which the record stands here, where days that are carried over may lie after it.</summary>
    public DateOnly? AsAt { get; init; }

    public required RecordedEvent[] Events { get; init; }

    // The serializer itself lets a null stand in a list.
    public void OnDeserialized() => _ = DocumentJson.NoneNull(Events).Count();

    internal SupportRecord Begun => new(School) { Name = Name, Region = Region, IsInTrust = IsInTrust, Calendar = Calendar };

    internal static SupportRecordDocument Of(SupportRecord record) => new()
    {
        Schema = SupportRecord.Schema,
        School = record.School,
        Name = record.Name,
        Region = record.Region,
        IsInTrust = record.IsInTrust,
        Calendar = record.Calendar,
        AsAt = record.ViewedOn,
        Events = [.. record.Recorded],
    };
}

internal sealed class RecordVersionJsonConverter() : VersionJsonConverter("record", SupportRecord.Schema);
