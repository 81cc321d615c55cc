using System.Diagnostics;

namespace SchoolImprovement.Rules.Mutation;

/// <summary>Programs that are run to their end.</summary>
internal static class Command
{
    /// <summary>The lines that a program writes.</summary>
    /// <exception cref="InvalidOperationException">It ends with anything but 0.</exception>
    public static IReadOnlyList<string> Lines(string folder, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : throw new InvalidOperationException($"'{program} {string.Join(' ', arguments)}' ended with {process.ExitCode}: {text}");
    }
}
