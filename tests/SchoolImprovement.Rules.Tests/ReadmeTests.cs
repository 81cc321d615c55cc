using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Population;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Tests;

/// <summary>The code that the README shows is compiled and run here.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void The_code_of_the_README_decides_what_it_says()
    {
        using var output = new StringWriter();
        Run(output);

        output.ToString().Should().StartWith("Tier2, 16000 pounds, paragraph 1.4").And.Contain("✓ ELG-TIER2 ");
        output.ToString().Should().EndWith("1 eligible, tier 2" + Environment.NewLine);
        Leaving().Set.Should().NotContain(rule => rule.Id == "ELG-TIER2-FIRST").And.HaveCount(EligibilityRules.Catalogue.Count - 1);
    }

    [Fact]
    public void Every_line_of_the_READMEs_code_is_compiled_here()
    {
        var shown = Code(File.ReadAllLines(Repository.Path("README.md"))).ToList();
        var compiled = File.ReadAllLines(Repository.Path("tests", "SchoolImprovement.Rules.Tests", "ReadmeTests.cs")).Select(line => line.Trim());

        shown.Should().HaveCountGreaterThan(8);
        shown.Select(line => line.Trim()).Except(compiled).Should().BeEmpty();
    }

    private static void Run(TextWriter Console)
    {
        var history = InspectionHistory.Of(
            new Urn(900123),
            (OverallEffectiveness.Good, new DateOnly(2011, 3, 8)),
            (OverallEffectiveness.RequiresImprovement, new DateOnly(2016, 9, 14)),
            (OverallEffectiveness.RequiresImprovement, new DateOnly(2019, 1, 30)));

        EligibilityDecision decision = EligibilityRules.Default.Decide(history, asAt: new DateOnly(2019, 9, 1), PriorSupport.None);
        Console.WriteLine($"{decision.Tier}, {decision.Entitlement!.Funding.Value} {decision.Entitlement.Funding.Unit}, paragraph {decision.Entitlement.Funding.Citation}");

        Console.WriteLine(EligibilityRules.Default.Explain(history, new DateOnly(2019, 9, 1), PriorSupport.None).ToTree());

        var builder = new SchoolPopulationBuilder();
        builder.Add(history, PriorSupport.None, "London");
        SchoolPopulation schools = builder.Build();

        PopulationDecisions decisions = schools.Decide(EligibilityRules.Default, asAt: new DateOnly(2019, 9, 1));
        Console.WriteLine($"{decisions.CountSchools().Eligible} eligible, tier {(int)decisions.TierOf(0)}");
    }

    private static EligibilityRules Leaving()
    {
        var rules = new EligibilityRules(rules: EligibilityRules.Catalogue.Without("ELG-TIER2-FIRST"));
        return rules;
    }

    private static IEnumerable<string> Code(string[] lines)
    {
        var inCode = false;
        foreach (var line in lines)
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                inCode = line == "```csharp";
            }
            else if (inCode && line.Length > 0)
            {
                yield return line;
            }
        }
    }
}
