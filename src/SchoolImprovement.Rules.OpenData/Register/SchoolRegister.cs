using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Population;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>The schools, their judgements, their predecessors and their earlier support, put together from files.</summary>
/// <remarks>
/// Immutable and thread-safe. What is said of schools:
/// <list type="bullet">
/// <item>A judgement is that of the school whose number it was given under. Rows are of one inspection when they have
/// its number, or when the days of the one lie within the other's. Five digits or more, not all alike, are a number, with
/// ITS before them or without.</item>
/// <item>An academy with one plain predecessor as at a day is a conversion: the predecessor's judgements count, of
/// inspections that began before the academy opened, and so on back through predecessors that are academies with one
/// predecessor. Where no day tells until when they count, or no file of schools has a predecessor that followed another,
/// judgements may be lacking. With several predecessors, or an amalgamated one, it is an amalgamation, and the line ends
/// there. A link that is not dated always holds; one dated after the day does not. It may be told by either school, or by
/// both: then by the academy.</item>
/// <item>A judgement is a converter predecessor's when every academy between it and the school is a converter.</item>
/// <item>Files of links, where there is one, alone say which school is whose predecessor; an academy's inspection under a
/// number to which no link leads contradicts them. Where there is none, the numbers under which rows tell of an academy's
/// inspections are its predecessors'.</item>
/// <item>Facts that contradict each other or cannot be read are told in <see cref="SchoolFacts.Problem"/>; the other
/// schools are not touched by it.</item>
/// <item>Judgements before a school's earliest may be lacking, unless a file with a row an inspection tells that one, or
/// its row tells that there was none before it, which is the word of one school and not of its predecessors. A school
/// without any was never inspected where such files have every school of which another file tells an earlier inspection.</item>
/// </list>
/// </remarks>
/// <example>
/// <code>
/// SchoolRegister register = SchoolRegister.Load(new SchoolRegisterSources
/// {
///     Schools = [DataFile.FromPath("edubasealldata20190901.csv")],
///     Inspections = [DataFile.FromPath("inspections-2005-2019.csv")],
///     Links = [DataFile.FromPath("links.csv")],
///     PriorSupport = PriorSupportSource.NoneSupported,
/// });
/// SchoolPopulation schools = register.ToPopulation(new DateOnly(2019, 9, 1), problem =&gt; Console.WriteLine(problem));
/// Console.WriteLine(schools.Decide(EligibilityRules.Default, new DateOnly(2019, 9, 1)).CountSchools());
/// </code>
/// </example>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class SchoolRegister
{
    private readonly Dictionary<Urn, FirstTold<School>> _schools;
    private readonly Dictionary<Urn, FirstTold<PriorSupport>> _support;
    private readonly HashSet<Urn> _withUnreadableSupport;
    private readonly EstablishmentsReading _establishments;
    private readonly HistoryAssembly _histories;

    private SchoolRegister(RegisterLoading loading, PriorSupportSource support, SchoolRegisterOptions options)
    {
        _schools = loading.Schools();
        _support = loading.Support();
        _establishments = options.Establishments;
        _withUnreadableSupport = loading.WithUnreadableSupport();
        foreach (var school in loading.HalfReadSchools())
        {
            _schools.TryAdd(school.Urn, new FirstTold<School>(school, "", 0));
        }

        PriorSupportSource = support;
        _histories = new HistoryAssembly(loading, Find, SupportOf);
        Schools = [.. _schools.Values.Select(told => told.Fact).OrderBy(school => school.Urn)];
        RejectedRows = loading.Rejected();
        Files = loading.Summaries();
    }

    /// <summary>All establishments, open or closed, state-funded or not, in the order of their numbers.</summary>
    public ImmutableArray<School> Schools { get; }

    /// <summary>What was said to be known of support under the offer of the year before.</summary>
    public PriorSupportSource PriorSupportSource { get; }

    /// <summary>The judgements read, the same one told twice counted twice.</summary>
    public int JudgementCount => _histories.JudgementCount;

    /// <summary>The rows that could not be read or used, in the order of files and lines.</summary>
    public ImmutableArray<RejectedRow> RejectedRows { get; }

    /// <summary>
    /// What reading each file came to: inspections, schools, links, support; in each kind in the order given.
    /// </summary>
    public ImmutableArray<FileSummary> Files { get; }

    /// <summary>Reads all files, several at a time, and puts what they hold together.</summary>
    /// <param name="sources">The files.</param>
    /// <param name="options">How; <see cref="SchoolRegisterOptions.Default"/> where not given.</param>
    /// <param name="progress">Is told from time to time how far reading has come, by several threads at a time.</param>
    /// <param name="cancellationToken">Ends reading with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="DataFileException">A file as a whole cannot be read; of several the first.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The options ask for no files at a time.</exception>
    public static SchoolRegister Load(
        SchoolRegisterSources sources,
        SchoolRegisterOptions? options = null,
        IProgress<ReadingProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(sources.PriorSupport);
        options ??= SchoolRegisterOptions.Default;
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxFilesAtATime, 1, nameof(options));
        var loading = new RegisterLoading(sources, progress);
        loading.Read(options.MaxFilesAtATime, cancellationToken);
        return new SchoolRegister(loading, sources.PriorSupport, options);
    }

    /// <summary>The school with a number.</summary>
    /// <returns><see langword="null"/> where no file of schools has it.</returns>
    public School? Find(Urn urn) => _schools.TryGetValue(urn, out var told) ? told.Fact : null;

    /// <summary>Whether an establishment is one that the reading of establishments has the offer for, or may be.</summary>
    public bool IsWithinOffer(School school)
    {
        ArgumentNullException.ThrowIfNull(school);

        // The type of a row that cannot be read is not known, and the school must not vanish for that.
        return _establishments == EstablishmentsReading.AllGiven || school.IsStateFunded || school.Type.Length == 0;
    }

    /// <summary>How many establishments that are open on a day are left out, by their types, as they are not state-funded.</summary>
    public IReadOnlyDictionary<string, int> LeftOutOn(DateOnly asAt) => Schools
        .Where(school => school.IsOpenOn(asAt) && !IsWithinOffer(school))
        .CountBy(school => school.Type)
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>How many judgements are of schools that no file of schools names, and of how many schools.</summary>
    public (int Judgements, int Schools) NotNamed() => _histories.NotOf(_schools.ContainsKey);

    /// <summary>How many schools the files of earlier support name that no file of schools does: a number misspelt would free a school that was supported.</summary>
    public int SupportedNotNamed() => _support.Keys.Count(urn => !_schools.ContainsKey(urn));

    /// <summary>What the links say of a school's predecessors as at a day, and which judgements count for it or not, and why; a sentence each.</summary>
    /// <returns>Nothing where no link speaks of the school.</returns>
    public ImmutableArray<string> ExplainLinks(Urn urn, DateOnly asAt) =>
        Find(urn) is { } school ? [.. _histories.ExplainLinks(school, asAt)] : [];

    /// <summary>The facts of each school within the offer that is open on a day, in the order of their numbers; made one by one as they are asked for.</summary>
    /// <param name="asAt">The day. A school that opens on it is open, and one that closes on it is open still.</param>
    public IEnumerable<SchoolFacts> OpenOn(DateOnly asAt)
    {
        foreach (var school in Schools)
        {
            if (school.IsOpenOn(asAt) && IsWithinOffer(school))
            {
                yield return FactsOf(school, asAt);
            }
        }
    }

    /// <summary>The facts of one school as at a day, whether or not it is open on it.</summary>
    /// <returns><see langword="null"/> where no file of schools has it.</returns>
    public SchoolFacts? FactsOf(Urn urn, DateOnly asAt) => Find(urn) is { } school ? FactsOf(school, asAt) : null;

    /// <summary>
    /// The schools that are open on a day as a population, in the order of their numbers, each under its region: the same
    /// judgements, support and unknowns as <see cref="OpenOn"/> tells, packed in one pass without an object for each.
    /// </summary>
    /// <param name="asAt">The day; it decides which schools and links there are, and inspections that begin later are left out.</param>
    /// <param name="problem">Is told of each open school that is left out, and why: whatever is counted is counted without it.</param>
    /// <param name="cancellationToken">Ends the packing.</param>
    /// <returns>The population; a school without a region stands under the empty one.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public SchoolPopulation ToPopulation(DateOnly asAt, Action<SchoolProblem> problem, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var population = new SchoolPopulationBuilder(Schools.Length);
        var line = new List<LineJudgement>();
        foreach (var school in Schools)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!school.IsOpenOn(asAt) || !IsWithinOffer(school))
            {
                continue;
            }

            if (_histories.AddTo(population, school, asAt, line) is { } found)
            {
                problem(found);
            }
        }

        return population.Build();
    }

    private SchoolFacts FactsOf(School school, DateOnly asAt) => _histories.FactsOf(school, asAt);

    private PriorSupport SupportOf(Urn school) => _withUnreadableSupport.Contains(school) ? PriorSupport.Unknown
        : _support.TryGetValue(school, out var told) ? told.Fact : PriorSupportSource.OfOthers;
}
