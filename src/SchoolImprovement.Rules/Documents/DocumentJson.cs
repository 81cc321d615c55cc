using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SchoolImprovement.Rules.Documents;

/// <summary>Reads documents, and turns whatever is wrong with a text into one exception, with path and line.</summary>
internal static class DocumentJson
{
    private const string NotOfTheKind = "The value is not of the kind that belongs here.";
    private const string Null = "A null does not belong here.";
    private const string Repeated = "A member stands here a second time.";

    /// <summary>How much is said of what is wrong, since what is quoted in it was written by somebody else.</summary>
    public const int LongestReason = 140;

    /// <summary>And how much of its place.</summary>
    public const int LongestPath = 120;

    public static T Read<T>(string json, JsonTypeInfo<T> type)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return JsonSerializer.Deserialize(json, type) ?? throw NullDocument();
        }
        catch (JsonException exception)
        {
            throw Refusal(exception, Encoding.UTF8.GetBytes(json), type, "$", 0);
        }
        catch (ArgumentException exception)
        {
            // A text that is no Unicode, such as half of a surrogate pair, does not even reach the reader.
            throw new DocumentFormatException("The text is not valid Unicode.", "$", 1, exception);
        }
    }

    /// <summary>Reads a document, and returns what is wrong with it instead of throwing it.</summary>
    /// <param name="text">What to read; <see langword="null"/> is no document.</param>
    /// <param name="read">Reads it, or throws.</param>
    /// <param name="document">What was read.</param>
    /// <param name="fault">Why it could not be read.</param>
    public static bool TryRead<TText, T>(
        [NotNullWhen(true)] TText? text, Func<TText, T> read, [NotNullWhen(true)] out T? document, [NotNullWhen(false)] out DocumentFormatException? fault)
        where T : class
    {
        try
        {
            document = text is null ? throw new DocumentFormatException("There is no text.", "$", 1) : read(text);
            fault = null;
            return true;
        }
        catch (DocumentFormatException exception)
        {
            document = null;
            fault = exception;
            return false;
        }
    }

    /// <summary>Reads one item of a longer text.</summary>
    /// <param name="json">The item's own bytes.</param>
    /// <param name="type">What it is to be.</param>
    /// <param name="path">The item's path in the text.</param>
    /// <param name="linesBefore">How many lines of the text end before the item.</param>
    public static T Read<T>(ReadOnlySpan<byte> json, JsonTypeInfo<T> type, string path, long linesBefore)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(json, type) ?? throw NullDocument();
        }
        catch (JsonException exception)
        {
            throw Refusal(exception, json, type, path, linesBefore);
        }
    }

    /// <summary>
    /// Reads a document from where a reader stands. The serializer's own way looks for the end of the value first, and so goes through
    /// it twice.
    /// </summary>
    public static T ReadWithin<T>(ref Utf8JsonReader reader, JsonTypeInfo<T> type)
        where T : class
    {
        // Options that may still change do not give a converter the contracts of what it reads.
        type.Options.MakeReadOnly();
        try
        {
            return ((JsonConverter<T>)type.Converter).Read(ref reader, type.Type, type.Options) ?? throw new JsonException(Null);
        }
        catch (ArgumentException exception)
        {
            // What the model refuses, such as a null in one of its lists, is a fault of the text here.
            throw new JsonException(exception.Message, exception);
        }
    }

    /// <summary>
    /// Makes a value of the model out of a document that has been read, so that a refusal by the model is reported with
    /// the place in the text: the serializer adds path and line to a <see cref="JsonException"/> that has none.
    /// </summary>
    public static T Make<T>(Func<T> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    /// <summary>The items of a list; the serializer itself lets a null stand in one, and adds path and line to a refusal that has none.</summary>
    public static IEnumerable<T> NoneNull<T>(T?[] items)
        where T : class => items.Select(static item => item ?? throw new JsonException(Null));

    /// <summary>What System.Text.Json says is wrong, without the place that it appends and its advice to programmers.</summary>
    public static string MessageOf(JsonException exception)
    {
        var message = exception.Message;
        foreach (var marker in (ReadOnlySpan<string>)[" Path: ", " LineNumber: "])
        {
            var place = message.IndexOf(marker, StringComparison.Ordinal);
            message = place < 0 ? message : message[..place];
        }

        return message.Replace(" Change the reader options.", "", StringComparison.Ordinal);
    }

    // The serializer does not say what belongs at a place, and does not see into a value that a document of its own stands for.
    private static DocumentFormatException Refusal(JsonException exception, ReadOnlySpan<byte> json, JsonTypeInfo type, string path, long linesBefore)
    {
        var (place, reason) = (exception.Path is { Length: > 0 } known ? known : "$", ReasonOf(MessageOf(exception)));
        foreach (var fault in DocumentScan.Run(json, type, linesBefore))
        {
            if (fault.Path.StartsWith(place, StringComparison.Ordinal) && (reason is NotOfTheKind or Null or Repeated || (fault.Message == reason && fault.Path != place)))
            {
                return new DocumentFormatException(Quoted.Of(fault.Message, LongestReason), Quoted.Of(path + fault.Path[1..], LongestPath), fault.Line, exception);
            }
        }

        return new DocumentFormatException(Quoted.Of(reason, LongestReason), Quoted.Of(path + place[1..], LongestPath), linesBefore + (exception.LineNumber ?? 0) + 1, exception);
    }

    private static JsonException NullDocument() => new("The document is null.", "$", 0, 0);

    // The serializer names types of this library; what is said here speaks of the document.
    private static string ReasonOf(string message)
    {
        if (message.StartsWith("The JSON value could not be converted", StringComparison.Ordinal))
        {
            return NotOfTheKind;
        }

        if (message.Contains("doesn't allow", StringComparison.Ordinal))
        {
            return Null;
        }

        if (message.Contains(" encountered during deserialization", StringComparison.Ordinal))
        {
            return Repeated;
        }

        const string Missing = "missing required properties including: ";
        var missing = message.IndexOf(Missing, StringComparison.Ordinal);
        if (missing >= 0)
        {
            return $"Missing: {message[(missing + Missing.Length)..]}";
        }

        const string Unmapped = " could not be mapped to any .NET member";
        var unmapped = message.IndexOf(Unmapped, StringComparison.Ordinal);
        return unmapped >= 0 ? $"{message[..unmapped]} is not known here." : message;
    }
}
