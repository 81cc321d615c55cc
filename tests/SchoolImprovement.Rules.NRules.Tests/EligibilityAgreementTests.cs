using NRules;
using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.NRules.Tests;

/// <summary>NRules and the library itself are asked about the same made-up schools.</summary>
public sealed class EligibilityAgreementTests
{
    private static readonly Urn FirstSchool = new(100_000);

    [Fact]
    public void A_session_for_each_of_60_000_schools_decides_as_the_library_does()
    {
        const int Policies = 30, SchoolsEach = 2_000;
        var compared = 0;
        Parallel.For(0, Policies, number =>
        {
            var schools = new GeneratedSchools(seed: number);
            var rules = number == 0 ? EligibilityRules.Default : new EligibilityRules(policy: schools.Policy());
            var factory = Sessions.FactoryOf(rules);
            for (var i = 0; i < SchoolsEach; i++)
            {
                var session = factory.CreateSession();
                var school = schools.Case(FirstSchool);
                session.Insert(school);
                session.Fire();
                session.Query<SchoolEligibility>().AsEnumerable().Single().ShouldAgreeWith(rules, school, withReasons: i % 20 == 0);
                Interlocked.Increment(ref compared);
            }
        });
        TestContext.Current.SendDiagnosticMessage($"{compared} schools compared, a session each, under {Policies} policies.");
        compared.Should().Be(Policies * SchoolsEach);
    }

    [Fact]
    public void Sessions_of_many_schools_decide_as_the_library_does_after_inserts_updates_and_retractions()
    {
        const int Populations = 20, Schools = 1_000, Rounds = 3;
        var compared = 0;
        Parallel.For(0, Populations, number =>
        {
            var schools = new GeneratedSchools(seed: 1_000 + number);
            var rules = number == 0 ? EligibilityRules.Default : new EligibilityRules(policy: schools.Policy());
            var session = Sessions.FactoryOf(rules).CreateSession();
            var present = new Dictionary<Urn, EligibilityCase>();
            for (var round = 0; round < Rounds; round++)
            {
                Change(session, schools, present, Schools);
                session.Fire();
                var decided = session.Query<SchoolEligibility>().AsEnumerable().ToDictionary(eligibility => eligibility.School);
                decided.Keys.ToHashSet().SetEquals(present.Keys).Should().BeTrue("every school that is present is decided, and no other");
                foreach (var (urn, school) in present)
                {
                    decided[urn].ShouldAgreeWith(rules, school, withReasons: urn.Value % 20 == 0);
                    Interlocked.Increment(ref compared);
                }
            }

            session.RetractAll(present.Values);
            session.Fire();
            session.Query<object>().AsEnumerable().Should().BeEmpty("what was said of retracted schools goes with them");
        });
        TestContext.Current.SendDiagnosticMessage($"{compared} decisions compared in {Populations} sessions of up to {Schools} schools, over {Rounds} rounds of inserts, updates and retractions.");
        compared.Should().BeGreaterThan(40_000);
    }

    private static void Change(ISession session, GeneratedSchools schools, Dictionary<Urn, EligibilityCase> present, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var urn = new Urn(FirstSchool.Value + i);
            if (!present.TryGetValue(urn, out var known))
            {
                session.Insert(present[urn] = schools.Case(urn));
            }
            else if (schools.Below(4) == 0)
            {
                session.Retract(known);
                present.Remove(urn);
            }
            else if (schools.Below(2) == 0)
            {
                session.Update(present[urn] = schools.Case(urn));
            }
        }
    }
}
