namespace SchoolImprovement.Rules.Mutation;

/// <summary>One small change of the sources.</summary>
/// <param name="Id">The number by which it is switched on.</param>
/// <param name="File">The file below the core, with slashes.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Member">The member in which it stands, such as the field that holds a rule.</param>
/// <param name="Change">What is changed: the kind, what stands there and what takes its place.</param>
/// <param name="IsStatic">Whether it runs once a process, as the initializer of a static member does.</param>
internal sealed record Mutant(int Id, string File, int Line, string Member, string Change, bool IsStatic)
{
    /// <summary>The folder, by which the table counts.</summary>
    public string Folder => Path.GetDirectoryName(File)!.Replace('\\', '/');

    /// <summary>What names the mutant from one version of the sources to the next, in which its line may be another.</summary>
    public string Key => $"{File}\t{Member}\t{Change}";

    public override string ToString() => $"{File}:{Line}\t{Member}\t{Change}";
}

/// <summary>What became of a mutant.</summary>
internal enum Verdict
{
    /// <summary>A test fails with it, and passes without it.</summary>
    Killed,

    /// <summary>Every test that reaches it passes.</summary>
    Survived,

    /// <summary>No test reaches it.</summary>
    NotReached,

    /// <summary>The time ended before its turn came.</summary>
    NotRun,
}
