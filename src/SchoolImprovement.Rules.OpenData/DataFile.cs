using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>Where the rows of one file come from, and the name under which messages speak of it.</summary>
/// <remarks>
/// Immutable and thread-safe, as long as what opens it is. Bytes are read once, so that they may come from a pipe. They
/// are UTF-8, and Windows-1252 where they are no UTF-8; or UTF-16, with or without a byte order mark; or any of these
/// packed by gzip. What is no delimited text, such as a workbook, is refused by what it is.
/// </remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class DataFile
{
    private readonly Func<Stream>? _openStream;
    private readonly Func<TextReader>? _openReader;

    private DataFile(string name, Func<Stream>? openStream, Func<TextReader>? openReader)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        _openStream = openStream;
        _openReader = openReader;
    }

    /// <summary>The name under which messages speak of the file.</summary>
    public string Name { get; }

    /// <summary>A file on disk. Nothing is opened before it is read.</summary>
    /// <param name="path">The path, which is also the name.</param>
    public static DataFile FromPath(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return new DataFile(
            path,
            () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.SequentialScan),
            openReader: null);
    }

    /// <summary>Bytes from anywhere, such as an archive's entry.</summary>
    /// <param name="name">The name for messages.</param>
    /// <param name="open">
    /// Opens the bytes from their start, once for one reading; the stream need not be able to seek, and is disposed.
    /// </param>
    public static DataFile FromStream(string name, Func<Stream> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        return new DataFile(name, open, openReader: null);
    }

    /// <summary>Text that is decoded already.</summary>
    /// <param name="name">The name for messages.</param>
    /// <param name="open">Opens the text from its start, once for one reading; the reader is disposed.</param>
    public static DataFile FromReader(string name, Func<TextReader> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        return new DataFile(name, openStream: null, open);
    }

    /// <summary>Text in memory.</summary>
    /// <param name="name">The name for messages.</param>
    /// <param name="text">The whole text, its header line first.</param>
    public static DataFile FromText(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FromReader(name, () => new StringReader(text));
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <exception cref="DataFileException">The file cannot be opened or read.</exception>
    internal Tables.OpenedText Open()
    {
        try
        {
            return _openReader is not null
                ? new Tables.OpenedText(Opened(_openReader()), Bytes: null)
                : Tables.TextDecoding.Open(Opened(_openStream!()), Name);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw DataFileException.CannotRead(Name, exception);
        }
    }

    private T Opened<T>(T? opened)
        where T : class =>
        opened ?? throw new InvalidOperationException($"Nothing was opened for the file {Name}.");
}
