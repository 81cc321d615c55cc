using System.Diagnostics;
using SchoolImprovement.Rules.Mutation;

if (args is ["--host", var tests, var core])
{
    return await Host.Run(tests, core);
}

return Options.Parse(args, static options =>
{
    try
    {
        return Run(options);
    }
    catch (InvalidOperationException wrong)
    {
        Console.Error.WriteLine(wrong.Message);
        return 2;
    }
});

static int Run(Options options)
{
    var repository = Command.Lines(Environment.CurrentDirectory, "git", "rev-parse", "--show-toplevel")[0];
    var files = new Selection(repository, options);
    if (files.IsEmpty)
    {
        Console.WriteLine("No rule changed, and so no mutant is to be tried.");
        return 0;
    }

    var here = Path.Combine(repository, "tests", "Mutation");
    var accepted = Survivors.Read(Path.Combine(here, "survivors.tsv"));
    var clock = Stopwatch.StartNew();
    using var copy = WorkingCopy.Build(repository, files.Contains);
    Say($"{copy.Mutants.Count} mutants built, {copy.Refused} that do not compile left out");
    var tests = TestCases.Measure(copy, [.. File.ReadLines(Path.Combine(here, "left-out.txt")).Where(static line => line.Length > 0 && line[0] != '#')]);
    Say($"{tests.All.Count} test cases pass without a mutant");

    var verdicts = new Dictionary<Mutant, Verdict>();
    using var trial = new Trial(copy, tests);
    var trying = Stopwatch.StartNew();
    foreach (var mutant in Chosen(copy.Mutants, options))
    {
        verdicts[mutant] = options.Minutes is { } most && trying.Elapsed.TotalMinutes > most && !Report.IsCanary(mutant) ? Verdict.NotRun : trial.Of(mutant);
        if (verdicts[mutant] is Verdict.Survived or Verdict.NotReached && !Report.IsCanary(mutant))
        {
            Console.WriteLine($"{verdicts[mutant]}\t{mutant}");
        }
    }

    Say("all tried");
    var isComplete = options is { Sample: null, ChangedSince: null, Members: [] } && !verdicts.ContainsValue(Verdict.NotRun);
    return new Report(verdicts, accepted, isComplete).Write(options.Output) ? 0 : 1;

    void Say(string what) => Console.WriteLine($"{clock.Elapsed:mm\\:ss} {what}.");
}

// The canary comes first and always. Where not all may be tried, those that are stand in no order of the files.
static IEnumerable<Mutant> Chosen(IReadOnlyList<Mutant> mutants, Options options)
{
    var rules = mutants.Where(one => !Report.IsCanary(one) && (options.Members.Length == 0 || options.Members.Contains(one.Member))).ToArray();
    if (options.Sample is not null || options.Minutes is not null)
    {
        // The same choice for the same seed, and no secret.
#pragma warning disable CA5394
        new Random(options.Seed).Shuffle(rules);
#pragma warning restore CA5394
    }

    return mutants.Where(Report.IsCanary).Concat(rules.Take(options.Sample ?? rules.Length));
}
