namespace SchoolImprovement.Rules.Samples.SampleData.Tests;

/// <summary>Counts the interesting cases of a population, by the plainest reading of the files.</summary>
internal sealed class Census
{
    private static readonly DateOnly YearStart = SamplePopulation.CountedOn;

    private readonly ILookup<int, InspectionRow> _inspections;
    private readonly ILookup<int, LinkRow> _predecessors;
    private readonly Dictionary<int, SchoolRow> _schools;
    private readonly Dictionary<int, PriorSupportRow> _support;

    public Census(PublishedFiles files)
    {
        _inspections = files.Inspections.ToLookup(row => row.Urn);
        _predecessors = files.Links.Where(row => row.LinkType == "Predecessor").ToLookup(row => row.Urn);
        _schools = files.Schools.ToDictionary(row => row.Urn);
        _support = files.PriorSupport.ToDictionary(row => row.Urn);
        Count("closed before the year", _schools.Values.Count(school => school.Closed <= YearStart));
        Count("academy opens during the year", _schools.Values.Count(school => school.IsAcademy && school.Opened > YearStart));
        Count("undated link", files.Links.Count(link => link.Established is null));
        Count("neighbour merged in", files.Links.Count(link => link.LinkType == "Predecessor - merged"));
        Count("name with a comma", _schools.Values.Count(school => school.Name.Contains(',', StringComparison.Ordinal)));
        Count("name beyond ASCII", _schools.Values.Count(school => school.Name.Any(letter => letter > 127)));
        foreach (var school in _schools.Values.Where(school => school.IsOpenOn(YearStart)))
        {
            Take(school);
        }
    }

    public SortedDictionary<string, int> Cases { get; } = new(StringComparer.Ordinal);

    private void Take(SchoolRow school)
    {
        var lineage = Lineage(school);
        var all = lineage.SelectMany(urn => _inspections[urn]).OrderBy(row => row.Date).ToList();
        var entry = all.Where(row => row.Date <= YearStart).ToList();
        var tier = TierOf(entry);

        Count("region " + school.Region);
        Count("open");
        Count("entry: " + tier);
        Count("never above, some judgement Satisfactory", tier == "never above" && entry[0].Rating == "Satisfactory");
        Count("tier rests on a predecessor", tier != "none" && TierOf([.. entry.Where(row => row.Urn == school.Urn)]) != tier);
        Count("converter whose tier rests on its predecessor", tier != "none"
            && school.Type.Contains("Converter", StringComparison.Ordinal)
            && TierOf([.. entry.Where(row => row.Urn == school.Urn)]) != tier);
        Count("sponsored academy with a predecessor", lineage.Count > 1 && school.Type == "Academy sponsor led mainstream");
        Count("academy chain", lineage.Count > 2);
        Count("academy amalgamation", school.IsAcademy && _predecessors[school.Urn].Skip(1).Any());
        Count("maintained amalgamation", !school.IsAcademy && _predecessors[school.Urn].Skip(1).Any());
        Count("not yet inspected", all.Count == 0);
        TakeInYear(entry, [.. all.Where(row => row.Date > YearStart)]);
        TakeSupport(lineage, all);
    }

    private void TakeInYear(List<InspectionRow> entry, List<InspectionRow> later)
    {
        if (later.Count > 0)
        {
            var before = entry.Count == 0 ? 0 : entry[^1].Grade;
            var now = later[^1].Grade;
            Count("in year: inspected");
            Count("in year: newly RI", before != 3 && now == 3);
            Count("in year: first inspection", before == 0);
            Count("in year: RI again", before == 3 && now == 3);
            Count("in year: upgraded from RI", before == 3 && now < 3);
            Count("in year: RI, now Inadequate", before == 3 && now == 4);
            Count("in year: Inadequate", now == 4);
        }
    }

    private void TakeSupport(List<int> lineage, List<InspectionRow> all)
    {
        var supported = lineage.Where(_support.ContainsKey).Select(urn => _support[urn]).SingleOrDefault();
        if (supported is not null)
        {
            var then = TierNumber(TierOf([.. all.Where(row => row.Date <= supported.TakenUp)]));
            var now = TierNumber(TierOf(all));
            var judgedSince = all[^1].Date > supported.TakenUp;
            Count($"supported: tier {supported.Tier}");
            Count("supported: no later judgement", !judgedSince);
            Count("supported: later RI, another tier", judgedSince && now > 0 && now != supported.Tier);
            Count("supported: later RI, same tier", judgedSince && now == supported.Tier);
            Count("supported: later not RI", judgedSince && now == 0);
            Count("supported: not RI when taken up", then == 0);
        }
    }

    /// <summary>The school and, where it is a conversion, the schools it was before.</summary>
    private List<int> Lineage(SchoolRow school)
    {
        var lineage = new List<int> { school.Urn };
        while (school.IsAcademy && _predecessors[school.Urn].Count() == 1)
        {
            school = _schools[_predecessors[school.Urn].Single().LinkUrn];
            lineage.Add(school.Urn);
        }

        return lineage;
    }

    private static string TierOf(List<InspectionRow> history) => history switch
    {
        [] or [.., { Grade: not 3 }] => "none",
        { Count: >= 4 } when history.All(row => row.Grade >= 3) => "never above",
        [_] => "first inspection",
        [.., { Grade: 3 }, _] => "two consecutive",
        _ => "single",
    };

    private static int TierNumber(string tier) =>
        tier switch { "none" => 0, "single" => 1, "never above" => 3, _ => 2 };

    private void Count(string name, bool applies = true) => Count(name, applies ? 1 : 0);

    private void Count(string name, int times) => Cases[name] = Cases.GetValueOrDefault(name) + times;
}
