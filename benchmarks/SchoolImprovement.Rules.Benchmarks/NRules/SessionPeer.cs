using NRules;
using NRules.Fluent;
using NRules.RuleModel;

namespace SchoolImprovement.Rules.Benchmarks.NRules;

/// <summary>Rules compiled for NRules with the facts that they are given: by hand or this library's.</summary>
internal sealed class SessionPeer
{
    private readonly ISessionFactory _factory;
    private readonly ISession _reused;
    private readonly object[][] _facts;
    private readonly object[] _all;

    /// <param name="name">What the rows call it.</param>
    /// <param name="factory">The rules.</param>
    /// <param name="facts">The facts of each item, such as a school and its form.</param>
    public SessionPeer(string name, ISessionFactory factory, object[][] facts)
    {
        Name = name;
        _factory = factory;
        _facts = facts;
        _all = [.. facts.SelectMany(one => one)];
        _reused = factory.CreateSession();
    }

    public string Name { get; }

    public int Count => _facts.Length;

    /// <summary>Rules by hand, in the fluent DSL.</summary>
    public static ISessionFactory ByHand(params Type[] rules)
    {
        var repository = new RuleRepository();
        repository.Load(load => load.NestedTypes().PrivateTypes().From(rules));
        return repository.Compile();
    }

    /// <summary>This library's rule sets.</summary>
    public static ISessionFactory Of(params IRuleSet[] sets)
    {
        var repository = new RuleRepository();
        foreach (var set in sets)
        {
            repository.Add(set);
        }

        return repository.Compile();
    }

    /// <summary>One session for all.</summary>
    public ISession Together()
    {
        var session = _factory.CreateSession();
        session.InsertAll(_all);
        session.Fire();
        return session;
    }

    /// <summary>A session for each.</summary>
    /// <returns>How many NRules rules fired.</returns>
    public int Alone()
    {
        var fired = 0;
        foreach (var facts in _facts)
        {
            var session = _factory.CreateSession();
            session.InsertAll(facts);
            fired += session.Fire();
        }

        return fired;
    }

    /// <summary>One session, used again for each.</summary>
    public int Reused()
    {
        var fired = 0;
        foreach (var facts in _facts)
        {
            _reused.InsertAll(facts);
            fired += _reused.Fire();
            _reused.RetractAll(facts);
        }

        return fired;
    }
}
