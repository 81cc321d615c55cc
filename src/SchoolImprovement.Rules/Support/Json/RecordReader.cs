using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SchoolImprovement.Rules.Support;

/// <summary>Reads and writes records.</summary>
internal static class RecordReader
{
    // Where events begin with their kind, as they are written, the serializer need not go through each to look for it.
    private static readonly JsonTypeInfo<SupportRecordDocument> KindFirst = SupportJsonContext.Default.SupportRecordDocument;

    private static readonly JsonTypeInfo<SupportRecordDocument> KindAnywhere = (JsonTypeInfo<SupportRecordDocument>)new JsonSerializerOptions(KindFirst.Options)
    {
        AllowOutOfOrderMetadataProperties = true,
        TypeInfoResolver = SupportJsonContext.Default,
    }.GetTypeInfo(typeof(SupportRecordDocument));

    public static RecordReading Read(ReadOnlySpan<byte> text, SupportRules rules, long linesBefore)
    {
        if (text.Length > SupportRecord.MaximumBytes)
        {
            return Refused($"The text has more than {SupportRecord.MaximumBytes} bytes; that is no record of one school.", linesBefore);
        }

        try
        {
            text = DocumentText.InUtf8(text);
        }
        catch (DocumentFormatException exception)
        {
            return Refused(exception.Reason, linesBefore);
        }

        if (PlanFile.Is(text))
        {
            return PlanFile.Read(text, rules, linesBefore);
        }

        var document = DocumentScan.Read<SupportRecordDocument>(text, [KindFirst, KindAnywhere], linesBefore, out var faults);
        return document is null
            ? new RecordReading(faults)
            : TooMany(document.Events.Length, linesBefore, "$.events") ?? TooLate(document, linesBefore) ?? Replay(document, rules);
    }

    public static void Write(Utf8JsonWriter writer, SupportRecord record) =>
        JsonSerializer.Serialize(writer, SupportRecordDocument.Of(record), SupportJsonContext.Default.SupportRecordDocument);

    /// <summary>
    /// Records event after event, in the order in which they are kept: one that comes before others asks all of them again. One that
    /// cannot be is left out, and told unless it follows from another.
    /// </summary>
    private static RecordReading Replay(SupportRecord record, RecordedEvent[] events, SupportRules rules, Func<int, string> pathOf)
    {
        var (findings, replay) = (new List<(int Index, Finding Finding)>(), new RecordReplay(record, rules));
        foreach (var i in Enumerable.Range(0, events.Length).OrderBy(i => events[i], Comparer<RecordedEvent>.Create(SupportRecord.Compare)))
        {
            findings.AddRange(replay.Add(events[i], path => pathOf(i) + path[1..]).Select(finding => (i, finding)));
        }

        return new RecordReading(replay.Record, [], [.. findings.OrderBy(static one => one.Index).Select(static one => one.Finding)], replay.IsComplete);
    }

    /// <summary>Refuses what has more events than any record of one school; <see langword="null"/> where it has not.</summary>
    public static RecordReading? TooMany(int events, long linesBefore, string path) => events > SupportRecord.MaximumEvents
        ? Refused(string.Create(CultureInfo.InvariantCulture, $"{events:N0} stand here, and no record of one school has more than {SupportRecord.MaximumEvents:N0} events."), linesBefore, path)
        : null;

    // What is dated after the day as at which a record is told would vanish from it.
    private static RecordReading? TooLate(SupportRecordDocument document, long linesBefore) =>
        document.AsAt is { } day && Array.FindIndex(document.Events, recorded => recorded.On > day) is >= 0 and var index
            ? Refused($"The record is told as at {Wording.Date(day)}, and this is dated after it.", linesBefore, string.Create(CultureInfo.InvariantCulture, $"$.events[{index}].on"))
            : null;

    private static RecordReading Replay(SupportRecordDocument document, SupportRules rules)
    {
        var reading = Replay(document.Begun, document.Events, rules, static index => string.Create(CultureInfo.InvariantCulture, $"$.events[{index}]"));
        return document.AsAt is { } day
            ? new RecordReading(reading.Record!.AsAt(day), [], reading.Findings, reading.IsComplete, day)
            : reading;
    }

    private static RecordReading Refused(string message, long linesBefore, string path = "$") =>
        new([new TextFault(path, linesBefore + 1, Position: null, message)]);
}
