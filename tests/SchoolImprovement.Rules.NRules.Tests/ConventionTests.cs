using System.Runtime.CompilerServices;
using System.Text.Json;
using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Tests.Conventions;

namespace SchoolImprovement.Rules.NRules.Tests;

/// <summary>What holds of every public type of the package.</summary>
public sealed class ConventionTests
{
    public static TheoryData<Type> Values =>
        [.. typeof(RuleEvaluationException).Assembly.GetExportedTypes().Where(type => !(type.IsAbstract && type.IsSealed) && !type.IsAssignableTo(typeof(Exception)))];

    [Theory]
    [MemberData(nameof(Values))]
    public void What_lives_in_a_session_is_refused_aloud_by_plain_JSON(Type type)
    {
        var closed = type.ContainsGenericParameters ? type.MakeGenericType(typeof(MatchCase)) : type;

        FluentActions.Invoking(() => JsonSerializer.Serialize(RuntimeHelpers.GetUninitializedObject(closed), closed)).Should().Throw<NotSupportedException>();
        FluentActions.Invoking(() => JsonSerializer.Deserialize("{}", closed)).Should().Throw<NotSupportedException>();
    }

    [Fact]
    public void A_value_type_left_unset_says_nothing_real() => UnsetStructs.SayingSomethingReal(typeof(RuleEvaluationException).Assembly).Should().BeEmpty();
}
