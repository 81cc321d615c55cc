using System.Diagnostics;

namespace Packages.Tests;

/// <summary>Runs the .NET command line in a folder of its own.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    public static ProcessStartInfo In(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        // What the test itself was started with is not for the applications that it builds.
        foreach (var name in (string[])["MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "MSBuildLoadMicrosoftTargetsReadOnly"])
        {
            start.Environment.Remove(name);
        }

        return start;
    }

    public static async Task<string> Run(string folder, params string[] arguments)
    {
        using var process = Process.Start(In(folder, arguments))!;
        using var limit = new CancellationTokenSource(Longest);
        var said = process.StandardOutput.ReadToEndAsync(limit.Token);
        var complained = process.StandardError.ReadToEndAsync(limit.Token);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        var output = await said + await complained;
        process.ExitCode.Should().Be(0, "'dotnet {0}' says: {1}", string.Join(' ', arguments), output);
        return output;
    }
}
