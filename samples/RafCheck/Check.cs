using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Samples.RafCheck;

/// <summary>What forms are checked with, and what is shown.</summary>
/// <param name="Rules">The rules.</param>
/// <param name="Calendar">The school's terms.</param>
/// <param name="Stage">The moment for which a form is to be ready.</param>
/// <param name="Audit">Which rules are shown in place of findings.</param>
internal sealed record Check(ActionFormRules Rules, SchoolTermCalendar Calendar, FormStage Stage, Audit Audit)
{
    /// <summary>For what a form is ready or not.</summary>
    public string StageInWords => Stage switch
    {
        FormStage.Drafting => "as a draft",
        FormStage.Submission => "for submission",
        _ => "for the release of funds",
    };

    public string TermsInWords => $"School terms: {OneLine.Of(Calendar.Description)}.{(Calendar.IsDefault ? " --calendar FILE takes the school's own." : "")}";

    public CheckedForm Of(string file, ActionFormDocument document) => new(
        file,
        document,
        Rules.Check(document.Form, Calendar, Stage),
        Audit == Audit.None ? null : Rules.Explain(document.Form, Calendar, Stage));
}

/// <summary>Which rules are shown in place of findings.</summary>
internal enum Audit
{
    /// <summary>Findings are shown.</summary>
    None,

    /// <summary>Rules that fail or cannot be decided.</summary>
    Open,

    /// <summary>Every rule at every place.</summary>
    All,
}

/// <summary>A form with what was found wanting in it.</summary>
/// <param name="File">What the person calls the file.</param>
/// <param name="Document">The form as it was read.</param>
/// <param name="Result">The findings.</param>
/// <param name="Audit">What every rule said; <see langword="null"/> where that is not asked for.</param>
internal sealed record CheckedForm(string File, ActionFormDocument Document, ValidationResult Result, Explanation? Audit)
{
    public bool IsReady => Result.Verdict == Verdict.Ready;
}
