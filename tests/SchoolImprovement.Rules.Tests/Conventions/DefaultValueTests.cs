using System.Reflection;
using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.Tests.Conventions;

/// <summary>A value type can always be left unset; what it then says must make sense.</summary>
public sealed class DefaultValueTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>Value types that mean nothing when left unset, and why that does no harm.</summary>
    private static readonly Dictionary<Type, string> Meaningless = new()
    {
        [typeof(Fact)] = "a name and a value, which only a rule makes",
        [typeof(FindingText)] = "what a rule says, which only a rule makes",
    };

    public static TheoryData<string> ValueTypes => [.. Structs().Select(type => type.FullName!)];

    public static TheoryData<string> MeaningfulValueTypes =>
        [.. Structs().Where(type => !Meaningless.ContainsKey(type) && !IsLookedAtByRules(type)).Select(type => type.FullName!)];

    [Fact]
    public void There_are_value_types_to_look_at() => Structs().Should().HaveCountGreaterThan(4);

    [Theory]
    [MemberData(nameof(ValueTypes))]
    public void A_value_left_unset_equals_itself_and_says_something(string name)
    {
        var (one, other) = (Unset(name), Unset(name));
        one.Equals(other).Should().BeTrue();
        one.GetHashCode().Should().Be(other.GetHashCode());
        one.ToString().Should().NotBeNull();
    }

    [Theory]
    [MemberData(nameof(MeaningfulValueTypes))]
    public void A_value_left_unset_answers_all_that_it_is_asked(string name)
    {
        var unset = Unset(name);
        foreach (var property in Properties(unset))
        {
            property.Invoking(one => one.GetValue(unset)).Should().NotThrow("{0}.{1} is asked", name, property.Name);
            var value = property.GetValue(unset);
            if (value is not null && property.PropertyType.IsEnum)
            {
                Enum.IsDefined(property.PropertyType, value).Should().BeTrue("{0}.{1} is a named value", name, property.Name);
            }
        }
    }

    [Theory]
    [MemberData(nameof(MeaningfulValueTypes))]
    public void A_value_left_unset_gives_null_only_where_it_says_so(string name)
    {
        var unset = Unset(name);
        Properties(unset)
            .Where(property => !property.PropertyType.IsValueType && Nullability.Create(property).ReadState == NullabilityState.NotNull)
            .Where(property => property.GetValue(unset) is null)
            .Should().BeEmpty();
    }

    // What rules look at only the rules make.
    private static bool IsLookedAtByRules(Type type) => type.Name.EndsWith("Facts", StringComparison.Ordinal);

    // A value of one kind refuses to be asked for as another; that is tested where it belongs.
    private static IEnumerable<PropertyInfo> Properties(object value) => value.GetType()
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.DeclaringType != typeof(FactValue) || !property.Name.StartsWith("As", StringComparison.Ordinal));

    private static IEnumerable<Type> Structs() =>
        Api.Types.Where(type => type.IsValueType && !type.IsEnum && !type.ContainsGenericParameters);

    private static object Unset(string name) => Activator.CreateInstance(Api.Library.GetType(name, throwOnError: true)!)!;
}
