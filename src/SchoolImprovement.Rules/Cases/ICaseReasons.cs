namespace SchoolImprovement.Rules.Cases;

/// <summary>Gives the reasons for a decision once somebody asks; a population of decisions keeps none.</summary>
internal interface ICaseReasons<TCase, TDecision>
    where TCase : class
{
    /// <param name="case">The case as it was decided.</param>
    /// <param name="decision">What was decided.</param>
    /// <param name="recorded">What the rules said; <see langword="null"/> where the topic's own rules decided.</param>
    Explanation Explain(TCase @case, TDecision decision, object? recorded);

    ValidationResult FindingsOf(TDecision decision);
}
