using System.Collections.Immutable;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Support;

namespace SchoolImprovement.Rules.Samples.SupportTimeline;

/// <summary>What is overdue in many records, by region and by whom. Of a record no more is kept than what is shown of it.</summary>
internal sealed class Portfolio
{
    private const string Schema = "school-improvement-portfolio/1";

    private readonly SupportPortfolio _sums;
    private readonly SupportRules _rules;
    private readonly List<Looked> _records = [];

    private Portfolio(DateOnly asAt, SupportRules rules)
    {
        _rules = rules;
        _sums = new SupportPortfolio(asAt, rules);
    }

    /// <summary>Whether anything is overdue, wrong, or could not be read.</summary>
    public bool NeedsAttention => Repeated.Any() || _records.Any(record => record.Faults.Length > 0 || !record.IsComplete || record.Overdue.Any());

    private IEnumerable<string> Repeated => _records.Select(record => record.School).OfType<string>().GroupBy(school => school).Where(school => school.Count() > 1).Select(school => school.Key);

    /// <summary>Looks at every record as it is read.</summary>
    /// <param name="records">The records.</param>
    /// <param name="asAt">The day.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="hasPage">Whether each record's timeline is shown.</param>
    public static Portfolio Of(IEnumerable<(string Source, RecordReading Reading)> records, DateOnly asAt, SupportRules rules, bool hasPage)
    {
        var portfolio = new Portfolio(asAt, rules);
        foreach (var (source, reading) in records)
        {
            portfolio._records.Add(new Looked(
                source,
                reading.Record is { } record ? Words.NameOf(record) : null,
                reading.Record?.Name,
                reading.Record?.School?.ToString(),
                reading.IsComplete,
                reading.Record is { } one ? portfolio._sums.Add(one) : [],
                reading.Faults,
                [.. reading.Findings.Where(Words.IsProblem)],
                hasPage && reading.Record is not null ? Timeline.Of(reading, asAt, rules) : null));
        }

        return portfolio._records.Exists(record => record.Heading is not null) ? portfolio
            : throw new CannotRunException($"No record could be read: {portfolio._records.SelectMany(record => record.FaultLines).FirstOrDefault() ?? "the files hold none."}");
    }

    /// <summary>Who is to do something, in words.</summary>
    public static string NameOf(SupportActor actor) => new OverdueSum(null, actor, 0, 0, default).ByName;

    public Document Make()
    {
        List<Looked> read = [.. _records.Where(record => record.Heading is not null)];
        var (overdue, unread) = (read.Count(record => record.Overdue.Any()), _records.Count - read.Count);
        List<string> repeated = [.. Repeated];
        var document = new Document($"Support of {Say.Count(read.Count, repeated.Count == 0 ? "school" : "record")} as at {Days.Of(_sums.AsAt)}");
        document.Say(overdue == 0 ? "Nothing is overdue." : $"{Say.Count(overdue, "school has", "schools have")} something overdue, {Say.Percent(overdue, read.Count)} of {Say.Number(read.Count)}.", overdue == 0 ? Tone.Lead : Tone.Wrong);
        if (unread > 0)
        {
            document.Say($"{Say.Count(unread, "record")} could not be read, and {(unread == 1 ? "is" : "are")} not among these.", Tone.Notice);
        }

        if (repeated.Count > 0)
        {
            document.Say($"{Say.Count(repeated.Count, "school has", "schools have")} more than one record, each counted: URN {string.Join(", ", repeated)}.", Tone.Notice);
        }

        AddSums(document);
        Item[] items = [.. _records.SelectMany(ItemsOf)];
        if (items.Length > 0)
        {
            document.Heading("School by school").Items(items);
        }

        foreach (var reading in _rules.Policy.Departures)
        {
            document.Say($"Reading taken: {reading}.", Tone.Quiet);
        }

        return document.Only(Medium.Page, page =>
        {
            page.Heading("Each school's timeline");
            foreach (var record in read.Where(record => record.Timeline is not null))
            {
                page.Details($"{record.Timeline!.Heading}: {(record.Overdue.Count() is > 0 and var steps ? $"{Say.Count(steps, "step")} overdue" : "nothing overdue")}", new TimelineDocument(record.Timeline, _rules.Policy).Add);
            }
        });
    }

    public void WriteJson(Stream stream) => Json.Write(stream, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("schema", Schema);
        writer.WriteString("asAt", Wording.Iso(_sums.AsAt));
        writer.Each("records", _records, record =>
        {
            writer.WriteString("source", record.Source);
            if (record.Heading is not null)
            {
                writer.WriteString("name", record.Name);
                writer.WriteString("school", record.School);
                JsonOutput.WriteNext(writer, record.Next);
            }

            writer.Texts("faults", record.Faults.Select(fault => fault.ToString()));
            writer.Texts("problems", record.Problems.Select(Words.Of));
        });
        writer.Each("overdue", _sums.Overdue, sum =>
        {
            writer.WriteString("region", sum.Region is { } region ? Words.Data(region) : null);
            writer.WriteString("by", Words.Data(sum.By));
            writer.WriteNumber("schools", sum.Schools);
            writer.WriteNumber("steps", sum.Steps);
            writer.WriteString("oldestDue", Wording.Iso(sum.OldestDueOn));
        });
        writer.WriteEndObject();
    });

    private void AddSums(Document document)
    {
        if (_sums.Overdue.IsEmpty)
        {
            return;
        }

        var regions = _sums.Overdue.GroupBy(sum => Say.Capital(sum.RegionName)).Select(region => (region.Key, Steps: region.Sum(sum => sum.Steps))).OrderByDescending(region => region.Steps).ToList();
        document.Heading("Overdue by region and by whom");
        document.Add(new BarChart(
            $"{regions[0].Key}: {Say.Count(regions[0].Steps, "step is", "steps are")} overdue, {(regions.Count == 1 ? "all there are" : "the most of all regions")}",
            [("Steps overdue", Paint.Bad)],
            [.. regions.Select(region => new Bar(region.Key, Say.Count(region.Steps, "step"), [region.Steps]))]));
        document.Table(
            $"Overdue as at {Days.Of(_sums.AsAt)}",
            ["Region", "By", .. Column.Numbers("Schools", "Steps"), "Oldest due"],
            _sums.Overdue.Select(sum => (string[])[Say.Capital(sum.RegionName), Say.Capital(sum.ByName), Say.Number(sum.Schools), Say.Number(sum.Steps), Days.Of(sum.OldestDueOn)]));
    }

    private static IEnumerable<Item> ItemsOf(Looked record)
    {
        if (record.Heading is null)
        {
            yield return new Item(Tone.Wrong, "Not readable", null, [.. record.FaultLines]);
        }
        else if (record.Overdue.Any() || record.Problems.Length > 0)
        {
            yield return new Item(Tone.Wrong, record.Heading, null,
            [
                .. record.Overdue.Select(step => Say.Capital(step.ToString())),
                .. record.Problems.Select(problem => $"{PlaceWords.Of(problem.Path)}: {problem.Message} ({problem.Rule.Id})"),
            ]);
        }
    }

    /// <summary>A record as far as it is kept.</summary>
    private sealed record Looked(
        string Source, string? Heading, string? Name, string? School, bool IsComplete, ImmutableArray<NextStep> Next, ImmutableArray<TextFault> Faults, ImmutableArray<Finding> Problems, Timeline? Timeline)
    {
        public IEnumerable<NextStep> Overdue => Next.Where(step => step.Status == NextStepStatus.Overdue);

        public IEnumerable<string> FaultLines => Faults.Select(fault => $"{Source}: {fault}");
    }
}
