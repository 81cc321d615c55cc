using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Cases;

/// <summary>
/// A Recommended Action Form to be checked. Cases are told apart by the key; where none is given, by the form's school, so
/// that a school has one form; a form that names no school equals itself alone.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class ActionFormCase : RuleCase
{
    /// <summary>Makes a case.</summary>
    /// <param name="form">The form.</param>
    /// <param name="calendar">The terms of the school.</param>
    /// <param name="stage">The moment for which the form is checked.</param>
    /// <param name="key">What tells the form from others, such as its number.</param>
    public ActionFormCase(RecommendedActionForm form, SchoolTermCalendar calendar, FormStage stage = FormStage.Submission, object? key = null)
        : base(form?.School?.Urn, key ?? form?.School?.Urn)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(calendar);
        Form = form;
        Calendar = calendar;
        Stage = stage;
    }

    /// <summary>The form.</summary>
    public RecommendedActionForm Form { get; }

    /// <summary>The terms of the school.</summary>
    public SchoolTermCalendar Calendar { get; }

    /// <summary>The moment for which the form is checked.</summary>
    public FormStage Stage { get; }

    private protected override object Content => (Form, Calendar, Stage);

    /// <summary>
    /// The same case as it is checked once the school's eligibility was decided: the form has the tier of the decision,
    /// whatever it says itself. While the decision needs information the form keeps its own. Guidance 1.4 and 6.1.
    /// </summary>
    public ActionFormCase Under(EligibilityDecision decision) =>
        decision.Outcome == EligibilityOutcome.NeedsInformation || decision.Tier == Form.Tier
            ? this
            : new ActionFormCase(Form with { Tier = decision.Tier }, Calendar, Stage, Key);
}
