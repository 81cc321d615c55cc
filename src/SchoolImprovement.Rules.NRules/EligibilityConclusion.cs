using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Eligibility;

namespace SchoolImprovement.Rules.NRules;

/// <summary>
/// The NRules rule that hands what the eligibility rules said of a school to the library, which decides from it.
/// </summary>
/// <remarks>It gathers by a group, which NRules keeps by a hash; a join would compare every case with every statement.</remarks>
internal sealed class EligibilityConclusion(EligibilityRules rules)
{
    public IRuleDefinition Define()
    {
        var builder = new RuleBuilder();
        builder.Name(rules.Set.Name);
        builder.Description("Decides about a school from what the rules said of it.");
        builder.Priority(FiringOrder.EligibilityConclusion);

        Expression<Func<IEligibilityMatter, bool>> decides = matter => matter.Decides;
        Expression<Func<IEligibilityMatter, Urn>> school = matter => matter.Case.School;
        Expression<Func<IEligibilityMatter, IEligibilityMatter>> itself = matter => matter;
        Expression<Action<IContext, IGrouping<Urn, IEligibilityMatter>>> then = (context, matters) => Conclude(context, matters);

        var group = builder.LeftHandSide().Pattern(typeof(IGrouping<Urn, IEligibilityMatter>), "matters").Aggregate();
        group.GroupBy(school, itself);
        group.Pattern(typeof(IEligibilityMatter), "matter").Condition(decides);
        builder.RightHandSide().Action(then);
        return builder.Build();
    }

    public override string ToString() => rules.Set.Name;

    private void Conclude(IContext context, IGrouping<Urn, IEligibilityMatter> matters)
    {
        EligibilityCase? decided = null;
        var statements = new List<EligibilityStatement>();
        foreach (var matter in matters)
        {
            if (matter is EligibilityStatement statement)
            {
                statements.Add(statement);
            }
            else
            {
                decided = matter.Case;
            }
        }

        // The last statements of a retracted case are on their way out; there is nothing to decide.
        if (decided is null)
        {
            LinkedFacts.Replace(context, []);
            return;
        }

        var facts = rules.FactsOf(decided.History, decided.AsAt, decided.Prior);
        var decision = rules.Decide(ref facts, Answer);
        LinkedFacts.Replace(context, [new SchoolEligibility(decided, rules, decision, in facts)]);

        RuleStatus Answer(Rule<EligibilityFacts> rule, in EligibilityFacts asked)
        {
            foreach (var statement in statements)
            {
                if (statement.Answers(rule, in asked))
                {
                    return statement.Status;
                }
            }

            return EligibilityStatement.Unsaid((EligibilityRule)rule);
        }
    }
}
