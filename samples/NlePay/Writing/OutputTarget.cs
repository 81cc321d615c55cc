using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.NlePay.Writing;

/// <summary>Standard output, or a file that appears whole once the run has come to its end.</summary>
internal sealed class OutputTarget : IAsyncDisposable
{
    private readonly string? _path;
    private readonly string? _unfinished;

    private OutputTarget(Stream stream, bool isTerminal, string? path, string? unfinished)
    {
        Stream = stream;
        IsTerminal = isTerminal;
        _path = path;
        _unfinished = unfinished;
    }

    public Stream Stream { get; }

    public bool IsTerminal { get; }

    /// <exception cref="CannotRunException">The file cannot be written; the message names it.</exception>
    public static OutputTarget Open(string? path, Channels channels)
    {
        if (path is null)
        {
            return new(channels.Output, channels.IsTerminal, null, null);
        }

        if (Directory.Exists(path))
        {
            throw new CannotRunException($"{path} is a folder, not a file.");
        }

        // Beside the file, so that an input may be its own output and a run that fails leaves the old file alone.
        var unfinished = $"{path}.{Guid.NewGuid():N}.unfinished";
        try
        {
            return new(new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write), false, path, unfinished);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new CannotRunException($"{path} cannot be written.", exception);
        }
    }

    public async Task KeepAsync()
    {
        await Stream.FlushAsync();
        if (_path is not null)
        {
            await Stream.DisposeAsync();
            File.Move(_unfinished!, _path, overwrite: true);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_unfinished is not null)
        {
            await Stream.DisposeAsync();
            File.Delete(_unfinished);
        }
    }
}
