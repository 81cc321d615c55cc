using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.OpenData;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.TierReport;

/// <summary>Decides every school of a register that is open on the day.</summary>
internal static class Report
{
    public static ReportResult Make(SchoolRegister register, Options options, CancellationToken cancellation)
    {
        var rules = new EligibilityRules(options.Offer, options.Policy);
        var rows = new List<TierRow>(register.Schools.Length);
        var problems = new List<SchoolProblem>();
        int conversions = 0, amalgamations = 0, needInformation = 0;
        foreach (var facts in register.OpenOn(options.AsAt))
        {
            cancellation.ThrowIfCancellationRequested();
            if (facts.Problem is { } problem)
            {
                problems.Add(problem);
                rows.Add(new TierRow(facts, null, problem.Message));
                continue;
            }

            var decision = rules.Decide(facts.History!, options.AsAt, facts.Prior);
            rows.Add(new TierRow(facts, decision, Missing(facts, decision, rules.Offer)));
            conversions += facts.Predecessors.IsEmpty ? 0 : 1;
            amalgamations += facts.History!.AmalgamatedFrom.IsEmpty ? 0 : 1;
            needInformation += decision.Outcome == EligibilityOutcome.NeedsInformation ? 1 : 0;
        }

        return new ReportResult(rules, options.AsAt, rows, new Summary(rows, rules.Offer), problems)
        {
            Notes = Notes(register, options, rows, problems.Count, conversions, amalgamations, needInformation),
        };
    }

    private static string? Missing(SchoolFacts facts, in EligibilityDecision decision, SupportOffer offer)
    {
        if (decision.Outcome != EligibilityOutcome.NeedsInformation)
        {
            return null;
        }

        var earlier = facts.History!.MayLackEarlier ? "judgements before those in the files" : null;
        var support = facts.Prior is { IsKnown: true, IsSupported: false } or { Tier: not null, TakenUp: not null } ? null : $"what support the school had under the offer of {offer.Year.Previous}";
        return string.Join("; ", ((string?[])[earlier, support]).OfType<string>());
    }

    private static List<string> Notes(SchoolRegister register, Options options, List<TierRow> rows, int undecided, int conversions, int amalgamations, int needInformation)
    {
        var notes = new List<string>();
        if (options.Files.IsBundled)
        {
            notes.Add($"--explain {rows.MaxBy(row => row.Tier ?? 0).School.Urn} says why one school has its tier.");
        }

        notes.Add($"{Say.Count(register.JudgementCount, "judgement")}; {Say.Count(conversions, "open school carries", "open schools carry")} a predecessor's, {Say.Count(amalgamations, "comes", "come")} from an amalgamation, whose do not count.");
        notes.AddRange(LeftOut(register, options));
        notes.AddRange(options.Files.TakenForGranted);
        if (register.RejectedRows.Length > 0 || undecided > 0)
        {
            notes.Add($"{Say.Count(register.RejectedRows.Length, "row")} of the files could not be read, and {Say.Count(undecided, "school")} could not be decided; they stand without a tier, as needing information.");
        }

        if (needInformation > 0)
        {
            notes.Add($"{Say.Count(needInformation, "school needs", "schools need")} information, such as judgements before those in the files; counted under the tier whose criteria are met for certain.");
        }

        return notes;
    }

    private static IEnumerable<string> LeftOut(SchoolRegister register, Options options)
    {
        var leftOut = register.LeftOutOn(options.AsAt);
        if (leftOut.Count > 0)
        {
            var types = string.Join(", ", leftOut.OrderByDescending(type => type.Value).ThenBy(type => type.Key, StringComparer.Ordinal).Select(type => $"{type.Key} {Say.Number(type.Value)}"));
            yield return $"{Say.Count(leftOut.Values.Sum(), "open establishment is", "open establishments are")} left out, not being state-funded schools: {types}. --reading Establishments=AllGiven takes them in.";
        }

        if (options.Establishments == EstablishmentsReading.AllGiven)
        {
            yield return "Reading taken: Establishments: AllGiven.";
        }

        if (register.NotNamed() is { Judgements: > 0 } notNamed)
        {
            yield return $"{Say.Count(notNamed.Judgements, "judgement is", "judgements are")} of {Say.Count(notNamed.Schools, "school")} that the file of schools does not name.";
        }

        if (register.SupportedNotNamed() is > 0 and var supported)
        {
            yield return $"{Say.Count(supported, "school that was", "schools that were")} supported in {options.Offer.Year.Previous} {(supported == 1 ? "is" : "are")} not named by the file of schools.";
        }
    }
}
