using System.Text;

namespace SchoolImprovement.Rules.Support;

/// <content>The record as JSON.</content>
public sealed partial record SupportRecord
{
    /// <summary>The largest text that is read as one record, in bytes; it is far beyond any real one.</summary>
    public const int MaximumBytes = 8 * 1024 * 1024;

    /// <summary>The most events that are read as one record; it is far beyond any real one.</summary>
    public const int MaximumEvents = 10_000;

    /// <summary>Reads a record, and records its events one after the other by the rules.</summary>
    /// <param name="utf8Json">
    /// JSON in UTF-8, with a byte order mark or without: a record as its schema describes it, or a document with <c>support</c>,
    /// <c>calendar</c>, <c>grant</c>, <c>evidence</c>, <c>plan</c> and <c>updates</c>, of which the steps are carried over.
    /// </param>
    /// <param name="rules">The rules; those of <see cref="SupportOffer.Default"/> under the catalogue's readings when <see langword="null"/>.</param>
    public static RecordReading Read(ReadOnlySpan<byte> utf8Json, SupportRules? rules = null) => RecordReader.Read(utf8Json, rules ?? SupportRules.Default, 0);

    /// <inheritdoc cref="Read(ReadOnlySpan{byte}, SupportRules)"/>
    /// <param name="json">The text.</param>
    /// <param name="rules">The rules.</param>
    public static RecordReading Read(string json, SupportRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Encoding.UTF8.GetBytes(json), rules);
    }

    /// <summary>Reads records from lines of JSON, one after the other as they are asked for; blank lines are passed over.</summary>
    /// <param name="utf8Lines">JSON in UTF-8, a record on each line. It is read to its end and left open.</param>
    /// <param name="rules">The rules; those of <see cref="SupportOffer.Default"/> under the catalogue's readings when <see langword="null"/>.</param>
    public static IEnumerable<RecordReading> ReadLines(Stream utf8Lines, SupportRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(utf8Lines);
        return RecordLines.Read(utf8Lines, rules ?? SupportRules.Default);
    }

    /// <summary>The record as JSON, which <see cref="Read(string, SupportRules)"/> reads back as an equal record. What is not known is left out.</summary>
    /// <param name="indented">Whether to lay it out over several lines.</param>
    public string ToJson(bool indented = false) => JsonText.Of(this, RecordReader.Write, indented);
}
