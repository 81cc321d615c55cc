using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Documents;

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

        text = text.StartsWith(Encoding.UTF8.Preamble) ? text[Encoding.UTF8.Preamble.Length..] : text;
        if (PlanFile.Is(text))
        {
            return PlanFile.Read(text, rules, linesBefore);
        }

        var document = DocumentScan.Read(text, KindFirst, linesBefore, out var faults) ?? DocumentScan.Read(text, KindAnywhere, linesBefore, out faults);
        return document is null
            ? new RecordReading(faults)
            : TooMany(document.Events.Length, linesBefore, "$.events") ?? Replay(document, rules);
    }

    public static void Write(Utf8JsonWriter writer, SupportRecord record) =>
        JsonSerializer.Serialize(writer, SupportRecordDocument.Of(record), SupportJsonContext.Default.SupportRecordDocument);

    /// <summary>Records event after event; one that cannot be is left out, and told.</summary>
    public static RecordReading Replay(SupportRecord record, IReadOnlyList<RecordedEvent> events, SupportRules rules, Func<int, string> pathOf)
    {
        var (findings, isComplete) = (ImmutableArray.CreateBuilder<Finding>(), true);
        for (var i = 0; i < events.Count; i++)
        {
            var recording = rules.Record(record, events[i]);
            record = recording.Record ?? record;
            isComplete &= recording.Record is not null;
            foreach (var finding in recording.Findings.Findings)
            {
                findings.Add(finding with { Path = pathOf(i) + finding.Path[1..] });
            }
        }

        return new RecordReading(record, [], findings.ToImmutable(), isComplete);
    }

    /// <summary>Refuses what has more events than any record of one school; <see langword="null"/> where it has not.</summary>
    public static RecordReading? TooMany(int events, long linesBefore, string path) => events > SupportRecord.MaximumEvents
        ? Refused(string.Create(CultureInfo.InvariantCulture, $"{events:N0} stand here, and no record of one school has more than {SupportRecord.MaximumEvents:N0} events."), linesBefore, path)
        : null;

    private static RecordReading Replay(SupportRecordDocument document, SupportRules rules) => Replay(
        document.Begun, document.Events, rules, static index => string.Create(CultureInfo.InvariantCulture, $"$.events[{index}]"));

    private static RecordReading Refused(string message, long linesBefore, string path = "$") =>
        new([new RecordFault(path, linesBefore + 1, message)]);
}
