using static SchoolImprovement.Rules.OpenData.Tests.Made;

namespace SchoolImprovement.Rules.OpenData.Tests;

public sealed class ReadingTests
{
    private static readonly string[] ManyRows = [.. Enumerable.Range(0, 10_000).Select(i => $"{100000 + i},Good,20140304")];

    [Fact]
    public void Progress_tells_rows_and_bytes_and_the_end()
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(string.Join('\n', [InspectionHeader, .. ManyRows]));
        var progress = new Recorded();

        _ = InspectionFile.Read(DataFile.FromStream("f.csv", () => new MemoryStream(bytes)), _ => { }, progress, TestContext.Current.CancellationToken).Count();

        progress.Reports.Select(report => (report.Rows, report.IsComplete)).Should().Equal((4096, false), (8192, false), (10_000, true));
        progress.Reports.Should().OnlyContain(report => report.File == "f.csv" && report.BytesTotal == bytes.Length);
        progress.Reports[^1].BytesRead.Should().Be(bytes.Length);
    }

    [Fact]
    public void Progress_of_text_tells_rows_only()
    {
        var progress = new Recorded();

        _ = InspectionFile.Read(Inspections(ManyRows), _ => { }, progress, TestContext.Current.CancellationToken).Count();

        progress.Reports[^1].Should().Be(new ReadingProgress("inspections.csv", 10_000, 0, null, IsComplete: true));
    }

    [Fact]
    public void Reading_ends_when_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        var reading = () =>
        {
            foreach (var row in InspectionFile.Read(Inspections(ManyRows), _ => { }, cancellationToken: source.Token))
            {
                source.Cancel();
            }
        };

        reading.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Loading_ends_when_it_is_cancelled()
    {
        var loading = () => SchoolRegister.Load(
            new SchoolRegisterSources { Inspections = [Inspections(ManyRows)], PriorSupport = PriorSupportSource.Unknown }, cancellationToken: new CancellationToken(canceled: true));

        loading.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Rows_are_read_as_they_are_asked_for()
    {
        var read = InspectionFile.Read(DataFile.FromReader("f.csv", () => new Endless()), _ => { }, cancellationToken: TestContext.Current.CancellationToken).Take(100_000).Count();

        read.Should().Be(100_000);
    }

    [Fact]
    public void What_was_opened_is_disposed_also_when_reading_ends_early()
    {
        var opened = new List<Watched>();
        var file = DataFile.FromStream("f.csv", () =>
        {
            opened.Add(new Watched(System.Text.Encoding.UTF8.GetBytes(InspectionHeader + "\n100001,Good,20140304\n100002,Good,20140304")));
            return opened[^1];
        });

        _ = InspectionFile.Read(file, _ => { }, cancellationToken: TestContext.Current.CancellationToken).First();
        var broken = () => SchoolFile.Read(file, _ => { }).Any();

        broken.Should().Throw<DataFileException>();
        opened.Should().HaveCount(2).And.OnlyContain(stream => !stream.CanRead);
    }

    [Fact]
    public void A_stream_that_fails_is_told_by_the_file_s_name()
    {
        var reading = () => InspectionFile.Read(DataFile.FromReader("f.csv", () => new Failing()), _ => { }).Count();

        reading.Should().Throw<DataFileException>().WithMessage("f.csv: the file cannot be read: the line went dead");
    }

    private sealed class Recorded : IProgress<ReadingProgress>
    {
        public List<ReadingProgress> Reports { get; } = [];

        public void Report(ReadingProgress value) => Reports.Add(value);
    }

    private sealed class Watched(byte[] bytes) : MemoryStream(bytes);

    private sealed class Endless : TextReader
    {
        private const string Row = "100001,Good,20140304\n";
        private readonly StringReader _header = new(InspectionHeader + "\n");
        private int _position;

        public override int Peek() => 'U';

        public override int Read(char[] buffer, int index, int count)
        {
            var fromHeader = _header.Read(buffer, index, count);
            for (var i = fromHeader; i < count; i++)
            {
                buffer[index + i] = Row[_position];
                _position = (_position + 1) % Row.Length;
            }

            return count;
        }
    }

    private sealed class Failing : TextReader
    {
        public override int Read(char[] buffer, int index, int count) => throw new IOException("the line went dead");
    }
}
