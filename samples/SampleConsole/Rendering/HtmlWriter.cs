using System.Globalization;
using System.Text;

namespace SchoolImprovement.Rules.Samples.SampleConsole;

/// <summary>Writes tags that are well-formed as XML too; what is filled in is text, never tags.</summary>
public sealed class HtmlWriter
{
    private readonly StringBuilder _page = new();

    /// <summary>Adds tags with text filled in, and a line end.</summary>
    public HtmlWriter Add(FormattableString tags)
    {
        ArgumentNullException.ThrowIfNull(tags);
        object?[] filled = [.. tags.GetArguments().Select(one => one is string text ? HtmlText.Of(OneLine.Of(text)) : one)];
        _page.AppendFormat(CultureInfo.InvariantCulture, tags.Format, filled).Append('\n');
        return this;
    }

    /// <summary>Adds what is tags already.</summary>
    public HtmlWriter AddTags(string tags)
    {
        _page.Append(tags).Append('\n');
        return this;
    }

    /// <summary>A part of a whole as charts place things: they grow with the page, and their letters do not.</summary>
    public static string Percent(decimal part, decimal whole) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Round(whole == 0 ? 0 : 100 * part / whole, 2):0.##}%");

    /// <inheritdoc/>
    public override string ToString() => _page.ToString();
}
