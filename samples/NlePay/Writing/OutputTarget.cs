using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.NlePay.Writing;

/// <summary>Standard output, or a file that appears whole once the run has come to its end.</summary>
internal sealed class OutputTarget : IAsyncDisposable
{
    private const string StandardOutput = "-";

    private readonly OutputFiles? _files;

    private OutputTarget(Stream stream, bool isTerminal, OutputFiles? files)
    {
        Stream = stream;
        IsTerminal = isTerminal;
        _files = files;
    }

    public Stream Stream { get; }

    public bool IsTerminal { get; }

    /// <exception cref="CannotRunException">The file cannot be written; the message names it.</exception>
    public static OutputTarget Open(Settings settings, Channels channels)
    {
        if (settings.Output is not { } path || path == StandardOutput)
        {
            return new(channels.Output, channels.IsTerminal && settings.Output is null, null);
        }

        var files = new OutputFiles(settings.Inputs);
        return new(files.Create(path), false, files);
    }

    public async Task KeepAsync()
    {
        await Stream.FlushAsync();
        if (_files is not null)
        {
            await Stream.DisposeAsync();
            _files.Keep();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_files is not null)
        {
            await Stream.DisposeAsync();
            _files.Dispose();
        }
    }
}
