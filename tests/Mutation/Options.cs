using System.CommandLine;

namespace SchoolImprovement.Rules.Mutation;

/// <summary>What a run is asked to do.</summary>
/// <param name="Folders">The folders below the core that are mutated; those of all rules, and the engine, where neither folder nor file is named.</param>
/// <param name="Files">The files below the core that are mutated, beside those folders.</param>
/// <param name="Members">Of those files, only what these members hold; all of it where none is named.</param>
/// <param name="ChangedSince">Only files changed since this version.</param>
/// <param name="Sample">So many mutants at most, chosen by the seed.</param>
/// <param name="Seed">The seed of the choice.</param>
/// <param name="Minutes">After so many minutes of trying no further mutant is begun.</param>
/// <param name="Output">A file for the verdict of each mutant.</param>
internal sealed record Options(string[] Folders, string[] Files, string[] Members, string? ChangedSince, int? Sample, int Seed, double? Minutes, string? Output)
{
    public static int Parse(string[] args, Func<Options, int> run)
    {
        var folders = new Option<string[]>("--folder") { Description = "A folder below src/SchoolImprovement.Rules, such as Eligibility/Rules; more than once for several. All rules and the engine, where neither folder nor file is given." };
        var files = new Option<string[]>("--file") { Description = "A file below src/SchoolImprovement.Rules, such as Support/Rules/Prerequisites.cs; more than once for several." };
        var members = new Option<string[]>("--member") { Description = "Only what a member of this name holds, such as Window; more than once for several." };
        var changed = new Option<string?>("--changed") { Description = "Only files that changed since this version, such as HEAD~1." };
        var sample = new Option<int?>("--sample") { Description = "At most so many mutants, chosen by the seed." };
        var seed = new Option<int>("--seed") { Description = "The seed of the choice.", DefaultValueFactory = static _ => 1 };
        var minutes = new Option<double?>("--minutes") { Description = "Begin no further mutant after so many minutes." };
        var output = new Option<string?>("--output", "-o") { Description = "Write the verdict of each mutant to this file." };
        var command = new RootCommand("Changes the rules one small thing at a time, and says which change no test notices. Ends with 0 when there is none that is not accepted, with 1 when there is, and with 2 when it could not run.")
        {
            folders, files, members, changed, sample, seed, minutes, output,
        };
        command.SetAction(parsed => run(new Options(
            parsed.GetValue(folders) ?? [], parsed.GetValue(files) ?? [], parsed.GetValue(members) ?? [], parsed.GetValue(changed), parsed.GetValue(sample), parsed.GetValue(seed), parsed.GetValue(minutes), parsed.GetValue(output))));
        var given = command.Parse(args);
        var code = given.Invoke();
        return given.Errors.Count == 0 ? code : 2;
    }
}
