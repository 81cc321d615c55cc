using NRules;

namespace SchoolImprovement.Rules.Benchmarks.NRules;

/// <summary>Rules compiled for NRules, by hand or this library's, with the facts that they are given.</summary>
/// <param name="name">What the figures call it.</param>
/// <param name="factory">The rules.</param>
/// <param name="facts">The fact of each item, such as a school.</param>
internal sealed class SessionPeer(string name, ISessionFactory factory, object[] facts)
{
    private readonly ISession _reused = factory.CreateSession();

    public string Name => name;

    public int Count => facts.Length;

    /// <summary>One session for all.</summary>
    public ISession Together()
    {
        var session = factory.CreateSession();
        session.InsertAll(facts);
        session.Fire();
        return session;
    }

    /// <summary>A session for each.</summary>
    /// <returns>How many NRules rules fired.</returns>
    public int Alone()
    {
        var fired = 0;
        foreach (var fact in facts)
        {
            var session = factory.CreateSession();
            session.Insert(fact);
            fired += session.Fire();
        }

        return fired;
    }

    /// <summary>One session, used again for each.</summary>
    /// <returns>How many NRules rules fired.</returns>
    public int Reused()
    {
        var fired = 0;
        foreach (var fact in facts)
        {
            _reused.Insert(fact);
            fired += _reused.Fire();
            _reused.Retract(fact);
        }

        return fired;
    }
}
