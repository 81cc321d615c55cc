namespace SchoolImprovement.Rules.Guidance;

/// <summary>Whom to ask about programmes in a subject, by region: Annex A without people's names and mailboxes.</summary>
/// <remarks>Immutable and thread-safe, as long as the application's contacts are.</remarks>
public sealed class HubDirectory
{
    // Read when a hub is asked for: the reading of JSON takes longer than all else before a first form is checked.
    private static readonly Lazy<Hub[]> Annex = new(static () => HubDirectoryJson.ReadEmbedded());

    private readonly Lazy<Hub[]> _hubs;
    private readonly Func<Hub, string?>? _contacts;

    private HubDirectory(Lazy<Hub[]> hubs, Func<Hub, string?>? contacts)
    {
        _hubs = hubs;
        _contacts = contacts;
    }

    /// <summary>The directory of the guidance for 2019 to 2020. Guidance A.maths, A.english, A.science and A.computing.</summary>
    public static HubDirectory Annex2019To2020 { get; } = new(Annex, null);

    /// <summary>Every hub, in the order of the annex.</summary>
    public ImmutableArray<Hub> Hubs => ImmutableCollections.Wrap(_hubs.Value);

    /// <summary>The same directory with an application's own contacts, which this library does not carry: it names no person and no mailbox.</summary>
    /// <param name="contacts">
    /// How to reach a hub, in a few words; <see langword="null"/> where the application does not know. It is called from several threads at once.
    /// </param>
    public HubDirectory WithContacts(Func<Hub, string?> contacts)
    {
        ArgumentNullException.ThrowIfNull(contacts);
        return new HubDirectory(_hubs, contacts);
    }

    /// <summary>The hubs to ask in a subject.</summary>
    /// <param name="kind">The kind of hub.</param>
    /// <param name="region">The school's region; <see langword="null"/> for the hubs of every region.</param>
    /// <returns>In the order of the annex; a hub that serves every region is always among them.</returns>
    public ImmutableArray<Hub> Find(HubKind kind, HubRegion? region) =>
        [.. Hubs.Where(hub => hub.Kind == kind && (region is null || hub.Region is null || hub.Region == region))];

    /// <summary>The application's own contact of a hub; <see langword="null"/> where it supplies none.</summary>
    public string? ContactOf(Hub hub)
    {
        ArgumentNullException.ThrowIfNull(hub);
        return _contacts?.Invoke(hub);
    }

    /// <summary>Whom to ask, in words: the hubs of a region with what the application knows of them.</summary>
    /// <param name="kind">The kind of hub.</param>
    /// <param name="region">The school's region; <see langword="null"/> where it is not known.</param>
    public string Describe(HubKind kind, HubRegion? region)
    {
        var title = HubNames.Of(kind);
        if (region is null && Hubs.Any(hub => hub.Kind == kind && hub.Region is not null))
        {
            return $"the {title} of the school's region, which the form does not state";
        }

        // Where the directory has no more than the hub's kind, it is not said twice.
        var hubs = string.Join("; ", Find(kind, region).Select(Describe).Where(text => text != title));
        var whom = region is null ? $"the {title}" : $"the {title} for {HubNames.InSentence(region.Value)}";
        return hubs.Length == 0 ? $"{whom}, whom {HubNames.TableInSentence(kind)} names" : $"{whom}: {hubs}";
    }

    private string Describe(Hub hub)
    {
        var text = hub.Link is null ? hub.Name : $"{hub.Name} ({hub.Link})";
        return ContactOf(hub) is { } contact ? $"{text}, {contact}" : text;
    }
}
