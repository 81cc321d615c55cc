using System.CommandLine;
using System.Text;

namespace SchoolImprovement.Rules.Samples.SampleConsole;

/// <summary>What is written, and where to: --format, --output and --html, which mean the same in every sample.</summary>
/// <remarks>
/// Standard output has the text for people, unless another format or the page goes there. With --output the data go to a file,
/// and the text still shows what they come to.
/// </remarks>
public sealed class Output
{
    private const string Text = "text";
    private const string Markdown = "markdown";

    private Output()
    {
    }

    /// <summary>The format of the data: one of those the sample has; <see langword="null"/> where text alone is wanted.</summary>
    public string? Data { get; private init; }

    /// <summary>The file of the data, or of the text; <see langword="null"/> for standard output.</summary>
    public string? File { get; private init; }

    /// <summary>Where the page goes; <see langword="null"/> where none is wanted.</summary>
    public string? Page { get; private init; }

    /// <summary>Whether text for people goes to standard output.</summary>
    public bool HasText => Page != InputFile.Standard && (Data is null ? File is null : File is not null);

    /// <summary>Reads the options of a command line.</summary>
    /// <exception cref="CannotRunException">They contradict each other, or one has no effect.</exception>
    public static Output From(ParseResult parsed, OutputOptions options)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        ArgumentNullException.ThrowIfNull(options);
        var (format, file, page) = (options.FormatOf(parsed), parsed.GetValue(options.Output), parsed.GetValue(options.Html));
        var isFormatAsked = format is not null;
        format ??= file is null ? Text : options.FormatOf(file);
        var toStandard = file is null or InputFile.Standard;
        if (page is not null && (page == InputFile.Standard ? toStandard && (isFormatAsked || file is not null) : page == file))
        {
            throw new CannotRunException($"--html {page}: the same place is named for the page and for the rest.");
        }

        return new Output { Data = format == Text ? null : format, File = toStandard ? null : file, Page = page };
    }

    /// <summary>The files that are written, refused before anything is read where they cannot be.</summary>
    /// <param name="inputs">The files that are read, none of which is overwritten.</param>
    /// <exception cref="CannotRunException">A file cannot be written; the message says why.</exception>
    public OutputFiles Open(IEnumerable<string> inputs)
    {
        var files = new OutputFiles(inputs);
        files.Name(File);
        files.Name(Page == InputFile.Standard ? null : Page);
        return files;
    }

    /// <summary>Writes what was asked for: the files first, so that nothing is said of a run that fails.</summary>
    /// <param name="streams">The streams of the run.</param>
    /// <param name="files">The files that are written.</param>
    /// <param name="document">Makes the text and the page.</param>
    /// <param name="data">Writes the data in a format; Markdown is made of the document.</param>
    /// <param name="beside">Writes further files.</param>
    public void Write(Streams streams, OutputFiles files, Func<Document> document, Action<string, Stream> data, Action? beside = null)
    {
        ArgumentNullException.ThrowIfNull(streams);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(data);
        var made = new Lazy<Document>(document);
        if (File is not null)
        {
            files.Write(File, stream => WriteMain(stream, streams.Width));
        }

        if (Page is { } page and not InputFile.Standard)
        {
            files.Write(page, stream => Write(stream, HtmlPage.Of(made.Value)));
        }

        beside?.Invoke();
        files.Keep();
        if (Page == InputFile.Standard)
        {
            To(streams.OpenRawOut(), stream => Write(stream, HtmlPage.Of(made.Value)));
        }
        else if (HasText)
        {
            TextPage.Write(streams, made.Value);
        }
        else if (File is null)
        {
            To(streams.OpenRawOut(), stream => WriteMain(stream, streams.Width));
        }

        void WriteMain(Stream stream, int width)
        {
            switch (Data)
            {
                case null:
                    Write(stream, TextPage.Of(made.Value, width));
                    break;
                case Markdown:
                    Write(stream, MarkdownPage.Of(made.Value));
                    break;
                default:
                    data(Data, stream);
                    break;
            }
        }
    }

    private static void To(Stream to, Action<Stream> write)
    {
        using var stream = new BufferedStream(to, 1 << 16);
        write(stream);
    }

    private static void Write(Stream stream, string text) => stream.Write(Encoding.UTF8.GetBytes(text));
}
