using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Population;

namespace SchoolImprovement.Rules.Tests.Conventions;

public sealed class ApiConventionTests
{
    /// <summary>Classes that others may derive from, and why.</summary>
    private static readonly Dictionary<Type, string> Open = new()
    {
        [typeof(Rule<>)] = "the rules of each topic add what the rule does to a decision",
        [typeof(Explanation)] = "a topic's explanation can carry its decision; nothing outside derives from it",
        [typeof(CheckRule<>)] = "the rules of each topic fix the facts that they look at",
    };

    /// <summary>Types that gather while one thing is made, and say so.</summary>
    private static readonly string[] Gathering = [nameof(FindingCollector), nameof(SchoolPopulationBuilder), typeof(CaseEvaluation<,,>).Name];

    [Fact]
    public void No_public_property_can_be_set_after_the_object_is_made() => Api.Types
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(property => property.SetMethod is { IsPublic: true } && !Api.IsInitOnly(property))
        .Select(property => $"{property.DeclaringType!.Name}.{property.Name}")
        .Should().BeEmpty();

    [Fact]
    public void No_public_field_can_be_changed() => Api.Types
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.IsSpecialName)
        .Select(field => $"{field.DeclaringType!.Name}.{field.Name}")
        .Should().BeEmpty();

    [Fact]
    public void No_private_field_can_be_changed_but_in_what_gathers() => Api.Types
        .Where(type => !type.IsEnum && !Gathering.Contains(type.Name))
        .SelectMany(type => type.GetFields(BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.Name.StartsWith("<>", StringComparison.Ordinal))
        .Select(field => $"{field.DeclaringType!.Name}.{field.Name}")
        .Should().BeEmpty();

    [Fact]
    public void No_public_member_gives_a_list_that_a_caller_could_change() => Api.Mentioned()
        .Where(one => one.Type == typeof(List<>) || one.Type == typeof(Dictionary<,>) || one.Type == typeof(IList<>) || one.Type == typeof(ICollection<>))
        .Should().BeEmpty();

    [Fact]
    public void No_public_property_gives_an_array() => Api.Types
        .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(property => property.PropertyType.IsArray)
        .Select(property => $"{property.DeclaringType!.Name}.{property.Name}")
        .Should().BeEmpty();

    [Fact]
    public void Every_class_is_sealed_abstract_or_static_but_those_that_have_a_reason() => Api.Classes
        .Where(type => !type.IsSealed && !type.IsAbstract)
        .Should().BeEquivalentTo(Open.Keys);

    [Fact]
    public void Every_struct_is_read_only() => Api.Types
        .Where(type => type.IsValueType && !type.IsEnum)
        .Where(type => !type.GetCustomAttributesData().Any(data => data.AttributeType.Name == "IsReadOnlyAttribute"))
        .Should().BeEmpty();

    [Fact]
    public void No_floating_point_and_no_clock_time_is_in_the_public_surface()
    {
        Type[] banned = [typeof(float), typeof(double), typeof(Half), typeof(DateTime), typeof(DateTimeOffset), typeof(TimeOnly)];
        Api.Mentioned().Where(one => banned.Contains(one.Type)).Should().BeEmpty();
        Api.Mentioned().Select(one => one.Type).Should().Contain([typeof(decimal), typeof(DateOnly)], "the reflection sees what is there");
    }

    [Fact]
    public void Every_exception_is_named_as_one_and_nothing_else_is() => Api.Types
        .Where(type => type.IsAssignableTo(typeof(Exception)) != type.Name.EndsWith("Exception", StringComparison.Ordinal))
        .Should().BeEmpty();

    [Fact]
    public void Every_exception_is_of_an_argument_a_text_or_a_move_that_is_not_allowed() => Api.Types
        .Where(type => type.IsAssignableTo(typeof(Exception)))
        .Should().NotBeEmpty().And.OnlyContain(type => type.IsAssignableTo(typeof(ArgumentException)) || type.IsAssignableTo(typeof(FormatException)) || type.IsAssignableTo(typeof(InvalidOperationException)));

    [Fact]
    public void Everything_public_stands_in_the_room_of_its_namespace_but_what_applications_look_for_beside_their_services() => Api.Types
        .Where(type => type != typeof(SchoolImprovementRulesServices))
        .Select(type => type.Namespace)
        .Should().OnlyContain(name => name!.StartsWith("SchoolImprovement.Rules.", StringComparison.Ordinal));

    [Fact]
    public void What_can_be_compared_by_value_can_be_compared_by_operator() => Api.Types
        .Where(type => type.IsValueType && !type.IsEnum && type.GetInterfaces().Any(one => one == typeof(IEquatable<>).MakeGenericType(type)))
        .Should().OnlyContain(type => type.GetMethod("op_Equality", BindingFlags.Public | BindingFlags.Static) != null);

    [Fact]
    public void What_has_an_order_has_all_of_its_operators()
    {
        string[] operators = ["op_LessThan", "op_LessThanOrEqual", "op_GreaterThan", "op_GreaterThanOrEqual"];
        Api.Types.Where(type => !type.IsEnum && type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IComparable<>)))
            .Should().NotBeEmpty().And.AllSatisfy(type =>
                type.GetMethods(BindingFlags.Public | BindingFlags.Static).Select(method => method.Name).Should().Contain(operators, "of {0}", type.Name));
    }
}
