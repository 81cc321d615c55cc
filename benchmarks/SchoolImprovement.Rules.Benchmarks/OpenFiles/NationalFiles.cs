using System.Text;
using System.Text.Unicode;
using SchoolImprovement.Rules.Benchmarks.Population;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.OpenData;
using SchoolImprovement.Rules.Population;
using Sylvan.Data.Csv;

namespace SchoolImprovement.Rules.Benchmarks.OpenFiles;

/// <summary>The published files of all schools, made a population, or merely told into fields by the same CSV reader.</summary>
internal sealed class NationalFiles
{
    private const int BufferLength = 64 * 1024;
    private static readonly string[] Names = ["inspections.csv", "schools.csv", "gias-links.csv"];

    private readonly string[] _paths;
    private readonly Encoding[] _encodings;
    private readonly SchoolRegisterSources _sources;

    public NationalFiles(string folder)
    {
        _paths = [.. Names.Select(name => Path.Combine(folder, name))];
        _encodings = [.. _paths.Select(EncodingOf)];
        _sources = new()
        {
            Inspections = [DataFile.FromPath(_paths[0])],
            Schools = [DataFile.FromPath(_paths[1])],
            Links = [DataFile.FromPath(_paths[2])],
            PriorSupport = PriorSupportSource.NoneSupported,
        };
    }

    /// <summary>The day of all decisions.</summary>
    public static DateOnly AsAt => SupportOffer.Default.Eligibility.EntryDate.Value;

    /// <summary>The file that is not in a folder; <see langword="null"/> where all are.</summary>
    public static string? MissingFrom(string folder) => Array.Find(Names, name => !File.Exists(Path.Combine(folder, name)));

    /// <summary>From the files to a population that can be decided.</summary>
    /// <param name="filesAtATime">How many are read at a time.</param>
    public SchoolPopulation Build(int filesAtATime) => SchoolRegister
        .Load(_sources, new SchoolRegisterOptions { MaxFilesAtATime = filesAtATime })
        .ToPopulation(AsAt, static _ => { });

    /// <summary>Decoded by an encoding known beforehand, every row read and every field found, and nothing made of them; by one thread.</summary>
    public int Tokenise()
    {
        var characters = 0;
        for (var i = 0; i < _paths.Length; i++)
        {
            using var text = new StreamReader(_paths[i], _encodings[i], detectEncodingFromByteOrderMarks: true, BufferLength);
            using var row = CsvDataReader.Create(text, new CsvDataReaderOptions
            {
                HasHeaders = false,
                Delimiter = ',',
                CsvStyle = CsvStyle.Lax,
                BufferSize = BufferLength,
            });
            while (row.Read())
            {
                for (var field = 0; field < row.RowFieldCount; field++)
                {
                    characters += row.GetFieldSpan(field).Length;
                }
            }
        }

        return characters;
    }

    /// <summary>Refuses to time a population that does not decide as the rules decide the register's own histories, under every policy.</summary>
    /// <returns>How many decisions were compared.</returns>
    /// <exception cref="DisagreementException">A school is decided otherwise.</exception>
    public long RequireAgreement(SchoolPopulation population)
    {
        var register = SchoolRegister.Load(_sources);
        SchoolFacts[] facts = [.. Enumerable.Range(0, population.Count).Select(i => register.FactsOf(population.UrnOf(i), AsAt)!)];
        foreach (var rules in EveryReading.Policies().Select(policy => new EligibilityRules(policy: policy)))
        {
            var decisions = population.Decide(rules, AsAt);
            for (var i = 0; i < facts.Length; i++)
            {
                var said = rules.Decide(facts[i].History!, AsAt, facts[i].Prior);
                DisagreementException.ThrowUnlessSame(
                    (said.Outcome, said.Tier, said.TierMet, said.Route),
                    (decisions.OutcomeOf(i), decisions.TierOf(i), decisions.TierMetBy(i), decisions.RouteOf(i)),
                    "The population of the files",
                    () => $"school {facts[i].School.Urn} under {rules.Policy}");
            }
        }

        return (long)facts.Length * EveryReading.Policies().Count();
    }

    private static Encoding EncodingOf(string path) =>
        Utf8.IsValid(File.ReadAllBytes(path)) ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
}
