namespace SchoolImprovement.Rules.Tests.Cases;

/// <summary>Rules that are asked one by one lead to what the library itself decides, and so do all of them at once.</summary>
public sealed class CaseRulesTests
{
    private const int Seeds = 6;
    private const int CasesEach = 500;

    [Fact]
    public void Eligibility_is_decided_alike() => Agree(Topics.Eligibility, (made, urn) => made.Eligibility(urn));

    [Fact]
    public void Forms_are_checked_alike() => Agree(Topics.Forms, (made, urn) => made.Form(urn));

    [Fact]
    public void Updates_are_checked_alike() => Agree(Topics.Monitoring, (made, urn) => made.Monitoring(urn));

    [Fact]
    public void Matches_are_checked_alike() => Agree(Topics.Matches, (made, urn) => made.Match(urn));

    [Fact]
    public void Returns_are_checked_alike() => Agree(_ => Topics.Returns(), (made, urn) => made.Return(urn));

    [Fact]
    public void Claims_are_decided_alike() => Agree(Topics.Pay, (made, urn) => made.Pay(urn));

    [Fact]
    public void Grants_are_decided_alike() => Agree(Topics.Grants, (made, urn) => made.Grant(urn));

    private static void Agree<TCase, TFacts, TDecision>(Func<MadeCases?, Topic<TCase, TFacts, TDecision>> topicUnder, Func<MadeCases, int, TCase> make)
        where TCase : class
    {
        var silent = new HashSet<string>();
        for (var seed = 0; seed < Seeds; seed++)
        {
            var made = new MadeCases(seed);
            var topic = topicUnder(seed == 0 ? null : made);
            for (var i = 0; i < CasesEach; i++)
            {
                var one = make(made, 100_000 + i);
                var evaluation = topic.Rules.Open(one);
                for (var rule = topic.Rules.Rules.Count - 1; rule >= 0; rule--)
                {
                    evaluation.HasStatements(rule).Should().Be(evaluation.State(rule).Count > 0);
                }

                topic.Heard(evaluation.Statements);
                topic.ShouldAgree(evaluation.Decide(), one, withReasons: i % 20 == 0);
                topic.ShouldAgree(topic.Rules.Decide(one), one, withReasons: i % 20 == 0);
            }

            silent = seed == 0 ? [.. topic.Silent] : [.. silent.Intersect(topic.Silent)];
        }

        string.Join(' ', silent).Should().BeEmpty("an agreement proves nothing of a rule that never had anything to say");
    }
}
