namespace SchoolImprovement.Rules.Deadlines;

/// <summary>Where the rules on deadlines are asked: once, and those of each funded term once a term.</summary>
internal readonly struct DeadlinePlaces(DeadlineFacts facts) : IPlaces<CheckRule<DeadlineFacts>, DeadlineFacts>
{
    public static ValidationResult Check(RuleSet<CheckRule<DeadlineFacts>> rules, DeadlinePlaces places) =>
        Places.Check<CheckRule<DeadlineFacts>, DeadlineFacts, DeadlinePlaces>(rules, in places);

    public static ImmutableArray<RuleResult> Explain(RuleSet<CheckRule<DeadlineFacts>> rules, DeadlinePlaces places) =>
        Places.Explain<CheckRule<DeadlineFacts>, DeadlineFacts, DeadlinePlaces>(rules, in places).Results;

    public int CountOf(CheckRule<DeadlineFacts> rule) => IsOfEachTerm(rule) ? facts.Context.Terms : 1;

    public DeadlineFacts At(CheckRule<DeadlineFacts> rule, int index) => facts.Of(IsOfEachTerm(rule) ? index + 1 : DeadlineFacts.NoTerm);

    public string? PathOf(CheckRule<DeadlineFacts> rule, in DeadlineFacts place) =>
        IsOfEachTerm(rule) ? ((DeadlineRule)rule).Due.DoneBy.PathIn(in place) : null;

    private static bool IsOfEachTerm(CheckRule<DeadlineFacts> rule) => rule is DeadlineRule { Due.IsOfEachTerm: true };
}
