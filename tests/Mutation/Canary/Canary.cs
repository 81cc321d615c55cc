namespace Mutation;

/// <summary>Made-up code among the rules, in no room of theirs: what becomes of each of its mutants is known.</summary>
internal static class Canary
{
    private static readonly int Least = 3;
    private static readonly bool IsOpen = true;

    public static bool IsOver(int days) => IsOpen && days > Least;

    public static bool IsUnseen(int days) => days == Least;
}
