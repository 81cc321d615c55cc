namespace SchoolImprovement.Rules.ActionForms;

/// <summary>What the rules on the form share: guards, values as facts, and how sentences name what they speak of.</summary>
internal static class Answers
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>The guard of every rule that speaks of money.</summary>
    public static readonly Condition<ActionFormFacts> GrantPays = new(
        "the grant pays for it",
        (in f) => f.Funded,
        (in f) => [new("paid for by", Word(f.Action?.Funding))])
    {
        SaidBy = "RAF-FUNDING",
        Lacks = (in f) => "That matters where the grant pays, and the form does not say who does.",
        Ask = "Say who pays for the action.",
    };

    /// <summary>The guard of rules on an area of one kind.</summary>
    public static Condition<ActionFormFacts> AreaIs(ImprovementAreaKind kind, string title) => new(
        title,
        (in f) => Is(f.Area?.Kind, kind),
        (in f) => [new("area", Word(f.Area?.Kind))])
    {
        SaidBy = "RAF-AREA-KIND",
    };

    /// <summary>A condition that something has been filled in.</summary>
    public static Condition<ActionFormFacts> Given(
        string at, string title, RuleTest<ActionFormFacts> test, FactSource<ActionFormFacts> looksAt, FactWording<ActionFormFacts> fails) =>
        new(title, test, looksAt) { At = at, IsGiven = true, Fails = fails };

    /// <summary>A condition on what has been filled in.</summary>
    public static Condition<ActionFormFacts> Holds(
        string at, string title, RuleTest<ActionFormFacts> test, FactSource<ActionFormFacts> looksAt, FactWording<ActionFormFacts> fails) =>
        new(title, test, looksAt) { At = at, Fails = fails };

    public static bool IsStated([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? text) => WrittenText.IsGiven(text);

    /// <summary>Whether a value that may not be known is a certain one.</summary>
    public static Truth Is<T>(T? value, T wanted)
        where T : struct, Enum => value is { } known ? EqualityComparer<T>.Default.Equals(known, wanted) : Truth.Unknown;

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

    /// <summary>The same; not known where it may be an area that does not say which it is.</summary>
    public static Truth HasPerhaps(RecommendedActionForm form, ImprovementAreaKind kind)
    {
        var has = Truth.No;
        foreach (var area in form.Areas)
        {
            has |= Is(area.Kind, kind);
        }

        return has;
    }

    public static bool Contains(ImmutableArray<string> ids, string? id)
    {
        foreach (var candidate in ids)
        {
            if (WrittenText.SameName(candidate, id))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A text as a fact: shortened, and not known where it shows nothing.</summary>
    public static FactValue Text(string? text) => IsStated(text) ? Quoted.Of(text) : FactValue.Unknown;

    public static FactValue Word<T>(T? value)
        where T : struct, Enum => value is { } known ? EnumWords<T>.Of(known) : FactValue.Unknown;

    /// <summary>A day in a sentence.</summary>
    public static string Day(DateOnly? date) => date is { } day ? Wording.Date(day) : "no day";

    /// <summary>The action asked about, as a sentence begins with it.</summary>
    public static string TheAction(in ActionFormFacts facts) =>
        IsStated(facts.Action?.Title) ? $"The action '{Quoted.Of(facts.Action.Title)}'" : "The action";

    /// <summary>The area asked about, as a sentence begins with it.</summary>
    public static string TheArea(in ActionFormFacts facts) =>
        facts.Area?.Kind is { } kind ? $"The {EnumWords<ImprovementAreaKind>.Of(kind)} area" : $"The {Ordinal(facts.AreaIndex)} area";

    /// <summary>The Ofsted finding asked about, as a sentence begins with it.</summary>
    public static string TheFinding(in ActionFormFacts facts) => IsStated(facts.OfstedFinding?.Id)
        ? $"The finding '{Quoted.Of(facts.OfstedFinding.Id)}'"
        : $"The {Ordinal(facts.ItemIndex)} finding of the report";

    /// <summary>The place in a list in words, the first being 0.</summary>
    public static string Ordinal(int index)
    {
        if (index < Ordinals.Length)
        {
            return Ordinals[index];
        }

        var number = index + 1;
        var ending = (number % 100) is >= 11 and <= 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return string.Create(CultureInfo.InvariantCulture, $"{number}{ending}");
    }
}
