namespace SchoolImprovement.Rules.Samples.SampleConsole;

/// <summary>Opens what a person named on the command line, and says in one wording why it cannot be opened.</summary>
public static class InputFile
{
    /// <summary>What stands for standard input, and for standard output.</summary>
    public const string Standard = "-";

    /// <summary>What a person calls it: the name, or <c>standard input</c>.</summary>
    public static string NameOf(string file) => file == Standard ? "standard input" : file;

    /// <summary>Refuses a file that is not there, or is a folder.</summary>
    /// <exception cref="CannotRunException">It is; the message is the one line that a person sees.</exception>
    public static void Require(string file)
    {
        if (Problem(file) is { } problem)
        {
            throw new CannotRunException(problem);
        }
    }

    /// <summary>Opens a file, or standard input.</summary>
    /// <param name="file">The file's name, or <see cref="Standard"/>.</param>
    /// <param name="streams">The streams of the run.</param>
    /// <exception cref="CannotRunException">It cannot be opened; the message says why.</exception>
    public static Stream Open(string file, Streams streams)
    {
        ArgumentNullException.ThrowIfNull(streams);
        if (file == Standard)
        {
            return streams.OpenRawIn();
        }

        Require(file);
        try
        {
            return new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"{file}: the file may not be read.", exception);
        }
    }

    /// <summary>Refuses standard input named twice: it can be read once.</summary>
    public static void RequireStandardInputOnce(IEnumerable<string> files)
    {
        if (files.Count(file => file == Standard) > 1)
        {
            throw new CannotRunException("Standard input (-) is named twice; it can be read once.");
        }
    }

    /// <summary>The wording for a file without a byte in it.</summary>
    public static string Empty(string name) => $"{name}: the file is empty.";

    private static string? Problem(string file) =>
        string.IsNullOrWhiteSpace(file) ? "The name of a file to read is empty."
        : file == Standard || File.Exists(file) ? null
        : Directory.Exists(file) ? $"{file} is a folder; name the file to read."
        : $"There is no file {file}.";
}
