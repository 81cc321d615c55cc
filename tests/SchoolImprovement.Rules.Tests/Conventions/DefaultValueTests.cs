using System.Reflection;
using System.Text.Json;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Population;
using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Timetable;

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

    /// <summary>Value types that are no value when left unset, and refuse to be asked.</summary>
    private static readonly HashSet<Type> NoValue = [typeof(Urn), typeof(AcademicYear), typeof(DateRange), typeof(EligibilityDecision), typeof(CompactJudgement)];

    public static TheoryData<string> ValueTypes => [.. Structs().Select(type => type.FullName!)];

    public static TheoryData<string> MeaningfulValueTypes =>
        [.. Structs().Where(type => !Meaningless.ContainsKey(type) && !NoValue.Contains(type) && !IsLookedAtByRules(type)).Select(type => type.FullName!)];

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

    [Fact]
    public void What_is_no_value_when_left_unset_says_so_and_answers_nothing()
    {
        foreach (var type in NoValue)
        {
            var unset = Unset(type.FullName!);
            unset.ToString().Should().StartWith("no ");
            Properties(unset).Should().NotBeEmpty().And.AllSatisfy(property => property.Invoking(one => one.GetValue(unset))
                .Should().Throw<TargetInvocationException>().WithInnerException<InvalidOperationException>("{0}.{1} is asked", type.Name, property.Name));
            FluentActions.Invoking(() => JsonSerializer.Serialize(unset, type)).Should().Throw<Exception>()
                .Which.Should().Match(one => one is InvalidOperationException || one is NotSupportedException);
        }
    }

    [Fact]
    public void A_value_left_unset_says_nothing_real() => UnsetStructs.SayingSomethingReal(Api.Library).Should().BeEmpty();

    [Fact]
    public void No_judgement_and_no_history_is_of_a_school_that_was_never_set()
    {
        FluentActions.Invoking(() => new Judgement(default, OverallEffectiveness.Good, new(2019, 9, 2))).Should().Throw<ArgumentException>().WithMessage("*no school*");
        FluentActions.Invoking(() => new InspectionHistory(default, [])).Should().Throw<ArgumentException>().WithMessage("*no school*");
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
