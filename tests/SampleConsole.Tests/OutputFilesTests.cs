using System.Text;
using SchoolImprovement.Rules.Samples.Tests;

namespace SchoolImprovement.Rules.Samples.SampleConsole.Tests;

/// <summary>Outputs of every sample: whole or not there at all.</summary>
public sealed class OutputFilesTests : IDisposable
{
    private readonly SampleRun _folder = Samples.Of(nameof(NlePay));

    public static TheoryData<string> Each { get; } = [.. Samples.All];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Each))]
    public void What_cannot_be_written_is_refused_in_one_line_and_nothing_is_left_of_it(string sample)
    {
        using var run = Samples.Of(sample);
        var input = run.About(sample, "Larkfield");
        var file = input.First(File.Exists);
        var before = run.Text(file);
        var readOnly = run.Write("old.json", "old");
        File.SetAttributes(readOnly, FileAttributes.ReadOnly);
        var files = Directory.GetFiles(run.Path(".")).Order().ToArray();
        (string To, string Message)[] refused =
        [
            ("", "The name of the file to write is empty."),
            (" ", "The name of the file to write is empty."),
            (run.Path("."), $"{run.Path(".")} is a folder; name the file to write."),
            (run.Path("none/out.json"), $"{run.Path("none/out.json")} cannot be written: there is no folder {run.Path("none")}."),
            (file, $"{file} is read by this run, and would be overwritten; name another file to write."),
            (run.Path("../" + Path.GetFileName(Path.GetDirectoryName(file)) + "/" + Path.GetFileName(file)), " is read by this run, and would be overwritten; name another file to write."),
            (readOnly, $"{readOnly} may not be overwritten: it is read-only."),
        ];

        foreach (var (option, (to, message)) in from option in (string[])["--output", "--html"] from one in refused select (option, one))
        {
            run.Run([.. input, option, to]).ExitCode.Should().Be(2, $"{option} '{to}'");

            run.Error.Should().EndWith(message + "\n").And.Match(text => text.Count(letter => letter == '\n') == 1);
            run.Out.Should().BeEmpty();
            Directory.GetFiles(run.Path(".")).Order().Should().Equal(files);
        }

        run.Text(file).Should().Be(before);
        File.SetAttributes(readOnly, FileAttributes.Normal);
    }

    [Theory]
    [MemberData(nameof(Each))]
    public void An_input_that_a_link_names_is_not_overwritten_and_a_link_stays_one(string sample)
    {
        using var run = Samples.Of(sample);
        var input = run.About(sample, "Larkfield");
        var file = input.First(File.Exists);
        var before = run.Text(file);
        File.CreateSymbolicLink(run.Path("input.json"), file);
        File.CreateSymbolicLink(run.Path("linked.json"), run.Path("there.json"));

        run.Run([.. input, "--output", run.Path("input.json")]).ExitCode.Should().Be(2);
        run.Text(file).Should().Be(before);

        run.Run([.. input, "--output", run.Path("linked.json"), "--format", "json"]).ExitCode.Should().BeLessThan(2, run.Error);
        new FileInfo(run.Path("linked.json")).LinkTarget.Should().Be(run.Path("there.json"));
        run.Text("there.json").Should().StartWith("{").And.EndWith("}\n");
    }

    [Theory]
    [MemberData(nameof(Each))]
    public void The_page_and_the_rest_do_not_go_to_one_place(string sample)
    {
        using var run = Samples.Of(sample);
        var to = run.Path("out.json");

        run.Run("--output", to, "--html", run.Path("./out.json")).ExitCode.Should().Be(2);

        run.Error.Should().Be($"{run.Path("./out.json")} is named for two outputs; name a file for each.\n");
        File.Exists(to).Should().BeFalse();
        run.Run("--html", "-", "--format", "text").ExitCode.Should().Be(2);
        run.Error.Should().Be("--html -: the same place is named for the page and for the rest.\n");
    }

    [Theory]
    [MemberData(nameof(Each))]
    public void A_full_disk_is_told_in_one_line(string sample)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no /dev/full, which is full at the first byte, so that no full disk was met.");
        using var run = Samples.Of(sample);

        run.Run([.. run.About(sample, "Larkfield"), "--output", "/dev/full"]).ExitCode.Should().Be(2);

        run.Error.Split('\n')[^2].Should().StartWith("/dev/full cannot be written: No space left on device");
        run.Out.Should().BeEmpty();
    }

    [Fact]
    public void Of_a_write_that_fails_in_the_middle_the_old_file_stays_whole_and_nothing_else_is_left()
    {
        var (old, other) = (_folder.Write("old.csv", "old"), _folder.Path("other.csv"));
        using (var files = new OutputFiles([]))
        {
            files.Write(other, stream => stream.Write(new byte[1 << 20]));

            var act = () => files.Write(old, stream =>
            {
                stream.Write(new byte[1 << 20]);
                throw new IOException("No space left on device");
            });

            act.Should().Throw<CannotRunException>().WithMessage($"{old} cannot be written: No space left on device");
        }

        Directory.GetFiles(_folder.Path(".")).Should().ContainSingle();
        _folder.Text("old.csv").Should().Be("old\n");
    }

    [Fact]
    public void Files_appear_when_all_of_them_are_written_and_what_is_removed_goes_then()
    {
        var (first, second, gone) = (_folder.Write("first.csv", "old"), _folder.Path("second.csv"), _folder.Write("gone.csv", "old"));
        using var files = new OutputFiles([]);
        files.Write(first, stream => stream.Write("new"u8));
        files.Remove(gone);
        files.Write(second, stream => stream.Write("new"u8));
        (_folder.Text("first.csv"), File.Exists(second), File.Exists(gone)).Should().Be(("old\n", false, true));

        files.Keep();

        (_folder.Text("first.csv"), _folder.Text("second.csv"), File.Exists(gone)).Should().Be(("new", "new", false));
        Directory.GetFiles(_folder.Path(".")).Should().HaveCount(2);
    }

    [Fact]
    public void A_file_that_is_read_is_not_removed()
    {
        using var files = new OutputFiles([_folder.Write("read.csv", "old")]);

        var act = () => files.Remove(_folder.Path("read.csv"));

        act.Should().Throw<CannotRunException>();
    }

    [Fact]
    public void Two_runs_at_once_leave_one_of_their_files_whole()
    {
        var path = _folder.Path("out.txt");
        Parallel.For(0, 8, run =>
        {
            using var files = new OutputFiles([]);
            files.Write(path, stream =>
            {
                for (var i = 0; i < 2_000; i++)
                {
                    stream.Write(Encoding.UTF8.GetBytes($"{run} of eight runs\n"));
                }
            });
            files.Keep();
        });

        File.ReadLines(path).Should().HaveCount(2_000).And.OnlyContain(line => line == File.ReadLines(path).First());
        Directory.GetFiles(_folder.Path(".")).Should().ContainSingle();
    }

    [Fact]
    public void A_file_that_only_its_owner_may_read_stays_one()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such modes.");
            return;
        }

        var path = _folder.Write("private.csv", "old");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        using var files = new OutputFiles([]);

        files.Write(path, stream => stream.Write("new"u8));
        files.Keep();

        File.GetUnixFileMode(path).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public void A_folder_that_may_not_be_written_in_is_refused_before_anything_is_read()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such modes.");
            return;
        }

        var folder = Directory.CreateDirectory(_folder.Path("closed")).FullName;
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "This account may write in every folder.");
        using var files = new OutputFiles([]);

        var act = () => files.Name(Path.Combine(folder, "out.csv"));

        act.Should().Throw<CannotRunException>().WithMessage("*out.csv cannot be written: *");
    }
}
