using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Eligibility;
using SchoolImprovement.Rules.OpenData;

namespace SchoolImprovement.Rules.AheadOfTime;

/// <summary>Reads made-up published files by every reader, and writes down what came of each row, refusal and school.</summary>
internal static class PublishedFiles
{
    private static readonly DateOnly[] Days = [new(2019, 9, 1), new(2020, 2, 26), new(2020, 8, 31)];

    private delegate IEnumerable<T> Reader<T>(DataFile file, Action<RejectedRow> rejected, IProgress<ReadingProgress>? progress, CancellationToken cancellation);

    public static void Read(TextWriter output)
    {
        var context = PublishedJsonContext.Default;
        foreach (var file in MadeFiles.Inspections)
        {
            Rows(output, file, InspectionFile.Read, context.InspectionRow);
        }

        foreach (var file in MadeFiles.Schools)
        {
            Rows(output, file, SchoolFile.Read, context.SchoolRow);
        }

        foreach (var file in MadeFiles.Register.Links)
        {
            Rows(output, file, GiasLinkFile.Read, context.GiasLinkRow);
        }

        foreach (var file in MadeFiles.Register.PriorSupport.Files)
        {
            Rows(output, file, (one, rejected, progress, cancellation) => PriorSupportFile.Read(one, new(2018), rejected, progress, cancellation), context.PriorSupportRow);
        }

        foreach (var file in MadeFiles.Refused)
        {
            Rows(output, file, InspectionFile.Read, context.InspectionRow);
        }

        Claims(output);
        foreach (var establishments in Enum.GetValues<EstablishmentsReading>())
        {
            Register(output, SchoolRegister.Load(MadeFiles.Register, new SchoolRegisterOptions { Establishments = establishments }));
        }
    }

    private static void Rows<T>(TextWriter output, DataFile file, Reader<T> read, JsonTypeInfo<T> form)
    {
        output.WriteLine(file);
        try
        {
            foreach (var row in read(file, rejected => output.WriteLine($"rejected to line {rejected.LastLine}: {rejected}"), null, default))
            {
                var text = JsonSerializer.Serialize(row, form);
                output.WriteLine($"{text} {(JsonSerializer.Deserialize(text, form)!.Equals(row) ? "comes back" : "comes back otherwise")}");
            }
        }
        catch (DataFileException exception)
        {
            output.WriteLine($"refused: {exception.Message} line {exception.Line}; missing {string.Join(", ", exception.MissingColumns)}; found {string.Join(", ", exception.FoundColumns)}");
        }
    }

    private static void Claims(TextWriter output)
    {
        var ledger = new PayLedger();
        foreach (var filed in PayClaimFile.Read(MadeFiles.PayClaims))
        {
            output.WriteLine($"claim {filed.Reference} of line {filed.Line}, schools {string.Join(", ", filed.Schools)}, {filed.Days.Length} days");
            foreach (var fault in filed.Faults)
            {
                output.WriteLine(fault);
            }

            if (filed.Claim is { } claim)
            {
                output.WriteLine(JsonSerializer.Serialize(ledger.Decide(claim), PublishedJsonContext.Default.PayStatement));
            }
            else
            {
                foreach (var school in filed.Schools)
                {
                    ledger.NoteUndecided(school, filed.Days.OfType<DateOnly>(), filed.Days.Count(day => day is null));
                }
            }
        }
    }

    private static void Register(TextWriter output, SchoolRegister register)
    {
        foreach (var summary in register.Files)
        {
            output.WriteLine(JsonSerializer.Serialize(summary, PublishedJsonContext.Default.FileSummary));
        }

        foreach (var rejected in register.RejectedRows)
        {
            output.WriteLine(rejected);
        }

        output.WriteLine($"{register.JudgementCount} judgements, not named {register.NotNamed()}");
        foreach (var asAt in Days)
        {
            foreach (var (type, count) in register.LeftOutOn(asAt).OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                output.WriteLine($"left out: {count} of {type}");
            }

            foreach (var facts in register.OpenOn(asAt))
            {
                School(output, register, facts, asAt);
            }

            var decisions = register.ToPopulation(asAt, output.WriteLine).Decide(EligibilityRules.Default, asAt);
            output.WriteLine($"{decisions.CountSchools()} {string.Join(", ", Enumerable.Range(0, decisions.Population.Count).Select(decisions.TierOf))}");
        }
    }

    private static void School(TextWriter output, SchoolRegister register, SchoolFacts facts, DateOnly asAt)
    {
        output.WriteLine($"{facts.School.Urn} {facts.School.Name}, {facts.School.Region}; {facts.Prior}; predecessors {string.Join(", ", facts.Predecessors)}; {facts.Problem?.Kind} {facts.Problem}");
        foreach (var sentence in register.ExplainLinks(facts.School.Urn, asAt))
        {
            output.WriteLine(sentence);
        }

        if (facts.History is { } history)
        {
            output.WriteLine(JsonSerializer.Serialize(history, PublishedJsonContext.Default.InspectionHistory));
            output.WriteLine(EligibilityRules.Default.Explain(history, asAt, facts.Prior).ToTree());
        }
    }
}
