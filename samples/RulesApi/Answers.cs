namespace SchoolImprovement.Rules.Samples.RulesApi;

/// <summary>A school's tier with its reasons.</summary>
/// <param name="Urn">The school's unique reference number.</param>
/// <param name="Name">Its name.</param>
/// <param name="Tier">1, 2 or 3; 0 where it has none.</param>
/// <param name="Headline">What was decided, in a line.</param>
/// <param name="DeterminedBy">The rules that decided it.</param>
/// <param name="Inspections">Its judgements, the oldest first, those of predecessors among them.</param>
/// <param name="Reasons">Every rule with what it said, as lines.</param>
internal sealed record SchoolAnswer(
    int Urn, string? Name, int Tier, string Headline, IReadOnlyList<string> DeterminedBy, IReadOnlyList<InspectionAnswer> Inspections, string Reasons);

/// <summary>One judgement of overall effectiveness.</summary>
/// <param name="Grade">The grade.</param>
/// <param name="Date">The day that counts for it.</param>
/// <param name="Of">The URN of the school that was judged.</param>
internal sealed record InspectionAnswer(string Grade, DateOnly Date, string Of);
