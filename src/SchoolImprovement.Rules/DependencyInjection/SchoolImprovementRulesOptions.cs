using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.DependencyInjection;

/// <summary>What an application says of the rules when it adds them to its services.</summary>
/// <remarks>
/// Used while services are put together, and checked at once: what is wrong throws where it is said, before the application runs. Not
/// thread-safe, as service collections are not.
/// </remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class SchoolImprovementRulesOptions
{
    private static readonly ImmutableArray<Type> Used = [typeof(GuidancePolicy), typeof(SupportOffer), typeof(SchoolTermCalendar), typeof(BankHolidays), typeof(HubDirectory)];

    private readonly Dictionary<Type, object> _values = [];
    private readonly Dictionary<Type, Func<IServiceProvider, object>> _sources = [];

    internal SchoolImprovementRulesOptions()
    {
    }

    /// <summary>Takes a policy, an offer, a term calendar, bank holidays or a directory of hubs as it is.</summary>
    /// <typeparam name="T">What it is, such as <see cref="GuidancePolicy"/> or <see cref="SchoolTermCalendar"/>.</typeparam>
    /// <exception cref="ArgumentException">The rules use no such thing, or it has been given already.</exception>
    public SchoolImprovementRulesOptions Use<T>(T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        RefuseAnother(typeof(T));
        _values.Add(typeof(T), value);
        return this;
    }

    /// <summary>
    /// Takes a policy, an offer, a term calendar, bank holidays or a directory of hubs from the application's own services when the
    /// rules are first asked for, such as <c>provider.GetRequiredService&lt;IOptions&lt;GuidancePolicy&gt;&gt;().Value</c>.
    /// </summary>
    /// <typeparam name="T">What it is.</typeparam>
    /// <exception cref="ArgumentException">The rules use no such thing, or it has been given already.</exception>
    public SchoolImprovementRulesOptions Use<T>(Func<IServiceProvider, T> source)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(source);
        RefuseAnother(typeof(T));
        _sources.Add(typeof(T), source);
        return this;
    }

    /// <summary>Takes one reading by name and value, in whatever topics follow it.</summary>
    /// <param name="name">One of <see cref="GuidancePolicy.ReadingNames"/>, such as <c>LateStart</c>, in any case.</param>
    /// <param name="value">The name of one of its values, in any case; of a number, its digits.</param>
    /// <exception cref="ArgumentException">There is no such reading or value, and the message lists those there are; or the policy comes from elsewhere.</exception>
    public SchoolImprovementRulesOptions Reading(string name, string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(value);
        if (_sources.ContainsKey(typeof(GuidancePolicy)))
        {
            throw new ArgumentException($"The reading '{Quoted.Of(name)}' cannot be taken: the {nameof(GuidancePolicy)} comes from the application's services.", nameof(name));
        }

        var policy = (GuidancePolicy)_values.GetValueOrDefault(typeof(GuidancePolicy), GuidancePolicy.Default);
        _values[typeof(GuidancePolicy)] = policy.With(name, value);
        return this;
    }

    /// <summary>
    /// Takes readings from configuration, such as <c>configuration.GetSection("Readings").AsEnumerable(makePathsRelative: true)</c>. A
    /// name that is none, which binding to a policy would pass over, is refused.
    /// </summary>
    /// <param name="readings">Names and values as <see cref="Reading"/> takes them; a name without a value is a section, and passed over.</param>
    /// <exception cref="ArgumentException">There is no such reading or value.</exception>
    public SchoolImprovementRulesOptions Readings(IEnumerable<KeyValuePair<string, string?>> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        foreach (var (name, value) in readings)
        {
            if (value is not null)
            {
                Reading(name, value);
            }
        }

        return this;
    }

    /// <summary>What was given, or the library's own.</summary>
    internal T Of<T>(IServiceProvider provider, T standard)
        where T : class =>
        _values.TryGetValue(typeof(T), out var value) ? (T)value
        : _sources.TryGetValue(typeof(T), out var source) ? (T)source(provider)
        : standard;

    internal bool Gives(Type type) => _values.ContainsKey(type) || _sources.ContainsKey(type);

    private void RefuseAnother(Type type)
    {
        if (!Used.Contains(type))
        {
            throw new ArgumentException($"The rules use no {type.Name}. They use: {string.Join(", ", Used.Select(one => one.Name))}.", nameof(type));
        }

        if (Gives(type))
        {
            throw new ArgumentException($"A {type.Name} has been given already.", nameof(type));
        }
    }
}
