using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Tests.Conventions;
using static SchoolImprovement.Rules.OpenData.Tests.Made;

namespace SchoolImprovement.Rules.OpenData.Tests;

/// <summary>What holds of every public type of the package.</summary>
public sealed class ConventionTests
{
    private static readonly Assembly Library = typeof(SchoolRegister).Assembly;

    /// <summary>What reading found: written, and never read back as though it had been found again.</summary>
    private static readonly Type[] WrittenOnly = [typeof(RejectedRow), typeof(SchoolProblem), typeof(SchoolFacts), typeof(FiledPayClaim)];

    private static readonly JsonSerializerOptions[] Options = [JsonSerializerOptions.Default, JsonSerializerOptions.Web, JsonSerializerOptions.Strict];

    public static TheoryData<Type> Values => [.. Library.GetExportedTypes().Where(type => !(type.IsAbstract && type.IsSealed) && !type.IsAssignableTo(typeof(Exception)))];

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_comes_back_equal_through_plain_JSON_or_is_refused_aloud(Type type)
    {
        if (type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType == typeof(RulesJsonConverter))
        {
            FluentActions.Invoking(() => JsonSerializer.Serialize(RuntimeHelpers.GetUninitializedObject(type), type)).Should().Throw<NotSupportedException>();
            FluentActions.Invoking(() => JsonSerializer.Deserialize("{}", type)).Should().Throw<NotSupportedException>();
            return;
        }

        var values = type.IsEnum ? [.. Enum.GetValues(type).Cast<object>()] : MadeOf(type).ToList();
        values.Should().NotBeEmpty("{0} needs a value in {1}, or a converter that refuses it", type, nameof(Roots));
        foreach (var (value, options) in values.SelectMany(value => Options.Select(options => (value, options))))
        {
            var json = JsonSerializer.Serialize(value, type, options);
            if (WrittenOnly.Contains(type))
            {
                FluentActions.Invoking(() => JsonSerializer.Deserialize(json, type, options)).Should().Throw<NotSupportedException>();
            }
            else
            {
                JsonSerializer.Deserialize(json, type, options).Should().Be(value, json);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_type_is_never_made_of_nothing(Type type)
    {
        if (!type.IsValueType)
        {
            return;
        }

        foreach (var json in (string[])["{}", "[]", "1", "0", "true", "\"\"", "\"x\"", "{\"a\":1}", "[1]"])
        {
            FluentActions.Invoking(() => JsonSerializer.Deserialize(json, type)).Should().Throw<Exception>("{0} is no {1}", json, type)
                .Which.Should().Match(one => one is NotSupportedException || one is JsonException, json);
        }
    }

    [Fact]
    public void A_value_type_left_unset_says_nothing_real() => UnsetStructs.SayingSomethingReal(Library).Should().BeEmpty();

    private static IEnumerable<object> Roots()
    {
        var inspections = Inspections("100001,3,20140304", "100001,3,20180304", "x,1,20140304");
        var schools = SchoolFile(Maintained(100001), Converter(100002), "100003,Gone,Community school,999,London,2001-09-01,2019-08-31");
        var links = Links(Link(100002, 100003, established: "01-09-2019"));
        var support = SupportFile("100001,2,2018-11-05");
        var register = Register([inspections, Inspections("100002,2,20190304", "100002,3,20190304")], [schools], [links], support: [support]);
        yield return register.Files;
        yield return register.RejectedRows;
        yield return register.Schools;
        yield return register.OpenOn(Entry).ToList();
        yield return Read(InspectionFile.Read, inspections).Rows;
        yield return Read(OpenData.SchoolFile.Read, schools).Rows;
        yield return Read(GiasLinkFile.Read, links).Rows;
        yield return Read(Made.ReadSupport, support).Rows;
        yield return PayClaimFile.Read(File("claims.csv", "claim,urn,claimed_on,matched_on,date,travel_minutes,travel_miles", "C-1,100001,2019-12-20,2019-10-07,2019-12-02,20,10"), CancellationToken.None).ToList();
        yield return new ReadingProgress("a.csv", 3, 40, null, false);
        yield return new SourceLine("a.csv", 3);
        yield return SchoolRegisterOptions.Default with { Establishments = EstablishmentsReading.AllGiven };
    }

    private static IEnumerable<object> MadeOf(Type type) => Reached(Roots(), 0).Where(type.IsInstanceOfType);

    private static IEnumerable<object> Reached(IEnumerable<object> from, int depth)
    {
        foreach (var value in from)
        {
            if (value is IEnumerable items and not string)
            {
                foreach (var inner in Reached(items.Cast<object>(), depth))
                {
                    yield return inner;
                }
            }
            else if (value.GetType().Assembly == Library && depth < 3)
            {
                yield return value;
                var parts = value.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0).Select(property => property.GetValue(value)).OfType<object>();
                foreach (var inner in Reached(parts, depth + 1))
                {
                    yield return inner;
                }
            }
        }
    }
}
