using System.Text.Json;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Tests.Decisions;

/// <summary>An application's own rule puts words into an explanation; they may say anything.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<string> Hostile =>
    [
        "a | b",
        "a \\| b",
        "trailing \\",
        "<script>alert(1)</script>",
        "</td></tr></table><img src=x onerror=alert(1)>",
        "first line\nsecond line",
        "first line\r\n| a | b | c | d |",
        "line\u2028separator\u2029paragraph\u0085next\fpage",
        "\"quoted\", 'quoted' and \\u0022",
        "\0\u0001\u001b[31mred",
        "\ud83d\ude00 \u202e backwards",
        "",
        " ",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Markdown_keeps_its_rows_and_cells(string text)
    {
        var lines = Explain(text).ToMarkdown().Split('\n');
        var rows = lines.Where(line => line.StartsWith("| **", StringComparison.Ordinal)).ToList();
        rows.Should().HaveCount(EligibilityRules.Catalogue.Count + 1);
        rows.Should().AllSatisfy(row => Cells(row).Should().Be(4));
        lines.Should().OnlyContain(line => line.Length == 0 || line.StartsWith('#') || line.StartsWith('|') || line.StartsWith("- ") || line.StartsWith("URN "));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Markdown_opens_no_tag_but_its_own_line_breaks(string text) =>
        Explain(text).ToMarkdown().Replace("<br>", "", StringComparison.Ordinal).Should().NotContain("<");

    [Theory]
    [MemberData(nameof(Hostile))]
    public void JSON_gives_back_the_very_words(string text)
    {
        foreach (var indented in (bool[])[false, true])
        {
            var rules = JsonDocument.Parse(Explain(text).ToJson(indented)).RootElement.GetProperty("rules");
            var own = rules[rules.GetArrayLength() - 1];
            own.GetProperty("title").GetString().Should().Be("title " + text);
            var limb = own.GetProperty("conditions")[0];
            limb.GetProperty("title").GetString().Should().Be("limb " + text);
            limb.GetProperty("facts")[0].GetProperty("name").GetString().Should().Be("name " + text);
            limb.GetProperty("facts")[0].GetProperty("value").GetString().Should().Be(text);
        }
    }

    [Fact]
    public void A_fact_that_is_not_known_is_said_to_be_so()
    {
        var explanation = Explain(null);
        explanation.ToTree().Should().Contain("name : not known");
        explanation.ToMarkdown().Should().Contain("(name : not known)");
    }

    // A row's cells: what lies between bars that no backslash escapes.
    private static int Cells(string row)
    {
        var bars = 0;
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] == '\\')
            {
                i++;
            }
            else if (row[i] == '|')
            {
                bars++;
            }
        }

        return bars - 1;
    }

    private static EligibilityExplanation Explain(string? text)
    {
        var rule = new EligibilityRule("OWN-RULE", "title " + text, Obligation.May)
        {
            Statement = "An application's own.",
            Role = EligibilityRuleRole.Informs,
            Needs =
            [
                new Condition<EligibilityFacts>(
                    "limb " + text,
                    static (in EligibilityFacts _) => Truth.Yes,
                    (in EligibilityFacts _) => [new("name " + text, text)]),
            ],
        };
        return new EligibilityRules(rules: EligibilityRules.Catalogue.With(rule)).Explain(
            InspectionHistory.Of(new(900_123), (OverallEffectiveness.RequiresImprovement, new(2018, 3, 6))),
            new(2019, 9, 1),
            PriorSupport.None);
    }
}
