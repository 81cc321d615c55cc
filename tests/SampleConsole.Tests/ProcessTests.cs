using System.Diagnostics;
using SchoolImprovement.Rules.Samples.Tests;

namespace SchoolImprovement.Rules.Samples.SampleConsole.Tests;

/// <summary>Samples as the processes that they are: killed, stopped, and read by whoever has had enough.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly SampleRun _folder = Samples.Of(nameof(NlePay));

    public static TheoryData<string> Each { get; } = [.. Samples.All];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Each))]
    public void A_pipe_that_is_closed_ends_a_run_quietly(string sample)
    {
        using var shell = Shell($"{{ {Command(sample, "")}; echo \"ended $?\" >&2; }} | true");

        var error = shell.StandardError.ReadToEnd();

        error.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1].Should().BeOneOf("ended 0", "ended 1");
        error.Should().NotContain("ipe").And.NotContain("xception");
    }

    [Fact]
    public void A_full_disk_behind_standard_output_gives_exit_code_2()
    {
        using var shell = Shell($"[ -e /dev/full ] || exit 77; {Command(nameof(SupportTimeline), "--json")} >/dev/full");

        var error = shell.StandardError.ReadToEnd();

        shell.WaitForExit();
        Assert.SkipWhen(shell.ExitCode == 77, "There is no /dev/full, so that no full disk was met.");
        (shell.ExitCode, error).Should().Be((2, "No space left on device\n"));
    }

    [Fact]
    public void A_run_that_is_killed_in_the_middle_leaves_the_old_file_whole()
    {
        // The data are written first, and then the run waits for somebody to read the page.
        var (old, page) = (_folder.Write("old.json", "old"), _folder.Path("page"));
        using var shell = Shell($$"""
            mkfifo '{{page}}' || exit 77
            {{Command(nameof(SupportTimeline), $"-o '{old}' --html '{page}'")}} >'{{_folder.Path("said")}}' 2>&1 &
            until ls '{{old}}'.*.unfinished >'{{_folder.Path("seen")}}' 2>&1 || ! kill -0 $!; do sleep 0.05; done
            kill -KILL $!
            wait $!
            echo "ended $?"
            """);

        var text = shell.StandardOutput.ReadToEnd();

        shell.WaitForExit();
        Assert.SkipWhen(shell.ExitCode == 77, "No named pipe can be made here, so that nothing was killed in the middle.");
        text.Should().Be("ended 137\n");
        _folder.Text("old.json").Should().Be("old\n");
    }

    [Fact]
    public void A_run_that_is_told_to_end_says_so_and_leaves_nothing_behind()
    {
        // The pipe opens for the shell when the run has opened it, and so takes signals.
        var (old, form) = (_folder.Write("old.json", "old"), _folder.Path("form"));
        using var shell = Shell($$"""
            mkfifo '{{form}}' || exit 77
            {{Command(nameof(RafCheck), $"-o '{old}' '{form}'")}} >'{{_folder.Path("said")}}' 2>&1 &
            exec 3>'{{form}}'
            kill -TERM $!
            wait $!
            echo "ended $?"
            """);

        var text = shell.StandardOutput.ReadToEnd();

        shell.WaitForExit();
        Assert.SkipWhen(shell.ExitCode == 77, "No named pipe can be made here, so that nothing was ended in the middle.");
        text.Should().Be("ended 2\n");
        _folder.Text("said").Should().Be("Cancelled.\n");
        _folder.Text("old.json").Should().Be("old\n");
        Directory.GetFiles(_folder.Path("."), "*.unfinished").Should().BeEmpty();
    }

    private static string Command(string sample, string arguments) =>
        $"'{Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet"}' '{Path.Combine(AppContext.BaseDirectory, sample + ".dll")}' {arguments}";

    private static Process Shell(string script)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no such shell here.");
        return Process.Start(new ProcessStartInfo("/bin/sh", ["-c", script]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
    }
}
