using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Catalogue;
using SchoolImprovement.Rules.Deadlines;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Funding;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Review;
using SchoolImprovement.Rules.Schools;
using SchoolImprovement.Rules.Tests.Conventions;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Tests.Documents;

/// <summary>Every public type through a plain serializer: back as an equal value, or refused aloud; never another value.</summary>
public sealed class PlainJsonTests
{
    /// <summary>What is written and not read back: it was decided from other things, or is part of the library.</summary>
    private static readonly HashSet<string> WrittenOnly =
    [
        "EligibilityDecision", "EligibilityExplanation", "PayStatement", "PayLine", "Deadline", "DeadlineSchedule", "GrantDecision", "GrantExplanation",
        "PaymentSchedule", "Underspend", "ReviewReplay", "Explanation", "RuleResult", "ConditionResult", "ValidationResult", "Finding", "RuleCatalogue",
        "CatalogueSet", "NextStep", "Recording", "RecordReading",
        "HubDirectory", "RuleSet", "Rule", "EligibilityRule", "DeadlineRule", "ActionFormRule", "PayRule", "MonitoringRule", "GrantRule", "CheckRule",
    ];

    private static readonly Type[] Stored =
    [
        typeof(RecommendedActionForm), typeof(Match), typeof(Tier1Return), typeof(PayClaim), typeof(SupportProgress), typeof(ReviewHistory), typeof(MonitoringPlan),
        typeof(ProgressUpdate), typeof(Grant), typeof(GrantEvidence), typeof(InspectionHistory), typeof(PriorSupport), typeof(SchoolTermCalendar), typeof(BankHolidays),
        typeof(EligibilityDecision), typeof(Explanation), typeof(ValidationResult), typeof(PayStatement), typeof(DeadlineSchedule), typeof(GrantDecision),
    ];

    private static readonly string[] Junk = ["{}", "[]", "1", "0", "true", "\"\"", "\"x\"", "{\"a\":1}", "[1]"];

    private static readonly JsonSerializerOptions[] Options = [JsonSerializerOptions.Default, JsonSerializerOptions.Web, JsonSerializerOptions.Strict];

    private static readonly JsonSerializerOptions WithoutReflection = new(JsonSerializerDefaults.Web) { TypeInfoResolver = RulesJson.Resolver };

    public static TheoryData<Type> Types => [.. Values()];

    public static TheoryData<Type> Enums => [.. Api.Types.Where(type => type.IsEnum)];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_member_that_a_value_does_not_have_is_never_passed_over(Type type)
    {
        foreach (var options in Options)
        {
            // What a form's text holds beside it is passed over by design, and told by RecommendedActionForm.Read.
            foreach (var value in IsRefused(type) ? [] : Instances(type).Where(static value => value is not Traceability { Rules.IsEmpty: false } and not RecommendedActionForm))
            {
                if (JsonNode.Parse(JsonSerializer.Serialize(value, value.GetType(), options)) is JsonObject members)
                {
                    members["noSuchMember"] = 1;
                    Invoking(() => members.Deserialize(value.GetType(), options)).Should().Throw<Exception>("of {0} it would be lost", type)
                        .Which.Should().Match(static one => one is NotSupportedException || one is JsonException);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_value_comes_back_equal_or_is_refused_aloud(Type type)
    {
        if (IsRefused(type))
        {
            Refuses(type);
            return;
        }

        // A paragraph with rules is refused by its rules; one without comes back.
        var values = Instances(type).Where(value => value is not Traceability { Rules.IsEmpty: false }).ToList();
        values.Should().NotBeEmpty("{0} needs a value in {1}, or a converter that refuses it", type, nameof(MadeValues));
        foreach (var options in Options)
        {
            foreach (var value in values)
            {
                var json = JsonSerializer.Serialize(value, value.GetType(), options);
                if (WrittenOnly.Contains(JsonWords.NameOf(type)))
                {
                    json.Should().NotBeNullOrEmpty().And.NotContain("Func`", "no code is written");
                    Invoking(() => JsonSerializer.Deserialize(json, value.GetType(), options)).Should().Throw<Exception>("{0} is not read", type).Which.Should().Match(one => one is NotSupportedException || one is JsonException);
                }
                else
                {
                    JsonSerializer.Deserialize(json, value.GetType(), options).Should().Be(value, json);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_value_comes_back_equal_without_reflection_too(Type type)
    {
        if (WrittenOnly.Contains(JsonWords.NameOf(type)) || type.ContainsGenericParameters || WithoutReflection.TypeInfoResolver!.GetTypeInfo(type, WithoutReflection) is null)
        {
            return;
        }

        foreach (var value in Instances(type))
        {
            if (value is not Traceability { Rules.IsEmpty: false })
            {
                var json = JsonSerializer.Serialize(value, type, WithoutReflection);
                JsonSerializer.Deserialize(json, type, WithoutReflection).Should().Be(value, json);
            }
        }
    }

    [Fact]
    public void What_an_application_stores_and_returns_is_known_without_reflection() =>
        WithoutReflection.TypeInfoResolver!.Should().Match<IJsonTypeInfoResolver>(resolver => Stored.All(type => resolver.GetTypeInfo(type, WithoutReflection) != null));

    [Fact]
    public void A_schema_says_of_a_value_what_the_converter_reads()
    {
        RulesJson.SchemaOf(typeof(SupportTier))!.ToJsonString().Should().Be("""{"type":"string","enum":["none","tier1","tier2","tier3"]}""");
        RulesJson.SchemaOf(typeof(Urn))!.ToJsonString().Should().Be("""{"type":"integer","minimum":100000,"maximum":999999}""");
        RulesJson.SchemaOf(typeof(Citation))!["type"]!.GetValue<string>().Should().Be("string");
        var match = RulesJson.SchemaOf(typeof(Match))!;
        match["required"]!.AsArray().Select(name => name!.GetValue<string>()).Should().Equal("school", "tier");
        match["properties"]!["school"]!.ToJsonString().Should().Be("""{"type":"integer","minimum":100000,"maximum":999999}""");
        var decision = RulesJson.SchemaOf(typeof(EligibilityDecision))!["properties"]!;
        decision["tier"]!["enum"]!.AsArray().Should().HaveCount(4);
        decision["determinedBy"]!["items"]!["properties"]!.AsObject().Select(one => one.Key).Should().Equal("id", "title", "citations");
        decision["qualifyingJudgement"]!["properties"]!["grade"]!["enum"]!.AsArray().Should().HaveCount(4);
        RulesJson.SchemaOf(typeof(RecommendedActionForm))!["title"]!.GetValue<string>().Should().Be("Recommended Action Form");
        RulesJson.SchemaOf(typeof(RecommendedActionForm))!["properties"]!["coordination"]!["items"]!["properties"]!["term"].Should().NotBeNull("a reference leads nowhere in another document");
        Stored.Select(type => RulesJson.SchemaOf(type)!.ToJsonString()).Should().OnlyContain(text => !text.Contains("$ref"));
        RulesJson.SchemaOf(typeof(string)).Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_value_type_is_never_made_of_nothing(Type type)
    {
        if (!type.IsValueType || type.ContainsGenericParameters)
        {
            return;
        }

        // Nothing said of earlier support is read as that: nothing is known.
        foreach (var json in Junk.Where(json => type != typeof(PriorSupport) || json != "{}"))
        {
            Invoking(() => JsonSerializer.Deserialize(json, type)).Should().Throw<Exception>("{0} is no {1}", json, type).Which.Should().Match(one => one is NotSupportedException || one is JsonException, json);
        }
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void An_enumeration_is_its_words_and_nothing_else(Type type)
    {
        foreach (var value in Enum.GetValues(type))
        {
            var json = JsonSerializer.Serialize(value, type);
            json.Should().StartWith("\"");
            JsonSerializer.Deserialize(json, type).Should().Be(value);
        }

        var words = Enum.GetValues(type).Cast<object>().Select(value => JsonSerializer.Serialize(value, type).Trim('"')).ToList();
        string[] wrong = ["0", "1", "\"0\"", "\"\"", "null", $"\"{string.Join(", ", words)}, \"", $"\" {words[0]}\""];
        foreach (var json in wrong)
        {
            Invoking(() => JsonSerializer.Deserialize(json, type)).Should().Throw<JsonException>("{0} is no {1}", json, type);
        }

        Invoking(() => JsonSerializer.Serialize(Enum.ToObject(type, 99), type)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void What_is_said_to_be_written_only_is_a_public_type() =>
        WrittenOnly.Should().BeSubsetOf(Api.Types.Select(JsonWords.NameOf));

    private static IEnumerable<Type> Values() => Api.Types.Where(type => !type.IsEnum && !type.IsInterface && !Api.IsDelegate(type)
        && !type.IsAssignableTo(typeof(Exception)) && !type.IsAssignableTo(typeof(JsonConverter))
        && !(type.IsAbstract && type.IsSealed) && !(type.IsAbstract && WrittenAs(type)));

    private static bool WrittenAs(Type type) => type == typeof(Rule);

    private static bool IsRefused(Type type) =>
        type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType == typeof(RulesJsonConverter) && JsonForms.Of(type) is RefusingJsonConverter;

    private static void Refuses(Type type)
    {
        var closed = Closed(type);
        foreach (var json in Junk)
        {
            Invoking(() => JsonSerializer.Deserialize(json, closed)).Should().Throw<NotSupportedException>().WithMessage($"{JsonWords.NameOf(type)} is not read from JSON. *");
        }

        if (!type.IsAbstract)
        {
            var value = RuntimeHelpers.GetUninitializedObject(closed);
            Invoking(() => JsonSerializer.Serialize(value, closed)).Should().Throw<NotSupportedException>().WithMessage($"{JsonWords.NameOf(type)} is not written as JSON. *");
        }
    }

    private static IEnumerable<object> Instances(Type type) =>
        type.ContainsGenericParameters ? Closings(type).SelectMany(MadeValues.Of) : MadeValues.Of(type);

    private static IEnumerable<Type> Closings(Type type) =>
        from argument in (Type[])[typeof(int), typeof(long), typeof(decimal), typeof(DateOnly), .. Api.Types.Where(one => one.Name.EndsWith("Facts", StringComparison.Ordinal) || one.IsAssignableTo(typeof(Rule)))]
        where Fits(type, argument)
        select type.MakeGenericType(argument);

    private static Type Closed(Type type) => !type.ContainsGenericParameters ? type : type.GetGenericArguments().Length switch
    {
        1 => Closings(type).First(),
        2 => type.MakeGenericType(typeof(MatchCase), typeof(int)),
        _ => type.MakeGenericType(typeof(MatchCase), typeof(int), typeof(ValidationResult)),
    };

    private static bool Fits(Type type, Type argument)
    {
        try
        {
            return type.GetGenericArguments().Length == 1 && type.MakeGenericType(argument) is not null;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static Action Invoking(Func<object?> act) => () => _ = act();
}
