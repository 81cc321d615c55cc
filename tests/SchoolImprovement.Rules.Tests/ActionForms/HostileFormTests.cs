using System.Text;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Catalogue;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Tests.ActionForms;

/// <summary>Texts that are no form lead to one exception that says where, and to nothing else.</summary>
public sealed class HostileFormTests
{
    [Theory]
    [InlineData("", "$", 1, 1)]
    [InlineData("null", "$", 1, 1)]
    [InlineData("[]", "$", 1, 1)]
    [InlineData("12", "$", 1, 1)]
    [InlineData("{ \"tier\": \"tier2\"", "$", 1, 18)]
    [InlineData("{ \"areas\": [ {\n \"kind\": ", "$.areas[0].kind", 2, 10)]
    [InlineData("{} {}", "$", 1, 4)]
    [InlineData("{ \"tier\": \"tier2\", }", "$", 1, 20)]
    [InlineData("{ // a comment\n }", "$", 1, 3)]
    [InlineData("{ 'tier': 'tier2' }", "$", 1, 3)]
    [InlineData("{ \"areas\": null }", "$.areas", 1, 12)]
    [InlineData("{ \"areas\": {} }", "$.areas", 1, 12)]
    [InlineData("{ \"areas\": [ null ] }", "$.areas[0]", 1, 14)]
    [InlineData("{ \"areas\": [ [] ] }", "$.areas[0]", 1, 14)]
    [InlineData("{ \"areas\": [ { \"actions\": [ { \"ofstedFindings\": [ null ] } ] } ] }", "$.areas[0].actions[0].ofstedFindings[0]", 1, 51)]
    [InlineData("{ \"tier\": \"tier2\",\n  \"tier\": \"tier3\" }", "$.tier", 2, 3)]
    [InlineData("{ \"x\": 1, \"x\": 2 }", "$.x", 1, 11)]
    [InlineData("{ \"coordination\": [ { \"term\": 1, \"amount\": NaN } ] }", "$.coordination[0].amount", 1, 44)]
    [InlineData("{ \"coordination\": [ { \"term\": 1, \"amount\": -Infinity } ] }", "$.coordination[0].amount", 1, 45)]
    [InlineData("{ \"coordination\": [ { \"term\": 1, \"amount\": 1e400 } ] }", "$.coordination[0].amount", 1, 44)]
    [InlineData("{ \"coordination\": [ { \"term\": 1, \"amount\": 1e-400 } ] }", "$.coordination[0].amount", 1, 44)]
    [InlineData("{ \"coordination\": [ { \"term\": 1, \"amount\": 1e99999999999 } ] }", "$.coordination[0].amount", 1, 44)]
    [InlineData("{ \"coordination\": [ { \"term\": 1, \"amount\": 1000000000000 } ] }", "$.coordination[0].amount", 1, 44)]
    [InlineData("{ \"coordination\": [ { \"term\": 1, \"amount\": 0.001 } ] }", "$.coordination[0].amount", 1, 44)]
    [InlineData("{ \"coordination\": [ { \"term\": 1, \"amount\": 16000.00000000000000000000000001 } ] }", "$.coordination[0].amount", 1, 44)]
    [InlineData("{ \"coordination\": [ { \"term\": 1, \"amount\": \"100\" } ] }", "$.coordination[0].amount", 1, 44)]
    [InlineData("{ \"coordination\": [ { \"term\": 1.5 } ] }", "$.coordination[0].term", 1, 31)]
    [InlineData("{ \"coordination\": [ { \"term\": 99999999999 } ] }", "$.coordination[0].term", 1, 31)]
    [InlineData("{ \"coordination\": [ { \"term\": null } ] }", "$.coordination[0].term", 1, 31)]
    [InlineData("{ \"coordination\": [ { \"amount\": 1 } ] }", "$.coordination[0]", 1, 21)]
    [InlineData("{ \"school\": { \"urn\": 12345 } }", "$.school.urn", 1, 22)]
    [InlineData("{ \"school\": { \"urn\": \"900123\" } }", "$.school.urn", 1, 22)]
    [InlineData("{ \"school\": { \"name\": 12 } }", "$.school.name", 1, 23)]
    [InlineData("{ \"school\": { \"name\": \"\\ud800\" } }", "$.school.name", 1, 23)]
    [InlineData("{ \"\\udc00\": 1 }", "$", 1, 3)]
    [InlineData("{ \"tier\": 2 }", "$.tier", 1, 11)]
    [InlineData("{ \"tier\": \"Tier2\" }", "$.tier", 1, 11)]
    [InlineData("{ \"tier\": \"9\" }", "$.tier", 1, 11)]
    [InlineData("{ \"submittedOn\": \"2019-02-30\" }", "$.submittedOn", 1, 18)]
    [InlineData("{ \"submittedOn\": \"0000-01-01\" }", "$.submittedOn", 1, 18)]
    [InlineData("{ \"submittedOn\": \"2019-11-08T00:00\" }", "$.submittedOn", 1, 18)]
    [InlineData("{ \"submittedOn\": 20191108 }", "$.submittedOn", 1, 18)]
    [InlineData("{ \"srma\": { \"received\": \"no\" } }", "$.srma.received", 1, 25)]
    [InlineData("{ \"schema\": \"school-improvement-action-form/2\" }", "$.schema", 1, 13)]
    [InlineData("{ \"schema\": null }", "$.schema", 1, 13)]
    public void A_text_that_is_no_form_is_refused_with_its_path_line_and_character(string text, string path, long line, long position)
    {
        var act = () => RecommendedActionForm.Parse(text);

        var fault = act.Should().Throw<DocumentFormatException>().Which;
        (fault.Path, fault.Line, fault.Position).Should().Be((path, line, position), fault.Message);
        fault.Message.Should().Be($"{fault.Reason} (at {path}, line {line}, position {position})");
        fault.Reason.Should().EndWith(".").And.NotContain("System.").And.NotContain("BytePosition");
    }

    [Theory]
    [InlineData("{ \"areas\": null }", "null stands where a list belongs.")]
    [InlineData("{ \"areas\": [ null ] }", "null stands where an object belongs.")]
    [InlineData("{ \"tier\": \"tier4\" }", "'tier4' is none of these words: none, tier1, tier2, tier3.")]
    [InlineData("{ \"tier\": 2 }", "A number stands where one of these words belongs: none, tier1, tier2, tier3.")]
    [InlineData("{ \"school\": { \"urn\": 12345 } }", "12345 is not a URN: a URN has six digits.")]
    [InlineData("{ \"submittedOn\": \"8/11/2019\" }", "'8/11/2019' is not a date written yyyy-MM-dd.")]
    [InlineData("{ \"daysUsed\": 1e400 }", "1e400 is not a number that a form can hold: at most two decimals, and no further from zero than 999999999999.99.")]
    [InlineData("{ \"tier\": \"tier2\", \"tier\": \"tier2\" }", "The member 'tier' stands here a second time.")]
    [InlineData("{ \"coordination\": [ { } ] }", "The member 'term' is missing.")]
    [InlineData("{ \"srma\": { \"received\": 1 } }", "A number stands where true or false belongs.")]
    public void The_reason_says_what_stands_there_and_what_belongs_there(string text, string reason)
    {
        var act = () => RecommendedActionForm.Parse(text);

        act.Should().Throw<DocumentFormatException>().Which.Reason.Should().Be(reason);
    }

    [Fact]
    public void Every_form_that_is_cut_short_is_refused()
    {
        var text = Encoding.UTF8.GetBytes(ActionFormCase.LackingNothing.ToJson(indented: false));

        for (var length = 0; length < text.Length; length++)
        {
            var start = text.AsMemory(0, length);
            var act = () => RecommendedActionForm.Read(start.Span);
            act.Should().Throw<DocumentFormatException>("{0} bytes of it are no form", length);
        }
    }

    [Fact]
    public void Every_form_with_a_byte_changed_is_read_or_refused_and_checked_without_harm()
    {
        var text = Encoding.UTF8.GetBytes(ActionFormCase.LackingNothing.ToJson(indented: false));
        var random = new Random(6_11);
        var (read, refused) = (0, 0);
        for (var round = 0; round < 5_000; round++)
        {
            var changed = (byte[])text.Clone();
            for (var times = random.Next(1, 4); times > 0; times--)
            {
                changed[random.Next(changed.Length)] = (byte)random.Next(256);
            }

            using var stream = new MemoryStream(changed);
            if (RecommendedActionForm.TryRead(stream, out var document, out _))
            {
                read++;
                ActionFormRules.Default.Check(document.Form, SchoolTermCalendar.DefaultEngland);
            }
            else
            {
                refused++;
            }
        }

        read.Should().BePositive();
        refused.Should().BePositive();
    }

    [Theory]
    [InlineData(new byte[] { 0x7B, 0x22, 0xC3, 0x28, 0x22, 0x3A, 0x31, 0x7D }, 3)]
    [InlineData(new byte[] { 0x7B, 0x22, 0xED, 0xA0, 0x80, 0x22, 0x3A, 0x31, 0x7D }, 3)]
    [InlineData(new byte[] { 0x7B, 0x7D, 0xC3 }, 3)]
    public void Bytes_that_are_no_characters_are_refused_with_their_place(byte[] text, long position)
    {
        var act = () => RecommendedActionForm.Read(text);

        var fault = act.Should().Throw<DocumentFormatException>().WithMessage("The text is not UTF-8*").Which;
        (fault.Line, fault.Position).Should().Be((1, position));
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void A_form_in_UTF_16_is_read_with_and_without_its_mark(bool bigEndian, bool mark)
    {
        var encoding = new UnicodeEncoding(bigEndian, mark);

        var form = RecommendedActionForm.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(ActionFormCase.LackingNothingText)]).Form;

        form.ToJson(indented: false).Should().Be(ActionFormCase.LackingNothing.ToJson(indented: false));
    }

    [Fact]
    public void UTF_16_that_breaks_off_is_refused_by_what_it_is()
    {
        var act = () => RecommendedActionForm.Read([0xFF, 0xFE, 0x7B, 0x00, 0x20]);

        act.Should().Throw<DocumentFormatException>().WithMessage("The text is not UTF-16 as it begins to be*");
    }

    [Fact]
    public void Null_for_the_schema_is_told_as_null()
    {
        var act = () => RecommendedActionForm.Parse("{ \"schema\": null }");

        var fault = act.Should().Throw<DocumentFormatException>().Which;
        (fault.Path, fault.Reason).Should().Be(("$.schema", "null stands where a text belongs."));
    }

    [Fact]
    public void Half_a_character_in_a_text_is_refused_with_its_place()
    {
        var act = () => RecommendedActionForm.Parse("{\n \"x\": \"\ud800\" }");

        var fault = act.Should().Throw<DocumentFormatException>().Which;
        (fault.Line, fault.Position).Should().Be((2, 8));
    }

    [Fact]
    public void A_hundred_megabytes_are_refused_after_the_first_few()
    {
        using var stream = new EndlessStream(100_000_000);

        RecommendedActionForm.TryRead(stream, out _, out var fault).Should().BeFalse();

        fault!.Reason.Should().Be("The text has more than 4194304 bytes; that is no form that somebody filled in.");
        stream.Given.Should().BeLessThanOrEqualTo(ActionFormReadOptions.Default.MaximumBytes + 1);
    }

    [Fact]
    public void The_largest_size_is_an_option_and_counts_exactly()
    {
        var text = Encoding.UTF8.GetBytes(ActionFormCase.LackingNothingText);
        var enough = new ActionFormReadOptions { MaximumBytes = text.Length };
        var short1 = new ActionFormReadOptions { MaximumBytes = text.Length - 1 };

        RecommendedActionForm.Read(text, enough).Form.Should().Be(ActionFormCase.LackingNothing);
        RecommendedActionForm.TryRead(new MemoryStream(text), out _, out _, enough).Should().BeTrue();
        RecommendedActionForm.TryRead(new MemoryStream(text), out _, out _, short1).Should().BeFalse();
        var act = () => RecommendedActionForm.Parse(ActionFormCase.LackingNothingText, new() { MaximumBytes = 100 });
        act.Should().Throw<DocumentFormatException>().WithMessage("The text has more than 100 bytes*");
    }

    [Fact]
    public void Deep_nesting_is_refused()
    {
        var text = "{ \"x\": " + new string('[', 100_000) + new string(']', 100_000) + " }";
        var act = () => RecommendedActionForm.Parse(text);

        act.Should().Throw<DocumentFormatException>().Which.Path.Should().Be("$.x");
    }

    [Fact]
    public void More_values_than_anybody_fills_in_are_refused()
    {
        var text = "{ \"areas\": [ " + string.Join(',', Enumerable.Repeat("{}", 500_000)) + " ] }";
        var act = () => RecommendedActionForm.Parse(text);

        act.Should().Throw<DocumentFormatException>().WithMessage("The form has more than 20000 values*").Which.Path.Should().Be("$");
    }

    [Fact]
    public void As_many_values_as_may_be_are_read_and_checked_in_good_time()
    {
        var actions = string.Join(',', Enumerable.Repeat("{\"priority\":1,\"startDate\":\"2020-01-01\"}", 6_000));
        var form = RecommendedActionForm.Parse("{ \"areas\": [ { \"kind\": \"leadership\", \"actions\": [ " + actions + " ] } ] }");
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var result = ActionFormRules.Default.Check(form, SchoolTermCalendar.DefaultEngland);

        result.IsValid.Should().BeFalse();
        result.Findings.Length.Should().BeGreaterThan(6_000);
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void What_was_written_cannot_steer_a_terminal_through_a_message()
    {
        var form = ActionFormCase.LackingNothing;
        var action = form.Areas[0].Actions[0] with { Title = "a\u001b[31mb\u202ec\u2028" + new string('x', 10_000), Rationale = null };
        var hostile = form with { Areas = form.Areas.SetItem(0, form.Areas[0] with { Actions = form.Areas[0].Actions.SetItem(0, action) }) };

        var message = ActionFormRules.Default.Check(hostile, SchoolTermCalendar.DefaultEngland).Findings.Single(finding => finding.Rule.Id == RuleIds.ActionForm.Rationale).Message;

        message.Should().StartWith("The action 'a\uFFFD[31mb\uFFFDc\uFFFDxxx").And.EndWith("x…' has no rationale.");
        message.Length.Should().BeLessThan(130);
        var act = () => RecommendedActionForm.Parse("{ \"tier\": \"\\u001b[2J\\u0007\" }");
        act.Should().Throw<DocumentFormatException>().WithMessage("'\uFFFD[2J\uFFFD' is none*");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void A_size_that_cannot_be_is_refused(int size)
    {
        var act = () => new ActionFormReadOptions { MaximumBytes = size };
        act.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_depth_or_a_number_of_values_that_cannot_be_is_refused()
    {
        var depth = () => new ActionFormReadOptions { MaximumDepth = 65 };
        var values = () => new ActionFormReadOptions { MaximumValues = 0 };

        depth.Should().Throw<ArgumentOutOfRangeException>();
        values.Should().Throw<ArgumentOutOfRangeException>();
    }

    /// <summary>Gives blanks, as many as it says it has.</summary>
    private sealed class EndlessStream(long length) : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get => Given; set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer)
        {
            var count = (int)Math.Min(buffer.Length, length - Given);
            buffer[..count].Fill((byte)' ');
            Given += count;
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
