namespace SchoolImprovement.Rules.Mutation;

/// <summary>Which files of the core are mutated.</summary>
internal sealed class Selection
{
    private const string Core = "src/SchoolImprovement.Rules/";

    private readonly HashSet<string> _files;

    public Selection(string repository, Options options)
    {
        string[] folders = options.Folders.Length + options.Files.Length > 0 ? options.Folders
            : [.. Directory.EnumerateDirectories(Path.Combine(repository, Core), "Rules", SearchOption.AllDirectories).Select(one => Path.GetRelativePath(Path.Combine(repository, Core), one)), "Decisions"];
        _files =
        [
            .. folders.Select(static one => one.Replace('\\', '/').TrimEnd('/'))
                .SelectMany(folder => Directory.Exists(Path.Combine(repository, Core, folder))
                    ? Directory.EnumerateFiles(Path.Combine(repository, Core, folder), "*.cs", SearchOption.AllDirectories)
                    : throw new InvalidOperationException($"There is no folder {Core}{folder}."))
                .Concat(options.Files.Select(file => File.Exists(Path.Combine(repository, Core, file))
                    ? Path.Combine(repository, Core, file)
                    : throw new InvalidOperationException($"There is no file {Core}{file}.")))
                .Select(file => Path.GetRelativePath(Path.Combine(repository, Core), file).Replace('\\', '/')),
        ];
        if (options.ChangedSince is { } version)
        {
            _files.IntersectWith(Command.Lines(repository, "git", "diff", "--name-only", version, "--", Core).Select(static file => file[Core.Length..]));
        }
    }

    public bool IsEmpty => _files.Count == 0;

    public bool Contains(string file) => _files.Contains(file);
}
