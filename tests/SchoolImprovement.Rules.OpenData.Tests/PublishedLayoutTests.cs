using System.Globalization;
using SchoolImprovement.Rules.Schools;
using static SchoolImprovement.Rules.OpenData.Tests.Made;

namespace SchoolImprovement.Rules.OpenData.Tests;

/// <summary>Whole files in the layouts and sizes that are published, of made-up schools.</summary>
public sealed class PublishedLayoutTests
{
    private const int Schools = 50_000;
    private const int Columns = 140;
    private const int FirstUrn = 100_000;

    private static readonly string[] Named =
    [
        "URN", "LA (code)", "LA (name)", "EstablishmentNumber", "EstablishmentName", "TypeOfEstablishment (code)", "TypeOfEstablishment (name)",
        "EstablishmentStatus (name)", "OpenDate", "CloseDate", "GOR (name)", "Trusts (name)",
    ];

    [Fact]
    public void A_register_of_50_000_rows_and_140_columns_and_stacked_tables_of_inspections_give_each_school_its_history()
    {
        var register = Register(
            schools: [FileOf("edubasealldata.csv", RegisterRows())],
            inspections: [FileOf("2005-2015.csv", HistoryRows()), FileOf("2018-2019.csv", InYearRows())],
            links: [FileOf("links.csv", LinkRows())]);

        register.RejectedRows.Should().BeEmpty();
        register.Files.Select(file => file.Rows).Should().Equal(Schools / 2, Schools, Schools, Schools / 10);
        register.LeftOutOn(Entry).Should().BeEquivalentTo(new Dictionary<string, int> { ["Other independent school"] = Schools / 10 });

        // Of ten schools one is independent, one an academy, and one the closed school that it was.
        register.OpenOn(Entry).Should().HaveCount(Schools / 10 * 8);
        register.Facts(FirstUrn + 1).History.Told().Should().Equal(
            $"2012-03-08 3 {FirstUrn + 2} ConverterPredecessor", $"2016-09-14 2 {FirstUrn + 1} School", $"2019-01-30 3 {FirstUrn + 1} School");
        register.Facts(FirstUrn + 3).History!.Judgements.Should().Equal(
            new Judgement(Urn(FirstUrn + 3), OverallEffectiveness.RequiresImprovement, Day("2012-03-08"), Day("2012-03-09"), Day("2012-04-02")),
            new Judgement(Urn(FirstUrn + 3), OverallEffectiveness.Good, Day("2016-09-14"), null, Day("2016-10-12")),
            new Judgement(Urn(FirstUrn + 3), OverallEffectiveness.RequiresImprovement, Day("2019-01-30"), Day("2019-01-31"), Day("2019-02-28")));
        register.Facts(FirstUrn + 3).School.LocalAuthorityName.Should().Be("Bristol, City of");
    }

    private static IEnumerable<string> RegisterRows()
    {
        yield return string.Join(',', Named.Concat(Enumerable.Range(Named.Length, Columns - Named.Length).Select(i => $"Column {i} (name)")).Select(name => $"\"{name}\""));
        var rest = string.Concat(Enumerable.Repeat(",\"\"", Columns - Named.Length));
        for (var i = 0; i < Schools; i++)
        {
            var (type, status, opened, closed) = (i % 10) switch
            {
                0 => ("Other independent school", "Open", "", ""),
                1 => ("Academy converter", "Open", "01-09-2013", ""),
                2 => ("Community school", "Closed", "", "31-08-2013"),
                _ => ("Community school", "Open", "", ""),
            };
            yield return string.Create(CultureInfo.InvariantCulture, $"{FirstUrn + i},\"801\",\"Bristol, City of\",\"{i}\",\"School {i}\",\"01\",\"{type}\",\"{status}\",\"{opened}\",\"{closed}\",\"South West\",\"\"{rest}");
        }
    }

    private static IEnumerable<string> HistoryRows()
    {
        yield return "Inspections 1 September 2005 to 31 August 2015,,,,,,";
        yield return "URN,School name,Inspection number,Inspection start date,Inspection end date,First published date,Overall effectiveness";
        for (var i = 0; i < Schools; i++)
        {
            if (i % 10 is 2 or 3 or 4 or 5 or 6)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"{FirstUrn + i},School {i},{300_000 + i},08/03/2012,09/03/2012,02/04/2012,3");
            }
        }
    }

    private static IEnumerable<string> InYearRows()
    {
        yield return "Web link,URN,Inspection number,Inspection type,Inspection start date,Inspection end date,Publication date,Overall effectiveness,Previous inspection number,Previous inspection start date,Previous publication date,Previous overall effectiveness";
        for (var i = 0; i < Schools; i++)
        {
            yield return i % 10 == 2
                ? string.Create(CultureInfo.InvariantCulture, $"x,{FirstUrn + i},,,,,,NULL,,,,NULL")
                : string.Create(CultureInfo.InvariantCulture, $"x,{FirstUrn + i},{10_000_000 + i},S5 Inspection,30/01/2019,31/01/2019,28/02/2019,3,ITS{i},14/09/2016,12/10/2016,2");
        }
    }

    private static IEnumerable<string> LinkRows()
    {
        yield return LinkHeader;
        for (var i = 0; i < Schools; i += 10)
        {
            // Every other link is told by the closed school alone.
            yield return i % 20 == 0 ? Link(FirstUrn + i + 1, FirstUrn + i + 2, established: "01-09-2013") : Link(FirstUrn + i + 2, FirstUrn + i + 1, "Successor", "31-08-2013");
        }
    }

    private static DataFile FileOf(string name, IEnumerable<string> lines) => DataFile.FromReader(name, () => new LinesReader(lines));

    /// <summary>Text that is made line by line as it is read.</summary>
    private sealed class LinesReader(IEnumerable<string> lines) : TextReader
    {
        private readonly IEnumerator<string> _lines = lines.GetEnumerator();
        private string _line = "";
        private int _next;

        public override int Read(char[] buffer, int index, int count)
        {
            if (_next == _line.Length)
            {
                if (!_lines.MoveNext())
                {
                    return 0;
                }

                (_line, _next) = (_lines.Current + "\r\n", 0);
            }

            var read = Math.Min(count, _line.Length - _next);
            _line.CopyTo(_next, buffer, index, read);
            _next += read;
            return read;
        }
    }
}
