using System.Text;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Tests.Deployment;

/// <summary>Claims read from JSON, one or many.</summary>
public sealed class PayClaimReaderTests
{
    private const string One = """{"school":900123,"claimedOn":"2019-12-20","days":[{"date":"2019-11-12","travelMinutes":5,"travelMiles":2.5}]}""";

    [Theory]
    [InlineData(One, 1)]
    [InlineData("[]", 0)]
    [InlineData("[" + One + "]", 1)]
    [InlineData("[" + One + "," + One + "]", 2)]
    [InlineData(One + "\n" + One + "\n", 2)]
    [InlineData("\uFEFF[" + One + "]", 1)]
    [InlineData(" \r\n [ " + One + " , " + One + " ] \n", 2)]
    public void Claims_come_alone_in_an_array_or_one_after_the_other(string json, int count)
    {
        var entries = Read(json);

        entries.Should().HaveCount(count);
        entries.Select(entry => entry.Claim).Should().Equal(Enumerable.Repeat(PayClaim.Parse(One), count));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(1000)]
    public async Task Claims_are_the_same_in_pieces_of_any_size(int size)
    {
        var json = $"[\n{string.Join(",\n", Enumerable.Range(0, 300).Select(i => One.Replace("900123", (900_000 + i).ToString(), StringComparison.Ordinal)))}\n]";

        var entries = PayClaimReader.Read(new Pieces(json, size)).ToList();
        var asynchronous = new List<PayClaimEntry>();
        await foreach (var entry in PayClaimReader.ReadAsync(new Pieces(json, size), TestContext.Current.CancellationToken))
        {
            asynchronous.Add(entry);
        }

        entries.Select(entry => entry.Claim!.School.Value).Should().Equal(Enumerable.Range(900_000, 300));
        asynchronous.Select(entry => entry.Claim!.School.Value).Should().Equal(Enumerable.Range(900_000, 300));
    }

    [Fact]
    public void A_claim_that_cannot_be_read_is_named_with_path_and_line_and_those_after_it_are_read()
    {
        var entries = Read("[\n" + One + ",\n{\"school\":900123,\n \"claimedOn\":\"2019-12-20\",\n \"days\":[{\"date\":\"12 November\"}]},\n7,\n[1],\nnull,\n" + One + "]");

        entries.Select(entry => entry.Error?.Message).Should().Equal(
            null,
            "'12 November' is not a date written yyyy-MM-dd. (at $[1].days[0].date, line 5)",
            "A number stands where an object belongs. (at $[2], line 6)",
            "A list stands where an object belongs. (at $[3], line 7)",
            "The document is null. (at $[4], line 8)",
            null);
    }

    [Theory]
    [InlineData("[\n" + One + ",\n{\"school\":", "$[1]", 3)]
    [InlineData("[\n" + One + ",\n nonsense]", "$[1]", 3)]
    [InlineData("[\n" + One + "\n", "$[1]", 3)]
    [InlineData("[\n" + One + ",\n]", "$[1]", 3)]
    [InlineData("[]\n]", "$", 2)]
    [InlineData("", "$", 1)]
    [InlineData("\n\n", "$", 1)]
    [InlineData("\u0000", "$", 1)]
    public void A_text_that_is_not_json_ends_the_reading_with_its_line(string json, string path, int line)
    {
        var refusal = ((Action)(() => Read(json))).Should().Throw<DocumentFormatException>().Which;

        refusal.Path.Should().Be(path);
        refusal.Line.Should().Be(line);
        refusal.Reason.Should().NotContain("LineNumber").And.NotContain("SchoolImprovement");
    }

    [Theory]
    [InlineData("""{"school":900123,"claimedOn":"2019-12-20","days":null}""", "$.days")]
    [InlineData("""{"school":900123,"claimedOn":"2019-12-20","days":[null]}""", "$.days[0]")]
    [InlineData("""{"school":900123,"claimedOn":"2019-12-20","days":[{}]}""", "$.days[0]")]
    [InlineData("""{"school":900123,"claimedOn":"2019-12-20","days":[{"date":"2019-02-29"}]}""", "$.days[0].date")]
    [InlineData("""{"school":900123,"claimedOn":"2019-12-20","days":[{"date":"2019-11-12","travelMiles":1e400}]}""", "$.days[0].travelMiles")]
    [InlineData("""{"school":900123,"claimedOn":"2019-12-20","days":[{"date":"2019-11-12","travelMiles":"NaN"}]}""", "$.days[0].travelMiles")]
    [InlineData("""{"school":900123,"claimedOn":"2019-12-20","days":[{"date":"2019-11-12","travelMinutes":99999999999}]}""", "$.days[0].travelMinutes")]
    [InlineData("""{"school":900123,"school":900124,"claimedOn":"2019-12-20"}""", "$.school")]
    [InlineData("""{"school":900123,"claimedOn":"2019-12-20","nationalLeader":"\ud800"}""", "$.nationalLeader")]
    [InlineData("""{"school":900123,"claimedOn":"2019-12-20","reference":"\udc00"}""", "$.reference")]
    public void A_hostile_value_is_an_entry_with_its_place(string json, string path)
    {
        var error = Read(json).Should().ContainSingle().Which.Error;

        error!.Path.Should().Be(path);
        error.Reason.Should().NotContain("System.").And.NotContain("SchoolImprovement");
    }

    [Theory]
    [InlineData("""{"reference":"C1","school":900123,"claimedOn":"2019-12-20","days":null}""")]
    [InlineData("""{"reference":"C1","school":900123,"claimedOn":"2019-12-20","days":{"date":"2019-11-12"}}""")]
    [InlineData("""{"reference":"C1","school":900123,"claimedOn":"2019-12-20","dayz":[{"date":"2019-11-12"}]}""")]
    public void Days_of_which_not_even_the_number_can_be_read_are_not_none(string json)
    {
        var entry = Read(json).Should().ContainSingle().Which;

        (entry.Error is null, entry.Reference, entry.Schools.Single(), entry.Dates.HasValue).Should().Be((false, "C1", new Urn(900123), false));
    }

    [Theory]
    [InlineData("""{"reference":"C1","school":900123,"school":900124,"claimedOn":"2019-12-20"}""", "C1", "900123 900124", "2019-12-20", "")]
    [InlineData("""{"reference":"C1","school":900123,"school":9001,"claimedOn":"2019-12-20"}""", "C1", "900123", "2019-12-20", "")]
    [InlineData("""{"reference":"C1","reference":"C2","school":900123,"claimedOn":"2019-12-20"}""", null, "900123", "2019-12-20", "")]
    [InlineData("""{"reference":"C1","reference":"C1","school":900123,"claimedOn":"2019-12-20"}""", "C1", "900123", "2019-12-20", "")]
    [InlineData("""{"school":900123,"claimedOn":"2019-12-20","claimedOn":"2019-12-19"}""", null, "900123", "2019-12-20", "")]
    [InlineData("""{"school":900123,"claimedOn":"2019-12-20","tier":1,"tier":2,"days":[{"date":"2019-11-12"}]}""", null, "900123", "2019-12-20", "2019-11-12")]
    [InlineData("""{"school":900123,"claimedOn":"2019-12-20","days":[{"date":"2019-11-12"}],"days":[{"date":"2019-11-13"}]}""", null, "900123", "2019-12-20", "2019-11-12 2019-11-13")]
    [InlineData("""{"school":900123,"claimedOn":"2019-12-20","days":[{"date":"2019-11-12","date":"2019-11-13"},{}]}""", null, "900123", "2019-12-20", "2019-11-12 2019-11-13 ?")]
    [InlineData("""{"School":900123,"claimedOn":"2019-12-20","Days":[{"Date":"2019-11-12"}]}""", null, "900123", "2019-12-20", "2019-11-12")]
    [InlineData("""{"urn":"900123","claimedOn":"2019-12-20","days":[]}""", null, "900123", "2019-12-20", "")]
    [InlineData("""{"school":{},"tier":900124,"claimedOn":"soon"}""", null, "", null, "")]
    [InlineData("""{"reference":"\ud800","school":900123,"\udc00":1,"claimedOn":"2019-12-20","days":[]}""", null, "900123", "2019-12-20", "")]
    public void Of_a_member_that_stands_several_times_each_value_may_be_meant(string json, string? reference, string schools, string? claimedOn, string dates)
    {
        var entry = Read(json).Should().ContainSingle().Which;

        entry.Error.Should().NotBeNull();
        entry.Reference.Should().Be(reference);
        string.Join(' ', entry.Schools).Should().Be(schools);
        entry.ClaimedOn?.ToString("O").Should().Be(claimedOn);
        string.Join(' ', entry.Dates!.Value.Select(date => date?.ToString("O") ?? "?")).Should().Be(dates);
    }

    [Fact]
    public void A_number_that_cannot_be_kept_is_told_as_one() =>
        Read("""{"school":900123,"claimedOn":"2019-12-20","days":[{"date":"2019-11-12","travelMiles":1e400}]}""").Should().ContainSingle().Which
            .Error!.Reason.Should().Be("This number is too large, or has too many digits, to be kept as it is written.");

    [Fact]
    public void A_claim_that_names_no_day_has_none_whatever_else_it_lacks() =>
        Read("""{"reference":"C1","school":900123}""").Should().ContainSingle().Which.Dates!.Value.Should().BeEmpty();

    [Fact]
    public void Days_that_can_be_counted_are_told_one_by_one() =>
        Read("""{"school":900123,"claimedOn":"2019-12-20","days":[{"date":"2019-11-12"},{"date":"12 November"},7]}""").Should().ContainSingle().Which
            .Dates!.Value.Should().Equal(new DateOnly(2019, 11, 12), null, null);

    [Fact]
    public void Deep_nesting_ends_the_reading() =>
        ((Action)(() => Read(new string('[', 100_000)))).Should().Throw<DocumentFormatException>();

    [Fact]
    public void A_claim_without_end_is_refused_before_it_fills_the_memory() =>
        ((Action)(() => _ = PayClaimReader.Read(new Endless()).ToList())).Should().Throw<DocumentFormatException>().WithMessage("The claim is longer than 16 MiB.*");

    [Fact]
    public void A_long_claim_in_small_pieces_is_read()
    {
        var days = string.Join(',', Enumerable.Repeat("""{"date":"2019-11-12"}""", 100_000));
        var json = $$"""{"school":900123,"claimedOn":"2019-12-20","days":[{{days}}]}""";

        PayClaimReader.Read(new Pieces(json, 500)).Should().ContainSingle().Which.Claim!.Days.Should().HaveCount(100_000);
    }

    private static List<PayClaimEntry> Read(string json) => [.. PayClaimReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)))];

    /// <summary>A stream that gives a few bytes at a time.</summary>
    private sealed class Pieces(string text, int size) : MemoryStream(Encoding.UTF8.GetBytes(text))
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(size, buffer.Length)]);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(size, buffer.Length)], cancellationToken);
    }

    private sealed class Endless : MemoryStream
    {
        private bool _begun;

        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)'x');
            if (!_begun)
            {
                "{\""u8.CopyTo(buffer);
                _begun = true;
            }

            return buffer.Length;
        }
    }
}
