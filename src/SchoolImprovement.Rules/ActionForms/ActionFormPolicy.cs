using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>
/// The reading taken of each paragraph on the form that is open to more than one. The default is the catalogue's.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ActionFormPolicy
{
    /// <summary>The catalogue's readings.</summary>
    public static ActionFormPolicy Default { get; } = new();

    /// <summary>When two areas are the same. Guidance 6.2.</summary>
    public RepeatedAreaReading RepeatedArea { get; init; }

    /// <summary>Where Ofsted's findings on leadership are answered. Guidance 6.4.</summary>
    public LeadershipAnswerReading LeadershipAnswer { get; init; }

    /// <summary>Which term is the first of the funded terms. Guidance 6.7.</summary>
    public FirstTermOfWindow FirstTerm { get; init; }

    /// <summary>When funded activity may start. Guidance 6.7.</summary>
    public WindowStartReading WindowStart { get; init; }

    /// <summary>What is an alternative to a national programme. Guidance 6.11.</summary>
    public AlternativeReading Alternative { get; init; }

    /// <summary>Which alternatives in English need an endorsement. Guidance 6.11.</summary>
    public EnglishEndorsementReading EnglishEndorsement { get; init; }

    /// <summary>How strongly an adviser's advice is to be followed. Guidance 6.12.</summary>
    public AdviserAdviceReading AdviserAdvice { get; init; }

    /// <summary>Which forms need a review of resource management. Guidance 6.13.</summary>
    public ResourceReviewReading ResourceReview { get; init; }

    /// <summary>What counts within the tier's funding. Guidance 6.19.</summary>
    public TotalCostReading TotalCost { get; init; }

    /// <summary>When coordination is proportionate. Guidance 6.20.</summary>
    public CoordinationShareReading CoordinationShare { get; init; }

    /// <summary>The readings chosen that are not the catalogue's, by name; empty for <see cref="Default"/>.</summary>
    [JsonIgnore]
    public ImmutableArray<Fact> Departures
    {
        get
        {
            var departures = ImmutableArray.CreateBuilder<Fact>();
            departures.AddDeparture(nameof(RepeatedArea), RepeatedArea, Default.RepeatedArea);
            departures.AddDeparture(nameof(LeadershipAnswer), LeadershipAnswer, Default.LeadershipAnswer);
            departures.AddDeparture(nameof(FirstTerm), FirstTerm, Default.FirstTerm);
            departures.AddDeparture(nameof(WindowStart), WindowStart, Default.WindowStart);
            departures.AddDeparture(nameof(Alternative), Alternative, Default.Alternative);
            departures.AddDeparture(nameof(EnglishEndorsement), EnglishEndorsement, Default.EnglishEndorsement);
            departures.AddDeparture(nameof(AdviserAdvice), AdviserAdvice, Default.AdviserAdvice);
            departures.AddDeparture(nameof(ResourceReview), ResourceReview, Default.ResourceReview);
            departures.AddDeparture(nameof(TotalCost), TotalCost, Default.TotalCost);
            departures.AddDeparture(nameof(CoordinationShare), CoordinationShare, Default.CoordinationShare);
            return departures.ToImmutable();
        }
    }

    /// <summary>The names of the readings, as <see cref="With"/> takes them.</summary>
    public static ImmutableArray<string> ReadingNames { get; } =
    [
        nameof(RepeatedArea), nameof(LeadershipAnswer), nameof(FirstTerm), nameof(WindowStart), nameof(Alternative),
        nameof(EnglishEndorsement), nameof(AdviserAdvice), nameof(ResourceReview), nameof(TotalCost), nameof(CoordinationShare),
    ];

    /// <summary>The same policy with one reading taken by name, as configuration and command lines give it.</summary>
    /// <param name="reading">One of <see cref="ReadingNames"/>, in any case.</param>
    /// <param name="value">The name of one of its values, in any case.</param>
    /// <exception cref="ArgumentException">There is no such reading, or no such value; the message lists those there are.</exception>
    public ActionFormPolicy With(string reading, string value)
    {
        return Readings.Find(ReadingNames, reading) switch
        {
            nameof(RepeatedArea) => this with { RepeatedArea = Readings.Parse<RepeatedAreaReading>(reading, value) },
            nameof(LeadershipAnswer) => this with { LeadershipAnswer = Readings.Parse<LeadershipAnswerReading>(reading, value) },
            nameof(FirstTerm) => this with { FirstTerm = Readings.Parse<FirstTermOfWindow>(reading, value) },
            nameof(WindowStart) => this with { WindowStart = Readings.Parse<WindowStartReading>(reading, value) },
            nameof(Alternative) => this with { Alternative = Readings.Parse<AlternativeReading>(reading, value) },
            nameof(EnglishEndorsement) => this with { EnglishEndorsement = Readings.Parse<EnglishEndorsementReading>(reading, value) },
            nameof(AdviserAdvice) => this with { AdviserAdvice = Readings.Parse<AdviserAdviceReading>(reading, value) },
            nameof(ResourceReview) => this with { ResourceReview = Readings.Parse<ResourceReviewReading>(reading, value) },
            nameof(TotalCost) => this with { TotalCost = Readings.Parse<TotalCostReading>(reading, value) },
            nameof(CoordinationShare) => this with { CoordinationShare = Readings.Parse<CoordinationShareReading>(reading, value) },
            _ => throw Readings.Unknown(ReadingNames, reading),
        };
    }

    /// <exception cref="ArgumentOutOfRangeException">A reading is none of the named ones.</exception>
    internal void ThrowIfUnknown()
    {
        if (this == Default)
        {
            return;
        }

        Readings.ThrowIfUndefined(RepeatedArea);
        Readings.ThrowIfUndefined(LeadershipAnswer);
        Readings.ThrowIfUndefined(FirstTerm);
        Readings.ThrowIfUndefined(WindowStart);
        Readings.ThrowIfUndefined(Alternative);
        Readings.ThrowIfUndefined(EnglishEndorsement);
        Readings.ThrowIfUndefined(AdviserAdvice);
        Readings.ThrowIfUndefined(ResourceReview);
        Readings.ThrowIfUndefined(TotalCost);
        Readings.ThrowIfUndefined(CoordinationShare);
    }
}
