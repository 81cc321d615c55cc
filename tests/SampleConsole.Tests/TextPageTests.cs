namespace SchoolImprovement.Rules.Samples.SampleConsole.Tests;

public sealed class TextPageTests
{
    private static readonly Column[] Columns = ["Region", .. Column.Numbers("Open schools", "Eligible"), "Why"];
    private static readonly string[] Row = ["South East", "1,200", "23", "because it requires improvement and did before"];

    [Fact]
    public void A_table_that_fits_stands_in_columns_with_a_line_below_its_headings()
    {
        Lines(100, Columns, Row).Should().Equal(
            "Title",
            "",
            "Schools",
            "Region      Open schools  Eligible  Why",
            new string('─', 82),
            "South East         1,200        23  because it requires improvement and did before");
    }

    [Fact]
    public void Where_it_does_not_fit_headings_and_sentences_are_broken_and_numbers_are_not()
    {
        Lines(46, Columns, Row)[3..].Should().Equal(
            "               Open",
            "Region      schools  Eligible  Why",
            new string('─', 46),
            "South East    1,200        23  because it",
            "                               requires",
            "                               improvement and",
            "                               did before");
    }

    [Fact]
    public void Where_even_that_does_not_fit_each_row_is_written_out_with_its_headings()
    {
        Lines(30, Columns, Row)[3..].Should().Equal(
            "South East",
            "  Open schools: 1,200",
            "  Eligible: 23",
            "  Why: because it requires",
            "    improvement and did before");
    }

    [Fact]
    public void A_table_of_numbers_falls_into_several_with_the_names_of_rows_in_each()
    {
        Lines(40, ["Region", .. Column.Numbers("January", "February", "March", "April")], ["South East", "1", "2", "3", "4"])[3..].Should().Equal(
            "Region      January  February  March",
            new string('─', 36),
            "South East        1         2      3",
            "",
            "Region      April",
            new string('─', 17),
            "South East      4");
    }

    [Theory]
    [InlineData(20)]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(200)]
    public void No_line_of_a_table_is_wider_than_asked_for(int width) =>
        Lines(width, Columns, Row, ["A_region_whose_name_is_one_long_word", "1", "2", "x"]).Should().AllSatisfy(line => line.Length.Should().BeLessThanOrEqualTo(Math.Max(width, 36)));

    [Fact]
    public void What_others_wrote_is_one_line_without_control_codes() =>
        Text(80, Columns, "South\u001b[31m\nEast", "1", "2", "\u202Ewhy").Should().Contain("South\uFFFD[31m East").And.Contain("\uFFFDwhy");

    [Fact]
    public void A_sum_stands_below_a_line()
    {
        var text = TextPage.Of(new Document("T").Table("C", ["R", .. Column.Numbers("N")], [["a", "1"], ["b", "2"], ["All", "3"]], lastIsSum: true), 80);

        text.Should().EndWith("R    N\n──────\na    1\nb    2\n──────\nAll  3\n");
    }

    [Fact]
    public void Every_tone_has_a_mark_so_that_colour_is_never_alone()
    {
        var document = new Document("T").Items(
            [new(Tone.Wrong, "Area 4", "RAF-WINDOW, 6.8", "It ends too late."), new(Tone.Missing, "Area 5", null, "No answer."), new(Tone.Undecided, "Area 6", null, "Unknown."), new(Tone.Worth, "Area 7", null, "Note.")]);

        TextPage.Of(document, 80).Should().Be("T\n  ✗ Area 4  RAF-WINDOW, 6.8\n    It ends too late.\n  ○ Area 5\n    No answer.\n  ? Area 6\n    Unknown.\n  i Area 7\n    Note.\n");
    }

    [Fact]
    public void Markdown_has_the_same_and_text_stays_text()
    {
        var document = new Document("A *letter*").Say("Not ready.", Tone.Wrong).Items([new(Tone.Wrong, "Area 4", "RAF-WINDOW", "It ends | too late.")]).Table("C", ["R", .. Column.Numbers("N")], [["<a>", "1"]]);

        MarkdownPage.Of(document).Should().Be("# A \\*letter\\*\n\n✗ Not ready.\n\n- **✗ Area 4** (RAF-WINDOW)  \n  It ends \\| too late.  \n\n**C**\n\n| R | N |\n| --- | ---: |\n| \\<a\\> | 1 |\n");
    }

    private static string Text(int width, IReadOnlyList<Column> columns, params string[] row) => TextPage.Of(new Document("Title").Table("Schools", columns, [row]), width);

    private static string[] Lines(int width, IReadOnlyList<Column> columns, params IEnumerable<string[]> rows) => TextPage.Of(new Document("Title").Table("Schools", columns, rows), width).TrimEnd('\n').Split('\n');
}
