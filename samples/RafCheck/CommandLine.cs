using System.CommandLine;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.RafCheck;

/// <summary>Runs a command line to its exit code.</summary>
internal static class CommandLine
{
    private const string Purpose = "Checks Recommended Action Forms: everything for which a form would be sent back, with the place, what would mend it, the rule and the paragraph. --example writes a form to fill in.";

    private const string AuditWith = "--audit=";

    // Far beyond any form that somebody filled in, and few enough for an audit, which says hundreds of words on each action.
    private static readonly ActionFormReadOptions ForAudit = new() { MaximumValues = 5_000 };

    private static readonly (string Word, FormStage Stage)[] Stages =
        [("drafting", FormStage.Drafting), ("submission", FormStage.Submission), ("release", FormStage.ReleaseOfFunds)];

    private static readonly Argument<string[]> FilesArgument = new("FORM.json")
    {
        Description = "The forms to check; - is standard input. Without one, two bundled forms are checked.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<bool> ExampleOption = new("--example") { Description = "Write a form to fill in, and check nothing." };

    private static readonly Option<bool> SchemaOption = new("--schema") { Description = "Write the JSON Schema of a form, and check nothing." };

    private static readonly Option<bool> RulesOption = new("--rules") { Description = "List the rules with their paragraphs, and check nothing." };

    private static readonly Option<string?> StageOption = new("--stage")
    {
        Description = "The moment for which the forms are checked: drafting, submission or release (of funds). [default: submission]",
        HelpName = "STAGE",
    };

    private static readonly Option<string?> CalendarOption = new("--calendar")
    {
        Description = "The school's terms as JSON: a description, and terms, each with kind (Autumn, Spring or Summer), firstDay, lastDay and halfTerms. [default: typical terms of England]",
        HelpName = "FILE",
    };

    private static readonly Option<bool> AuditOption = new("--audit")
    {
        Description = "Show each rule that fails or cannot be decided, with the facts it looked at, in place of findings; --audit=all shows every rule at every place, as JSON always does.",
    };

    private static readonly Option<bool> AuditAllOption = new("--audit-all") { Hidden = true };

    private static readonly Option<string[]> ReadingOption = Reading.Option("FirstTerm=ContainsDeployment", ActionFormRules.ReadingNames);

    private static readonly OutputOptions Outputs = new("the letter as a page, with the actions drawn against the funded terms,", "json", "markdown");

    public static int Run(string[] args, Streams streams, CancellationToken cancellation) => SampleCommand.Run(
        SampleCommand.Of(
            Purpose,
            "a form is not ready, or a rule cannot be decided",
            [FilesArgument, ExampleOption, StageOption, CalendarOption, ReadingOption, AuditOption, AuditAllOption, SchemaOption, RulesOption, .. Outputs.All],
            parsed => Run(parsed, streams, cancellation)),
        [.. args.Select((arg, i) => arg.StartsWith(AuditWith, StringComparison.Ordinal) && !args.Take(i).Contains("--") ? $"{AuditOption.Name}-{arg[AuditWith.Length..]}" : arg)],
        streams);

    private static int Run(ParseResult parsed, Streams streams, CancellationToken cancellation)
    {
        var files = parsed.GetValue(FilesArgument) ?? [];
        if (((Option<bool>[])[ExampleOption, SchemaOption, RulesOption]).FirstOrDefault(parsed.GetValue) is { } alone)
        {
            return Write(alone, parsed, files, streams);
        }

        var output = Output.From(parsed, Outputs);
        if (parsed.GetValue(AuditAllOption) && (output.Data == "json" || parsed.GetValue(AuditOption)))
        {
            throw new CannotRunException(output.Data == "json" ? "--audit=all has no effect: as JSON, --audit has every rule." : "--audit has no effect: --audit=all shows every rule.");
        }

        var check = new Check(
            new ActionFormRules(policy: Reading.Of(parsed, ReadingOption, ActionFormRules.ReadingNames, GuidancePolicy.Default, (policy, name, value) => policy.With(name, value))),
            Calendars.Load(parsed.GetValue(CalendarOption)),
            StageOf(parsed.GetValue(StageOption)),
            parsed.GetValue(AuditAllOption) ? Audit.All : parsed.GetValue(AuditOption) ? Audit.Open : Audit.None);
        return Run(check, files, output, streams, cancellation);
    }

    private static int Run(Check check, string[] files, Output output, Streams streams, CancellationToken cancellation)
    {
        InputFile.RequireStandardInputOnce(files);
        using var outputs = output.Open(files);
        var limits = check.Audit == Audit.None ? ActionFormReadOptions.Default : ForAudit;
        var forms = new List<CheckedForm>();
        var unread = 0;
        var status = StatusLine.On(streams);
        var sources = FormSource.Of(files, streams);
        for (var i = 0; i < sources.Count; i++)
        {
            if (sources.Count > 1)
            {
                status.Show(i, sources.Count);
            }

            var reading = FormReading.Of(sources[i], limits, cancellation);
            if (reading.Document is { } document)
            {
                forms.Add(check.Of(sources[i].Name, document));
                continue;
            }

            unread++;
            status.Clear();
            streams.Error.WriteLine(OneLine.Of(reading.Problem!));
        }

        status.Clear();
        if (forms.Count == 0)
        {
            return ExitCode.CouldNotRun;
        }

        output.Write(streams, outputs, () => new Letter(check, forms, unread).Make(), (_, stream) => FindingLines.Write(stream, forms));
        if (!output.HasText && unread == 0)
        {
            Notes(check, forms, streams.Error);
        }

        return unread > 0 ? ExitCode.CouldNotRun : forms.All(form => form.IsReady) ? ExitCode.Done : ExitCode.Wanting;
    }

    private static void Notes(Check check, List<CheckedForm> forms, TextWriter error)
    {
        foreach (var note in forms.SelectMany(form => form.Document.Notices.Select(notice => $"{form.File}: note: {notice}")).Concat(check.Calendar.IsDefault ? [check.TermsInWords] : []))
        {
            error.WriteLine(OneLine.Of(note));
        }
    }

    private static int Write(Option<bool> alone, ParseResult parsed, string[] files, Streams streams)
    {
        parsed.RefuseWithoutEffect($"{alone.Name} checks nothing, and goes alone", parsed.CommandResult.Command.Options.Except([alone]));
        if (files.Length > 0)
        {
            throw new CannotRunException($"{files[0]} has no effect: {alone.Name} checks nothing, and goes alone.");
        }

        streams.Out.Write(alone == ExampleOption ? FormSource.ToFillIn()
            : alone == SchemaOption ? ActionFormSchema.Json.TrimEnd('\n') + "\n"
            : TextPage.Of(Rules(), streams.IsOutTerminal ? streams.Width - 1 : int.MaxValue));
        return ExitCode.Done;
    }

    private static Document Rules() => new Document("Rules of the Recommended Action Form").Table(
        "In the order of the guidance",
        ["Rule", "Guidance", "Strength", "Statement"],
        ActionFormRules.Catalogue.Select(rule => (string[])[rule.Id, string.Join(" ", rule.Citations), rule.Obligation.ToString().ToLowerInvariant(), rule.Statement]));

    private static FormStage StageOf(string? word) =>
        word is null ? FormStage.Submission
        : Array.FindIndex(Stages, stage => stage.Word.Equals(word, StringComparison.OrdinalIgnoreCase)) is >= 0 and var named ? Stages[named].Stage
        : throw new CannotRunException($"--stage {word}: it is one of {string.Join(", ", Stages.Select(stage => stage.Word))}.");
}
