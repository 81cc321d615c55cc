namespace SchoolImprovement.Rules.Decisions;

/// <summary>One statement of the guidance: what a reader sees of it, whatever kind of facts it speaks of.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public abstract class Rule
{
    private protected Rule(string id, string title, Obligation obligation, ReadOnlySpan<string> citations)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        if (obligation is < Obligation.Must or > Obligation.May)
        {
            throw new ArgumentOutOfRangeException(nameof(obligation), obligation, $"Rule {Quoted.Of(id)} has an obligation that is none of the named ones.");
        }

        Id = IsId(id) ? id : throw new ArgumentException($"'{Quoted.Of(id)}' is not a rule id: capitals, digits and hyphens, such as 'ELG-TIER3'.", nameof(id));
        Title = title;
        Obligation = obligation;
        var parsed = ImmutableArray.CreateBuilder<Citation>(citations.Length);
        foreach (var citation in citations)
        {
            parsed.Add(Citation.Parse(citation));
        }

        Citations = parsed.MoveToImmutable();
    }

    /// <summary>A value of an enumeration, where it is a named one; a rule of another role or scope would never be asked.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the named ones; the message names the rule.</exception>
    private protected T Named<T>(T value, string member)
        where T : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(member, value, $"Rule {Id} has a {member} that is none of the named ones.");

    /// <summary>The id, which never changes: capitals, digits and hyphens, such as <c>ELG-TIER3</c>.</summary>
    public string Id { get; }

    /// <summary>The statement in a few words, as a list of reasons shows it.</summary>
    public string Title { get; }

    /// <summary>The paragraphs it comes from, first the one that decides; empty for a rule of an application's own.</summary>
    public ImmutableArray<Citation> Citations { get; }

    /// <summary>How strongly the guidance puts it.</summary>
    public Obligation Obligation { get; }

    /// <summary>The statement in full, in our words.</summary>
    public required string Statement { get; init; }

    /// <summary>The reading taken where the guidance is open; <see langword="null"/> where it is not.</summary>
    public string? Reading { get; init; }

    /// <summary>The titles of the conditions that must all hold, in their order.</summary>
    public abstract IEnumerable<string> ConditionTitles { get; }

    /// <summary>The id and the title.</summary>
    public override string ToString() => $"{Id} {Title}";

    private static bool IsId(string? value)
    {
        if (string.IsNullOrEmpty(value) || !char.IsAsciiLetterUpper(value[0]) || value[^1] == '-')
        {
            return false;
        }

        foreach (var one in value)
        {
            if (!char.IsAsciiLetterUpper(one) && !char.IsAsciiDigit(one) && one != '-')
            {
                return false;
            }
        }

        return true;
    }
}
