using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.Tests.Eligibility;

/// <summary>A school, a day and a policy: what both the library and the oracle are asked.</summary>
internal sealed record OracleQuestion(
    IReadOnlyList<Judgement> Judgements,
    DateOnly AsAt,
    PriorSupport Prior,
    GuidancePolicy Policy,
    bool MayLackEarlier = false)
{
    public Urn School { get; } = new(900_123);

    public InspectionHistory History() => new(School, Judgements, MayLackEarlier);

    /// <summary>Short enough to compare two, and complete enough to write a case from.</summary>
    public override string ToString()
    {
        var judgements = string.Join(" ", Judgements.Select(one =>
            $"{(int)one.Grade}@{Iso(one.FirstDay)}{(one.LastDay is { } last ? $"-{Iso(last)}" : "")}{(one.PublicationDate is { } published ? $" published {Iso(published)}" : "")}{(one.Origin == JudgementOrigin.School ? "" : $"({one.Origin})")}"));
        var readings = string.Join(" ", Policy.Departures);
        return $"[{judgements}]{(MayLackEarlier ? " may lack earlier" : "")} as at {Iso(AsAt)}; {Prior}; {readings}";
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
