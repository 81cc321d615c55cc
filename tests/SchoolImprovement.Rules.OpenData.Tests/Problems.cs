namespace SchoolImprovement.Rules.OpenData.Tests;

/// <summary>What is done with a school that is left out.</summary>
internal static class Problems
{
    /// <summary>Fails the test: no school is to be left out.</summary>
    public static void None(SchoolProblem problem) => throw new InvalidOperationException(problem.ToString());
}
