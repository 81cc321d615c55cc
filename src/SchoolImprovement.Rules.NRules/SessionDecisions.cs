using NRules;
using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.NRules;

/// <summary>Reads decisions and findings out of a session that has fired.</summary>
/// <remarks>A session finds no fact but by looking at all: ask for the decisions on many cases once, not for each.</remarks>
public static class SessionDecisions
{
    /// <summary>The decisions on all cases of a kind, by case.</summary>
    /// <typeparam name="TCase">The kind of case.</typeparam>
    /// <typeparam name="TDecision">What is decided.</typeparam>
    /// <param name="session">A session that has fired.</param>
    public static IReadOnlyDictionary<TCase, CaseDecision<TCase, TDecision>> DecisionsOn<TCase, TDecision>(this ISession session)
        where TCase : class
    {
        ArgumentNullException.ThrowIfNull(session);

        // A query over the session is compiled anew every time; over what it enumerates it is not.
        return session.Query<CaseDecision<TCase, TDecision>>().AsEnumerable().ToDictionary(decision => decision.Case);
    }

    /// <summary>
    /// What a session found wanting of a case, in the order in which the library reports it, whatever the agenda did. For many
    /// cases take <see cref="DecisionsOn"/> once, and the findings of each decision.
    /// </summary>
    /// <param name="session">A session that has fired.</param>
    /// <param name="case">The case that was inserted, or one equal to it.</param>
    /// <exception cref="InvalidOperationException">The session has not decided the case: it was not inserted, or the session has not fired since.</exception>
    public static ValidationResult FindingsOf(this ISession session, object @case)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(@case);
        return session.Query<CaseDecision>().AsEnumerable().FirstOrDefault(decision => decision.Case.Equals(@case))?.Findings
            ?? throw new InvalidOperationException($"The session has no decision on {@case}: insert it and fire.");
    }
}
