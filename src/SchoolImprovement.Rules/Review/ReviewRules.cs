using System.Diagnostics.CodeAnalysis;

namespace SchoolImprovement.Rules.Review;

/// <summary>
/// Leads a Recommended Action Form from draft to funds: allows the moves of <see cref="ReviewTransitions"/> to those whom they fall
/// to, when what they need is there, and refuses any other with the reason. Guidance 6.22 to 6.25 and 8.10.
/// </summary>
/// <remarks>Immutable and thread-safe; make one and keep it.</remarks>
/// <example>
/// <code>
/// var history = ReviewHistory.Start(draftedOn: new DateOnly(2019, 11, 1));
/// var submit = new ReviewStep(ReviewMove.Submit, ReviewActor.NationalLeader, new DateOnly(2019, 11, 5))
/// {
///     AgreedByLeaderOn = new DateOnly(2019, 11, 4),
///     AgreedByChairOn = new DateOnly(2019, 11, 4),
/// };
/// Console.WriteLine(ReviewRules.Default.TryMove(history, submit, out var moved, out var findings) ? moved.State : findings);
/// </code>
/// </example>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class ReviewRules
{
    /// <summary>Makes the rules under a policy.</summary>
    /// <param name="offer">The offer of the year; <see cref="SupportOffer.Default"/> when <see langword="null"/>.</param>
    /// <param name="policy">The readings taken; the catalogue's when <see langword="null"/>.</param>
    /// <param name="rules">The rules beside the table of moves; <see cref="Catalogue"/> when <see langword="null"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The policy has a value that is none of the named ones.</exception>
    public ReviewRules(SupportOffer? offer = null, GuidancePolicy? policy = null, RuleSet<CheckRule<ReviewFacts>>? rules = null)
    {
        Offer = offer ?? SupportOffer.Default;
        Policy = policy ?? GuidancePolicy.Default;
        Set = rules ?? Catalogue;
        Policy.RefuseUndefined();
    }

    /// <summary>The library's own rules, in the order in which they are reported.</summary>
    public static RuleSet<CheckRule<ReviewFacts>> Catalogue { get; } = new(
        "Review of the Recommended Action Form",
        [
            MoveRules.Allowed,
            MoveRules.Actor,
            MoveRules.Order,
            AgreementRules.LeaderAgreed,
            AgreementRules.ChairAgreed,
            NeedRules.ValueForMoney,
            NeedRules.Comments,
            AgreementRules.LeaderSignedOff,
            AgreementRules.ChairSignedOff,
            MoveRules.Recorded,
        ]);

    /// <summary>The rules of <see cref="SupportOffer.Default"/> under the catalogue's readings.</summary>
    public static ReviewRules Default { get; } = new();

    /// <summary>The readings of <see cref="GuidancePolicy"/> that these rules follow, by name; others have no effect on them.</summary>
    public static ImmutableArray<string> ReadingNames => GuidancePolicy.NamesOf(ReadingTopics.Review);

    /// <summary>The offer of the year.</summary>
    public SupportOffer Offer { get; }

    /// <summary>The readings taken.</summary>
    public GuidancePolicy Policy { get; }

    /// <summary>The rules, in the order in which they are reported.</summary>
    public RuleSet<CheckRule<ReviewFacts>> Set { get; }

    /// <summary>What stands against a step; nothing where it is allowed.</summary>
    /// <param name="history">The form's way so far.</param>
    /// <param name="step">The step that is asked for.</param>
    public ValidationResult Check(ReviewHistory history, ReviewStep step) => Check(Facts(history, step));

    /// <summary>Makes a step.</summary>
    /// <param name="history">The form's way so far.</param>
    /// <param name="step">The step that is asked for.</param>
    /// <returns>The history with the step; the one given is unchanged.</returns>
    /// <exception cref="ReviewMoveRefusedException">The step is not allowed; it says why.</exception>
    public ReviewHistory Move(ReviewHistory history, ReviewStep step) =>
        TryMove(history, step, out var moved, out var findings) ? moved : throw new ReviewMoveRefusedException(history, step, findings);

    /// <summary>Makes a step if it is allowed.</summary>
    /// <param name="history">The form's way so far.</param>
    /// <param name="step">The step that is asked for.</param>
    /// <param name="moved">The history with the step; <see langword="null"/> where it is refused.</param>
    /// <param name="findings">What stands against it; without an error where it is allowed.</param>
    /// <returns>Whether the step is allowed.</returns>
    public bool TryMove(ReviewHistory history, ReviewStep step, [NotNullWhen(true)] out ReviewHistory? moved, out ValidationResult findings) =>
        TryMove(Facts(history, step), out moved, out findings);

    /// <summary>Every rule with what it says of a step.</summary>
    /// <inheritdoc cref="Check(ReviewHistory, ReviewStep)"/>
    public Explanation Explain(ReviewHistory history, ReviewStep step)
    {
        var facts = Facts(history, step);
        var (results, findings) = Places.Explain<CheckRule<ReviewFacts>, ReviewFacts, OnePlace<CheckRule<ReviewFacts>, ReviewFacts>>(Set, new(facts));
        return ReviewExplanation.Of(this, in facts, results, findings);
    }

    /// <summary>Goes the way of recorded steps again, up to the first that is refused.</summary>
    /// <param name="draftedOn">The day on which the draft was begun.</param>
    /// <param name="steps">The steps in their order.</param>
    public ReviewReplay Replay(DateOnly draftedOn, IEnumerable<ReviewStep> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        return Replay(draftedOn, steps.Select(step => (step, (ReviewState?)null)));
    }

    /// <summary>Reads a history that <see cref="ReviewHistory.ToJson"/> wrote, and goes its way again.</summary>
    /// <param name="json">
    /// An object with <c>schema</c>, <c>draftedOn</c> and <c>steps</c>, each with <c>move</c>, <c>actor</c> and <c>on</c>, and where the
    /// move needs it <c>agreedByLeaderOn</c>, <c>agreedByChairOn</c>, <c>confirmsValueForMoney</c> and <c>comments</c>; <c>to</c> may say
    /// to which state the step led. Any other member is refused.
    /// </param>
    /// <returns>The history, and what stands against its first step that is not allowed.</returns>
    /// <exception cref="DocumentFormatException">The text is not such JSON; it gives the path and the line.</exception>
    public ReviewReplay Read(string json)
    {
        var document = DocumentJson.Read(json, ReviewJsonContext.Default.ReviewDocument);
        return Replay(document.DraftedOn, document.Recorded);
    }

    internal ReviewReplay Replay(DateOnly draftedOn, IEnumerable<(ReviewStep Step, ReviewState? Recorded)> steps)
    {
        var history = ReviewHistory.Start(draftedOn);
        foreach (var (step, recorded) in steps)
        {
            ArgumentNullException.ThrowIfNull(step, nameof(steps));
            if (!TryMove(new ReviewFacts(Policy, history, step, recorded), out var moved, out var findings))
            {
                return new ReviewReplay(history, findings, IsComplete: false);
            }

            history = moved;
        }

        return new ReviewReplay(history, ValidationResult.Clean, IsComplete: true);
    }

    private bool TryMove(in ReviewFacts facts, [NotNullWhen(true)] out ReviewHistory? moved, out ValidationResult findings)
    {
        findings = Check(in facts);

        // Without REV-MOVE, too, a move that leads nowhere cannot be made.
        moved = findings.IsValid && facts.Transition is { } transition
            ? facts.History.With(new ReviewEntry(facts.Step, transition.From, transition.To))
            : null;
        return moved is not null;
    }

    private ValidationResult Check(in ReviewFacts facts) =>
        Places.Check<CheckRule<ReviewFacts>, ReviewFacts, OnePlace<CheckRule<ReviewFacts>, ReviewFacts>>(Set, new(facts));

    private ReviewFacts Facts(ReviewHistory history, ReviewStep step)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(step);
        return new ReviewFacts(Policy, history, step);
    }
}
