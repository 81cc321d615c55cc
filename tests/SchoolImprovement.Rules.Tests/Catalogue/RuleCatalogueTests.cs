using System.Reflection;
using System.Text.Json;
using SchoolImprovement.Rules.Catalogue;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Tests.Catalogue;

public sealed class RuleCatalogueTests
{
    private const string UpdateVariable = "UPDATE_RULE_CATALOGUE";

    /// <summary>The catalogue with the figures of each offer that is known.</summary>
    public static TheoryData<RuleCatalogue> Catalogues { get; } = [.. SupportOffer.KnownYears.Select(year => new RuleCatalogue(SupportOffer.For(year)))];

    [Fact]
    public void The_published_catalogue_is_the_one_that_the_rules_make()
    {
        var made = RuleCatalogue.Default.ToMarkdown();
        var path = Repository.Path("src", "SchoolImprovement.Rules", "RULES.md");
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            File.WriteAllText(path, made);
        }

        File.ReadAllText(path).ReplaceLineEndings("\n").Should().Be(made, $"RULES.md follows the rules; {UpdateVariable}=1 dotnet test writes it anew");
    }

    [Fact]
    public void Every_rule_set_of_the_library_is_in_the_catalogue()
    {
        var sets = typeof(RuleCatalogue).Assembly.GetTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(property => property.PropertyType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(RuleSet<>))
            .Select(property => (IEnumerable<Rule>)property.GetValue(null)!)
            .ToList();

        sets.Should().NotBeEmpty();
        RuleCatalogue.Default.Rules.Select(rule => rule.Id).Should().BeEquivalentTo(sets.SelectMany(set => set.Select(rule => rule.Id)));
    }

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void Every_figure_of_an_offer_is_in_its_catalogue(RuleCatalogue catalogue)
    {
        var figures = Figures(catalogue.Offer).ToList();

        figures.Should().HaveCountGreaterThan(20);
        catalogue.Figures.Should().HaveSameCount(figures);
        catalogue.Figures.Select(figure => figure.Citation!).Should().BeEquivalentTo(figures);
    }

    [Fact]
    public void No_two_rules_have_one_id() =>
        RuleCatalogue.Default.Rules.Select(rule => rule.Id).Should().OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void Every_rule_and_figure_cites_a_paragraph_that_there_is(RuleCatalogue catalogue)
    {
        var known = GuidanceParagraphs.All.Select(paragraph => paragraph.Citation).ToHashSet();
        var cited = catalogue.Rules.SelectMany(rule => rule.Citations).Concat(catalogue.Figures.Select(figure => figure.Citation!));

        cited.Should().OnlyContain(citation => known.Contains(citation));
        catalogue.Rules.Should().OnlyContain(rule => rule.Citations.Length > 0);
    }

    [Fact]
    public void The_paragraphs_stand_in_the_order_of_the_guidance_without_a_gap()
    {
        var paragraphs = GuidanceParagraphs.All.Select(paragraph => paragraph.Citation).ToList();

        var numbered = paragraphs.Where(citation => citation.Section > 0).ToList();

        paragraphs.Should().OnlyHaveUniqueItems();
        paragraphs.Skip(numbered.Count).Select(citation => citation.Table).Should().Equal("maths", "english", "science", "computing");
        numbered.Should().BeInAscendingOrder();
        numbered.GroupBy(citation => citation.Section)
            .Select(section => (section.Key, section.Count(), section.Max(citation => citation.Paragraph)))
            .Should().Equal((1, 5, 5), (2, 10, 10), (3, 7, 7), (4, 3, 3), (5, 1, 1), (6, 26, 26), (7, 5, 5), (8, 11, 11));
    }

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void Every_paragraph_that_decides_something_is_carried_by_a_rule_or_a_figure(RuleCatalogue catalogue) =>
        catalogue.Paragraphs.Where(row => row.Paragraph.Decides && !row.IsCarried).Select(row => row.Paragraph.Citation.ToString())
            .Should().BeEmpty();

    [Fact]
    public void The_JSON_catalogue_names_every_rule_with_its_paragraphs()
    {
        using var json = JsonDocument.Parse(RuleCatalogue.Default.ToJson());

        json.RootElement.GetProperty("schema").GetString().Should().Be(RuleCatalogue.Schema);
        var rules = json.RootElement.GetProperty("sets").EnumerateArray()
            .SelectMany(set => set.GetProperty("rules").EnumerateArray())
            .ToDictionary(
                rule => rule.GetProperty("id").GetString()!,
                rule => string.Join(' ', rule.GetProperty("citations").EnumerateArray().Select(citation => citation.GetString())));
        rules.Should().BeEquivalentTo(RuleCatalogue.Default.Rules.ToDictionary(rule => rule.Id, rule => string.Join(' ', rule.Citations)));
        json.RootElement.GetProperty("paragraphs").GetArrayLength().Should().Be(GuidanceParagraphs.All.Length);
    }

    private static IEnumerable<Citation> Figures(object group)
    {
        foreach (var property in group.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var type = property.PropertyType;
            var value = property.GetValue(group)!;
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(CitedValue<>))
            {
                yield return (Citation)type.GetProperty(nameof(CitedValue<int>.Citation))!.GetValue(value)!;
            }
            else if (type.Assembly == typeof(SupportOffer).Assembly && (type.Name.EndsWith("Figures", StringComparison.Ordinal) || type.Name.StartsWith("TierFigures", StringComparison.Ordinal)))
            {
                foreach (var citation in Figures(value))
                {
                    yield return citation;
                }
            }
        }
    }
}
