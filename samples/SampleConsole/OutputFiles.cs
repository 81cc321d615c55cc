namespace SchoolImprovement.Rules.Samples.SampleConsole;

/// <summary>The files that a run writes: each appears whole, once all of them are written, or not at all.</summary>
/// <remarks>Not thread-safe. An input is never overwritten, and nothing is left behind of a run that fails.</remarks>
public sealed class OutputFiles : IDisposable
{
    private static readonly StringComparison PathComparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    private readonly List<string> _inputs = [];
    private readonly List<(string Unfinished, string Path)> _written = [];

    /// <summary>Names the files that are read, so that none of them is written.</summary>
    /// <param name="inputs">The files.</param>
    public OutputFiles(IEnumerable<string> inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        _inputs.AddRange(inputs.Where(File.Exists).Select(Whole));
    }

    /// <summary>Refuses a file that cannot be written, before anything is read.</summary>
    /// <param name="path">The file; <see langword="null"/> where none is asked for.</param>
    /// <exception cref="CannotRunException">It cannot be written; the message says why.</exception>
    public void Check(string? path)
    {
        if (path is null)
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(path))
        {
            throw new CannotRunException("The name of the file to write is empty.");
        }

        if (Directory.Exists(path))
        {
            throw new CannotRunException($"{path} is a folder; name the file to write.");
        }

        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
        {
            throw new CannotRunException($"{path} cannot be written: there is no folder {folder}.");
        }

        if (_inputs.Exists(input => string.Equals(input, Whole(path), PathComparison)))
        {
            throw new CannotRunException($"{path} is read by this run, and would be overwritten; name another file to write.");
        }

        if (_written.Exists(file => string.Equals(file.Path, Whole(path), PathComparison)))
        {
            throw new CannotRunException($"{path} is named for two outputs; name a file for each.");
        }
    }

    /// <summary>Begins a file; dispose the stream when all is written.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="CannotRunException">It cannot be written; the message names it.</exception>
    public Stream Create(string path)
    {
        Check(path);
        var whole = Whole(path);
        try
        {
            // A device, such as /dev/null, is written to and never replaced.
            if (!OperatingSystem.IsWindows() && (whole.StartsWith("/dev/", StringComparison.Ordinal) || whole.StartsWith("/proc/", StringComparison.Ordinal)))
            {
                return new FileStream(whole, FileMode.Open, FileAccess.Write);
            }

            // In the same folder, so that the file can take its place in one step.
            var unfinished = $"{whole}.{Guid.NewGuid():N}.unfinished";
            var stream = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write);
            _written.Add((unfinished, whole));
            return stream;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new CannotRunException($"{path} cannot be written: {exception.Message}", exception);
        }
    }

    /// <summary>Puts all files in their places.</summary>
    public void Keep()
    {
        foreach (var (unfinished, path) in _written)
        {
            File.Move(unfinished, path, overwrite: true);
        }

        _written.Clear();
    }

    /// <summary>Removes what was begun and not kept.</summary>
    public void Dispose()
    {
        foreach (var (unfinished, _) in _written)
        {
            File.Delete(unfinished);
        }

        _written.Clear();
    }

    // Where a link leads, so that the link stays and a file is known under each of its names.
    private static string Whole(string path)
    {
        var full = Path.GetFullPath(path);
        try
        {
            return File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;
        }
        catch (IOException)
        {
            return full;
        }
    }
}
