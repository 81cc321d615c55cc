using System.Diagnostics.CodeAnalysis;
using SchoolImprovement.Rules.Monitoring;
using SchoolImprovement.Rules.Timetable;

namespace SchoolImprovement.Rules.Funding;

/// <summary>
/// What is known when the release of a grant is decided: who has signed, what has been issued, and the progress reported so
/// far. What is dated after the day of the decision does not exist for it.
/// </summary>
/// <remarks>Immutable and thread-safe. What is not given is not known, and never taken for no.</remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed record GrantEvidence
{
    /// <summary>The form's sign-off by the trust's chief executive or the headteacher. Guidance 6.22 and 8.10.</summary>
    public Milestone SignedByHead { get; init; }

    /// <summary>The form's sign-off by the chair of governors. Guidance 6.22 and 8.10.</summary>
    public Milestone SignedByChair { get; init; }

    /// <summary>The department's approval of the form. Guidance 6.24.</summary>
    public Milestone Approved { get; init; }

    /// <summary>The grant offer letter. Guidance 6.24 and 8.3.</summary>
    public Milestone OfferLetter { get; init; }

    /// <summary>The department's latest request for the annual evaluation and assurance return. Guidance 8.4.</summary>
    public Milestone EvaluationRequested { get; init; }

    /// <summary>The return made to it. Guidance 8.4.</summary>
    public Milestone EvaluationReturned { get; init; }

    /// <summary>
    /// Pounds of underspend to return once the plan is over, as <see cref="Underspend.ToReturn"/> has it;
    /// <see langword="null"/> where that is not known. Guidance 8.4.
    /// </summary>
    /// <exception cref="ImpossibleValueException">The amount is negative, has a fraction of a penny or is too large.</exception>
    public decimal? UnderspendToReturn
    {
        get;
        init => field = value is { } pounds ? Pennies.Checked(pounds, "the underspend to return") : null;
    }

    /// <summary>Pounds of underspend that have been returned; <see langword="null"/> where that is not known. Guidance 8.4.</summary>
    /// <exception cref="ImpossibleValueException">The amount is negative, has a fraction of a penny or is too large.</exception>
    public decimal? UnderspendReturned
    {
        get;
        init => field = value is { } pounds ? Pennies.Checked(pounds, "the underspend returned") : null;
    }

    /// <summary>
    /// Progress reported so far, kept by term and then by day. A later report of a term takes the place of an earlier one;
    /// the same report twice counts once.
    /// </summary>
    /// <exception cref="ArgumentException">A report is null.</exception>
    /// <exception cref="ImpossibleValueException">Two different reports of one term are of one day.</exception>
    public ImmutableArray<TermProgress> Reports
    {
        get;
        init => field = InOrder(value);
    } = [];

    /// <summary>Reads evidence from JSON: the members of this type in camel case, every one of them optional.</summary>
    /// <param name="json">
    /// A step is a date written <c>yyyy-MM-dd</c>, or the text <c>not yet</c>; progress is written as <c>on-track</c>. Unknown
    /// members are refused.
    /// </param>
    /// <exception cref="DocumentFormatException">The text is not such JSON, or holds what is impossible; it gives the path and the line.</exception>
    public static GrantEvidence Parse(string json) =>
        DocumentJson.Read(json, GrantJsonContext.Default.GrantEvidenceDocument).Evidence;

    /// <summary>Reads evidence as <see cref="Parse"/> does, and returns what is wrong with the text instead of throwing it.</summary>
    /// <param name="json">The text; <see langword="null"/> is refused like one that is empty.</param>
    /// <param name="evidence">What was read.</param>
    /// <param name="fault">Why the text could not be read, and where.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryRead([NotNullWhen(true)] string? json, [NotNullWhen(true)] out GrantEvidence? evidence, [NotNullWhen(false)] out DocumentFormatException? fault) =>
        DocumentJson.TryRead(json, Parse, out evidence, out fault);

    /// <summary>Writes the evidence as JSON, which <see cref="Parse"/> reads back as equal evidence.</summary>
    /// <param name="indented">Whether to lay it out over several lines.</param>
    public string ToJson(bool indented = false) => JsonText.Of(GrantEvidenceDocument.Of(this), GrantJsonContext.Default.GrantEvidenceDocument, indented);

    /// <summary>Whether the two hold the same.</summary>
    public bool Equals(GrantEvidence? other) =>
        other is not null
        && SignedByHead == other.SignedByHead && SignedByChair == other.SignedByChair
        && Approved == other.Approved && OfferLetter == other.OfferLetter
        && EvaluationRequested == other.EvaluationRequested && EvaluationReturned == other.EvaluationReturned
        && UnderspendToReturn == other.UnderspendToReturn && UnderspendReturned == other.UnderspendReturned
        && Reports.AsSpan().SequenceEqual(other.Reports.AsSpan());

    /// <summary>A hash code that agrees with <see cref="Equals(GrantEvidence?)"/>.</summary>
    public override int GetHashCode() => HashCode.Combine(SignedByHead, SignedByChair, Approved, OfferLetter, Reports.Length);

    private static ImmutableArray<TermProgress> InOrder(ImmutableArray<TermProgress> reports)
    {
        if (reports.IsDefaultOrEmpty)
        {
            return [];
        }

        if (reports.Contains(null!))
        {
            throw new ArgumentException("A report of progress is null.", nameof(reports));
        }

        var ordered = reports.Distinct().OrderBy(report => report.Term).ThenBy(report => report.ReportedOn).ToImmutableArray();
        for (var i = 1; i < ordered.Length; i++)
        {
            if (ordered[i].Term == ordered[i - 1].Term && ordered[i].ReportedOn == ordered[i - 1].ReportedOn)
            {
                throw new ImpossibleValueException(string.Create(
                    CultureInfo.InvariantCulture, $"There are two different reports of term {ordered[i].Term} of {Wording.Date(ordered[i].ReportedOn)}."));
            }
        }

        return ordered;
    }
}
