using NRules;
using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Tests.Cases;

namespace SchoolImprovement.Rules.NRules.Tests;

/// <summary>NRules and the library itself are asked about the same made-up cases of every topic, after inserts, updates and retractions.</summary>
public sealed class AgreementTests
{
    private const int Rounds = 3;
    private const int FirstUrn = 100_000;

    [Fact]
    public void Eligibility_is_decided_as_the_library_does() => Agree("schools", Topics.Eligibility, (made, urn) => made.Eligibility(urn), seeds: 24, cases: 1_000);

    [Fact]
    public void Forms_are_checked_as_the_library_does() => Agree("forms", Topics.Forms, (made, urn) => made.Form(urn), seeds: 12, cases: 500);

    [Fact]
    public void Updates_are_checked_as_the_library_does() => Agree("termly updates", Topics.Monitoring, (made, urn) => made.Monitoring(urn), seeds: 8, cases: 600);

    [Fact]
    public void Matches_are_checked_as_the_library_does() => Agree("matches", Topics.Matches, (made, urn) => made.Match(urn), seeds: 8, cases: 600);

    [Fact]
    public void Returns_are_checked_as_the_library_does() => Agree("tier 1 returns", _ => Topics.Returns(), (made, urn) => made.Return(urn), seeds: 8, cases: 600);

    [Fact]
    public void Claims_are_decided_as_the_library_does() => Agree("claims", Topics.Pay, (made, urn) => made.Pay(urn), seeds: 12, cases: 600);

    [Fact]
    public void Grants_are_decided_as_the_library_does() => Agree("grants", Topics.Grants, (made, urn) => made.Grant(urn), seeds: 12, cases: 600);

    [Fact]
    public void A_session_for_each_case_decides_as_one_session_for_all()
    {
        var made = new MadeCases(99);
        var (schools, forms, claims) = (Topics.Eligibility(), Topics.Forms(), Topics.Pay());
        for (var i = 0; i < 5_000; i++)
        {
            Alone(schools, made.Eligibility(FirstUrn));
            Alone(forms, made.Form(FirstUrn));
            Alone(claims, made.Pay(FirstUrn));
        }

        TestContext.Current.SendDiagnosticMessage("15000 schools, forms and claims compared, each in a session of its own with all rules.");
    }

    private static void Alone<TCase, TFacts, TDecision>(Topic<TCase, TFacts, TDecision> topic, TCase one)
        where TCase : class
    {
        var session = Sessions.Default.CreateSession();
        session.Insert(one);
        session.Fire();
        topic.ShouldAgree(session.Query<CaseDecision<TCase, TDecision>>().AsEnumerable().Single(), one, withReasons: false);
    }

    private static void Agree<TCase, TFacts, TDecision>(
        string what, Func<MadeCases?, Topic<TCase, TFacts, TDecision>> topicUnder, Func<MadeCases, int, TCase> make, int seeds, int cases)
        where TCase : class
    {
        var compared = 0;
        var silent = new System.Collections.Concurrent.ConcurrentBag<HashSet<string>>();
        Parallel.For(0, seeds, seed =>
        {
            var made = new MadeCases(seed);
            var topic = topicUnder(seed == 0 ? null : made);
            var session = Sessions.FactoryOf(topic.Rules.ToRuleSet()).CreateSession();
            var present = new Dictionary<int, TCase>();
            for (var round = 0; round < Rounds; round++)
            {
                Change(session, made, make, present, cases);
                session.Fire();
                topic.Heard(session.Query<RuleStatement>().AsEnumerable());
                var decided = session.Query<CaseDecision<TCase, TDecision>>().AsEnumerable().ToDictionary(one => (object)one.Case);
                decided.Should().HaveCount(present.Count, "every case that is present is decided, and no other");
                foreach (var (number, one) in present)
                {
                    topic.ShouldAgree(decided[one], one, withReasons: number % 20 == 0);
                    Interlocked.Increment(ref compared);
                }
            }

            session.RetractAll(present.Values);
            session.Fire();
            session.Query<object>().AsEnumerable().Should().BeEmpty("what was said of retracted cases goes with them");
            silent.Add([.. topic.Silent]);
        });
        var never = silent.Aggregate((left, right) => [.. left.Intersect(right)]);
        string.Join(' ', never).Should().BeEmpty("an agreement proves nothing of a rule that never had anything to say");
        TestContext.Current.SendDiagnosticMessage($"{compared} {what} compared, over {Rounds} rounds of inserts, updates and retractions in {seeds} sessions under as many policies.");
        compared.Should().BeGreaterThan(seeds * cases * 2);
    }

    private static void Change<TCase>(ISession session, MadeCases made, Func<MadeCases, int, TCase> make, Dictionary<int, TCase> present, int count)
        where TCase : class
    {
        for (var i = 0; i < count; i++)
        {
            if (!present.TryGetValue(i, out var known))
            {
                session.Insert(present[i] = make(made, FirstUrn + i));
                continue;
            }

            var changed = make(made, FirstUrn + i);
            if (made.Below(4) == 0)
            {
                session.Retract(known);
                present.Remove(i);
            }
            else if (made.Below(2) == 0 && changed.Equals(known))
            {
                session.Update(present[i] = changed);
            }
        }
    }
}
