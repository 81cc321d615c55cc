using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Xunit;
using Xunit.Runner.Common;
using Xunit.Sdk;
using Xunit.v3;

namespace SchoolImprovement.Rules.Mutation;

/// <summary>The side of a test process: runs test cases by number, with a mutant switched on or none.</summary>
/// <remarks>It reads one order a line and answers each with one line, or for <c>cover</c> with one a test case and an empty one.</remarks>
internal sealed class Host
{
    private readonly InProcessFrontController _controller;
    private readonly List<ITestCase> _cases = [];
    private readonly FieldInfo _active;
    private readonly bool[] _reached;

    private Host(Assembly tests, Assembly core)
    {
        var mutants = core.GetType("Mutation.Mutants", throwOnError: true)!;
        _active = mutants.GetField("Active")!;
        _reached = (bool[])mutants.GetField("Reached")!.GetValue(null)!;
        _controller = new InProcessFrontController(ExtensibilityPointFactory.GetTestFramework(tests), tests, configFilePath: null);
    }

    public static async Task<int> Run(string tests, string core)
    {
        var replies = Console.Out;
        Console.SetOut(TextWriter.Null);
        // Tests look for their files from the folder that they are built into.
        AppContext.SetData("APP_CONTEXT_BASE_DIRECTORY", Path.GetDirectoryName(tests) + Path.DirectorySeparatorChar);
        TestContext.SetForInitialization(diagnosticMessageSink: null, diagnosticMessages: false, internalDiagnosticMessages: false);
        var host = new Host(Assembly.LoadFrom(tests), Assembly.LoadFrom(core));
        while (Console.In.ReadLine() is { } order)
        {
            var words = order.Split('\t');
            var reply = words[0] switch
            {
                "find" => await host.Find(tests, words[1]),
                "all" => await host.RunAll(words[1]),
                "cover" => await host.Cover(words[1]),
                "try" => await host.Try(int.Parse(words[1], CultureInfo.InvariantCulture), words[2], isFresh: words[3] == "fresh"),
                _ => throw new InvalidOperationException(order),
            };
            replies.WriteLine(reply);
            replies.Flush();
        }

        return 0;
    }

    /// <summary>Finds the test cases of some classes, or of all: one line with a name, a class and a number for each.</summary>
    private async Task<string> Find(string tests, string classes)
    {
        var types = classes.Length == 0 ? null : classes.Split(',').Select(name => Assembly.LoadFrom(tests).GetType(name, throwOnError: true)!).ToArray();
        using var stop = new CancellationTokenSource();
        await _controller.Find(
            new Outcome(), TestFrameworkOptions.ForDiscovery(new TestAssemblyConfiguration { PreEnumerateTheories = true }), static _ => true, stop, types,
            (one, _) => { _cases.Add(one); return new(true); });
        _cases.Sort(static (left, right) => string.CompareOrdinal(left.UniqueID, right.UniqueID));
        return string.Join('\t', _cases.Select(static one => $"{one.UniqueID} {one.TestClassName} {Wording(one.TestCaseDisplayName)}"));
    }

    /// <summary>Runs test cases together, without a mutant: the failures, and whatever was reached.</summary>
    private async Task<string> RunAll(string cases)
    {
        var outcome = await Run(Chosen(cases), isParallel: true);
        return $"{string.Join(' ', outcome.Failed)}\t{Reached()}";
    }

    private async Task<string> Cover(string cases)
    {
        var lines = new List<string>();
        foreach (var one in Chosen(cases))
        {
            Array.Clear(_reached);
            var clock = Stopwatch.StartNew();
            await Run([one]);
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"{one.UniqueID} {clock.Elapsed.TotalMilliseconds:0.0} {Reached()}"));
        }

        return string.Join('\t', lines);
    }

    /// <summary>The first test case that fails with the mutant; <c>unclean</c> where it fails without it too.</summary>
    private async Task<string> Try(int mutant, string cases, bool isFresh)
    {
        _active.SetValue(null, mutant);
        var failed = (await Run(Chosen(cases))).Failed.FirstOrDefault();
        if (failed is null)
        {
            return "passed";
        }

        if (!isFresh)
        {
            _active.SetValue(null, -1);
            if ((await Run(Chosen(failed))).Failed.Count > 0)
            {
                return "unclean";
            }
        }

        return $"failed {failed}";
    }

    private List<ITestCase> Chosen(string cases)
    {
        var ids = cases.Split(' ').ToHashSet();
        return _cases.FindAll(one => ids.Contains(one.UniqueID));
    }

    private string Reached() => string.Join(',', Enumerable.Range(0, _reached.Length).Where(id => _reached[id]));

    private async Task<Outcome> Run(List<ITestCase> cases, bool isParallel = false)
    {
        var outcome = new Outcome();
        var options = TestFrameworkOptions.ForExecution(new TestAssemblyConfiguration { ParallelizeTestCollections = isParallel, StopOnFail = !isParallel });
        using var stop = new CancellationTokenSource();
        await _controller.Run(outcome, options, cases, stop);
        return outcome;
    }

    private static string Wording(string name) => name.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ');

    /// <summary>Keeps which test cases failed.</summary>
    private sealed class Outcome : IMessageSink
    {
        public List<string> Failed { get; } = [];

        public bool OnMessage(IMessageSinkMessage message)
        {
            lock (Failed)
            {
                switch (message)
                {
                    case ITestFailed failed:
                        Failed.Add(failed.TestCaseUniqueID);
                        break;
                    case ITestCaseCleanupFailure failed:
                        Failed.Add(failed.TestCaseUniqueID);
                        break;
                    case IErrorMessage error:
                        throw new InvalidOperationException(string.Join(' ', error.Messages));
                }
            }

            return true;
        }
    }
}
