namespace SchoolImprovement.Rules.Documents;

/// <summary>A member of a document that always has the same text, as its schema says.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ConstantAttribute(string text) : Attribute
{
    /// <summary>The text.</summary>
    public string Text => text;
}
