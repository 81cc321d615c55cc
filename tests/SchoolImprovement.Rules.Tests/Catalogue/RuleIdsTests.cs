using System.Globalization;
using System.Reflection;
using System.Text;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Catalogue;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Review;
using SchoolImprovement.Rules.Support;

namespace SchoolImprovement.Rules.Tests.Catalogue;

/// <summary>
/// <c>RuleIds.Topics.cs</c> is made from the rules. When it no longer fits them, set the environment variable
/// <c>UPDATE_RULE_CATALOGUE</c> to 1 and run the tests, and it is written anew.
/// </summary>
public sealed class RuleIdsTests
{
    private static readonly (string Constants, Type Topic, IEnumerable<Rule> Rules)[] Topics =
    [
        (nameof(RuleIds.Eligibility), typeof(EligibilityRules), EligibilityRules.Catalogue),
        (nameof(RuleIds.Deadlines), typeof(DeadlineRules), DeadlineRules.Catalogue),
        (nameof(RuleIds.ActionForm), typeof(ActionFormRules), ActionFormRules.Catalogue),
        (nameof(RuleIds.Review), typeof(ReviewRules), ReviewRules.Catalogue),
        (nameof(RuleIds.Match), typeof(MatchRules), MatchRules.Catalogue),
        (nameof(RuleIds.Tier1Return), typeof(Tier1ReturnRules), Tier1ReturnRules.Catalogue),
        (nameof(RuleIds.Pay), typeof(PayRules), PayRules.Catalogue),
        (nameof(RuleIds.Monitoring), typeof(MonitoringRules), MonitoringRules.Catalogue),
        (nameof(RuleIds.Grant), typeof(GrantRules), GrantRules.Catalogue),
        (nameof(RuleIds.Support), typeof(SupportRules), SupportRules.Catalogue),
    ];

    [Fact]
    public void Every_rule_has_its_id_as_a_constant_of_its_topic()
    {
        var path = Repository.Path("src", "SchoolImprovement.Rules", "Catalogue", "RuleIds.Topics.cs");
        var text = Render();
        if (Environment.GetEnvironmentVariable("UPDATE_RULE_CATALOGUE") == "1")
        {
            File.WriteAllText(path, text);
        }

        File.ReadAllText(path).Should().Be(text, "the constants follow the rules; UPDATE_RULE_CATALOGUE=1 writes them anew");
    }

    [Fact]
    public void There_is_a_constant_for_each_rule_and_no_other()
    {
        Topics.Select(topic => topic.Constants).Should().BeEquivalentTo(typeof(RuleIds).GetNestedTypes().Select(type => type.Name));
        Topics.Sum(topic => topic.Rules.Count()).Should().Be(RuleCatalogue.Default.Rules.Count());
        foreach (var (constants, _, rules) in Topics)
        {
            typeof(RuleIds).GetNestedType(constants)!.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)
                .Should().Equal(rules.Select(rule => rule.Id), "{0} holds the catalogue's ids", constants);
        }
    }

    private static string Render()
    {
        var text = new StringBuilder("// Made from the rules by RuleIdsTests; UPDATE_RULE_CATALOGUE=1 writes it anew.\n");
        text.Append("namespace SchoolImprovement.Rules.Catalogue;\n\n/// <content>The constants, topic by topic.</content>\npublic static partial class RuleIds\n{\n")
            .AppendJoin('\n', Topics.Select(RenderTopic))
            .Append("}\n");
        return text.ToString();
    }

    private static string RenderTopic((string Constants, Type Topic, IEnumerable<Rule> Rules) topic)
    {
        var text = new StringBuilder($"    /// <summary>The rules of <see cref=\"{topic.Topic.FullName!["SchoolImprovement.".Length..]}\"/>.</summary>\n");
        text.Append(CultureInfo.InvariantCulture, $"    public static class {topic.Constants}\n    {{\n")
            .AppendJoin('\n', topic.Rules.Select(rule => $"        /// <summary>{char.ToUpperInvariant(rule.Title[0])}{rule.Title[1..]}.</summary>\n        public const string {NameOf(rule.Id)} = \"{rule.Id}\";\n"))
            .Append("    }\n");
        return text.ToString();
    }

    /// <summary>What follows the topic's letters: <c>Tier2First</c> of <c>ELG-TIER2-FIRST</c>.</summary>
    private static string NameOf(string id) => string.Concat(id.Split('-').Skip(1).Select(part => part[0] + part[1..].ToLowerInvariant()));
}
