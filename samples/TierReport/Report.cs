using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.OpenData;

namespace SchoolImprovement.Rules.Samples.TierReport;

/// <summary>Decides every school of a register that is open on the day.</summary>
internal static class Report
{
    public static ReportResult Make(SchoolRegister register, Options options, CancellationToken cancellation)
    {
        var rules = new EligibilityRules(policy: options.Policy);
        var rows = new List<TierRow>(register.Schools.Length);
        var problems = new List<SchoolProblem>();
        int conversions = 0, amalgamations = 0, needInformation = 0;
        foreach (var facts in register.OpenOn(options.AsAt))
        {
            cancellation.ThrowIfCancellationRequested();
            if (facts.Problem is { } problem)
            {
                problems.Add(problem);
                continue;
            }

            var row = new TierRow(facts.School, rules.Decide(facts.History!, options.AsAt, facts.Prior));
            rows.Add(row);
            conversions += facts.Predecessors.IsEmpty ? 0 : 1;
            amalgamations += facts.History!.AmalgamatedFrom.IsEmpty ? 0 : 1;
            needInformation += row.Decision.Outcome == EligibilityOutcome.NeedsInformation ? 1 : 0;
        }

        return new ReportResult(rules, options.AsAt, rows, new Summary(rows, rules.Offer), problems)
        {
            Notes = Notes(register, options, rows, problems.Count, conversions, amalgamations, needInformation),
        };
    }

    private static List<string> Notes(SchoolRegister register, Options options, List<TierRow> rows, int undecided, int conversions, int amalgamations, int needInformation)
    {
        var notes = new List<string>();
        if (options.Files.IsBundled)
        {
            notes.Add("The schools are made up. --inspections and --schools report on published files.");
            notes.Add($"--explain {rows.MaxBy(row => row.Tier).School.Urn} says why one school has its tier.");
        }

        notes.Add(FormattableString.Invariant($"{register.JudgementCount:#,0} judgements; {conversions:#,0} open schools carry a predecessor's, {amalgamations:#,0} come from an amalgamation, whose do not count."));
        if (!options.Files.IsBundled && options.Files.PriorSupport is null)
        {
            notes.Add("No school is taken to have been supported in 2018 to 2019: --prior-support says which were.");
        }

        if (register.RejectedRows.Length > 0 || undecided > 0)
        {
            notes.Add(FormattableString.Invariant($"{register.RejectedRows.Length:#,0} rows of the files could not be read, and {undecided:#,0} schools could not be decided."));
        }

        if (needInformation > 0)
        {
            notes.Add(FormattableString.Invariant($"{needInformation:#,0} schools need information, such as judgements before those in the files; they stand under the tier that they meet at least."));
        }

        return notes;
    }
}
