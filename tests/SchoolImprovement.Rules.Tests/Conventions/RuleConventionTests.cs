using System.Reflection;
using System.Text.RegularExpressions;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Guidance;

namespace SchoolImprovement.Rules.Tests.Conventions;

public sealed class RuleConventionTests
{
    // Stands in where the guidance itself is not at hand.
    private const string Specimen = "All hedgehogs must be told by the second owl of the month, wherever possible.";

    private const int Run = 8;

    public static TheoryData<string> Ids => [.. Rules.Select(rule => rule.Id)];

    /// <summary>Words of the project's own, with where they stand; no rows where the guidance is not at hand.</summary>
    private static List<Rule> Rules { get; } =
    [
        .. Api.Types
            .SelectMany(type => type.ContainsGenericParameters ? [] : type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(RuleSet<>))
            .SelectMany(property => ((System.Collections.IEnumerable)property.GetValue(null)!).Cast<Rule>()),
    ];

    [Fact]
    public void The_catalogues_are_found_and_have_rules() => Rules.Should().HaveCountGreaterThanOrEqualTo(11);

    [Fact]
    public void No_id_is_used_twice_in_any_catalogue() => Rules.Should().OnlyHaveUniqueItems(rule => rule.Id);

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_is_a_topic_and_a_name_in_capitals(string id) => id.Should().MatchRegex("^[A-Z][A-Z0-9]{1,5}(-[A-Z0-9]+)+$");

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_cites_paragraphs_that_the_guidance_has(string id)
    {
        var rule = Find(id);
        rule.Citations.Should().NotBeEmpty().And.OnlyHaveUniqueItems();
        GuidanceParagraphs.All.Select(paragraph => paragraph.Citation).Should().Contain(rule.Citations);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_says_what_it_is_in_words(string id)
    {
        var rule = Find(id);
        rule.Title.Should().NotBeNullOrWhiteSpace().And.NotEndWith(".");
        rule.Title.Length.Should().BeLessThanOrEqualTo(60);
        rule.Statement.Should().EndWith(".").And.MatchRegex("^[A-Z]");
        rule.Statement.Should().NotBe(rule.Title);
        Enum.IsDefined(rule.Obligation).Should().BeTrue();
        rule.Reading?.Should().EndWith(".");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_conditions_each_with_a_title_of_its_own(string id)
    {
        var titles = Find(id).ConditionTitles.ToList();
        titles.Should().NotBeEmpty().And.OnlyHaveUniqueItems();
        titles.Should().OnlyContain(title => !string.IsNullOrWhiteSpace(title) && title.Trim() == title);
    }

    [Fact]
    public void What_is_said_is_said_in_the_projects_own_words()
    {
        var guidance = string.Join(' ', Words(GuidanceText() ?? Specimen));
        var texts = Texts().ToList();

        texts.Should().HaveCountGreaterThan(100);
        texts.Where(text => IsCopied(text.Text, guidance)).Select(text => text.Where)
            .Should().BeEmpty("{0} words in a row would be the guidance's own", Run);
    }

    [Fact]
    public void Copied_words_are_found()
    {
        var guidance = string.Join(' ', Words(Specimen));

        IsCopied("A rule: hedgehogs must be told by the second owl of the month.", guidance).Should().BeTrue();
        IsCopied("Hedgehogs are told by the second owl.", guidance).Should().BeFalse();
    }

    [Fact]
    public void The_comparison_with_the_guidance_does_find_copied_words()
    {
        var words = Words("If appropriate, the governance – or FINANCIAL management: areas may be replaced");
        words.Should().Equal("if", "appropriate", "the", "governance", "or", "financial", "management", "areas", "may", "be", "replaced");
        if (GuidanceText() is { } text)
        {
            string.Join(' ', Words(text)).Should().Contain("areas may be replaced with a different improvement area");
        }
    }

    private static bool IsCopied(string text, string guidance)
    {
        var words = Words(text);
        return Enumerable.Range(0, Math.Max(0, words.Count - Run + 1))
            .Select(start => string.Join(' ', words.Skip(start).Take(Run)))
            .Any(run => guidance.Contains(run, StringComparison.Ordinal));
    }

    private static Rule Find(string id) => Rules.Single(rule => rule.Id == id);

    private static IEnumerable<(string Where, string Text)> Texts() =>
        Rules.SelectMany(rule => new[]
        {
            ($"{rule.Id} statement", rule.Statement),
            ($"{rule.Id} reading", rule.Reading ?? ""),
            ($"{rule.Id} title", rule.Title),
            ($"{rule.Id} conditions", string.Join(" / ", rule.ConditionTitles)),
        }).Concat(GuidanceParagraphs.All.Select(paragraph => ($"paragraph {paragraph.Citation}", paragraph.Statement)));

    private static List<string> Words(string text) =>
        [.. Regex.Matches(text.ToLowerInvariant(), @"[\p{L}\p{N}£']+").Select(match => match.Value)];

    private static string? GuidanceText()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", "guidance.txt");
            if (File.Exists(file))
            {
                return File.ReadAllText(file);
            }
        }

        return null;
    }
}
