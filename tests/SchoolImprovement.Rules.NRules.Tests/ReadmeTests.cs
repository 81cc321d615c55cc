using NRules;
using NRules.Fluent;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.NRules.Tests;

/// <summary>The code that the package's README shows is compiled and run here.</summary>
public sealed class ReadmeTests
{
    private const string Fence = "```cs";

    [Fact]
    public void The_code_of_the_README_finds_what_the_library_finds()
    {
        var written = new RecommendedActionForm { School = new() { Urn = new(900_123) } };
        var school = InspectionHistory.Of(
            new(900_123),
            (OverallEffectiveness.RequiresImprovement, new(2014, 3, 1)),
            (OverallEffectiveness.RequiresImprovement, new(2018, 3, 1)));
        var found = Run(school, written);
        found.Findings.Should().NotBeEmpty();
        var decision = EligibilityRules.Default.Decide(school, new(2019, 9, 1), PriorSupport.None);
        found.Findings.Should().Equal(ActionFormRules.Default.Check(written with { Tier = decision.Tier }, SchoolTermCalendar.DefaultEngland).Findings);
    }

    [Fact]
    public void Every_line_of_that_code_is_compiled_here()
    {
        var lines = Lines("README.md");
        var shown = lines.SkipWhile(line => line != Fence).Skip(1).TakeWhile(line => line != "```").ToList();
        shown.Should().HaveCountGreaterThan(3);
        shown.Except(Lines("ReadmeTests.cs").Select(line => line.Trim())).Should().BeEmpty();
    }

    private static string[] Lines(string file) => File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, file));

    private static ValidationResult Run(InspectionHistory history, RecommendedActionForm written)
    {
        var session = new RuleRepository().AddSchoolImprovementRules().Compile().CreateSession();
        var form = new ActionFormCase(written, SchoolTermCalendar.DefaultEngland);
        session.InsertAll([new EligibilityCase(history, new DateOnly(2019, 9, 1), PriorSupport.None), form]);
        session.Fire();
        ValidationResult findings = session.FindingsOf(form);
        return findings;
    }
}
