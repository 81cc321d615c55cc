namespace SchoolImprovement.Rules.Benchmarks.Quick;

/// <summary>The numbers of threads that are measured: one, and two where there are as many processors.</summary>
internal static class ThreadCounts
{
    public static IEnumerable<int> All => Environment.ProcessorCount > 1 ? [1, 2] : [1];
}
