using System.Globalization;
using System.Text;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.BudgetForecast.Html;

/// <summary>Writes a page that is well-formed as XML too; what is filled in is text, never tags.</summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _page = new();

    /// <summary>Adds tags with text filled in, and a line end.</summary>
    public HtmlWriter Add(FormattableString tags)
    {
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

    /// <summary>Adds a table in a box that scrolls where it is too wide.</summary>
    public HtmlWriter Table(string caption, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows, string style = "")
    {
        Add($"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{caption}\"><table class=\"{style}\"><caption>{caption}</caption><thead><tr>");
        foreach (var heading in headings)
        {
            Add($"<th scope=\"col\">{heading}</th>");
        }

        AddTags("</tr></thead><tbody>");
        foreach (var row in rows)
        {
            Add($"<tr><th scope=\"row\">{row[0]}</th>");
            foreach (var cell in row.Skip(1))
            {
                Add($"<td>{cell}</td>");
            }

            AddTags("</tr>");
        }

        return AddTags("</tbody></table></div>");
    }

    /// <summary>Adds a list of sentences.</summary>
    public HtmlWriter List(IEnumerable<string> sentences)
    {
        AddTags("<ul>");
        foreach (var sentence in sentences)
        {
            Add($"<li>{sentence}</li>");
        }

        return AddTags("</ul>");
    }

    /// <summary>A part of a whole as charts place things: they grow with the page, and their letters do not.</summary>
    public static string Percent(decimal part, decimal whole) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Round(whole == 0 ? 0 : 100 * part / whole, 2):0.##}%");

    public override string ToString() => _page.ToString();
}
