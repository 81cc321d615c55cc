using NRules.RuleModel.Builders;

namespace SchoolImprovement.Rules.NRules;

/// <summary>The NRules rule that takes a document apart into the places that rules are asked about.</summary>
internal sealed class PlacesOf<TDocument, TFacts>(string setName, Func<TDocument, IEnumerable<TFacts>> places)
    : YieldingRule<TDocument>(setName, FiringOrder.Places)
    where TDocument : class
{
    protected override void Describe(RuleBuilder builder) => builder.Description("Takes a document apart into the places that the rules are asked about.");

    protected override bool Speaks(TDocument fact) => true;

    protected override IReadOnlyList<object> Say(TDocument fact) =>
        [.. places(fact).Select((facts, order) => new DocumentPlace<TFacts>(fact, facts, order))];
}
