using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Deadlines;

/// <summary>Tells every deadline of a school's support, and whether it is kept. Guidance 3.1, 6.26, 7.2 and 8.2.</summary>
/// <remarks>Immutable and thread-safe; make one and keep it.</remarks>
/// <example>
/// <code>
/// var progress = new SupportProgress { School = new Urn(900123), Tier = SupportTier.Tier2, MatchConfirmedOn = new DateOnly(2019, 9, 16) };
/// DeadlineSchedule schedule = DeadlineRules.Default.Schedule(progress, SchoolTermCalendar.DefaultEngland, asAt: new DateOnly(2019, 9, 20));
/// Console.WriteLine(schedule.Next);
/// </code>
/// </example>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class DeadlineRules
{
    private readonly DeadlineContext _context;

    /// <summary>Makes the rules of an offer under a policy.</summary>
    /// <param name="offer">The year's figures; <see cref="SupportOffer.Default"/> when <see langword="null"/>.</param>
    /// <param name="policy">The readings taken; the catalogue's when <see langword="null"/>.</param>
    /// <param name="rules">The rules; <see cref="Catalogue"/> when <see langword="null"/>.</param>
    /// <param name="bankHolidays">
    /// The bank holidays, which matter where the policy counts working days; those of England from 2018 to 2023 when
    /// <see langword="null"/>.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The policy has a value that is none of the named ones.</exception>
    /// <exception cref="ArgumentException">A rule on a deadline has no period; the message names it.</exception>
    public DeadlineRules(
        SupportOffer? offer = null, GuidancePolicy? policy = null, RuleSet<CheckRule<DeadlineFacts>>? rules = null, BankHolidays? bankHolidays = null)
    {
        Set = rules ?? Catalogue;
        if (Deadlines.FirstOrDefault(rule => rule.Due is null) is { } without)
        {
            throw new ArgumentException($"Rule {without.Id} is on a deadline and has no period.", nameof(rules));
        }

        _context = new DeadlineContext(
            offer ?? SupportOffer.Default, policy ?? GuidancePolicy.Default, bankHolidays ?? BankHolidays.England2018To2023);
    }

    /// <summary>The library's own rules, in the order in which they are reported.</summary>
    public static RuleSet<CheckRule<DeadlineFacts>> Catalogue { get; } = new(
        "Deadlines",
        [
            OrderRules.InOrder,
            TermRules.TierKnown,
            StartRules.Contact,
            StartRules.StartAgreed,
            OrderRules.ContactFirst,
            StartRules.SchoolAgrees,
            TermRules.Tier1Return,
            TermRules.FormWithinTerm,
            FormRules.Submitted,
            FormRules.PassedOn,
            FormRules.SignedOff,
            FormRules.Paid,
            TermRules.RemainingDays,
            TermRules.Update,
        ]);

    /// <summary>The rules of <see cref="SupportOffer.Default"/> under the catalogue's readings.</summary>
    public static DeadlineRules Default { get; } = new();

    /// <summary>The readings of <see cref="GuidancePolicy"/> that these rules follow, by name; others have no effect on them.</summary>
    public static ImmutableArray<string> ReadingNames => GuidancePolicy.NamesOf(ReadingTopics.Deadlines);

    /// <summary>The offer whose figures apply.</summary>
    public SupportOffer Offer => _context.Offer;

    /// <summary>The readings taken.</summary>
    public GuidancePolicy Policy => _context.Policy;

    /// <summary>The rules, in the order in which they are reported.</summary>
    public RuleSet<CheckRule<DeadlineFacts>> Set { get; }

    /// <summary>
    /// The deadlines that were missed and the days that contradict each other, as findings; and as information those that cannot
    /// be told yet, with what is missing.
    /// Allocates nothing where there is nothing to find.
    /// </summary>
    /// <param name="progress">What is known of the school's support.</param>
    /// <param name="calendar">The school's terms.</param>
    /// <param name="asAt">The day on which the deadlines are looked at.</param>
    public ValidationResult Check(SupportProgress progress, SchoolTermCalendar calendar, DateOnly asAt)
    {
        return DeadlinePlaces.Check(Set, new(Facts(progress, calendar, asAt)));
    }

    /// <summary>Every deadline and how it stands. One that cannot be told stands among the others with the reason.</summary>
    /// <inheritdoc cref="Check"/>
    public DeadlineSchedule Schedule(SupportProgress progress, SchoolTermCalendar calendar, DateOnly asAt)
    {
        var facts = Facts(progress, calendar, asAt);
        var deadlines = ImmutableArray.CreateBuilder<Deadline>();
        foreach (var rule in Deadlines)
        {
            for (var term = FirstTerm(rule); term <= LastTerm(rule); term++)
            {
                var one = facts.Of(term);
                deadlines.Add(new Deadline(rule, rule.Measure(in one), in one));
            }
        }

        return new DeadlineSchedule(this, in facts, deadlines.ToImmutable());
    }

    /// <summary>One deadline and how it stands.</summary>
    /// <param name="id">The id of its rule, such as <c>DUE-CONTACT</c>.</param>
    /// <param name="progress">What is known of the school's support.</param>
    /// <param name="calendar">The school's terms.</param>
    /// <param name="asAt">The day on which the deadline is looked at.</param>
    /// <param name="fundedTerm">Which funded term's, from 1; given for a deadline of each term, and for no other.</param>
    /// <exception cref="KeyNotFoundException">The rule set has no such rule.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The funded term is missing, is none of them, or is given for a deadline that is not of a term.</exception>
    /// <exception cref="DateOutsideCalendarException">The due date lies beyond the known terms or bank holidays.</exception>
    public Deadline Determine(string id, SupportProgress progress, SchoolTermCalendar calendar, DateOnly asAt, int? fundedTerm = null)
    {
        var rule = Set[id] as DeadlineRule ?? throw new KeyNotFoundException($"Rule {Quoted.Of(id)} is not on a deadline.");
        var term = fundedTerm ?? DeadlineFacts.NoTerm;
        if (term < FirstTerm(rule) || term > LastTerm(rule) || (fundedTerm is not null && !rule.Due.IsOfEachTerm))
        {
            throw new ArgumentOutOfRangeException(
                nameof(fundedTerm),
                fundedTerm,
                rule.Due.IsOfEachTerm
                    ? string.Create(CultureInfo.InvariantCulture, $"{rule.Id} is a deadline of each funded term: say which, 1 to {_context.Terms}.")
                    : $"{rule.Id} is not a deadline of a funded term.");
        }

        var facts = Facts(progress, calendar, asAt).Of(term);
        var measure = rule.Measure(in facts);
        return measure.Status == DeadlineStatus.BeyondCalendar
            ? throw Refusal(rule, in measure, in facts)
            : new Deadline(rule, in measure, in facts);
    }

    /// <summary>Every rule with its status, citation, facts and figures, and how the deadlines stand in a line.</summary>
    /// <inheritdoc cref="Check"/>
    public Explanation Explain(SupportProgress progress, SchoolTermCalendar calendar, DateOnly asAt)
    {
        var results = DeadlinePlaces.Explain(Set, new(Facts(progress, calendar, asAt)));
        return DeadlineExplanation.Of(Schedule(progress, calendar, asAt), results);
    }

    /// <summary>The days that contradict each other, whenever they are looked at.</summary>
    internal ValidationResult CheckOrder(SupportProgress progress, SchoolTermCalendar calendar)
    {
        var facts = Facts(progress, calendar, DateOnly.MaxValue);
        var findings = new FindingCollector();
        foreach (var rule in Set)
        {
            if (rule.Id == DeadlineRule.OrderRuleId)
            {
                rule.Check(in facts, findings);
            }
        }

        return findings.ToResult();
    }

    private IEnumerable<DeadlineRule> Deadlines => Set.OfType<DeadlineRule>();

    private static int FirstTerm(DeadlineRule rule) => rule.Due.IsOfEachTerm ? 1 : DeadlineFacts.NoTerm;

    private int LastTerm(DeadlineRule rule) => rule.Due.IsOfEachTerm ? _context.Terms : DeadlineFacts.NoTerm;

    private DeadlineFacts Facts(SupportProgress progress, SchoolTermCalendar calendar, DateOnly asAt)
    {
        ArgumentNullException.ThrowIfNull(progress);
        ArgumentNullException.ThrowIfNull(calendar);
        return new DeadlineFacts(_context, progress, calendar, asAt);
    }

    private DateOutsideCalendarException Refusal(DeadlineRule rule, in DeadlineMeasure measure, in DeadlineFacts facts)
    {
        var period = measure.Clock == DeadlineClock.MonthsBeforeEndOfTerm
            ? $"{rule.Id}, {DeadlineWording.Period(rule.Due, measure.Clock, Offer)} the end of a term that starts after"
            : $"{rule.Id}, {DeadlineWording.Period(rule.Due, measure.Clock, Offer)} from";
        var (known, name) = measure.Obstacle switch
        {
            DeadlineObstacle.TermsNotKnown => (facts.Calendar.Known, facts.Calendar.Description),
            DeadlineObstacle.BankHolidaysNotKnown => (_context.BankHolidays.Known, "the bank holidays"),
            _ => (DayCounter.CalendarDays.Known, "the calendar"),
        };
        return DateOutsideCalendarException.ForPeriod(period, measure.CountsFromOn!.Value, known, name);
    }
}
