using System.Globalization;

namespace SchoolImprovement.Rules.Mutation;

/// <summary>A test case, with what it reaches and how long it takes.</summary>
internal sealed class TestCase(string id, string testClass, string name)
{
    public string Id => id;

    public string Class => testClass;

    public string Name => name;

    public TimeSpan Takes { get; set; }

    public IReadOnlySet<int> Reaches { get; set; } = new HashSet<int>();

    /// <summary>How many mutants it has killed: the likeliest is asked first.</summary>
    public int Kills { get; set; }
}

/// <summary>The test cases that are asked about mutants: each passes without one, and it is known what each reaches.</summary>
internal sealed class TestCases
{
    private TestCases(IReadOnlyList<TestCase> all, IReadOnlySet<int> reached)
    {
        All = all;
        Reached = reached;
    }

    public IReadOnlyList<TestCase> All { get; }

    /// <summary>The mutants that are reached at all, what is static included.</summary>
    public IReadOnlySet<int> Reached { get; }

    /// <summary>Runs every test case without a mutant, all together and then one by one.</summary>
    /// <param name="copy">What is tested.</param>
    /// <param name="leftOut">How the names of test cases begin that are not asked.</param>
    /// <exception cref="InvalidOperationException">A test case fails without a mutant, or no name begins so.</exception>
    public static TestCases Measure(WorkingCopy copy, IReadOnlyList<string> leftOut)
    {
        using var process = TestProcess.Start(copy);
        var all = Ask("find\t").Split('\t').Select(static line => line.Split(' ', 3)).Select(static words => new TestCase(words[0], words[1], words[2])).ToList();
        if (leftOut.FirstOrDefault(name => !all.Exists(one => Begins(one, name))) is { } stale)
        {
            throw new InvalidOperationException($"No test is called '{stale}…', which is to be left out.");
        }

        all.RemoveAll(one => leftOut.Any(name => Begins(one, name)));
        var byId = all.ToDictionary(static one => one.Id);
        var first = Ask($"all\t{string.Join(' ', byId.Keys)}").Split('\t');
        if (first[0].Length > 0)
        {
            throw new InvalidOperationException($"Fails without any mutant: {string.Join("; ", first[0].Split(' ').Select(id => byId[id].Name))}.");
        }

        foreach (var line in Ask($"cover\t{string.Join(' ', byId.Keys)}").Split('\t').Select(static line => line.Split(' ')))
        {
            byId[line[0]].Takes = TimeSpan.FromMilliseconds(double.Parse(line[1], CultureInfo.InvariantCulture));
            byId[line[0]].Reaches = Numbers(line[2]);
        }

        return new TestCases(all, Numbers(first[1]));

        string Ask(string order) => process.Ask(order, TimeSpan.FromMinutes(1)) ?? throw new InvalidOperationException("The process of the tests ended, or takes too long, without any mutant.");

        static bool Begins(TestCase one, string name) => one.Name.StartsWith(name, StringComparison.Ordinal);

        static HashSet<int> Numbers(string list) => [.. list.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(static id => int.Parse(id, CultureInfo.InvariantCulture))];
    }
}
