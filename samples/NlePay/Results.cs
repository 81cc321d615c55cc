using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Readings;
using SchoolImprovement.Rules.Samples.NlePay.Reading;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.NlePay;

/// <summary>One claim with its statement.</summary>
/// <param name="Item">The claim as it was read.</param>
/// <param name="Decided">What was decided; <see langword="null"/> where the claim could not be read.</param>
/// <param name="Namesake">The first claim before it that has its reference; <see langword="null"/> where none has.</param>
internal readonly record struct Result(ClaimItem Item, DecidedClaim? Decided, ClaimItem? Namesake)
{
    /// <summary>What to do about two claims of one reference.</summary>
    public const string NamesakeRemedy = "Put the days of one claim together, or give the later of two claims a reference of its own.";

    /// <summary>That another claim has its reference, in words; <see langword="null"/> where none has.</summary>
    public string? Repeats => Namesake is null ? null : $"There is a claim of this reference before it ({Namesake.Place}): they are taken for two claims.";

    /// <summary>Who claims, as people call it.</summary>
    public string Leader => Item.Claim?.NationalLeader ?? "No National Leader named";
}

/// <summary>What a run came to.</summary>
internal sealed class Results(IReadOnlyList<Result> all, GuidancePolicy policy)
{
    /// <summary>The readings under which the claims were decided.</summary>
    public GuidancePolicy Policy { get; } = policy;

    public IReadOnlyList<Result> All { get; } = all;

    public IReadOnlyList<DecidedClaim> Statements { get; } = [.. all.Select(one => one.Decided).OfType<DecidedClaim>()];

    public int Unreadable => All.Count - Statements.Count;

    public int Refused => Statements.Count(one => one.Outcome == PayOutcome.Refused);

    public int NeedInformation => Statements.Count(one => one.Outcome == PayOutcome.NeedsInformation);

    public bool IsClean => Unreadable + Refused + NeedInformation == 0;

    public decimal Paid => Statements.Sum(one => one.Total);

    public int DaysNotPaid => Lines.Count(line => line.Outcome == PayLineOutcome.NotPaid);

    /// <summary>How many days were paid at each rate, lowest first.</summary>
    public IReadOnlyList<(decimal Rate, int Days)> DaysByRate =>
        [.. Lines.Where(line => line.Outcome == PayLineOutcome.Paid).CountBy(line => line.Amount).OrderBy(one => one.Key).Select(one => (one.Key, one.Value))];

    private IEnumerable<DecidedDay> Lines => Statements.SelectMany(one => one.Lines);

    /// <summary>What is not decided, in a sentence.</summary>
    public string Problems() => $"Of {Say.Count(All.Count, "claim")}: {Say.List(new[]
    {
        (Refused, Say.Number(Refused) + " refused"),
        (Unreadable, Say.Number(Unreadable) + " not readable"),
        (NeedInformation, Say.Count(NeedInformation, "needs information", "need information")),
    }.Where(one => one.Item1 > 0).Select(one => one.Item2))}.";
}
