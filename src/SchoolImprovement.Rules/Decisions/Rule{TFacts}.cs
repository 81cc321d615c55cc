namespace SchoolImprovement.Rules.Decisions;

/// <summary>One statement of the guidance over one kind of facts.</summary>
/// <typeparam name="TFacts">What the rule looks at.</typeparam>
/// <remarks>
/// The rule's logic is here and nowhere else. A guard that is no: the rule is not applicable. A condition that is no: not
/// satisfied where every guard is yes, else information is needed. Every condition yes: satisfied, whatever an unknown guard
/// would have been. Else information is needed. No condition repeats a guard. Immutable; thread-safe, as long as its
/// conditions are pure functions of the facts, which those of this library are.
/// </remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public class Rule<TFacts> : Rule
{
    private readonly Condition<TFacts>[] _guards = [];
    private readonly RuleTest<TFacts>[] _guardTests = [];
    private readonly Condition<TFacts>[] _conditions = [];
    private readonly RuleTest<TFacts>[] _tests = [];

    /// <summary>Makes a rule.</summary>
    /// <param name="id">The id, which never changes: capitals, digits and hyphens, such as <c>ELG-TIER3</c>.</param>
    /// <param name="title">The statement in a few words.</param>
    /// <param name="obligation">How strongly the guidance puts it.</param>
    /// <param name="citations">The paragraphs it comes from, such as <c>6.7</c>; none for a rule of an application's own.</param>
    /// <exception cref="ArgumentException">The id has another form, or the title is blank.</exception>
    /// <exception cref="FormatException">A citation is none; the message quotes it.</exception>
    public Rule(string id, string title, Obligation obligation, params ReadOnlySpan<string> citations)
        : base(id, title, obligation, citations)
    {
    }

    /// <summary>
    /// When the rule speaks of the facts at all: the guards, which must all hold; it always does where there are none. One
    /// that is no makes the rule not applicable.
    /// </summary>
    public ImmutableArray<Condition<TFacts>> When
    {
        get => [.. _guards];
        init
        {
            _guards = Checked(value, nameof(When));
            _guardTests = Array.ConvertAll(_guards, static guard => guard.Test);
        }
    }

    /// <summary>
    /// The conditions, which must all hold; one at least. Each is one limb of the statement, so that a refusal says which
    /// limb failed.
    /// </summary>
    public required ImmutableArray<Condition<TFacts>> Needs
    {
        get => [.. _conditions];
        init
        {
            _conditions = Checked(value, nameof(Needs));
            if (_conditions.Length == 0)
            {
                throw new ArgumentException($"Rule {Id} has no condition, and would always hold.", nameof(value));
            }

            _tests = Array.ConvertAll(_conditions, static condition => condition.Test);
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<string> ConditionTitles => _conditions.Select(condition => condition.Title);

    internal ReadOnlySpan<Condition<TFacts>> Guards => _guards;

    internal ReadOnlySpan<Condition<TFacts>> Conditions => _conditions;

    /// <summary>The tests of the guards, at the same indices.</summary>
    internal ReadOnlySpan<RuleTest<TFacts>> GuardTests => _guardTests;

    /// <summary>The tests of the conditions, at the same indices.</summary>
    internal ReadOnlySpan<RuleTest<TFacts>> Tests => _tests;

    /// <summary>The rule's status. Asks no further than the status hangs on, and allocates nothing.</summary>
    /// <exception cref="RuleFailedException">A condition threw an exception.</exception>
    public RuleStatus Evaluate(in TFacts facts)
    {
        try
        {
            return AskInTurn(in facts);
        }
        catch (Exception failure) when (failure is not RuleFailedException)
        {
            throw new RuleFailedException(this, failure);
        }
    }

    /// <summary>The rule's status with that of every condition, and the facts and figures that each looked at.</summary>
    /// <param name="facts">What the rule looks at.</param>
    /// <param name="path">Where in a document the facts stand; <see langword="null"/> where there is only one place.</param>
    public RuleResult Explain(in TFacts facts, string? path = null) => Explain([facts], 0, path);

    /// <param name="places">What the rules of an evaluation look at.</param>
    /// <param name="index">Which of them this rule is asked about.</param>
    /// <param name="path">Where in a document it stands.</param>
    internal RuleResult<TFacts> Explain(TFacts[] places, int index, string? path)
    {
        ref readonly var facts = ref places[index];
        Span<Truth> limbs = stackalloc Truth[Limbs.MostOnStack];
        limbs = Ask(in facts, limbs, out var status);
        return new RuleResult<TFacts>(this, status, places, index, Limbs.Packed(limbs), path);
    }

    /// <summary>Asks every guard and every condition once.</summary>
    /// <param name="facts">What the rule looks at.</param>
    /// <param name="room">Room for the answers.</param>
    /// <param name="status">What they come to.</param>
    /// <returns>The answers: of the guards up to one that is no, and then of the conditions.</returns>
    /// <exception cref="RuleFailedException">A condition threw an exception.</exception>
    internal Span<Truth> Ask(in TFacts facts, Span<Truth> room, out RuleStatus status)
    {
        try
        {
            return AskEach(in facts, room, out status);
        }
        catch (Exception failure) when (failure is not RuleFailedException)
        {
            throw new RuleFailedException(this, failure);
        }
    }

    /// <summary>The rule's status: as it was found elsewhere, where something else has asked it already.</summary>
    /// <exception cref="ArgumentOutOfRangeException">What it is said to have said is none of the named statuses.</exception>
    internal RuleStatus StatusOf(in TFacts facts, RuleAnswer<TFacts>? recorded)
    {
        if (recorded is null)
        {
            return Evaluate(in facts);
        }

        var status = recorded(this, in facts);
        return status <= RuleStatus.NotApplicable
            ? status
            : throw new ArgumentOutOfRangeException(nameof(recorded), status, $"What rule {Id} is said to have said is none of the named statuses.");
    }

    // The logic, for the answers to every limb: with a guard that is no the rest does not matter.
    private static RuleStatus Status(Truth applies, Truth holds) =>
        applies.IsNo ? RuleStatus.NotApplicable
        : holds.IsYes ? RuleStatus.Satisfied
        : holds.IsNo && applies.IsYes ? RuleStatus.NotSatisfied
        : RuleStatus.NeedsInformation;

    // A guard that is no, and a condition that is no, leave nothing to ask.
    private RuleStatus AskInTurn(in TFacts facts)
    {
        var applies = Truth.Yes;
        foreach (var guard in _guardTests)
        {
            applies &= guard(in facts);
            if (applies.IsNo)
            {
                return Status(Truth.No, default);
            }
        }

        var holds = Truth.Yes;
        foreach (var test in _tests)
        {
            holds &= test(in facts);
            if (holds.IsNo)
            {
                break;
            }
        }

        return Status(applies, holds);
    }

    private Span<Truth> AskEach(in TFacts facts, Span<Truth> room, out RuleStatus status)
    {
        var count = _guards.Length + _conditions.Length;
        var limbs = room.Length >= count ? room[..count] : new Truth[count];
        var applies = Truth.Yes;
        for (var i = 0; i < _guardTests.Length; i++)
        {
            limbs[i] = _guardTests[i](in facts);
            applies &= limbs[i];
            if (applies.IsNo)
            {
                status = Status(Truth.No, default);
                return limbs;
            }
        }

        var holds = Truth.Yes;
        for (var i = 0; i < _tests.Length; i++)
        {
            var limb = _tests[i](in facts);
            limbs[_guards.Length + i] = limb;
            holds &= limb;
        }

        status = Status(applies, holds);
        return limbs;
    }

    private Condition<TFacts>[] Checked(ImmutableArray<Condition<TFacts>> conditions, string member) =>
        conditions.IsDefault || conditions.Any(condition => condition is null)
            ? throw new ArgumentException($"Rule {Id} has a condition that is null in {member}.", nameof(conditions))
            : [.. conditions];
}
