using System.Runtime.CompilerServices;

namespace SchoolImprovement.Rules.Documents;

/// <summary>Values of an enumeration that a model takes: the named ones alone, since no rule speaks of another.</summary>
internal static class NamedValue
{
    /// <summary>The value, which is not known or is one of the named ones.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the named ones; the message names the member and the value.</exception>
    public static T? Of<T>(T? value, [CallerMemberName] string member = "")
        where T : struct, Enum
        => value is not { } known || Enum.IsDefined(known) ? value : throw new ArgumentOutOfRangeException(member, value, $"There is no such {typeof(T).Name}.");
}
