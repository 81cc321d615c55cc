using System.Globalization;

namespace SchoolImprovement.Rules.Mutation;

/// <summary>What became of the mutants, as a table and a list of what is wrong.</summary>
internal sealed class Report(IReadOnlyDictionary<Mutant, Verdict> verdicts, Survivors accepted, bool isComplete)
{
    /// <summary>What becomes of the mutants that are put in by hand, of what runs when asked and of what is made once.</summary>
    private static readonly Dictionary<string, Verdict> Canary = new()
    {
        ["IsOpen literal: true => false"] = Verdict.Killed,
        ["Least literal: 3 => 4"] = Verdict.Survived,
        ["Least literal: 3 => (2)"] = Verdict.Survived,
        ["IsOver drop: IsOpen => true"] = Verdict.Survived,
        ["IsOver drop: days > Least => true"] = Verdict.Killed,
        ["IsOver operator: days > Least => days >= Least"] = Verdict.Survived,
        ["IsOver operator: days > Least => days <= Least"] = Verdict.Killed,
        ["IsUnseen operator: days == Least => days != Least"] = Verdict.NotReached,
    };

    public static bool IsCanary(Mutant mutant) => mutant.Folder == WorkingCopy.Canary;

    /// <summary>Prints the table and what is wrong.</summary>
    /// <param name="output">A file for the verdict of each mutant.</param>
    /// <returns>Whether nothing is wrong.</returns>
    public bool Write(string? output)
    {
        var rules = verdicts.Where(static one => !IsCanary(one.Key)).OrderBy(static one => one.Key.Id).ToList();
        Console.WriteLine();
        Console.WriteLine(Row("folder", "mutants", "killed", "survived", "of which accepted", "not reached", "not run"));
        foreach (var folder in rules.GroupBy(static one => one.Key.Folder).Append(rules.GroupBy(static _ => "all").FirstOrDefault()))
        {
            if (folder is not null)
            {
                Console.WriteLine(Row(folder.Key, folder.Count(), Count(Verdict.Killed), Count(Verdict.Survived), folder.Count(one => one.Value == Verdict.Survived && accepted.Has(one.Key)), Count(Verdict.NotReached), Count(Verdict.NotRun)));
            }

            int Count(Verdict verdict) => folder.Count(one => one.Value == verdict);
        }

        if (output is not null)
        {
            File.WriteAllLines(output, rules.Select(static one => $"{one.Value}\t{one.Key}"));
        }

        var wrong = Wrong(rules).ToList();
        Console.WriteLine();
        Console.WriteLine(wrong.Count == 0 ? "Every mutant that was tried is killed, or accepted with a reason." : "Wrong:");
        wrong.ForEach(Console.WriteLine);
        return wrong.Count == 0;
    }

    private IEnumerable<string> Wrong(IReadOnlyList<KeyValuePair<Mutant, Verdict>> rules)
    {
        var canaries = verdicts.Where(static one => IsCanary(one.Key)).ToDictionary(static one => $"{one.Key.Member} {one.Key.Change}", static one => one.Value);
        foreach (var (name, verdict) in Canary.Where(one => !canaries.TryGetValue(one.Key, out var found) || found != one.Value))
        {
            yield return $"The run cannot be trusted: of the mutant put in by hand '{name}' it says {(canaries.TryGetValue(name, out var found) ? found : "nothing")}, not {verdict}.";
        }

        foreach (var (mutant, verdict) in rules.Where(one => one.Value is Verdict.Survived or Verdict.NotReached && !accepted.Has(one.Key)))
        {
            yield return $"{verdict}: {mutant}";
        }

        foreach (var (mutant, _) in rules.Where(one => one.Value == Verdict.Killed && accepted.Has(one.Key)))
        {
            yield return $"Accepted as a survivor, and killed: {mutant}";
        }

        var files = rules.Select(static one => one.Key.File).ToHashSet();
        var keys = rules.Select(static one => one.Key.Key).ToHashSet();
        foreach (var key in accepted.Keys.Where(key => isComplete && files.Contains(key.Split('\t')[0]) && !keys.Contains(key)))
        {
            yield return $"Accepted as a survivor, and there is no such mutant: {key}";
        }
    }

    private static string Row(string folder, params object[] columns) =>
        string.Create(CultureInfo.InvariantCulture, $"{folder,-26}{string.Concat(columns.Select(static one => string.Create(CultureInfo.InvariantCulture, $"{one,18}")))}");
}
