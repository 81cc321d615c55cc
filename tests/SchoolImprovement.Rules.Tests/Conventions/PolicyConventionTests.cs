using System.Collections.Immutable;
using System.Reflection;

namespace SchoolImprovement.Rules.Tests.Conventions;

/// <summary>Every policy takes its readings by name, and a name means one reading, whatever the topic.</summary>
public sealed class PolicyConventionTests
{
    private static readonly Type[] Policies = [.. Api.Types.Where(type => type.Name.EndsWith("Policy", StringComparison.Ordinal))];

    [Fact]
    public void Every_policy_lists_its_readings_and_takes_them_by_name()
    {
        Policies.Should().HaveCountGreaterThanOrEqualTo(8).And.OnlyContain(type => type.GetMethod("With", new[] { typeof(string), typeof(string) }) != null);
        foreach (var type in Policies)
        {
            var readings = type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(property => property.SetMethod is not null).Select(property => property.Name);
            NamesOf(type).Should().BeEquivalentTo(readings, "{0} can be set by name", type.Name);
        }
    }

    [Fact]
    public void One_name_is_one_reading_in_every_topic() => Policies
        .SelectMany(type => NamesOf(type).Select(name => (Name: name, type.GetProperty(name)!.PropertyType)))
        .GroupBy(reading => reading.Name)
        .Should().OnlyContain(group => group.Select(reading => reading.PropertyType).Distinct().Count() == 1);

    [Fact]
    public void Taking_a_reading_by_name_in_any_case_is_taking_it()
    {
        foreach (var type in Policies)
        {
            var standard = type.GetProperty("Default")!.GetValue(null)!;
            foreach (var name in NamesOf(type))
            {
                var property = type.GetProperty(name)!;
                var value = property.PropertyType.IsEnum ? Enum.GetNames(property.PropertyType)[^1] : "7";
                var taken = type.GetMethod("With", new[] { typeof(string), typeof(string) })!.Invoke(standard, [name.ToUpperInvariant(), value.ToLowerInvariant()])!;

                property.GetValue(taken)!.ToString().Should().Be(value, "{0}.{1} was taken", type.Name, name);
                ((IEnumerable<object>)((System.Collections.IEnumerable)type.GetProperty("Departures")!.GetValue(taken)!).Cast<object>()).Should().ContainSingle("{0}.{1} departs", type.Name, name);
            }
        }
    }

    private static ImmutableArray<string> NamesOf(Type type) => (ImmutableArray<string>)type.GetProperty("ReadingNames", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
}
