using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Support;

namespace SchoolImprovement.Rules.Samples.SupportTimeline;

/// <summary>The readings of the topics that a timeline shows; one that several topics know is taken by all of them.</summary>
internal sealed record Readings
{
    private GuidancePolicy _deadlines = GuidancePolicy.Default;
    private GuidancePolicy _grants = GuidancePolicy.Default;
    private GuidancePolicy _monitoring = GuidancePolicy.Default;
    private GuidancePolicy _reviews = GuidancePolicy.Default;
    private GuidancePolicy _forms = GuidancePolicy.Default;

    /// <summary>The names there are.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. GuidancePolicy.ReadingNames.Union(GuidancePolicy.ReadingNames).Union(GuidancePolicy.ReadingNames).Union(GuidancePolicy.ReadingNames)];

    /// <summary>The rules under these readings.</summary>
    public SupportRules Rules => new(
        forms: new(policy: _forms), reviews: new(policy: _reviews), deadlines: new(policy: _deadlines), monitoring: new(policy: _monitoring), grants: new(policy: _grants));

    /// <summary>Where they depart from the defaults.</summary>
    public IEnumerable<Fact> Departures => _deadlines.Departures.Concat(_grants.Departures).Concat(_monitoring.Departures).Concat(_reviews.Departures).DistinctBy(reading => reading.Name);

    /// <exception cref="ArgumentException">There is no such reading, or it has no such value.</exception>
    public Readings With(string name, string value)
    {
        if (!IsOf(Names))
        {
            throw new ArgumentException($"There is no reading '{name}'. There are: {string.Join(", ", Names)}.", nameof(name));
        }

        return this with
        {
            _deadlines = IsOf(GuidancePolicy.ReadingNames) ? _deadlines.With(name, value) : _deadlines,
            _grants = IsOf(GuidancePolicy.ReadingNames) ? _grants.With(name, value) : _grants,
            _monitoring = IsOf(GuidancePolicy.ReadingNames) ? _monitoring.With(name, value) : _monitoring,
            _reviews = IsOf(GuidancePolicy.ReadingNames) ? _reviews.With(name, value) : _reviews,
            _forms = IsOf(GuidancePolicy.ReadingNames) ? _forms.With(name, value) : _forms,
        };

        bool IsOf(IEnumerable<string> names) => names.Contains(name, StringComparer.OrdinalIgnoreCase);
    }
}
