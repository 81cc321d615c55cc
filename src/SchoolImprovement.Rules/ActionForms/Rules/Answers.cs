using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.ActionForms.Rules;

/// <summary>How the rules on the form answer, and how they name what they found.</summary>
internal static class Answers
{
    public static RuleStatus Status(bool holds) => holds ? RuleStatus.Satisfied : RuleStatus.NotSatisfied;

    /// <summary>The answer to a fact that may not be known.</summary>
    public static RuleStatus Known(bool? fact) => fact is { } known ? Status(known) : RuleStatus.NeedsInformation;

    /// <summary>Whether a text says anything.</summary>
    public static bool IsStated(string? text) => !string.IsNullOrWhiteSpace(text);

    public static RuleStatus Stated(string? text) => Status(IsStated(text));

    /// <summary>Both hold; unknown where one is unknown and neither fails.</summary>
    public static RuleStatus Both(RuleStatus left, RuleStatus right) =>
        left == RuleStatus.NotSatisfied || right == RuleStatus.NotSatisfied ? RuleStatus.NotSatisfied
        : left == RuleStatus.NeedsInformation || right == RuleStatus.NeedsInformation ? RuleStatus.NeedsInformation
        : RuleStatus.Satisfied;

    /// <summary>What holds, or is not known to be wanting because it is not known whether it is asked for.</summary>
    public static RuleStatus Required(RuleStatus asked, RuleStatus status) =>
        status == RuleStatus.NotSatisfied && asked == RuleStatus.NeedsInformation ? RuleStatus.NeedsInformation : status;

    public static RuleStatus Required(RuleStatus asked, bool holds) => Required(asked, Status(holds));

    /// <summary>Whether two texts name the same, whatever their case and the blanks around them; blank texts name nothing.</summary>
    public static bool SameName(string? left, string? right) =>
        IsStated(left) && left.AsSpan().Trim().Equals(right.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase);

    public static bool Has(RecommendedActionForm form, ImprovementAreaKind kind)
    {
        foreach (var area in form.Areas)
        {
            if (area.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

    public static bool Contains(System.Collections.Immutable.ImmutableArray<string> ids, string? id)
    {
        if (IsStated(id))
        {
            foreach (var candidate in ids)
            {
                if (SameName(candidate, id))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>A text as a fact: shortened, and not known where it is blank.</summary>
    public static FactValue Text(string? text) => IsStated(text) ? Quoted.Of(text) : FactValue.Unknown;

    public static FactValue YesNo(bool? answer) => answer is { } known ? known : FactValue.Unknown;

    public static FactValue Word<T>(T? value)
        where T : struct, Enum => value is { } known ? EnumText<T>.Of(known) : FactValue.Unknown;

    /// <summary>The action asked about, as a sentence begins with it.</summary>
    public static string TheAction(in ActionFormFacts facts) =>
        IsStated(facts.Action?.Title) ? $"The action '{Quoted.Of(facts.Action!.Title)}'" : "The action";

    /// <summary>The area asked about, as a sentence begins with it.</summary>
    public static string TheArea(in ActionFormFacts facts) => facts.Area?.Kind is { } kind ? $"The area '{EnumText<ImprovementAreaKind>.Of(kind)}'" : "The area";

    /// <summary>Said where it is not known whether the grant pays, and so whether the rule asks anything.</summary>
    public static string PayerUnknown(in ActionFormFacts facts) =>
        facts.Funded == RuleStatus.NeedsInformation ? " That matters where the grant pays, and the form does not say who does." : "";

    /// <summary>The limb on which every rule that speaks of money hangs.</summary>
    public static readonly Condition<ActionFormFacts> GrantPays = new(
        "the grant pays for it",
        static (in ActionFormFacts facts) => facts.Funded,
        static (in ActionFormFacts facts, FactCollector collector) =>
            collector.Add("paid for by", facts.Action is { } action ? Word(action.Funding) : EnumText<FundingSource>.Of(FundingSource.Grant)));
}
