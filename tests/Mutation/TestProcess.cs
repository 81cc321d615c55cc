using System.Diagnostics;
using System.Globalization;

namespace SchoolImprovement.Rules.Mutation;

/// <summary>A process that runs test cases, seen from outside.</summary>
internal sealed class TestProcess : IDisposable
{
    /// <summary>The environment variable that says which mutant is on from the start of a process.</summary>
    public const string ActiveMutant = "MUTANT";

    // A mutant may loop for ever, or ask for all the memory there is.
    private const string MostMemory = "0x80000000";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Process _process;

    private TestProcess(Process process) => _process = process;

    /// <summary>Starts a process.</summary>
    /// <param name="copy">What it tests.</param>
    /// <param name="mutant">The mutant that is on from its start, before anything static is made; -1 for none.</param>
    public static TestProcess Start(WorkingCopy copy, int mutant = -1)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(TestProcess).Assembly.Location, "--host", copy.TestAssembly, copy.CoreAssembly])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(copy.TestAssembly)!,
        };
        start.Environment[ActiveMutant] = mutant.ToString(CultureInfo.InvariantCulture);
        start.Environment["DOTNET_GCHeapHardLimit"] = MostMemory;
        start.Environment["DOTNET_TieredPGO"] = "0";
        var process = Process.Start(start)!;
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        return new TestProcess(process);
    }

    /// <summary>Gives an order and waits for its reply; null where the process crashed, or took many times as long as it should.</summary>
    /// <param name="order">The order.</param>
    /// <param name="expected">How long it takes without a mutant.</param>
    public string? Ask(string order, TimeSpan expected)
    {
        try
        {
            _process.StandardInput.WriteLine(order);
            _process.StandardInput.Flush();
        }
        catch (IOException)
        {
            return null;
        }

        var reply = _process.StandardOutput.ReadLineAsync();
        return reply.Wait(Patience + (20 * expected)) ? reply.Result : null;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.WaitForExit();
        _process.Dispose();
    }
}
