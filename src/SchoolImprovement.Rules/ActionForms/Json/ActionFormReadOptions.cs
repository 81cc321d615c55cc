namespace SchoolImprovement.Rules.ActionForms;

/// <summary>How large a form may be to be read at all. The defaults are far beyond any real form.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ActionFormReadOptions
{
    private const int DeepestPossible = 64;

    /// <summary>The limits that apply where none are given.</summary>
    public static ActionFormReadOptions Default { get; } = new();

    /// <summary>How many bytes a form may have; 4 MiB unless given. Of a stream no more than one byte beyond it is read.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1, or more than an array can hold.</exception>
    public int MaximumBytes
    {
        get;
        init => field = value is >= 1 and < int.MaxValue / 2
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"A form has 1 to {(int.MaxValue / 2) - 1} bytes.");
    } = 4 * 1024 * 1024;

    /// <summary>How deep objects and lists may be nested; 16 unless given. A form itself needs 7.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 1 to 64.</exception>
    public int MaximumDepth
    {
        get;
        init => field = value is >= 1 and <= DeepestPossible
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"A depth is 1 to {DeepestPossible}.");
    } = 16;

    /// <summary>How many values a form may have in all, objects and lists among them; 20,000 unless given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaximumValues
    {
        get;
        init => field = value >= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A form has at least one value.");
    } = 20_000;
}
