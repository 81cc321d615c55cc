using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>Reads all sources, several at a time, and puts what they held together in the order in which they were given.</summary>
internal sealed class RegisterLoading
{
    private readonly FileLoading[] _files;

    public RegisterLoading(SchoolRegisterSources sources, IProgress<ReadingProgress>? progress)
    {
        var files = new List<FileLoading>();
        Add(SourceKind.Inspections, sources.Inspections);
        Add(SourceKind.Schools, sources.Schools);
        Add(SourceKind.Links, sources.Links);
        Add(SourceKind.PriorSupport, sources.PriorSupport.Files);
        _files = [.. files];
        FileNames = [.. files.Select(file => file.File.Name)];

        void Add(SourceKind kind, ImmutableArray<DataFile> given)
        {
            foreach (var file in given.IsDefault ? [] : given)
            {
                ArgumentNullException.ThrowIfNull(file, nameof(sources));
                files.Add(new FileLoading(file, kind, sources.PriorSupport.Year, files.Count, progress));
            }
        }
    }

    public ImmutableArray<string> FileNames { get; }

    public void Read(int atATime, CancellationToken cancellation)
    {
        var failures = new Exception?[_files.Length];
        var next = -1;
        var workers = new Task[Math.Min(atATime, _files.Length)];
        for (var i = 0; i < workers.Length; i++)
        {
            workers[i] = Task.Run(Work, CancellationToken.None);
        }

        Task.WaitAll(workers, CancellationToken.None);
        cancellation.ThrowIfCancellationRequested();

        // Of several failures that of the first file, so that the same files always fail alike.
        if (Array.Find(failures, failure => failure is not null) is { } first)
        {
            ExceptionDispatchInfo.Throw(first);
        }

        void Work()
        {
            for (var mine = Interlocked.Increment(ref next); mine < _files.Length; mine = Interlocked.Increment(ref next))
            {
                try
                {
                    _files[mine].Read(cancellation);
                }
#pragma warning disable CA1031 // Every failure is rethrown, on the thread of the caller.
                catch (Exception exception)
#pragma warning restore CA1031
                {
                    failures[mine] = exception;
                }
            }
        }
    }

    public bool Has(SourceKind kind) => Array.Exists(_files, file => file.Kind == kind);

    public JudgementIndex Judgements()
    {
        var judgements = new FiledJudgement[_files.Sum(file => file.Content.Judgements.Count)];
        var start = 0;
        foreach (var file in _files)
        {
            file.Content.Judgements.CopyTo(judgements, start);
            start += file.Content.Judgements.Count;
        }

        return new JudgementIndex(judgements);
    }

    public LinkIndex Links(SourceKind toldBy)
    {
        var told = new List<FiledLink>();
        foreach (var file in _files)
        {
            if (file.Kind == toldBy)
            {
                told.AddRange(file.Content.Links);
            }
        }

        return new LinkIndex(told, toldBy == SourceKind.Inspections);
    }

    /// <summary>The rows without which a school's judgements are not known; support has an unknown of its own.</summary>
    public UnreadableRows Unreadable() => new(RejectedOf(kind => kind != SourceKind.PriorSupport));

    /// <summary>The schools of which a row of support could not be read.</summary>
    public HashSet<Urn> WithUnreadableSupport() => [.. RejectedOf(static kind => kind == SourceKind.PriorSupport).SelectMany(static row => row.Schools)];

    /// <summary>The schools whose row of the register could not be read, as far as it says anything.</summary>
    public IEnumerable<School> HalfReadSchools() => RejectedOf(static kind => kind == SourceKind.Schools)
        .SelectMany(static row => row.Schools.Select(urn => row.SchoolAsFarAsRead is { } school && school.Urn == urn ? school : new School(urn, "", "", "")));

    /// <summary>Whether a file has a row an inspection.</summary>
    public bool HasHistory => Array.Exists(_files, file => file.Content.IsHistory);

    /// <summary>The schools of which a row on a later inspection tells an earlier one, by their numbers at the time.</summary>
    public IEnumerable<Urn> WithPrevious => _files.SelectMany(file => file.Content.WithPrevious);

    public Dictionary<Urn, FirstTold<School>> Schools() =>
        Distinct(static content => content.Schools, static row => row.School.Urn, static (row, file) => new FirstTold<School>(row.School, file, row.Line));

    public Dictionary<Urn, FirstTold<PriorSupport>> Support() =>
        Distinct(static content => content.Support, static row => row.Urn, static (row, file) => new FirstTold<PriorSupport>(row.Support, file, row.Line));

    public ImmutableArray<RejectedRow> Rejected() =>
        [.. _files.SelectMany(file => file.Content.Rejected.OrderBy(row => row.Line))];

    public ImmutableArray<FileSummary> Summaries() =>
        [.. _files.Select(file => new FileSummary(
            file.File.Name,
            file.Kind,
            file.Content.Read + file.Content.Rejected.Count,
            file.Content.Rejected.Count,
            file.Content.WithoutJudgement))];

    // The same told twice is told once. A second row that says otherwise is not used, and that is told as well.
    private Dictionary<Urn, FirstTold<TFact>> Distinct<TRow, TFact>(
        Func<FileContent, List<TRow>> rowsOf,
        Func<TRow, Urn> urnOf,
        Func<TRow, string, FirstTold<TFact>> factOf)
        where TFact : notnull
    {
        var facts = new Dictionary<Urn, FirstTold<TFact>>(_files.Sum(file => rowsOf(file.Content).Count));
        foreach (var file in _files)
        {
            foreach (var row in rowsOf(file.Content))
            {
                var urn = urnOf(row);
                var told = factOf(row, file.File.Name);
                if (!facts.TryAdd(urn, told) && facts[urn] is var first && !EqualityComparer<TFact>.Default.Equals(first.Fact, told.Fact))
                {
                    file.Content.Read--;
                    file.Content.Rejected.Add(new RejectedRow(
                        told.File, told.Line, told.Line, "URN", urn.ToString(), $"is given before with other facts, in {first.File}, line {first.Line}")
                    { Schools = [urn] });
                }
            }
        }

        return facts;
    }

    private IEnumerable<RejectedRow> RejectedOf(Func<SourceKind, bool> isAsked) =>
        _files.Where(file => isAsked(file.Kind)).SelectMany(static file => file.Content.Rejected);
}
