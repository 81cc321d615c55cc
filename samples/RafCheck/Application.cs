using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Samples.RafCheck;

/// <summary>Runs one check from the files to its output.</summary>
internal static class Application
{
    // Far beyond any form that somebody filled in, and few enough for an audit, which says hundreds of words on each action.
    private static readonly ActionFormReadOptions ForAudit = new() { MaximumValues = 5_000 };

    public static int Run(Options options, Streams streams, CancellationToken cancellation)
    {
        var rules = ActionFormRules.Default;
        var screen = new Screen(streams);
        if (options.Schema)
        {
            screen.WriteLine(ActionFormSchema.Json.TrimEnd('\n'));
            return ExitCode.NoErrors;
        }

        if (options.Rules)
        {
            RuleList.Write(screen, rules.Set);
            return ExitCode.NoErrors;
        }

        return Check(options, rules, screen, streams, cancellation);
    }

    private static int Check(Options options, ActionFormRules rules, Screen screen, Streams streams, CancellationToken cancellation)
    {
        var calendar = Calendars.Load(options.Calendar);
        using var report = ReportOf(options, rules, calendar, streams, screen);
        var limits = options.Audit ? ForAudit : ActionFormReadOptions.Default;
        var tally = new Tally();
        var sources = FormSource.Of(options.Files, streams);
        try
        {
            for (var i = 0; i < sources.Count; i++)
            {
                if (sources.Count > 1)
                {
                    screen.ShowProgress(i, sources.Count);
                }

                CheckOne(sources[i]);
            }
        }
        finally
        {
            screen.ClearProgress();
        }

        report.Close(tally);
        return tally.ExitCode;

        void CheckOne(FormSource source)
        {
            var reading = FormReading.Of(source, limits, cancellation);
            if (reading.Document is not { } document)
            {
                tally.AddUnread();
                screen.Complain($"{source.Name}: {reading.Problem}");
                return;
            }

            var result = rules.Validate(document.Form, calendar, options.Stage);
            tally.Add(result);
            report.Write(new CheckedForm(source.Name, document, result));
        }
    }

    private static IFormReport ReportOf(Options options, ActionFormRules rules, SchoolTermCalendar calendar, Streams streams, Screen screen)
    {
        Func<RecommendedActionForm, Explanation>? audit = options.Audit ? form => rules.Audit(form, calendar, options.Stage) : null;
        return options.Json ? new JsonLines(streams, screen, calendar, audit) : new PersonReport(screen, options.Stage, calendar, audit);
    }
}
