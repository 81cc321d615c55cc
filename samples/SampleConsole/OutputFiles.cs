namespace SchoolImprovement.Rules.Samples.SampleConsole;

/// <summary>The files that a run writes: each appears whole, once all of them are written, or not at all.</summary>
/// <remarks>
/// Not thread-safe. An input is never overwritten, and nothing is left behind of a run that fails; of one that is killed outright there may
/// be a file that ends in <c>.unfinished</c> beside the whole old one.
/// </remarks>
public sealed class OutputFiles : IDisposable
{
    private static readonly StringComparer PathComparer = OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    private const int MostLinks = 40;
    private const int BrokenPipe = 32;

    private readonly List<string> _inputs = [];
    private readonly HashSet<string> _named = new(PathComparer);
    private readonly List<(string Unfinished, string Path)> _written = [];
    private readonly List<string> _removed = [];

    /// <summary>Names the files that are read, so that none of them is written.</summary>
    /// <param name="inputs">The files.</param>
    public OutputFiles(IEnumerable<string> inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        _inputs.AddRange(inputs.Where(File.Exists).Select(Whole));
    }

    /// <summary>Names a file that is to be written, and refuses it where it cannot be, before anything is read.</summary>
    /// <param name="path">The file; <see langword="null"/> where none is asked for.</param>
    /// <exception cref="CannotRunException">It cannot be written; the message says why.</exception>
    public void Name(string? path)
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

        RefuseInput(path);
        if (!_named.Add(Whole(path)))
        {
            throw new CannotRunException($"{path} is named for two outputs; name a file for each.");
        }

        if (File.Exists(path) && File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly))
        {
            throw new CannotRunException($"{path} may not be overwritten: it is read-only.");
        }

        if (!File.Exists(path))
        {
            Guarded(path, Unfinished(Whole(path)), unfinished => new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose).Dispose());
        }
    }

    /// <summary>Writes a file, which takes its place when all are kept.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes it.</param>
    /// <exception cref="CannotRunException">It cannot be written; the message names it.</exception>
    public void Write(string path, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var whole = Whole(path);
        if (!_named.Contains(whole))
        {
            Name(path);
        }

        Guarded(path, Unfinished(whole), unfinished =>
        {
            using var file = Special(whole) ?? Begun(unfinished, whole);
            using (var stream = new BufferedStream(file, 1 << 16))
            {
                write(stream);
                stream.Flush();
                if (file.Name == unfinished)
                {
                    // On the disk before it takes its place, so that a machine that stops leaves the old one or the whole new one.
                    file.Flush(flushToDisk: true);
                }
            }
        });
    }

    /// <summary>Removes a file when all are kept; nothing where there is none.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="CannotRunException">This run reads it.</exception>
    public void Remove(string path)
    {
        RefuseInput(path);
        _removed.Add(path);
    }

    /// <summary>Puts all files in their places.</summary>
    /// <exception cref="CannotRunException">One cannot be put there; the message names it.</exception>
    public void Keep()
    {
        foreach (var (unfinished, path) in _written)
        {
            Guarded(path, unfinished, one => File.Move(one, path, overwrite: true));
        }

        _written.Clear();
        _removed.ForEach(File.Delete);
        _removed.Clear();
    }

    /// <summary>Removes what was begun and not kept.</summary>
    public void Dispose()
    {
        _written.ForEach(file => File.Delete(file.Unfinished));
        _written.Clear();
    }

    private void RefuseInput(string path)
    {
        if (_inputs.Contains(Whole(path), PathComparer))
        {
            throw new CannotRunException($"{path} is read by this run, and would be overwritten; name another file to write.");
        }
    }

    // In the same folder, so that the file can take its place in one step.
    private static string Unfinished(string whole) => $"{whole}.{Guid.NewGuid():N}.unfinished";

    private FileStream Begun(string unfinished, string whole)
    {
        var stream = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write);
        _written.Add((unfinished, whole));
        if (!OperatingSystem.IsWindows() && File.Exists(whole))
        {
            // Whoever might not read the old one may not read the new one either.
            File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(whole));
        }

        return stream;
    }

    /// <summary>A device or a pipe, which is written to and never replaced; <see langword="null"/> for a file. It has no length, and takes none.</summary>
    private static FileStream? Special(string whole)
    {
        if (!File.Exists(whole) || (!IsSystem(whole) && new FileInfo(whole).Length > 0))
        {
            return null;
        }

        var stream = new FileStream(whole, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        if (!IsSystem(whole))
        {
            try
            {
                stream.SetLength(0);
                stream.Dispose();
                return null;
            }
            catch (Exception exception) when (exception is IOException or NotSupportedException or UnauthorizedAccessException or ArgumentException)
            {
                return stream;
            }
        }

        return stream;
    }

    private static bool IsSystem(string path) =>
        path.StartsWith("/proc/", StringComparison.Ordinal) || (path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal));

    private static void Guarded(string path, string unfinished, Action<string> act)
    {
        try
        {
            act(unfinished);
        }
        catch (IOException exception) when (exception.HResult == BrokenPipe)
        {
            // Whoever reads the pipe has had enough.
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new CannotRunException($"{path} cannot be written: {exception.Message.Replace(unfinished, path, StringComparison.Ordinal)}", exception);
        }
    }

    // Where a link leads, so that the link stays and a file is known under each of its names. Those of the system lead to what has no name.
    private static string Whole(string path)
    {
        var full = Path.GetFullPath(path);
        try
        {
            for (var links = 0; links < MostLinks && !IsSystem(full) && File.ResolveLinkTarget(full, returnFinalTarget: false)?.FullName is { } target; links++)
            {
                full = target;
            }
        }
        catch (IOException)
        {
            // The link leads to what is not there yet.
        }

        return full;
    }
}
