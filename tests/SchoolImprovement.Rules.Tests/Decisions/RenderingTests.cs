using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Tests.Decisions;

/// <summary>How an explanation is put on a page, whatever it has and lacks.</summary>
public sealed class RenderingTests
{
    private static readonly Rule<int> One = new("ONE", "a title", Obligation.Must, "6.2")
    {
        Statement = "A statement.",
        Needs = [new("it is small", static (in n) => n < 3, static (in n) => [new("n", n)])],
    };

    private static readonly Explanation Whole = new()
    {
        Subject = "URN 900123",
        Year = SupportOffer.Default.Year,
        AsAt = new DateOnly(2019, 9, 1),
        Headline = "Not ready",
        DeterminedBy = ["ONE"],
        Results = [One.Explain(3, "$.areas[1]"), One.Explain(2)],
    };

    [Fact]
    public void A_place_stands_beside_its_rule()
    {
        Whole.ToMarkdown().Split('\n')[^3..].Should().Equal(
            "| **ONE** a title at `$.areas\\[1\\]` | ✗ not satisfied | ✗ it is small (n: 3) | 6.2 |",
            "| **ONE** a title | ✓ satisfied | ✓ it is small (n: 2) | 6.2 |",
            "");
        Whole.ToTree().Split('\n')[1..3].Should().Equal(
            "URN 900123, 2019 to 2020, as at 1 Sep 2019",
            "├─ ✗ ONE  a title at $.areas[1] *  n: 3  6.2");
    }

    [Fact]
    public void Without_subject_day_and_rules_the_year_stands_alone()
    {
        var bare = new Explanation { Year = SupportOffer.Default.Year, Headline = "Ready" };

        bare.ToTree().Should().Be("Ready\n2019 to 2020\n");
        bare.ToMarkdown().Should().StartWith("## Ready\n\n2019 to 2020.\n\n");
        Whole.ToMarkdown().Should().StartWith("## Not ready\n\nURN 900123, 2019 to 2020, as at 1 Sep 2019. Determined by ONE.\n\n");
    }
}
