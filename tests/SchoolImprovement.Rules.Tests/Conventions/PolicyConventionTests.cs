using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Catalogue;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Review;

namespace SchoolImprovement.Rules.Tests.Conventions;

/// <summary>Every reading stands in the one policy, can be taken by name, and is followed by a topic.</summary>
public sealed class PolicyConventionTests
{
    private static readonly ImmutableArray<PropertyInfo> Properties =
        [.. typeof(GuidancePolicy).GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(property => property.SetMethod is not null)];

    [Fact]
    public void There_is_one_policy() => Api.Types
        .Where(type => type.Name.EndsWith("Policy", StringComparison.Ordinal)).Should().Equal(typeof(GuidancePolicy));

    [Fact]
    public void Every_reading_stands_in_the_policy_once()
    {
        var readings = Api.Types.Where(type => type.Namespace == typeof(GuidancePolicy).Namespace && type.IsEnum);

        Properties.Select(property => property.PropertyType).Where(type => type.IsEnum).Should().BeEquivalentTo(readings).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void The_policy_lists_its_readings() =>
        GuidancePolicy.ReadingNames.Should().BeEquivalentTo(Properties.Select(property => property.Name)).And.OnlyHaveUniqueItems();

    [Fact]
    public void The_topics_name_the_readings_that_they_follow_and_leave_none_out()
    {
        string[] followed =
        [
            .. EligibilityRules.ReadingNames, .. MatchRules.ReadingNames, .. PayRules.ReadingNames, .. ActionFormRules.ReadingNames,
            .. ReviewRules.ReadingNames, .. DeadlineRules.ReadingNames, .. MonitoringRules.ReadingNames, .. GrantRules.ReadingNames,
        ];

        followed.Distinct().Should().BeEquivalentTo(GuidancePolicy.ReadingNames);
        followed.GroupBy(name => name).Where(topics => topics.Count() > 1).Select(topics => topics.Key).Should().BeEquivalentTo("FirstTerm", "LateStart");
        PayRules.ReadingNames.Should().Equal("UnknownTravel", "MatchYear", "LongestJourneyMinutes", "LongestJourneyMiles");
    }

    [Fact]
    public void Every_reading_is_named_beside_a_rule() => GuidancePolicy.ReadingNames.Should().OnlyContain(name =>
        RuleCatalogue.Default.Rules.Any(rule => rule.Reading != null && Regex.IsMatch(rule.Reading, $@"(policy|policies|reading)\b[^).]*\b{name}\b")));

    [Fact]
    public void Every_reading_is_followed_by_a_topic_and_told_in_its_explanations_alone()
    {
        var topics = Enum.GetValues<ReadingTopics>().Where(topic => topic is not (ReadingTopics.None or ReadingTopics.All)).ToList();
        foreach (var name in GuidancePolicy.ReadingNames)
        {
            var taken = Another(name);
            var following = topics.Where(topic => GuidancePolicy.NamesOf(topic).Contains(name)).ToList();

            following.Should().NotBeEmpty("{0} is followed by somebody", name);
            topics.Where(topic => !taken.DeparturesIn(topic).IsEmpty).Should().Equal(following);
            taken.Departures.Should().ContainSingle().Which.Name.Should().Be(name);
        }
    }

    [Fact]
    public void Taking_a_reading_by_name_in_any_case_is_taking_it()
    {
        foreach (var property in Properties)
        {
            var value = ValueOf(property);
            var taken = GuidancePolicy.Default.With(property.Name.ToUpperInvariant(), value.ToLowerInvariant());

            property.GetValue(taken)!.ToString().Should().Be(value, "{0} was taken", property.Name);
        }
    }

    [Fact]
    public void A_value_that_is_none_is_refused_by_every_topic_that_is_made_with_it()
    {
        foreach (var property in Properties.Where(property => property.PropertyType.IsEnum))
        {
            var policy = GuidancePolicy.Default with { };
            property.SetValue(policy, Enum.ToObject(property.PropertyType, 99));

            var refuse = () => policy.RefuseUndefined();

            refuse.Should().Throw<ArgumentOutOfRangeException>().WithMessage($"{property.PropertyType.Name} has no such value.*");
        }
    }

    private static GuidancePolicy Another(string name) =>
        GuidancePolicy.Default.With(name, ValueOf(typeof(GuidancePolicy).GetProperty(name)!));

    private static string ValueOf(PropertyInfo property) => property.PropertyType.IsEnum ? Enum.GetNames(property.PropertyType)[^1] : "7";
}
