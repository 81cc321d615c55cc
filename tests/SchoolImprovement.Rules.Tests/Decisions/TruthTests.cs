using System.Text.Json;
using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.Tests.Decisions;

/// <summary>Yes, no and not known, put together: what is not known settles nothing that it could change.</summary>
public sealed class TruthTests
{
    [Theory]
    [InlineData("yes", "yes", "yes", "yes")]
    [InlineData("yes", "no", "no", "yes")]
    [InlineData("yes", "unknown", "unknown", "yes")]
    [InlineData("no", "no", "no", "no")]
    [InlineData("no", "unknown", "no", "unknown")]
    [InlineData("unknown", "unknown", "unknown", "unknown")]
    public void Both_and_either_take_what_is_known(string left, string right, string both, string either)
    {
        (Of(left) & Of(right)).ToString().Should().Be(both);
        (Of(right) & Of(left)).ToString().Should().Be(both);
        (Of(left) | Of(right)).ToString().Should().Be(either);
        (Of(right) | Of(left)).ToString().Should().Be(either);
    }

    [Theory]
    [InlineData("yes", "no")]
    [InlineData("no", "yes")]
    [InlineData("unknown", "unknown")]
    public void Not_turns_what_is_known_round(string truth, string not) => (!Of(truth)).ToString().Should().Be(not);

    [Theory]
    [InlineData("yes")]
    [InlineData("no")]
    [InlineData("unknown")]
    public void What_may_change_is_not_known(string truth)
    {
        Of(truth).Unless(mayChange: true).Should().Be(Truth.Unknown);
        Of(truth).Unless(mayChange: false).Should().Be(Of(truth));
    }

    [Fact]
    public void A_truth_is_one_of_three_and_equal_to_itself_alone()
    {
        Truth[] all = [Truth.Unknown, Truth.Yes, Truth.No];

        all.Select(one => (one.IsUnknown, one.IsYes, one.IsNo)).Should().Equal((true, false, false), (false, true, false), (false, false, true));
        foreach (var (one, other) in all.SelectMany(one => all.Select(other => (one, other))))
        {
            var isSame = one.ToString() == other.ToString();
            (one == other, one != other, one.Equals(other), one.Equals((object)other)).Should().Be((isSame, !isSame, isSame, isSame));
        }

        Truth.Yes.Equals("yes").Should().BeFalse();
        ((Truth)(bool?)null, (Truth)true, (Truth)false, (Truth)(bool?)true, (Truth)(bool?)false)
            .Should().Be((Truth.Unknown, Truth.Yes, Truth.No, Truth.Yes, Truth.No));
    }

    [Theory]
    [InlineData("1", "A number stands where one of these words belongs: yes, no, unknown.")]
    [InlineData("{}", "An object stands where one of these words belongs: yes, no, unknown.")]
    [InlineData("\"maybe\"", "'maybe' is none of these words: yes, no, unknown.")]
    public void What_is_no_truth_is_refused_in_JSON(string json, string message) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Truth>(json)).Should().Throw<JsonException>().WithMessage($"{message}*");

    private static Truth Of(string word) => word switch { "yes" => Truth.Yes, "no" => Truth.No, _ => Truth.Unknown };
}
