using System.CommandLine;
using System.CommandLine.Parsing;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.RafCheck;

/// <summary>What the person asked for on the command line.</summary>
internal sealed record Options
{
    private static readonly (string Word, FormStage Stage)[] Stages =
        [("drafting", FormStage.Drafting), ("submission", FormStage.Submission), ("release", FormStage.ReleaseOfFunds)];

    private static readonly Argument<string[]> FilesArgument = new("FORM.json")
    {
        Description = $"The forms to check; {FormSource.StandardInput} is standard input. Without one, two bundled forms are checked.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<bool> JsonOption = new("--json")
    {
        Description = "Write each finding as a line of JSON; with --audit, each audit.",
    };

    private static readonly Option<bool> AuditOption = new("--audit")
    {
        Description = "Write every rule with its status at every place of the form, and the facts and figures it looked at.",
    };

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

    private static readonly Option<bool> SchemaOption = new("--schema")
    {
        Description = "Write the JSON Schema of a form, and check nothing.",
    };

    private static readonly Option<bool> RulesOption = new("--rules")
    {
        Description = "List the rules with their paragraphs, and check nothing.",
    };

    /// <summary>The forms to check; none stands for the bundled ones.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    public required bool Json { get; init; }

    public required bool Audit { get; init; }

    public required FormStage Stage { get; init; }

    /// <summary>The file with the school's terms; <see langword="null"/> for the default of England.</summary>
    public required string? Calendar { get; init; }

    public required bool Schema { get; init; }

    public required bool Rules { get; init; }

    public static RootCommand Command(Func<Options, int> run)
    {
        var command = new RootCommand("Checks Recommended Action Forms: everything for which a form would be sent back, with the rule, the paragraph, the field and what would mend it. Exit code 0: no errors; 1: a form has an error; 2: a file is not a form, or the command line is not usable.")
        {
            FilesArgument, JsonOption, AuditOption, StageOption, CalendarOption, SchemaOption, RulesOption,
        };
        command.SetAction(parsed => run(From(parsed)));
        return command;
    }

    private static Options From(ParseResult parsed)
    {
        RefuseUnknownOption(parsed);
        var options = new Options
        {
            Files = parsed.GetValue(FilesArgument) ?? [],
            Json = parsed.GetValue(JsonOption),
            Audit = parsed.GetValue(AuditOption),
            Stage = StageOf(parsed.GetValue(StageOption)),
            Calendar = parsed.GetValue(CalendarOption),
            Schema = parsed.GetValue(SchemaOption),
            Rules = parsed.GetValue(RulesOption),
        };
        var given = parsed.CommandResult.Children.OfType<OptionResult>().Where(option => !option.Implicit).Select(option => option.Option.Name);
        options.Check([.. given]);
        return options;
    }

    // The parser takes an option that it does not know for a file.
    private static void RefuseUnknownOption(ParseResult parsed)
    {
        var unknown = parsed.Tokens
            .TakeWhile(token => token.Type != TokenType.DoubleDash)
            .FirstOrDefault(token => token is { Type: TokenType.Argument, Value: ['-', _, ..] });
        if (unknown is not null)
        {
            throw new CannotRunException($"'{unknown.Value}' is not an option. --help lists the options; a file of that name goes after --.");
        }
    }

    private void Check(string[] given)
    {
        if ((Schema || Rules) && (given.Length > 1 || Files.Count > 0))
        {
            throw new CannotRunException($"{(Schema ? "--schema" : "--rules")} checks nothing, and goes with no form and no other option.");
        }

        if (Files.Count(file => file == FormSource.StandardInput) > 1)
        {
            throw new CannotRunException($"{FormSource.StandardInput} is given twice: standard input can be read once.");
        }
    }

    private static FormStage StageOf(string? word)
    {
        if (word is null)
        {
            return FormStage.Submission;
        }

        var named = Array.FindIndex(Stages, stage => stage.Word.Equals(word, StringComparison.OrdinalIgnoreCase));
        return named >= 0
            ? Stages[named].Stage
            : throw new CannotRunException($"--stage {word}: it is one of {string.Join(", ", Stages.Select(stage => stage.Word))}.");
    }
}
