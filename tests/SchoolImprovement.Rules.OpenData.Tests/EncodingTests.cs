using System.IO.Compression;
using System.Text;
using static SchoolImprovement.Rules.OpenData.Tests.Made;

namespace SchoolImprovement.Rules.OpenData.Tests;

public sealed class EncodingTests
{
    private const string Text = SchoolHeader + "\r\n100001,St Anne’s – Caffè,Community school,301,,,\r\n";

    [Fact]
    public void Windows_1252_is_read_with_its_apostrophes_and_dashes()
    {
        byte[] bytes = [.. Encoding.Latin1.GetBytes(SchoolHeader + "\r\n100001,St Anne"), 0x92, .. "s "u8, 0x96, .. " Caff"u8, 0xE8, .. ",Community school,301,,,"u8];

        NameIn(bytes).Should().Be("St Anne’s – Caffè");
    }

    [Fact]
    public void UTF_8_is_read_with_and_without_a_byte_order_mark()
    {
        NameIn(Encoding.UTF8.GetBytes(Text)).Should().Be("St Anne’s – Caffè");
        NameIn([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)]).Should().Be("St Anne’s – Caffè");
    }

    [Fact]
    public void UTF_16_is_read_by_its_byte_order_mark() =>
        NameIn([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Text)]).Should().Be("St Anne’s – Caffè");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void UTF_16_is_read_without_a_byte_order_mark_too(bool bigEndian) =>
        NameIn(new UnicodeEncoding(bigEndian, byteOrderMark: false).GetBytes(Text)).Should().Be("St Anne’s – Caffè");

    [Fact]
    public void A_file_packed_by_gzip_is_read_as_what_it_holds()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(Text));
        }

        NameIn(packed.ToArray()).Should().Be("St Anne’s – Caffè");
        var cut = () => NameIn(packed.ToArray()[..^12]);
        cut.Should().Throw<DataFileException>().WithMessage("schools.csv: the file cannot be read: what gzip packed is not whole*");
    }

    [Theory]
    [InlineData("504B0304140006000800", "[Content_Types].xml", "it is an Excel workbook (xlsx), not CSV; open it and save the sheet as CSV.")]
    [InlineData("504B030414000008", "mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "it is an OpenDocument spreadsheet (ods), not CSV; open it and save the sheet as CSV.")]
    [InlineData("504B0304", "inspections.csv", "it is a zip archive or a workbook, not CSV; unpack it, or open it and save the sheet as CSV.")]
    [InlineData("D0CF11E0A1B11AE1", "", "it is an old Excel workbook (xls), not CSV; open it and save the sheet as CSV.")]
    [InlineData("", "%PDF-1.7", "it is a PDF document, not CSV; download the CSV file instead.")]
    [InlineData("0D0A", "<!doctype html>", "it is a web page or XML, not CSV; download the CSV file itself.")]
    [InlineData("EFBBBF", "[{}]", "it is JSON, not CSV; download the CSV file instead.")]
    public void What_is_no_CSV_is_refused_by_what_it_is_and_what_to_do(string hex, string text, string told)
    {
        byte[] bytes = [.. Convert.FromHexString(hex), .. Encoding.ASCII.GetBytes(text), .. new byte[100]];
        var reading = () => Read(SchoolFile.Read, DataFile.FromStream("f.xlsx", () => new MemoryStream(bytes)));

        reading.Should().Throw<DataFileException>().WithMessage($"f.xlsx: {told}");
    }

    [Fact]
    public void Text_with_a_byte_order_mark_is_read_even_when_the_header_is_quoted()
    {
        var (rows, _) = Read(GiasLinkFile.Read, DataFile.FromText("links.csv", "\uFEFF" + LinkHeader + "\n" + Link(100001, 100002)));

        rows.Should().ContainSingle();
    }

    [Fact]
    public void A_byte_that_is_not_UTF_8_is_Windows_1252_and_the_others_stay_what_they_are()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(SchoolHeader + "\r\n100001,Caffè,Community school,301,,,\r\n100002,x"), 0x92, .. ",Community school,301,,,"u8];

        NameIn(bytes).Should().Be("Caffè");
    }

    [Theory]
    [InlineData("é")]
    [InlineData("€")]
    [InlineData("😀")]
    public void A_character_may_lie_across_any_bound_of_what_is_read_at_a_time(string character)
    {
        for (var shift = 0; shift < 5; shift++)
        {
            var filler = new string('x', (64 * 1024) - 4 - shift);
            var bytes = Encoding.UTF8.GetBytes($"{filler}{character},{SchoolHeader}\n,100001,{character},Community school,301,,,");

            NameIn(bytes).Should().Be(character);
        }
    }

    [Theory]
    [InlineData(new byte[] { 0xC3 }, "Ã")]
    [InlineData(new byte[] { 0xE2, 0x82 }, "â‚")]
    public void A_character_that_breaks_off_at_the_end_is_not_UTF_8(byte[] broken, string read)
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("URN,Type,LA code,Region,Open date,Close date,Name\n100001,Community school,301,,,,"), .. broken];

        NameIn(bytes).Should().Be(read);
    }

    [Fact]
    public void Bytes_that_come_a_few_at_a_time_are_read_alike()
    {
        var bytes = Encoding.UTF8.GetBytes(Text);
        var (rows, _) = Read(SchoolFile.Read, DataFile.FromStream("slow.csv", () => new Trickle(bytes)));

        rows.Single().School.Name.Should().Be("St Anne’s – Caffè");
    }

    private static string NameIn(byte[] bytes)
    {
        var (rows, rejected) = Read(SchoolFile.Read, DataFile.FromStream("schools.csv", () => new MemoryStream(bytes)));
        rejected.Should().BeEmpty();
        return rows[0].School.Name;
    }

    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 1)]);
    }
}
