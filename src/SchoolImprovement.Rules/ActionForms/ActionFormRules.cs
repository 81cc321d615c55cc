using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>
/// Checks a Recommended Action Form: everything for which it would be sent back. Guidance 1.5, 2.9, 2.10, 3.4, 3.6, 6 and
/// 8.5 to 8.10.
/// </summary>
/// <remarks>Immutable and thread-safe; make one and keep it.</remarks>
/// <example>
/// <code>
/// var form = new RecommendedActionForm { Tier = SupportTier.Tier2, School = new() { Urn = new Urn(900123) } };
/// ValidationResult result = ActionFormRules.Default.Check(form, SchoolTermCalendar.DefaultEngland);
/// Console.WriteLine(result);
/// IDictionary&lt;string, string[]&gt; problems = result.ToDictionary();
/// </code>
/// </example>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class ActionFormRules
{
    private readonly ActionFormContext _context;
    private readonly ActionFormChecker _checker;

    /// <summary>Makes the rules of an offer under a policy.</summary>
    /// <param name="offer">The year's figures; <see cref="SupportOffer.Default"/> when <see langword="null"/>.</param>
    /// <param name="policy">The readings taken; the catalogue's when <see langword="null"/>.</param>
    /// <param name="rules">
    /// The rules; <see cref="Catalogue"/> when <see langword="null"/>. Leave one out, or add one, with
    /// <see cref="RuleSet{TRule}.Without"/> and <see cref="RuleSet{TRule}.With"/>.
    /// </param>
    /// <param name="hubs">Whom to ask about programmes in a subject; the guidance's annex when <see langword="null"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The policy has a value that is none of the named ones.</exception>
    public ActionFormRules(
        SupportOffer? offer = null,
        GuidancePolicy? policy = null,
        RuleSet<ActionFormRule>? rules = null,
        HubDirectory? hubs = null)
    {
        Offer = offer ?? SupportOffer.Default;
        Policy = policy ?? GuidancePolicy.Default;
        Policy.RefuseUndefined();
        Set = ActionFormCatalogue.Under(Policy, rules ?? Catalogue);
        Hubs = hubs ?? HubDirectory.Annex2019To2020;
        _context = new ActionFormContext(Offer, Policy, Hubs);
        _checker = new ActionFormChecker(Set);
    }

    /// <summary>The library's own rules, in the order in which they are reported.</summary>
    public static RuleSet<ActionFormRule> Catalogue { get; } = ActionFormCatalogue.Create();

    /// <summary>The rules of <see cref="SupportOffer.Default"/> under the catalogue's readings.</summary>
    public static ActionFormRules Default { get; } = new();

    /// <summary>The readings of <see cref="GuidancePolicy"/> that these rules follow, by name; others have no effect on them.</summary>
    public static ImmutableArray<string> ReadingNames => GuidancePolicy.NamesOf(ReadingTopics.ActionForm);

    /// <summary>The offer whose figures apply.</summary>
    public SupportOffer Offer { get; }

    /// <summary>The readings taken.</summary>
    public GuidancePolicy Policy { get; }

    /// <summary>The rules, in the order in which they are reported.</summary>
    public RuleSet<ActionFormRule> Set { get; }

    /// <summary>Whom to ask about programmes in a subject.</summary>
    public HubDirectory Hubs { get; }

    /// <summary>Finds what is wanting, and nothing else; allocates nothing for a form that lacks nothing.</summary>
    /// <param name="form">The form.</param>
    /// <param name="calendar">
    /// The terms of the school. Where they do not reach as far as the form, what hangs on them is reported as information: it
    /// cannot be checked.
    /// </param>
    /// <param name="stage">The moment for which the form is checked.</param>
    /// <returns>The findings by rule in the order of <see cref="Set"/>, then by place.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The stage is none of the named ones.</exception>
    public ValidationResult Check(RecommendedActionForm form, SchoolTermCalendar calendar, FormStage stage = FormStage.Submission)
    {
        var facts = FactsOf(form, calendar, stage);
        return _checker.Check(in facts);
    }

    /// <summary>Checks the form and says why: every rule at every place it is asked about, with its status, facts and figures.</summary>
    /// <inheritdoc cref="Check(RecommendedActionForm, SchoolTermCalendar, FormStage)" path="/param"/>
    /// <inheritdoc cref="Check(RecommendedActionForm, SchoolTermCalendar, FormStage)" path="/exception"/>
    /// <returns>The audit; its outcome is <c>ready</c>, <c>not ready</c> or <c>undecided</c>.</returns>
    public Explanation Explain(RecommendedActionForm form, SchoolTermCalendar calendar, FormStage stage = FormStage.Submission) =>
        Explain(form, calendar, stage, result: null);

    /// <summary>Every place of the form, by the scope of the rules that are asked about it.</summary>
    internal ActionFormFacts[][] PlacesOf(RecommendedActionForm form, SchoolTermCalendar calendar, FormStage stage) =>
        ActionFormPlaces.Of(FactsOf(form, calendar, stage)).ByScope;

    /// <summary>Says why a form has its findings; they are those that the rules find when <see langword="null"/>.</summary>
    internal Explanation Explain(RecommendedActionForm form, SchoolTermCalendar calendar, FormStage stage, ValidationResult? result)
    {
        var facts = FactsOf(form, calendar, stage);
        return ActionFormExplanation.Of(this, in facts, result);
    }

    private ActionFormFacts FactsOf(RecommendedActionForm form, SchoolTermCalendar calendar, FormStage stage)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(calendar);
        if (stage is < FormStage.Drafting or > FormStage.ReleaseOfFunds)
        {
            throw new ArgumentOutOfRangeException(nameof(stage), stage, "There is no such stage of a form.");
        }

        return new ActionFormFacts(_context, form, calendar, stage);
    }
}
