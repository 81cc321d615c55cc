using SchoolImprovement.Rules.Support;

namespace SchoolImprovement.Rules.Cases;

/// <summary>
/// One school's support as its record tells it on a day, from which the cases of the topics are derived. Cases are told apart by the
/// key; where none is given, by the school; a support of no known school equals itself alone.
/// </summary>
/// <remarks>Immutable and thread-safe. When the record grows, a new case with the grown record takes the place of this one.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class SupportCase : RuleCase
{
    /// <summary>Makes a case.</summary>
    /// <param name="record">The record.</param>
    /// <param name="asAt">The day from which it is looked at; what is recorded of later days does not exist.</param>
    /// <param name="key">What tells the support from others.</param>
    public SupportCase(SupportRecord record, DateOnly asAt, object? key = null)
        : base(record?.School, key ?? record?.School)
    {
        ArgumentNullException.ThrowIfNull(record);
        Record = record;
        AsAt = asAt;
    }

    /// <summary>The record.</summary>
    public SupportRecord Record { get; }

    /// <summary>The day from which it is looked at.</summary>
    public DateOnly AsAt { get; }

    private protected override object Content => (Record, AsAt);

    /// <summary>
    /// The cases of the topics, as far as the support has come: eligibility, where judgements are recorded and decide the tier, and no
    /// person did; the match, the tier 1 return, each claim with the days claimed before it, the form for the stage that it has reached,
    /// the grant, and each update that was delivered. A case that follows from a record and from the same record with more in it is the same case.
    /// </summary>
    /// <param name="rules">Derives from the record what each topic takes.</param>
    public ImmutableArray<RuleCase> Derive(SupportRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var view = Record.AsAt(AsAt);
        var cases = ImmutableArray.CreateBuilder<RuleCase>();
        // Where a person decided what the judgements leave open, that decision stands.
        if (view.Last<TierDecided>() is { History: { } history } decided
            && (decided.Tier is null || decided.Tier == rules.Eligibility.Decide(history, decided.On, decided.Prior).Tier))
        {
            cases.Add(new EligibilityCase(history, decided.On, decided.Prior, Key));
        }

        if (rules.MatchOf(view) is { } match)
        {
            cases.Add(new MatchCase(match, Key));
        }

        if (rules.ReturnOf(view) is { } document)
        {
            cases.Add(new Tier1ReturnCase(document, Key));
        }

        var statements = rules.PayOf(view);
        cases.AddRange(statements.Select((statement, index) => new PayCase(statement.Claim, statement.Earlier, PartKey(index))));
        if (rules.FormOf(view) is { } form)
        {
            cases.Add(new ActionFormCase(form, view.Terms, rules.FormStageOf(view), Key));
        }

        if (rules.GrantOf(view) is { } grant)
        {
            cases.Add(new GrantCase(grant, rules.EvidenceOf(view), AsAt, School, Key));
        }

        if (rules.PlanOf(view) is { } plan)
        {
            cases.AddRange(rules.UpdatesOf(view).Select(update => new MonitoringCase(plan, update, School, PartKey((update.Date, update.Term)))));
        }

        return cases.ToImmutable();
    }

    /// <summary>The school and the as-at date.</summary>
    public override string ToString() => $"Support of {(School is { } school ? $"URN {school}" : "a school")}, as at {Wording.Date(AsAt)}";

    private object? PartKey(object part) => Key is null ? null : (Key, part);
}
