using System.Runtime.CompilerServices;
using BenchmarkDotNet.Running;
using SchoolImprovement.Rules.Benchmarks.Quick;

namespace SchoolImprovement.Rules.Benchmarks;

/// <summary>
/// <c>quick</c> prints one line a figure in under two minutes; with names of groups after it those alone, with
/// <c>--data DIR</c> also what needs the published files, with <c>--markdown</c> the README's tables. Without it
/// BenchmarkDotNet is asked, with its own arguments.
/// </summary>
internal static class Program
{
    public static int Main(string[] args)
    {
        switch (args)
        {
            case [StartUp.Argument, var task]:
                StartUp.Do(task);
                return 0;
            case [PopulationFigures.Argument, var what, var folder]:
                PopulationFigures.First(what, folder, Console.Out);
                return 0;
            case ["quick", .. var arguments]:
                return Quickly(arguments);
            default:
                return Thoroughly(args);
        }
    }

    // Apart, so that the runs that measure start-up load nothing of them.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Quickly(string[] arguments) => QuickRun.Run(Console.Out, Console.Error, arguments);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Thoroughly(string[] args)
    {
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, new BenchmarkSettings());
        return 0;
    }
}
