using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.ActionForms.Rules;

/// <summary>How the rules on the form answer, and how they name what they found.</summary>
internal static class Answers
{
    /// <summary>The bit by which the capital and the small form of a plain letter differ.</summary>
    private const int CaseBit = 0x20;

    public static Truth Status(bool holds) => holds ? Truth.Yes : Truth.No;

    /// <summary>The answer to a fact that may not be known.</summary>
    public static Truth Known(bool? fact) => fact is { } known ? Status(known) : Truth.Unknown;

    /// <summary>Whether a text says anything.</summary>
    public static bool IsStated(string? text) => !string.IsNullOrWhiteSpace(text);

    public static Truth Stated(string? text) => IsStated(text);

    /// <summary>Both hold; unknown where one is unknown and neither fails.</summary>
    public static Truth Both(Truth left, Truth right) =>
        left == Truth.No || right == Truth.No ? Truth.No
        : left == Truth.Unknown || right == Truth.Unknown ? Truth.Unknown
        : Truth.Yes;

    /// <summary>
    /// The status of a limb on which it hangs whether it is asked for at all: what is wanting is open where that is not known.
    /// </summary>
    public static Truth IfAsked(Truth asked, Truth status) =>
        status == Truth.No ? Wanting(asked) : status;

    /// <inheritdoc cref="IfAsked(Truth, Truth)"/>
    public static Truth IfAsked(Truth asked, bool holds) => holds ? Truth.Yes : Wanting(asked);

    /// <summary>As <see cref="IfAsked(Truth, Truth)"/>, for what is asked where the grant pays.</summary>
    public static Truth IfFunded(in ActionFormFacts facts, Truth status) =>
        status == Truth.No ? Wanting(facts.Funded) : status;

    /// <inheritdoc cref="IfFunded(in ActionFormFacts, Truth)"/>
    public static Truth IfFunded(in ActionFormFacts facts, bool holds) => holds ? Truth.Yes : Wanting(facts.Funded);

    /// <summary>Whether two texts name the same, whatever their case and the blanks around them; blank texts name nothing.</summary>
    public static bool SameName(string? left, string? right)
    {
        if (string.IsNullOrEmpty(left) || string.IsNullOrEmpty(right))
        {
            return false;
        }

        // Most names differ in their first letter already, or in their length, and need no closer look.
        var (first, other) = (left[0], right[0]);
        return !(IsPlain(first) && IsPlain(other) && (first | CaseBit) != (other | CaseBit)) && SameTrimmed(left, right);
    }

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
        facts.Funded == Truth.Unknown ? " That matters where the grant pays, and the form does not say who does." : "";

    /// <summary>What mends a finding that hangs on who pays, where that is not known.</summary>
    public static string? SayWhoPays(in ActionFormFacts facts) =>
        facts.Funded == Truth.Unknown ? "Say who pays for the action." : null;

    /// <summary>The limb on which every rule that speaks of money hangs.</summary>
    public static readonly Condition<ActionFormFacts> GrantPays = new(
        "the grant pays for it",
        (in facts) => facts.Funded,
        (in facts) => [new("paid for by", facts.Action is { } action ? Word(action.Funding) : EnumText<FundingSource>.Of(FundingSource.Grant))]);

    private static Truth Wanting(Truth asked) =>
        asked == Truth.Unknown ? Truth.Unknown : Truth.No;

    private static bool IsPlain(char letter) => letter is > ' ' and < (char)0x7F;

    private static bool SameTrimmed(string left, string right)
    {
        var name = left.AsSpan().Trim();
        return !name.IsEmpty && name.Equals(right.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase);
    }
}
