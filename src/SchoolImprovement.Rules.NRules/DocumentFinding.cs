using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.NRules;

/// <summary>A finding with the document that it is about, as a fact linked to it: match it in rules of your own.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class DocumentFinding
{
    private readonly (int Rule, int Place, int Condition) _order;

    internal DocumentFinding(object document, Finding finding, int rule, int place, int condition)
    {
        Document = document;
        Finding = finding;
        _order = (rule, place, condition);
    }

    /// <summary>The document, as it was inserted.</summary>
    public object Document { get; }

    /// <summary>The finding.</summary>
    public Finding Finding { get; }

    /// <summary>How much it weighs.</summary>
    public Severity Severity => Finding.Severity;

    /// <summary>The id of the rule that found it.</summary>
    public string RuleId => Finding.Rule.Id;

    /// <summary>The order in which the library reports the findings of one document.</summary>
    public static IComparer<DocumentFinding> ReportingOrder { get; } =
        Comparer<DocumentFinding>.Create((left, right) => left._order.CompareTo(right._order));

    /// <summary>The finding in a line.</summary>
    public override string ToString() => Finding.ToString();
}
