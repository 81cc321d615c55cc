using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
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
            "Recommended Action Forms",
            "",
            "Marlcombe Primary School, URN 900123, tier 2",
            Ready,
            "✓ Ready for submission: nothing is wanting.",
        ]);
        _sample.OutLines.Should().Contain(["Quarry Bank Academy, URN 900456, tier 2", Faulty]);
        _sample.Out.Should().MatchRegex("\n✗ Not ready for submission: [0-9]+ wrong");
    }

    [Fact]
    public void What_is_asked_for_stands_by_term_against_what_the_tier_gives()
    {
        _sample.Run();

        _sample.Out.Should().MatchRegex(@"Actions +£7,200 +£3,700 +£1,300 +£0 +£12,200\n").And.MatchRegex(@"Coordination +£500 +£500 +£500 +£0 +£1,500 +£2,000\n")
            .And.MatchRegex(@"All +£7,700 +£4,200 +£1,800 +£0 +£13,700 +£16,000\n").And.MatchRegex(@"All +£11,200 +£1,500 +£2,100 +£1,500 +£16,300 +£16,000 ✗\n");
    }

    [Fact]
    public void The_run_ends_with_counts_over_all_forms_and_says_that_the_terms_are_a_default()
    {
        _sample.Run();

        _sample.OutLines[^2].Should().StartWith("2 forms checked for submission: 1 ready, 1 not ready, 0 undecided; ");
        _sample.OutLines[^1].Should().StartWith("School terms: Default for England, ").And.EndWith("--calendar FILE takes the school's own.");
    }

    [Fact]
    public void A_finding_is_written_with_its_place_in_words_message_remedy_rule_and_paragraph()
    {
        _sample.Run(_sample.Write("form.json", Ready, form => form["areas"]![0]!["actions"]![0]!["responsiblePerson"] = " "));

        _sample.ExitCode.Should().Be(1);
        _sample.Out.Should().Contain(
            """
             Area 1, Leadership › Coaching for middle leaders › responsible person  RAF-RESPONSIBLE, 6.5, 6.6
                The action 'Coaching for middle leaders' does not say who in the school is responsible.
                → Say who in the school carries the action out.

            """);
    }

    [Fact]
    public void Findings_are_grouped_by_kind_what_is_wrong_first()
    {
        _sample.Run();

        string[] headings = [.. _sample.OutLines.Where(line => Regex.IsMatch(line, @"^(Wrong|Missing|Undecided|Worth knowing).*\([0-9]+\)$")).Select(line => line.Split([':', '('])[0].Trim())];
        headings.Should().NotBeEmpty().And.OnlyHaveUniqueItems().And.StartWith("Wrong");
        headings.Select(heading => Array.IndexOf(["Wrong", "Missing", "Undecided", "Worth knowing"], heading)).Should().BeInAscendingOrder();
    }

    [Theory]
    [InlineData("$", "The form")]
    [InlineData("$.daysUsed", "Days used of the deployment")]
    [InlineData("$.school.urn", "School › URN")]
    [InlineData("$.areas[0]", "Area 1, Leadership")]
    [InlineData("$.areas[0].actions[1]", "Area 1, Leadership › Calendar of checks")]
    [InlineData("$.areas[0].actions[0].costs[1].amount", "Area 1, Leadership › Coaching for middle leaders › cost, term 2")]
    [InlineData("$.areas[0].actions[0].outcomes[0].measure", "Area 1, Leadership › Coaching for middle leaders › outcome 1 › measure")]
    [InlineData("$.areas[9].actions[0]", "Area 10 › action 1")]
    [InlineData("$.coordination[2].term", "Coordination, term 3")]
    [InlineData("$.agreements.chairOfGovernors.agreedOn", "Agreements › chair of governors › agreed on")]
    public void A_place_is_said_as_people_call_it(string path, string words) =>
        Place.InWords(path, RecommendedActionForm.Parse(SampleRun.Bundled(Ready))).Should().Be(words);

    [Fact]
    public void Sentences_name_places_in_words_and_no_paths()
    {
        Place.Said("It starts before $.areas[0].actions[1], which is $5.", RecommendedActionForm.Parse(SampleRun.Bundled(Ready))).Should().Be("It starts before Area 1, Leadership › Calendar of checks, which is $5.");

        _sample.Run().Out.Should().NotContain("$.");
    }

    [Fact]
    public void What_the_guidance_only_recommends_does_not_hold_a_form_up()
    {
        _sample.Run(_sample.Write("form.json", Ready, form => form["areas"]![0]!["actions"]![0]!.AsObject().Remove("volume")));

        _sample.ExitCode.Should().Be(0);
        _sample.Out.Should().Contain("✓ Ready for submission. To look at all the same: 1 missing.").And.Contain("RAF-VOLUME, 6.23; does not hold the form up");
    }

    [Fact]
    public void What_the_form_does_not_know_is_passed_over_and_noted_with_its_place()
    {
        _sample.Run(_sample.Write("form.json", "{\n  \"colour\": \"tier2\"\n}"));

        _sample.Out.Should().Contain("\nPassed over\n").And.Contain("There is no member 'colour' here; it was passed over. (at Colour, line 2, position 3)");
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
        _sample.OutLines[0].Should().StartWith("Recommended Action Form: Red�[31m�� School of xxx").And.HaveLength("Recommended Action Form: …, URN 900123, tier 2".Length + 100);
        _sample.ErrorLines.Should().ContainSingle().Which.Should().EndWith("no�[31m file.").And.StartWith("There is no file ");
    }

    [Fact]
    public void JSON_gives_each_finding_as_a_line_with_its_file_path_and_place_and_nothing_else()
    {
        _sample.Run("--json");

        _sample.ExitCode.Should().Be(1);
        _sample.OutLines.Should().HaveCountGreaterThan(40).And.OnlyContain(line => line.StartsWith("{\"file\":\"to-be-sent-back.json\",\"rule\":\"RAF-", StringComparison.Ordinal));
        _sample.OutLines[0].Should().Be(
            """{"file":"to-be-sent-back.json","rule":"RAF-DAYS","kind":"wrong","severity":"error","citations":["2.7","3.4","3.6"],"path":"$.daysUsed","place":"Days used of the deployment","message":"The deployment used 4 days, more than the 3 that the tier gives.","remedy":"Cost the further days into the form as an action or as coordination."}""");
        _sample.ErrorLines.Should().HaveCount(2);
        _sample.ErrorLines[0].Should().StartWith("to-be-sent-back.json: note: There is no member 'headteacher' here");
        _sample.ErrorLines[1].Should().StartWith("School terms: Default for England");
    }

    [Fact]
    public void An_audit_shows_what_fails_or_is_undecided_and_all_of_it_every_rule()
    {
        _sample.Run("--audit");

        _sample.ExitCode.Should().Be(1);
        _sample.Out.Should().MatchRegex("Rules that fail or cannot be decided, [0-9]+ of [0-9]+ asked").And.Contain("  ✗ leadership is an area  RAF-LEADERSHIP, 6.4\n    ✗ the form has the leadership area (areas: 5)\n")
            .And.NotContain("\n  ✓ ");
        var few = _sample.OutLines.Length;

        _sample.Run("--audit=all");

        _sample.OutLines.Length.Should().BeGreaterThan(3 * few);
        foreach (var rule in ActionFormRules.Catalogue)
        {
            _sample.Out.Should().Contain($"  {rule.Id}");
        }
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
        _sample.Out.Should().Contain("✗ Area 4, Subject specific › One way of teaching early reading › end date  RAF-WINDOW, 6.7, 6.8")
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
    public void The_rules_are_listed_with_id_paragraph_strength_and_statement()
    {
        _sample.Run("--rules");

        _sample.ExitCode.Should().Be(0);
        _sample.OutLines.Skip(5).Select(line => line.Split(' ')[0]).Should().Equal(ActionFormRules.Catalogue.Select(rule => rule.Id));
        _sample.OutLines.Should().ContainSingle(line => line.StartsWith("RAF-LEADERSHIP ", StringComparison.Ordinal))
            .Which.Should().MatchRegex("^RAF-LEADERSHIP +6\\.4 +must +Every form has leadership among its areas, whatever the reason for leaving it out\\.$");
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

    [Fact]
    public void The_example_is_a_form_to_fill_in_that_reads_without_a_note()
    {
        _sample.Run("--example");
        var form = _sample.Write("form.json", _sample.Out);

        _sample.Run(form, "--stage", "drafting");

        _sample.ExitCode.Should().Be(1);
        _sample.Error.Should().BeEmpty();
        _sample.Out.Should().NotContain("Passed over").And.Contain("? Not decided as a draft: ").And.Contain("Give the school's URN.").And.NotContain(" wrong").And.Contain("Area 3, Financial management");
    }

    [Fact]
    public void The_example_with_what_is_needed_filled_in_and_its_blanks_left_is_ready()
    {
        _sample.Run("--example");
        var form = JsonNode.Parse(_sample.Out)!.AsObject();
        var (area, action) = (form["areas"]![0]!.DeepClone().AsObject(), form["areas"]![0]!["actions"]![0]!.AsObject());
        Fill(form, """{"school":{"urn":900123},"tier":"tier2","initialDeployment":"2019-10-07","daysUsed":3,"submittedOn":"2019-11-01","srma":{"received":false},"replaced":{"governance":"Secure.","financialManagement":"Secure."}}""");
        Fill(form["latestReport"]!.AsObject(), """{"inspectedOn":"2019-06-12","findings":[{"id":"1","theme":"leadership","text":"Plans are not precise."}]}""");
        Fill(form, """{"agreements":{"headOrChiefExecutive":{"name":"A. Head","agreedOn":"2019-10-31"},"chairOfGovernors":{"name":"C. Chair","agreedOn":"2019-10-31"}}}""");
        Fill(action, """{"title":"A calendar","description":"What is done.","responsiblePerson":"Head","rationale":"Why.","startDate":"2019-11-04","endDate":"2020-07-01","funding":"school"}""");
        Fill(action["outcomes"]![0]!.AsObject(), """{"change":"What changes.","measure":"How it is measured.","evidence":"What shows it."}""");
        area["actions"] = new JsonArray(action.DeepClone());
        form["areas"] = new JsonArray(area);

        _sample.Run(_sample.Write("form.json", form.ToJsonString()));

        _sample.Out.Should().Contain("✓ Ready for submission: nothing is wanting.");
        _sample.ExitCode.Should().Be(0);
    }

    [Fact]
    public void A_member_spelt_otherwise_is_no_form_that_is_ready()
    {
        var form = _sample.Write("form.json", SampleRun.Bundled(Ready).Replace("\"coordination\"", "\"co-ordination\"", StringComparison.Ordinal));

        _sample.Run(form);

        _sample.ExitCode.Should().Be(2);
        _sample.Error.Should().Contain("There is no member 'co-ordination' here. Is 'coordination' meant?");
        _sample.Out.Should().BeEmpty();
    }

    [Fact]
    public void The_page_draws_actions_against_the_funded_terms_and_says_how_many_lie_outside()
    {
        _sample.Run("--html", "-");

        var page = XDocument.Parse(_sample.Out);
        page.Descendants("figcaption").Select(caption => caption.Value).Should().Equal(
            "All actions with dates lie within the funded terms, which end on 18 Dec 2020", "2 actions lie outside the funded terms, which end on 18 Dec 2020");
        page.Descendants("svg").First().Elements("text").Where(text => text.Value.StartsWith("Term ", StringComparison.Ordinal)).Select(text => text.Value).Should().Equal("Term 1", "Term 2", "Term 3");
        page.Descendants("p").Select(p => p.Value).Should().Contain("○ Area 5, Workload › actions");
    }

    [Fact]
    public void The_letter_is_written_as_Markdown_too()
    {
        _sample.Run("--markdown", "--output", _sample.Path("letter.md"));

        File.ReadAllText(_sample.Path("letter.md")).Should().StartWith("# Recommended Action Forms\n\n## Marlcombe Primary School").And.Contain("\n- **○ Area 5, Workload › actions**");
        _sample.Out.Should().StartWith("Recommended Action Forms\n");
    }

    [Fact]
    public void Another_reading_is_taken_by_name_and_said()
    {
        _sample.Run(_sample.Write("form.json", Ready, _ => { }), "--reading", "CoordinationShare=CapAlone");

        _sample.Out.Should().Contain("Reading taken: CoordinationShare: CapAlone.");
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(200)]
    public void Text_is_never_wider_than_the_terminal(int width)
    {
        _sample.Width = width;

        _sample.Run("--audit");

        _sample.Shown.Should().AllSatisfy(line => line.Length.Should().BeLessThan(width));
    }

    private static void Fill(JsonObject blank, string members)
    {
        foreach (var (name, value) in JsonNode.Parse(members)!.AsObject())
        {
            blank[name] = value?.DeepClone();
        }
    }
}
