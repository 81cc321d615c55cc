using System.Runtime.Intrinsics;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Population.Tables;

namespace SchoolImprovement.Rules.Tests.Population;

/// <summary>However many states a processor compares at once, the bytes are those of one by one.</summary>
public sealed class StateRangesTests
{
    private delegate int Reader(ReadOnlySpan<byte> states, Span<byte> tiers, ReadOnlySpan<byte> lastBelow);

    [Theory]
    [InlineData(16)]
    [InlineData(32)]
    [InlineData(64)]
    public void Every_width_gives_the_bytes_of_one_by_one(int width)
    {
        Reader read = width switch { 16 => StateRanges.ReadTiers128, 32 => StateRanges.ReadTiers256, _ => StateRanges.ReadTiers512 };
        var lastBelow = new byte[] { 0, 28, 104, 181, 199, 235 };
        var random = new Random(width);
        for (var length = 0; length <= 300; length++)
        {
            var states = new byte[length];
            random.NextBytes(states);
            var tiers = new byte[length];
            var expected = new byte[length];
            StateRanges.ReadTiersScalar(states, expected, lastBelow);

            var done = read(states, tiers, lastBelow);

            done.Should().Be(length / width * width);
            tiers.AsSpan(0, done).ToArray().Should().Equal(expected[..done]);
        }
    }

    [Fact]
    public void Tiers_of_all_states_are_those_that_the_table_says_one_by_one()
    {
        var table = Tables.Of(0);
        byte[] states = [.. Enumerable.Range(0, 1_000).Select(i => (byte)(1 + (i * 7 % (table.StateCount - 1))))];
        var tiers = new byte[states.Length];

        table.ReadTiers(states, tiers);

        tiers.Should().Equal(states.Select(state => (byte)table.TierOf(state)));
    }

    [Fact]
    public void Tiers_can_be_read_over_the_states()
    {
        var table = Tables.Of(0);
        byte[] states = [.. Enumerable.Range(0, 333).Select(i => (byte)(1 + (i % (table.StateCount - 1))))];
        byte[] expected = [.. states.Select(state => (byte)table.TierOf(state))];

        table.ReadTiers(states, states);

        states.Should().Equal(expected);
    }

    [Fact]
    public void Too_little_room_for_the_tiers_is_refused() =>
        FluentActions.Invoking(() => Tables.Of(0).ReadTiers(new byte[10], new byte[9])).Should().Throw<ArgumentException>().WithMessage("*10*9*");

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(1_000)]
    public void Counts_are_those_of_one_by_one(int schools)
    {
        var table = Tables.Of(1);
        byte[] states = [.. Enumerable.Range(0, schools).Select(i => (byte)(1 + (i * 11 % (table.StateCount - 1))))];

        var counts = table.Count(states);

        counts.Total.Should().Be(schools);
        foreach (var tier in Enum.GetValues<SupportTier>())
        {
            counts.Of(tier).Should().Be(states.Count(state => table.TierOf(state) == tier));
        }

        counts.NeedsInformation.Should().Be(states.Count(state => table.OutcomeOf(state) == EligibilityOutcome.NeedsInformation));
        counts.NotNormallyEligible.Should().Be(states.Count(state => table.OutcomeOf(state) == EligibilityOutcome.NotNormallyEligible));
    }

    [Fact]
    public void What_is_tested_on_this_machine_includes_what_it_runs() =>
        Vector128.IsHardwareAccelerated.Should().BeTrue("the widths above are then those of the processor, and not stand-ins");
}
