using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Benchmarks.Forms;

/// <summary>Everybody who checks the same forms, side by side. Each sums its findings, so that none can be left out.</summary>
internal sealed class FormPeers(RecommendedActionForm[] forms)
{
    private readonly FluentForm _fluent = new();
    private readonly SchoolTermCalendar _calendar = SchoolTermCalendar.DefaultEngland;

    public int Count => forms.Length;

    /// <summary>How many of the catalogue's rules FluentValidation is told.</summary>
    public int FluentRules => ActionFormRules.Catalogue.Count(rule => _fluent.Carries(rule.Id));

    public int HandWritten()
    {
        var sum = 0;
        foreach (var form in forms)
        {
            sum += HandWrittenForm.Check(form, _calendar).Count;
        }

        return sum;
    }

    public int Check()
    {
        var sum = 0;
        foreach (var form in forms)
        {
            sum += ActionFormRules.Default.Check(form, _calendar).Findings.Length;
        }

        return sum;
    }

    /// <summary>The first so many only, since it takes long.</summary>
    public int Explain(int count)
    {
        var sum = 0;
        foreach (var form in forms.AsSpan(0, count))
        {
            sum += ActionFormRules.Default.Explain(form, _calendar).Results.Length;
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

    /// <summary>
    /// Refuses to compare what does not find the same, for each form: the code by hand rule by rule, finding by finding
    /// and severity by severity; FluentValidation as to which of the rules that it carries are broken for certain.
    /// </summary>
    /// <exception cref="DisagreementException">A peer finds something else than the rules.</exception>
    public void RequireAgreement()
    {
        foreach (var form in forms)
        {
            var ours = ActionFormRules.Default.Check(form, _calendar).Findings;
            var byHand = HandWrittenForm.Check(form, _calendar);
            var fluently = _fluent.Validate(form).Errors;
            string Subject() => $"the form for {form.School?.Urn}";
            DisagreementException.ThrowUnlessSame(
                TextOf(ours.Select(one => $"{one.Rule.Id}:{one.Severity}")), TextOf(byHand.Select(one => $"{one.Rule}:{one.Severity}")), "Code by hand", Subject);
            DisagreementException.ThrowUnlessSame(
                TextOf(ours.Where(one => one.Severity != Severity.Information && _fluent.Carries(one.Rule.Id)).Select(one => one.Rule.Id).Distinct()),
                TextOf(fluently.Where(one => one.Severity != global::FluentValidation.Severity.Info).Select(one => one.ErrorCode).Distinct()),
                "FluentValidation",
                Subject);
        }
    }

    private static string TextOf(IEnumerable<string> findings) => string.Join(' ', findings.Order(StringComparer.Ordinal));
}
