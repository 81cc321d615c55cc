namespace SchoolImprovement.Rules.NRules;

/// <summary>
/// One place of a document, as a fact linked to the document: the whole, or an area, an action or another part of it that
/// rules are asked about.
/// </summary>
/// <typeparam name="TFacts">What the rules look at there; it names the part.</typeparam>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class DocumentPlace<TFacts>
{
    internal DocumentPlace(object document, TFacts facts, int order)
    {
        Document = document;
        Facts = facts;
        Order = order;
    }

    /// <summary>The document, as it was inserted.</summary>
    public object Document { get; }

    /// <summary>What the rules look at.</summary>
    public TFacts Facts { get; }

    internal int Order { get; }

    /// <summary>The document, as its own text.</summary>
    public override string ToString() => $"{Document}";
}
