using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using SchoolImprovement.Rules.ActionForms;

namespace SchoolImprovement.Rules.Samples.RafCheck.Tests;

public sealed class RafCheckTests : IDisposable
{
    private const string Ready = "ready-to-submit.json";
    private const string Faulty = "to-be-sent-back.json";

    private readonly SampleRun _sample = new();

    public void Dispose() => _sample.Dispose();

    [Fact]
    public void Without_arguments_it_checks_two_bundled_forms_of_which_one_is_ready()
    {
        _sample.Run();

        _sample.ExitCode.Should().Be(1);
        _sample.Error.Should().BeEmpty();
        _sample.OutLines.Should().StartWith(
        [
            "Marlcombe Primary School, URN 900123, tier 2",
            Ready,
            "£13,700 requested: £7,700 in term 1, £4,200 in term 2, £1,800 in term 3; £1,500 of it for coordination",
            "Ready for submission: nothing is wanting",
            "",
            "Quarry Bank Academy, URN 900456, tier 2",
            Faulty,
            "£16,049.50 requested: £10,949.50 in term 1, £1,500 in term 2, £2,100 in term 3, £1,500 in other terms; £3,900 of it for coordination",
        ]);
        _sample.Out.Should().Contain("\nNot ready for submission: 30 errors, 13 warnings, 1 thing to know\n");
    }

    [Fact]
    public void The_run_ends_with_counts_over_all_forms_and_says_that_the_terms_are_a_default()
    {
        _sample.Run();

        _sample.OutLines[^2].Should().Be("2 forms checked for submission: 1 ready, 1 not ready; 30 errors, 13 warnings, 1 thing to know.");
        _sample.OutLines[^1].Should().StartWith("School terms: Default for England, ").And.EndWith("--calendar FILE takes the school's own.");
    }

    [Fact]
    public void A_finding_is_written_with_rule_paragraph_path_message_and_remedy()
    {
        _sample.Run(_sample.Write("form.json", Ready, form => form["areas"]![0]!["actions"]![0]!["responsiblePerson"] = " "));

        _sample.ExitCode.Should().Be(1);
        _sample.Out.Should().Contain(
            """

            1 error
              ✗ RAF-RESPONSIBLE  6.5, 6.6  $.areas[0].actions[0].responsiblePerson
                The action 'Coaching for middle leaders' does not say who in the school is responsible.
                → Say who in the school carries the action out.

            """);
    }

    [Fact]
    public void Findings_are_grouped_by_severity_errors_first()
    {
        _sample.Run();

        _sample.OutLines.Where(line => line.Length > 0 && char.IsAsciiDigit(line[0])).Should().Equal(
            "30 errors",
            "13 warnings",
            "1 thing to know",
            "1 note",
            "2 forms checked for submission: 1 ready, 1 not ready; 30 errors, 13 warnings, 1 thing to know.");
    }

    [Fact]
    public void Warnings_alone_give_exit_code_0()
    {
        _sample.Run(_sample.Write("form.json", Ready, form => form["areas"]![0]!["actions"]![0]!.AsObject().Remove("volume")));

        _sample.ExitCode.Should().Be(0);
        _sample.Out.Should().Contain("Ready for submission: 0 errors, 1 warning, 0 things to know").And.Contain("! RAF-VOLUME  6.23");
    }

    [Fact]
    public void What_the_form_does_not_know_is_passed_over_and_noted_with_its_place()
    {
        _sample.Run(_sample.Write("form.json", "{\n  \"Tier\": \"tier2\"\n}"));

        _sample.Out.Should().Contain("\n2 notes\n")
            .And.Contain("A form has no member 'Tier' here; it was passed over. Is 'tier' meant? (at $.Tier, line 2, position 3)");
    }

    [Fact]
    public void What_is_not_written_to_a_terminal_holds_no_control_codes()
    {
        _sample.Run();

        _sample.Out.Where(char.IsControl).Distinct().Should().Equal('\n');
    }

    [Fact]
    public void Control_codes_in_a_form_or_the_name_of_a_file_do_not_reach_the_person()
    {
        var form = _sample.Write("form.json", Ready, form =>
        {
            form["school"]!["name"] = "Red\u001b[31m\u0007\u202e School\nof " + new string('x', 1_000);
            form["\u001b]0;title\u0007"] = 1;
            form["areas"]![0]!["actions"]![0]!["title"] = "\u001b[2J";
            form["areas"]![0]!["actions"]![0]!["description"] = null;
        });

        _sample.Run(form, _sample.Path("no\u001b[31m\nfile"));

        (_sample.Out + _sample.Error).Where(char.IsControl).Distinct().Should().Equal('\n');
        _sample.OutLines[0].Should().StartWith("Red�[31m�� School of xxx").And.HaveLength("…, URN 900123, tier 2".Length + 100);
        _sample.ErrorLines.Should().ContainSingle().Which.Should().EndWith("no�[31m file: there is no such file.");
    }

    [Fact]
    public void JSON_gives_each_finding_as_a_line_with_its_file_and_nothing_else()
    {
        _sample.Run("--json");

        _sample.ExitCode.Should().Be(1);
        _sample.OutLines.Should().HaveCount(44).And.OnlyContain(line => line.StartsWith("{\"file\":\"to-be-sent-back.json\",\"rule\":\"RAF-", StringComparison.Ordinal));
        _sample.OutLines[0].Should().Be(
            """{"file":"to-be-sent-back.json","rule":"RAF-DAYS","severity":"error","citations":["2.7","3.4","3.6"],"path":"$.daysUsed","message":"The deployment used 4 days, more than the 3 that the tier gives.","remedy":"Cost the further days into the form as an action or as coordination."}""");
        _sample.OutLines.Select(line => JsonNode.Parse(line)!["severity"]!.GetValue<string>()).Distinct().Should().BeEquivalentTo("error", "warning", "information");
        _sample.ErrorLines.Should().HaveCount(2);
        _sample.ErrorLines[0].Should().StartWith("to-be-sent-back.json: note: A form has no member 'headteacher' here");
        _sample.ErrorLines[1].Should().StartWith("School terms: Default for England");
    }

    [Fact]
    public void An_audit_lists_every_rule_with_its_status()
    {
        _sample.Run("--audit");

        _sample.ExitCode.Should().Be(1);
        foreach (var rule in ActionFormRules.Catalogue)
        {
            _sample.Out.Should().Contain($" {rule.Id} ");
        }

        _sample.OutLines.Should().Contain(line => line.StartsWith("├─ ✗ RAF-LEADERSHIP ", StringComparison.Ordinal) && line.EndsWith("6.4", StringComparison.Ordinal))
            .And.Contain(line => line.StartsWith("├─ ✓ RAF-LEADERSHIP ", StringComparison.Ordinal));
    }

    [Fact]
    public void An_audit_as_JSON_is_a_line_a_form()
    {
        _sample.Run("--audit", "--json");

        _sample.OutLines.Select(line => JsonNode.Parse(line)!).Select(form => $"{form["file"]}: {form["audit"]!["outcome"]}, {form["audit"]!["subject"]}")
            .Should().Equal($"{Ready}: ready, URN 900123", $"{Faulty}: not ready, URN 900456");
    }

    [Fact]
    public void An_audit_of_a_blown_up_form_is_refused_and_its_findings_are_not()
    {
        var form = _sample.Write("form.json", $$"""{"areas":[{"actions":[{{string.Join(',', Enumerable.Repeat("{}", 6_000))}}]}]}""");

        _sample.Run(form, "--audit");

        _sample.ExitCode.Should().Be(2);
        _sample.ErrorLines.Should().ContainSingle().Which.Should().Contain("The form has more than 5000 values");

        _sample.Run(form);

        _sample.ExitCode.Should().Be(1);
        _sample.Out.Should().Contain("… and ").And.Contain(" more; --json writes them all.");
    }

    [Fact]
    public void The_stage_decides_who_has_to_have_agreed()
    {
        var form = _sample.Write("form.json", Ready, form => form.Remove("agreements"));

        string[] RulesAt(string stage)
        {
            _sample.Run(form, "--json", "--stage", stage);
            return [.. _sample.OutLines.Select(line => JsonNode.Parse(line)!["rule"]!.GetValue<string>())];
        }

        RulesAt("drafting").Should().BeEmpty();
        RulesAt("submission").Should().Equal("RAF-AGREED-HEAD", "RAF-AGREED-CHAIR");
        RulesAt("release").Should().Equal("RAF-AGREED-HEAD", "RAF-AGREED-CHAIR", "RAF-SIGNED-HEAD", "RAF-SIGNED-CHAIR");
    }

    [Fact]
    public void The_schools_own_terms_move_the_last_funded_day()
    {
        var calendar = _sample.Write(
            "terms.json",
            """
            {
              "description": "Terms of the Marlcombe schools",
              "terms": [
                { "kind": "Autumn", "firstDay": "2019-09-02", "lastDay": "2019-12-20" },
                { "kind": "Spring", "firstDay": "2020-01-06", "lastDay": "2020-04-03" },
                { "kind": "Summer", "firstDay": "2020-04-20", "lastDay": "2020-07-22" },
                { "kind": "Autumn", "firstDay": "2020-09-01", "lastDay": "2020-12-17" }
              ]
            }
            """);
        var form = _sample.Write("form.json", Ready, _ => { });

        _sample.Run(form);

        _sample.ExitCode.Should().Be(0);

        _sample.Run(form, "--calendar", calendar);

        _sample.ExitCode.Should().Be(1);
        _sample.Out.Should().Contain("✗ RAF-WINDOW  6.7, 6.8  $.areas[3].actions[0].endDate")
            .And.Contain("after 17 Dec 2020")
            .And.EndWith("School terms: Terms of the Marlcombe schools.\n");
    }

    [Fact]
    public void The_schema_is_written_as_the_library_has_it()
    {
        _sample.Run("--schema");

        _sample.ExitCode.Should().Be(0);
        _sample.Out.TrimEnd('\n').Should().Be(ActionFormSchema.Json.TrimEnd('\n'));
        using var schema = JsonDocument.Parse(_sample.Out);
        schema.RootElement.GetProperty("$id").GetString().Should().Be(ActionFormSchema.Id);
    }

    [Fact]
    public void The_rules_are_listed_with_id_paragraph_severity_and_statement()
    {
        _sample.Run("--rules");

        _sample.ExitCode.Should().Be(0);
        _sample.OutLines.Skip(1).Select(line => line.Split(' ')[0]).Should().Equal(ActionFormRules.Catalogue.Select(rule => rule.Id));
        _sample.OutLines.Should().ContainSingle(line => line.StartsWith("RAF-LEADERSHIP ", StringComparison.Ordinal))
            .Which.Should().MatchRegex("^RAF-LEADERSHIP +6\\.4 +Error +Every form has leadership among its areas, whatever the reason for leaving it out\\.$");
    }

    [Fact]
    public void The_same_forms_give_the_same_text_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        var expected = _sample.Run().Out;
        try
        {
            var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            strange.NumberFormat.NumberGroupSeparator = "'";
            strange.NumberFormat.NegativeSign = "~";
            strange.DateTimeFormat.DateSeparator = "|";
            CultureInfo.CurrentCulture = strange;
            _sample.Run();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        _sample.Out.Should().Be(expected);
    }
}
