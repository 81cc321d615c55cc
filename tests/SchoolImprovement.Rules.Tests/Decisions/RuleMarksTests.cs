using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.Tests.Decisions;

/// <summary>Rules of a set, named by their places: as many as there are.</summary>
public sealed class RuleMarksTests
{
    private static readonly RuleSet<Rule<int>> Rules = new("Two hundred", Enumerable.Range(0, 200).Select(i => new Rule<int>($"OWN-{i}", "own", Obligation.Must)
    {
        Statement = "Own.",
        Needs = [new Condition<int>("it holds", static (in int _) => Truth.Yes)],
    }));

    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(199)]
    public void One_rule_is_marked_wherever_it_stands(int index)
    {
        var marks = RuleMarks.Of(index);

        (marks.IsEmpty, marks.First, marks.Last).Should().Be((false, index, index));
        Enumerable.Range(0, 200).Where(marks.Contains).Should().Equal(index);
        marks.IdsIn(Rules).Should().Equal($"OWN-{index}");
    }

    [Fact]
    public void The_marks_of_both_are_those_of_each_in_the_order_of_the_set()
    {
        int[] left = [3, 64, 190], right = [0, 3, 70];
        var both = left.Concat(right).Select(RuleMarks.Of).Aggregate((one, other) => one | other);

        both.IdsIn(Rules).Should().Equal("OWN-0", "OWN-3", "OWN-64", "OWN-70", "OWN-190");
        (both.First, both.Last).Should().Be((0, 190));
        (RuleMarks.Of(5) | RuleMarks.Of(130) | RuleMarks.Of(66)).IdsIn(Rules).Should().Equal("OWN-5", "OWN-66", "OWN-130");
    }

    [Fact]
    public void None_is_marked_at_first()
    {
        (default(RuleMarks).IsEmpty, default(RuleMarks).First, default(RuleMarks).Last).Should().Be((true, -1, -1));
        default(RuleMarks).IdsIn(Rules).Should().BeEmpty();
    }

    [Fact]
    public void Where_the_first_decides_no_further_rule_is_asked()
    {
        Truth[] said = [Truth.No, Truth.Unknown, Truth.Yes, Truth.Yes];
        var set = new RuleSet<Rule<int>>("Four", said.Select((truth, i) => new Rule<int>($"OWN-{i}", "own", Obligation.Must)
        {
            Statement = "Own.",
            Needs = [new Condition<int>("it holds", (in _) => truth)],
        }));
        var rules = new RoleRules<Rule<int>, int>(set, static _ => true);

        var (all, first) = (rules.Ask(0, recorded: null), rules.Ask(0, recorded: null, firstDecides: true));

        (string.Join(' ', all.Kept.IdsIn(set)), string.Join(' ', all.NotKept.IdsIn(set)), string.Join(' ', all.Lacking.IdsIn(set))).Should().Be(("OWN-2 OWN-3", "OWN-0", "OWN-1"));
        (string.Join(' ', first.Kept.IdsIn(set)), string.Join(' ', first.NotKept.IdsIn(set)), string.Join(' ', first.Lacking.IdsIn(set))).Should().Be(("OWN-2", "OWN-0", "OWN-1"));
    }
}
