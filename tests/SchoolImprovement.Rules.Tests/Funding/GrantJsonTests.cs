using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Funding;

namespace SchoolImprovement.Rules.Tests.Funding;

public sealed class GrantJsonTests
{
    private const string Term = """{"kind": "Spring", "firstDay": "2020-01-06", "lastDay": "2020-04-02"}""";

    [Theory]
    [InlineData("", "$", 1)]
    [InlineData("{}", "$", 1)]
    [InlineData("{\"tier\": \"tier0\", \"terms\": [], \"profile\": []}", "$.tier", 1)]
    [InlineData("{\"tier\": \"none\", \"terms\": [], \"profile\": []}", "$.tier", 1)]
    [InlineData("{\"tier\": \"tier2\", \"terms\": [],\n \"profile\": []}", "$", 2)]
    [InlineData("{\"tier\": \"tier2\", \"terms\": [" + Term + "]}", "$", 1)]
    [InlineData("{\"tier\": \"tier2\", \"terms\": [" + Term + "], \"profile\": [1], \"activities\": []}", "$", 1)]
    [InlineData("{\"tier\": \"tier2\", \"terms\": [" + Term + "],\n \"profile\": [0.001]}", "$", 2)]
    [InlineData("{\"tier\": \"tier2\", \"terms\": [" + Term + "], \"profile\": [1e99]}", "$.profile[0]", 1)]
    [InlineData("{\"tier\": \"tier2\", \"terms\": [" + Term + "], \"profile\": [\"1\"]}", "$.profile[0]", 1)]
    [InlineData("{\"tier\": \"tier2\", \"terms\": [null], \"profile\": [1]}", "$.terms[0]", 1)]
    [InlineData("{\"tier\": \"tier2\", \"terms\": [" + Term + "],\n \"activities\": [\n{\"id\": \"A\", \"costs\": [-1]}]}", "$.activities[0]", 3)]
    [InlineData("{\"tier\": \"tier2\", \"terms\": [" + Term + "], \"activities\": [{\"id\": \" \", \"costs\": [1]}]}", "$.activities[0]", 1)]
    [InlineData("{\"tier\": \"tier2\", \"terms\": [" + Term + "], \"activities\": [{\"id\": \"A\", \"costs\": [1, 2]}]}", "$", 1)]
    [InlineData("{\"tier\": \"tier2\", \"terms\": [" + Term + "], \"amount\": 1}", "$.amount", 1)]
    public void What_is_no_grant_is_refused_with_path_and_line(string json, string path, long line)
    {
        var refusal = FluentActions.Invoking(() => Grant.Parse(json)).Should().Throw<DocumentFormatException>().Which;

        (refusal.Path, refusal.Line).Should().Be((path, line));
    }

    [Theory]
    [InlineData("{\"approved\": \"soon\"}", "$.approved")]
    [InlineData("{\"approved\": true}", "$.approved")]
    [InlineData("{\"underspendReturned\": -1}", "$")]
    [InlineData("{\"reports\": [null]}", "$.reports[0]")]
    [InlineData("{\"reports\": [{\"term\": 0, \"reportedOn\": \"2020-03-03\"}]}", "$.reports[0]")]
    [InlineData("{\"reports\": [{\"term\": 1}]}", "$.reports[0]")]
    [InlineData("{\"reports\": [{\"term\": 1, \"reportedOn\": \"2020-03-03\", \"activities\": [{}]}]}", "$.reports[0].activities[0]")]
    [InlineData("{\"reports\": [{\"term\": 1, \"reportedOn\": \"2020-03-03\"}, {\"term\": 1, \"reportedOn\": \"2020-03-03\", \"overall\": \"on-track\"}]}", "$")]
    public void What_is_no_evidence_is_refused_with_its_path(string json, string path) =>
        FluentActions.Invoking(() => GrantEvidence.Parse(json)).Should().Throw<DocumentFormatException>().Which.Path.Should().Be(path);

    [Fact]
    public void Evidence_with_nothing_in_it_knows_of_nothing() =>
        GrantEvidence.Parse("{}").Should().Be(new GrantEvidence());
}
