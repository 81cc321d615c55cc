namespace SchoolImprovement.Rules.Mutation;

/// <summary>Tries mutants, one after another.</summary>
/// <remarks>
/// A mutant of code that runs whenever it is asked is switched on in a process that runs already: it is killed when a test fails
/// with it and passes again without it. Whatever survives that, and every mutant of what is made once a process, is tried in a
/// process of its own, in which it is on from the start.
/// </remarks>
internal sealed class Trial(WorkingCopy copy, TestCases tests) : IDisposable
{
    private const int MostTogether = 250;

    private static readonly TimeSpan MostTimeTogether = TimeSpan.FromMilliseconds(500);

    private readonly ILookup<(string File, string Member), Mutant> _members = copy.Mutants.ToLookup(static one => (one.File, one.Member));
    private readonly ILookup<string, Mutant> _files = copy.Mutants.ToLookup(static one => one.File);
    private TestProcess? _shared;

    public Verdict Of(Mutant mutant)
    {
        if (!tests.Reached.Contains(mutant.Id))
        {
            return Verdict.NotReached;
        }

        var covering = InOrder(tests.All.Where(one => one.Reaches.Contains(mutant.Id)));
        if (covering.Count > 0 && !mutant.IsStatic)
        {
            return IsKilledShared(mutant, covering) || IsKilledAlone(mutant, covering) ? Verdict.Killed : Verdict.Survived;
        }

        // What is made once is read by the tests that reach the same rule, or the same file; and then perhaps by any other.
        var near = Reaching(_members[(mutant.File, mutant.Member)]);
        near = near.Count > 0 ? near : Reaching(_files[mutant.File]);
        var killers = tests.All.Where(static one => one.Kills > 0).OrderByDescending(static one => one.Kills).Take(20);
        near = InOrder(near.Concat(killers).Distinct());
        return IsKilledAlone(mutant, near) || IsKilledAlone(mutant, InOrder(tests.All.Except(near))) ? Verdict.Killed : Verdict.Survived;
    }

    public void Dispose() => _shared?.Dispose();

    // The likeliest to kill in the shortest time first.
    private static List<TestCase> InOrder(IEnumerable<TestCase> cases) => [.. cases.OrderByDescending(static one => one.Kills / one.Takes.TotalMilliseconds).ThenBy(static one => one.Takes)];

    // Few at first, since most mutants die of the first test.
    private static IEnumerable<List<TestCase>> Batches(List<TestCase> cases)
    {
        var batch = new List<TestCase>();
        var most = 1;
        var takes = TimeSpan.Zero;
        foreach (var one in cases)
        {
            batch.Add(one);
            takes += one.Takes;
            if (batch.Count >= most || takes > MostTimeTogether)
            {
                yield return batch;
                batch = [];
                takes = TimeSpan.Zero;
                most = Math.Min(most * 4, MostTogether);
            }
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }

    private List<TestCase> Reaching(IEnumerable<Mutant> mutants)
    {
        var ids = mutants.Select(static one => one.Id).ToHashSet();
        return tests.All.Where(one => one.Reaches.Overlaps(ids)).ToList();
    }

    private bool IsKilledShared(Mutant mutant, List<TestCase> cases)
    {
        if (_shared is null)
        {
            _shared = TestProcess.Start(copy);
            _shared.Ask("find\t", TimeSpan.FromSeconds(10));
        }

        foreach (var batch in Batches(cases))
        {
            switch (Ask(_shared, mutant, batch, isFresh: false))
            {
                case null:
                    _shared.Dispose();
                    _shared = null;
                    return true;
                case "unclean":
                    // The mutant outlives its turn in something that is kept: a process of its own decides.
                    _shared.Dispose();
                    _shared = null;
                    return false;
                case var reply when IsKill(reply, cases):
                    return true;
            }
        }

        return false;
    }

    private bool IsKilledAlone(Mutant mutant, List<TestCase> cases)
    {
        if (cases.Count == 0)
        {
            return false;
        }

        using var process = TestProcess.Start(copy, mutant.Id);
        return process.Ask($"find\t{string.Join(',', cases.Select(static one => one.Class).Distinct())}", TimeSpan.FromSeconds(10)) is null
            || Batches(cases).Any(batch => Ask(process, mutant, batch, isFresh: true) is not { } reply || IsKill(reply, cases));
    }

    private static string? Ask(TestProcess process, Mutant mutant, List<TestCase> batch, bool isFresh) => process.Ask(
        $"try\t{mutant.Id}\t{string.Join(' ', batch.Select(static one => one.Id))}\t{(isFresh ? "fresh" : "shared")}",
        TimeSpan.FromTicks(batch.Sum(static one => one.Takes.Ticks)));

    private static bool IsKill(string reply, List<TestCase> cases)
    {
        if (!reply.StartsWith("failed ", StringComparison.Ordinal))
        {
            return false;
        }

        cases.Find(one => reply.EndsWith(one.Id, StringComparison.Ordinal))!.Kills++;
        return true;
    }
}
