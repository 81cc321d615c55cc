using System.Diagnostics;
using NRules;
using NRules.Fluent;
using SchoolImprovement.Rules.Benchmarks.Eligibility;
using SchoolImprovement.Rules.Benchmarks.Forms;
using SchoolImprovement.Rules.Benchmarks.Quick;
using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.NRules;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Benchmarks.NRules;

/// <summary>What the library's rules cost in an NRules session: a session a case, one session reused, one session for all.</summary>
internal static class NRulesFigures
{
    private const int Alone = 400;
    private const int Few = 2_000;
    private const int Many = 20_000;

    public static void Measure(Figures figures)
    {
        var rules = new RuleRepository().AddSchoolImprovementRules();
        var started = Stopwatch.GetTimestamp();
        var factory = rules.Compile();
        var compiled = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        var count = rules.GetRuleSets().Sum(set => set.Rules.Count());
        figures.Print("nrules.rules", count, "rules");
        figures.Print("nrules.compile", compiled, "ms");
        figures.Print("nrules.compile.rule", compiled / count, "ms/rule");

        // The first was also the first of everything else.
        started = Stopwatch.GetTimestamp();
        factory = rules.Compile();
        figures.Print("nrules.compile.again", Stopwatch.GetElapsedTime(started).TotalMilliseconds, "ms");

        var schools = SchoolCases.England.Take(Many).Select(one => new EligibilityCase(one.History, SchoolCases.AsAt, one.Prior)).ToArray();
        var forms = SampleForms.Mixed(Many)
            .Select((form, i) => new ActionFormCase(form with { School = form.School is null ? null : form.School with { Urn = schools[i].School } }, SchoolTermCalendar.DefaultEngland, key: i))
            .ToArray();
        var claims = Enumerable.Range(0, Alone).Select(Claim).ToArray();

        figures.Print("nrules.session", "session", new Contest().Add("empty", () => Each(Alone, _ => factory.CreateSession()), Alone).Run());
        Measure(figures, factory, "school", [.. schools.Take(Alone).Select(one => new object[] { one })]);
        var eligibility = new RuleRepository();
        eligibility.Add(CaseRules.Of(EligibilityRules.Default).ToRuleSet());
        Measure(figures, eligibility.Compile(), "school-in-its-topic", [.. schools.Take(Alone).Select(one => new object[] { one })]);
        Measure(figures, factory, "form", [.. forms.Take(Alone).Select(one => new object[] { one })]);
        Measure(figures, factory, "claim", [.. claims.Select(one => new object[] { one })]);
        Measure(figures, factory, "school-with-form", [.. schools.Take(Alone).Select((one, i) => new object[] { one, forms[i] })]);
        foreach (var size in (int[])[Few, Many])
        {
            MeasureAll(figures, factory, "school", size, [.. schools.Take(size)]);
            MeasureAll(figures, factory, "school-with-form", size, [.. schools.Take(size), .. forms.Take(size)]);
        }
    }

    private static PayCase Claim(int number) => new(new PayClaim
    {
        School = new(100_000 + number),
        ClaimedOn = new(2019, 12, 20),
        MatchedOn = new(2019, 10, 7),
        Days = [new(new(2019, 10, 8), 20, 10m), new(new(2019, 10, 9), 75, 30m), new(new(2019, 10, 10), 20, 50m)],
    });

    private static void Measure(Figures figures, ISessionFactory factory, string what, object[][] items)
    {
        var reused = factory.CreateSession();
        var timings = new Contest()
            .Add("alone", () => Each(items.Length, i => Fire(factory.CreateSession(), items[i])), items.Length)
            .Add("reused", () => Each(items.Length, i => FireAndForget(reused, items[i])), items.Length)
            .Run();
        figures.Print($"nrules.{what}", what, timings);
    }

    private static void MeasureAll(Figures figures, ISessionFactory factory, string what, int size, object[] facts)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var started = Stopwatch.GetTimestamp();
        var session = Fire(factory.CreateSession(), facts);
        figures.Print($"nrules.{what}.together.{size}", Stopwatch.GetElapsedTime(started).TotalNanoseconds / size, $"ns/{what}");
        figures.Print($"nrules.{what}.together.{size}.held", (GC.GetTotalMemory(forceFullCollection: true) - before) / (double)size, $"B/{what}");
        started = Stopwatch.GetTimestamp();
        session.UpdateAll(facts);
        session.Fire();
        figures.Print($"nrules.{what}.together.{size}.updated", Stopwatch.GetElapsedTime(started).TotalNanoseconds / size, $"ns/{what}");
    }

    private static int Each(int count, Func<int, ISession> run)
    {
        for (var i = 0; i < count; i++)
        {
            run(i);
        }

        return count;
    }

    private static ISession Fire(ISession session, object[] facts)
    {
        session.InsertAll(facts);
        session.Fire();
        return session;
    }

    private static ISession FireAndForget(ISession session, object[] facts)
    {
        Fire(session, facts);
        session.RetractAll(facts);
        return session;
    }
}
