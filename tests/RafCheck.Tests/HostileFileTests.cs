using System.Text;

namespace SchoolImprovement.Rules.Samples.RafCheck.Tests;

public sealed class HostileFileTests : IDisposable
{
    private readonly SampleRun _sample = new();

    public static TheoryData<string, string, string> NotForms { get; } = new()
    {
        { "blank", " \n \n", "line 3, position 1" },
        { "cut short", SampleRun.Bundled("ready-to-submit.json")[..900], "line 21, position 48" },
        { "no JSON", "Dear Department", "line 1, position 1" },
        { "a list", "[]", "A list stands where an object belongs. (at $, line 1, position 1)" },
        { "null", "null", "null stands where an object belongs." },
        { "two forms", "{} {}", "line 1, position 4" },
        { "a null where a list belongs", "{\n  \"areas\": null\n}", "null stands where a list belongs. (at $.areas, line 2, position 12)" },
        { "a null in a list", "{\"areas\":[null]}", "null stands where an object belongs. (at $.areas[0], line 1, position 11)" },
        { "a member twice", "{\n\"tier\":\"tier2\",\n\"tier\":\"tier3\"}", "The member 'tier' stands here a second time. (at $.tier, line 3, position 1)" },
        { "not a number", "{\"coordination\":[{\"term\":1,\"amount\":NaN}]}", "(at $.coordination[0].amount, line 1, position 37)" },
        { "a number beyond all bounds", "{\"coordination\":[{\"term\":1,\"amount\":1e400}]}", "1e400 is not a number that a form can hold" },
        { "a fraction of a penny", "{\"coordination\":[{\"term\":1,\"amount\":0.001}]}", "0.001 is not a number that a form can hold" },
        { "the year 0", "{\"initialDeployment\":\"0000-01-01\"}", "'0000-01-01' is not a date" },
        { "half a surrogate pair", "{\"school\":{\"name\":\"\\ud800\"}}", "(at $.school.name, line 1, position 19)" },
        { "half a surrogate pair as a name", "{\"\\udc00\":1}", "half of a surrogate pair" },
        { "deeply nested lists", new string('[', 100_000), "A list stands where an object belongs." },
        { "deep nesting in an unknown member", $"{{\"x\":{new string('[', 100_000)}", "depth of 16" },
        { "an unknown word", "{\"tier\":\"tier\\u001b[31m9\"}", "'tier�[31m9' is none of these words: none, tier1, tier2, tier3." },
        { "another schema", "{\"schema\":\"other/9\"}", "The form is written as 'other/9'" },
        { "far too many values", $"{{\"coordination\":[{string.Join(',', Enumerable.Repeat("{\"term\":1}", 20_000))}]}}", "The form has more than 20000 values" },
    };

    public void Dispose() => _sample.Dispose();

    [Theory]
    [MemberData(nameof(NotForms))]
    public void A_file_that_is_not_a_form_gets_one_line_with_its_place_and_the_others_are_still_checked(string what, string text, string message)
    {
        var good = _sample.Write("good.json", SampleRun.Bundled("ready-to-submit.json"));
        var bad = _sample.Write("bad.json", text);

        _sample.Run(bad, good);

        _sample.ExitCode.Should().Be(2, what);
        _sample.ErrorLines.Should().ContainSingle(what).Which.Should().StartWith($"{bad}: ").And.Contain(message).And.NotContain("   at ");
        _sample.OutLines.Should().StartWith(["Recommended Action Form: Marlcombe Primary School, URN 900123, tier 2", good, "✓ Ready for submission: nothing is wanting."])
            .And.Contain("! 1 file is not a form and was not checked.");
    }

    [Fact]
    public void A_file_without_a_byte_in_it_is_said_to_be_empty()
    {
        var empty = _sample.Write("empty.json", "");

        _sample.Run(empty).ExitCode.Should().Be(2);
        _sample.ErrorLines.Should().Equal($"{empty}: the file is empty.");

        _sample.Run("--calendar", empty).ExitCode.Should().Be(2);
        _sample.ErrorLines.Should().Equal($"{empty}: the file is empty.");
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_gets_one_line_with_its_place()
    {
        var binary = _sample.Write("binary.json", [0x7B, 0x0A, 0xED, 0xA0, 0x80]);

        _sample.Run(binary);

        _sample.ExitCode.Should().Be(2);
        _sample.ErrorLines.Should().Equal($"{binary}: The text is not UTF-8: a byte here belongs to no character. (at $, line 2, position 1)");
        _sample.OutLines.Should().BeEmpty();
    }

    [Fact]
    public void What_is_no_file_gets_one_line_each()
    {
        _sample.Run(_sample.Folder, _sample.Path("nowhere.json"), _sample.Path("nowhere/form.json"), "");

        _sample.ExitCode.Should().Be(2);
        _sample.ErrorLines.Should().Equal(
            $"{_sample.Folder} is a folder; name the file to read.",
            $"There is no file {_sample.Path("nowhere.json")}.",
            $"There is no file {_sample.Path("nowhere/form.json")}.",
            "The name of a file to read is empty.");
    }

    [Fact]
    public void Of_a_file_without_end_no_more_is_read_than_a_form_can_have()
    {
        using var endless = new EndlessStream();

        _sample.Run(endless, TestContext.Current.CancellationToken, "-");

        _sample.ExitCode.Should().Be(2);
        _sample.ErrorLines.Should().ContainSingle().Which.Should().StartWith("standard input: The text has more than 4194304 bytes");
        endless.BytesRead.Should().BeLessThanOrEqualTo(4_194_305);
    }

    [Fact]
    public void A_form_can_come_from_standard_input()
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(SampleRun.Bundled("ready-to-submit.json")));

        _sample.Run(input, TestContext.Current.CancellationToken, "-");

        _sample.ExitCode.Should().Be(0);
        _sample.OutLines.Should().StartWith(["Recommended Action Form: Marlcombe Primary School, URN 900123, tier 2", "standard input"]);
    }

    [Fact]
    public void A_run_that_waits_for_its_input_can_be_cancelled()
    {
        using var silent = new SilentStream();
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        silent.WhenReadFrom = cancellation.Cancel;

        _sample.Run(silent, cancellation.Token, "-");

        _sample.ExitCode.Should().Be(2);
        _sample.Error.Should().Be("Cancelled.\n");
    }

    [Fact]
    public void A_file_that_is_not_a_form_weighs_more_than_a_form_with_errors()
    {
        var faulty = _sample.Write("faulty.json", SampleRun.Bundled("to-be-sent-back.json"));
        var broken = _sample.Write("broken.json", "{");

        _sample.Run(faulty).ExitCode.Should().Be(1);
        _sample.Run(broken, faulty).ExitCode.Should().Be(2);
        _sample.Run(faulty, broken).ExitCode.Should().Be(2);
    }

    [Fact]
    public void Dates_and_amounts_at_the_edges_of_what_can_be_written_are_checked_like_others()
    {
        var form = _sample.Write(
            "form.json",
            """
            {
              "tier": "tier3", "daysUsed": -999999999999.99, "initialDeployment": "0001-01-01", "submittedOn": "9999-12-31", "resourceReview": "0001-01-01",
              "areas": [{ "kind": "financialManagement", "actions": [{
                "startDate": "0001-01-01", "endDate": "9999-12-31", "priority": -2147483648, "funding": "grant",
                "costs": [{ "term": 2147483647, "amount": 999999999999.99 }, { "term": -2147483648, "amount": -0.01 }] }] }],
              "coordination": [{ "term": 0, "amount": 999999999999.99 }, { "term": 1, "amount": 999999999999.99 }]
            }
            """);

        _sample.Run(form);

        _sample.ExitCode.Should().Be(1);
        _sample.Error.Should().BeEmpty();
        _sample.Out.Should().MatchRegex(@"Coordination +£999,999,999,999\.99 +£0 +£0 +£999,999,999,999\.99 +£1,999,999,999,999\.98")
            .And.MatchRegex("All +£999,999,999,999.99 +£0 +£0 +£1,999,999,999,999.98 +£2,999,999,999,999.97");
    }

    [Fact]
    public void A_date_far_beyond_the_terms_is_drawn_at_the_edge()
    {
        var form = _sample.Write("form.json", "ready-to-submit.json", form => form["areas"]![0]!["actions"]![0]!["endDate"] = "9999-12-31");

        _sample.Run(form, "--html", "-");

        _sample.Out.Should().Contain("1 action lies outside the funded terms, which end on 18 Dec 2020").And.Contain("Coaching for middle leaders: 11 Nov 2019 to 31 Dec 9999");
    }

    private sealed class EndlessStream : InputStream
    {
        public long BytesRead { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Array.Fill(buffer, (byte)' ', offset, count);
            BytesRead += count;
            return count;
        }
    }

    private sealed class SilentStream : InputStream
    {
        private readonly ManualResetEventSlim _closed = new();

        public Action? WhenReadFrom { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            WhenReadFrom?.Invoke();
            _closed.Wait();
            return 0;
        }

        protected override void Dispose(bool disposing)
        {
            _closed.Set();
            base.Dispose(disposing);
        }
    }
}
