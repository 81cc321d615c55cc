using System.Collections.Immutable;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.ActionForms;

/// <summary>
/// The reading taken of each paragraph on the form that is open to more than one. The default is the catalogue's.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
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

    /// <summary>What is an alternative to a national programme. Guidance 6.11.</summary>
    public AlternativeReading Alternative { get; init; }

    /// <summary>Which alternatives in English need an endorsement. Guidance 6.11.</summary>
    public EnglishEndorsementReading EnglishEndorsement { get; init; }

    /// <summary>Which forms need a review of resource management. Guidance 6.13.</summary>
    public ResourceReviewReading ResourceReview { get; init; }

    /// <summary>When coordination is proportionate. Guidance 6.20.</summary>
    public CoordinationShareReading CoordinationShare { get; init; }

    /// <summary>The readings chosen that are not the catalogue's, by name; empty for <see cref="Default"/>.</summary>
    public ImmutableArray<Fact> Departures
    {
        get
        {
            var departures = ImmutableArray.CreateBuilder<Fact>();
            Add(nameof(RepeatedArea), RepeatedArea, Default.RepeatedArea);
            Add(nameof(LeadershipAnswer), LeadershipAnswer, Default.LeadershipAnswer);
            Add(nameof(FirstTerm), FirstTerm, Default.FirstTerm);
            Add(nameof(Alternative), Alternative, Default.Alternative);
            Add(nameof(EnglishEndorsement), EnglishEndorsement, Default.EnglishEndorsement);
            Add(nameof(ResourceReview), ResourceReview, Default.ResourceReview);
            Add(nameof(CoordinationShare), CoordinationShare, Default.CoordinationShare);
            return departures.ToImmutable();

            void Add<T>(string name, T chosen, T standard)
                where T : struct, Enum
            {
                if (!EqualityComparer<T>.Default.Equals(chosen, standard))
                {
                    departures.Add(new Fact(name, chosen.ToString()));
                }
            }
        }
    }

    /// <summary>The names of the readings, as <see cref="With"/> takes them.</summary>
    public static ImmutableArray<string> ReadingNames { get; } =
    [
        nameof(RepeatedArea), nameof(LeadershipAnswer), nameof(FirstTerm), nameof(Alternative),
        nameof(EnglishEndorsement), nameof(ResourceReview), nameof(CoordinationShare),
    ];

    /// <summary>The same policy with one reading taken by name, as configuration and command lines give it.</summary>
    /// <param name="reading">One of <see cref="ReadingNames"/>, in any case.</param>
    /// <param name="value">The name of one of its values, in any case.</param>
    /// <exception cref="ArgumentException">There is no such reading, or no such value; the message lists those there are.</exception>
    public ActionFormPolicy With(string reading, string value)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(value);
        return ReadingNames.FirstOrDefault(name => name.Equals(reading, StringComparison.OrdinalIgnoreCase)) switch
        {
            nameof(RepeatedArea) => this with { RepeatedArea = Value<RepeatedAreaReading>() },
            nameof(LeadershipAnswer) => this with { LeadershipAnswer = Value<LeadershipAnswerReading>() },
            nameof(FirstTerm) => this with { FirstTerm = Value<FirstTermOfWindow>() },
            nameof(Alternative) => this with { Alternative = Value<AlternativeReading>() },
            nameof(EnglishEndorsement) => this with { EnglishEndorsement = Value<EnglishEndorsementReading>() },
            nameof(ResourceReview) => this with { ResourceReview = Value<ResourceReviewReading>() },
            nameof(CoordinationShare) => this with { CoordinationShare = Value<CoordinationShareReading>() },
            _ => throw new ArgumentException($"There is no reading '{reading}'. There are: {string.Join(", ", ReadingNames)}.", nameof(reading)),
        };

        T Value<T>()
            where T : struct, Enum =>
            Array.Exists(Enum.GetNames<T>(), name => name.Equals(value, StringComparison.OrdinalIgnoreCase))
                ? Enum.Parse<T>(value, ignoreCase: true)
                : throw new ArgumentException($"The reading {reading} has no value '{value}'. It has: {string.Join(", ", Enum.GetNames<T>())}.", nameof(value));
    }

    /// <exception cref="ArgumentOutOfRangeException">A reading is none of the named ones.</exception>
    internal void ThrowIfUnknown()
    {
        Known(RepeatedArea);
        Known(LeadershipAnswer);
        Known(FirstTerm);
        Known(Alternative);
        Known(EnglishEndorsement);
        Known(ResourceReview);
        Known(CoordinationShare);

        static void Known<T>(T reading)
            where T : struct, Enum
        {
            if (!Enum.IsDefined(reading))
            {
                throw new ArgumentOutOfRangeException(typeof(T).Name, reading, $"The policy has a reading that is no {typeof(T).Name}.");
            }
        }
    }
}
