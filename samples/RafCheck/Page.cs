namespace SchoolImprovement.Rules.Samples.RafCheck;

/// <summary>Lines for a person, with the looks they have on a terminal.</summary>
internal sealed class Page
{
    private readonly List<Line> _lines = [];

    public IReadOnlyList<Line> Lines => _lines;

    /// <summary>Adds a line.</summary>
    /// <param name="text">The text of the line.</param>
    /// <param name="look">How it looks on a terminal.</param>
    /// <param name="indent">How far it stands to the right.</param>
    /// <param name="hanging">How far to the right it goes on where a narrow terminal breaks it; as far as it stands when not given.</param>
    public Page Add(string text = "", Look look = Look.Plain, int indent = 0, int? hanging = null)
    {
        _lines.Add(new Line(text, look, indent, hanging ?? indent));
        return this;
    }

    /// <summary>A line.</summary>
    internal readonly record struct Line(string Text, Look Look, int Indent, int Hanging);
}
