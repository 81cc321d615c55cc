using NRules;
using SchoolImprovement.Rules.Cases;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Schools;
using Spectre.Console;
using ValidationResult = SchoolImprovement.Rules.Decisions.ValidationResult;

namespace SchoolImprovement.Rules.Samples.NRulesSession;

/// <summary>Shows what a session holds, and what changed since it was shown last.</summary>
internal sealed class SessionReport(IAnsiConsole console, ISession session)
{
    private const int MostShown = 4;

    private HashSet<string> _shown = [];

    public void Show(string title)
    {
        var table = new Table { Title = new TableTitle(Markup.Escape(title)), Border = console.Profile.Capabilities.Unicode ? TableBorder.Rounded : TableBorder.Ascii };
        table.AddColumns("School", "Decision", "Its form", "The application's own rules");

        // A session keeps no order; say which one is meant.
        var forms = All<CaseDecision<ActionFormCase, ValidationResult>>().ToLookup(form => form.School);
        var advice = All<Advice>().ToLookup(one => (Urn?)one.School);
        foreach (var school in All<CaseDecision<EligibilityCase, EligibilityDecision>>().OrderBy(school => school.School))
        {
            table.AddRow(
                new Text(Facts.Names[school.School!.Value]),
                new Text(school.Explain().Headline),
                new Text(string.Join("\n", forms[school.School].Select(form => form.Explain().Headline))),
                new Text(string.Join("\n", advice[school.School].Select(one => one.Text))));
        }

        console.Write(table);
        ShowChanges();
        console.WriteLine();
    }

    private void ShowChanges()
    {
        var errors = All<RuleStatement>()
            .Where(one => one.Finding?.Severity == Severity.Error)
            .Order(RuleStatement.ReportingOrder)
            .Select(one => $"{Facts.Names[((RuleCase)one.Case).School!.Value]}: {one.Finding!.Rule.Id} {one.Finding.Message}")
            .ToList();
        if (_shown.Count > 0)
        {
            Say("gone", [.. _shown.Except(errors).Order(StringComparer.Ordinal)]);
            Say("new", [.. errors.Except(_shown)]);
        }

        _shown = [.. errors];
    }

    private void Say(string what, string[] errors)
    {
        foreach (var error in errors.Take(MostShown))
        {
            console.Write(new Text($"{what,6}  {error}\n"));
        }

        if (errors.Length > MostShown)
        {
            console.Write(new Text($"{what,6}  and {errors.Length - MostShown} more\n"));
        }
    }

    // A query over the session is compiled anew every time; over what it enumerates it is not.
    private IEnumerable<T> All<T>()
        where T : class => session.Query<T>().AsEnumerable();
}
