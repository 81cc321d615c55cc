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
