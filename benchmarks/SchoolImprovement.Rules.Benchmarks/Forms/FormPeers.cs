using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Benchmarks.Forms;

/// <summary>Everybody who checks the same forms, side by side. Each sums its findings, so that none can be left out.</summary>
internal sealed class FormPeers(RecommendedActionForm[] forms)
{
    private readonly FluentForm _fluent = new();
    private readonly SchoolTermCalendar _calendar = SchoolTermCalendar.DefaultEngland;

    public int Count => forms.Length;

    public int HandWritten()
    {
        var sum = 0;
        foreach (var form in forms)
        {
            sum += HandWrittenForm.Validate(form, _calendar).Count;
        }

        return sum;
    }

    public int Validate()
    {
        var sum = 0;
        foreach (var form in forms)
        {
            sum += ActionFormRules.Default.Validate(form, _calendar).Findings.Length;
        }

        return sum;
    }

    public int FluentValidation()
    {
        var sum = 0;
        foreach (var form in forms)
        {
            sum += _fluent.Validate(form).Errors.Count;
        }

        return sum;
    }

    /// <summary>Refuses to compare what does not find the same: rule by rule and severity by severity, for each form.</summary>
    /// <exception cref="InvalidOperationException">The hand-written check finds something else than the rules.</exception>
    public void RequireAgreement()
    {
        foreach (var form in forms)
        {
            var ours = string.Join(' ', ActionFormRules.Default.Validate(form, _calendar).Findings.Select(one => $"{one.Rule.Id}:{one.Severity}").Order(StringComparer.Ordinal));
            var theirs = string.Join(' ', HandWrittenForm.Validate(form, _calendar).Select(one => $"{one.Rule}:{one.Severity}").Order(StringComparer.Ordinal));
            if (ours != theirs)
            {
                throw new InvalidOperationException($"Of the form for {form.School?.Urn} the rules find\n{ours}\nand the hand-written check\n{theirs}");
            }
        }
    }
}
