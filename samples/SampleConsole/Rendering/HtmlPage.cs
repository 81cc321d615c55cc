namespace SchoolImprovement.Rules.Samples.SampleConsole;

/// <summary>Shows a document as one page that needs nothing beside itself, is read without a script, and prints.</summary>
public sealed class HtmlPage
{
    private const int LongestKept = 11;

    private readonly HtmlWriter _page = new();
    private bool _isSearched;

    private HtmlPage()
    {
    }

    /// <summary>The page of a document.</summary>
    public static string Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new HtmlPage().Render(document);
    }

    private string Render(Document document)
    {
        _page.AddTags("<!DOCTYPE html>");
        _page.Add($"<html lang=\"en-GB\"><head><meta charset=\"utf-8\"/><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/><title>{document.Title}</title>");
        _page.AddTags($"<style>{PageStyle.Css}</style></head><body><main>").Add($"<h1>{document.Title}</h1>");
        Add(document.Blocks);
        return _page.AddTags($"</main>{(_isSearched ? PageScript.Search : "")}</body></html>").ToString();
    }

    private void Add(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Add(block);
        }
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case Heading heading:
                _page.Add($"<h{heading.Level}>{heading.Text}</h{heading.Level}>");
                break;
            case Paragraph paragraph:
                _page.Add($"<p class=\"{ClassOf(paragraph.Tone)}\">{Mark(paragraph.Tone)}{paragraph.Text}</p>");
                break;
            case Bullets bullets:
                AddEach("ul", bullets.Sentences, sentence => _page.Add($"<li>{sentence}</li>"));
                break;
            case Facts facts:
                AddEach("dl", facts.Pairs, pair => _page.Add($"<dt>{pair.Name}</dt><dd>{pair.Value}</dd>"));
                break;
            case Figures figures:
                AddFigures(figures);
                break;
            case Items items:
                AddEach("ul class=\"items\"", items.All, AddItem);
                break;
            case Table table:
                AddTable(table);
                break;
            case Chart chart:
                Drawing.Add(_page, chart);
                break;
            case NewSheet:
                _page.AddTags("<div class=\"sheet\"></div>");
                break;
            case Details details:
                _page.Add($"<details><summary>{details.Summary}</summary>");
                Add(details.Blocks);
                _page.AddTags("</details>");
                break;
            case Part { Medium: Medium.Page } part:
                Add(part.Blocks);
                break;
            default:
                break;
        }
    }

    private void AddEach<T>(string tag, IEnumerable<T> all, Action<T> add)
    {
        _page.AddTags($"<{tag}>");
        foreach (var one in all)
        {
            add(one);
        }

        _page.AddTags($"</{tag.Split(' ')[0]}>");
    }

    private void AddFigures(Figures figures) => AddEach("div class=\"cards\"", figures.All, figure =>
    {
        _page.Add($"<div class=\"card {ClassOf(figure.Paint)}\"><p class=\"what\">{figure.What}</p><p class=\"big\">{figure.Value}</p>");
        foreach (var note in figure.Notes)
        {
            _page.Add($"<p>{note}</p>");
        }

        _page.AddTags("</div>");
    });

    private void AddItem(Item item)
    {
        _page.Add($"<li class=\"{ClassOf(item.Tone)}\"><p class=\"head\">{Mark(item.Tone)}{item.Head}</p>");
        foreach (var line in item.Lines)
        {
            _page.Add($"<p>{line}</p>");
        }

        if (item.Aside is { } aside)
        {
            _page.Add($"<p class=\"quiet\">{aside}</p>");
        }

        _page.AddTags("</li>");
    }

    private void AddTable(Table table)
    {
        _isSearched |= table.IsSearched;
        _page.Add($"<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"{table.Caption}\"><table class=\"{(table.IsSearched ? "searched" : table.IsLastSum ? "sum" : "")}\"><caption><span>{table.Caption}</span></caption><thead><tr>");
        string[] kinds = [.. table.Columns.Select((_, i) => Kind(table, i))];
        foreach (var (column, kind) in table.Columns.Zip(kinds))
        {
            _page.Add($"<th scope=\"col\" class=\"{kind}{(column.IsChoice ? " choice" : "")}\">{column.Heading}</th>");
        }

        _page.AddTags("</tr></thead><tbody>");
        foreach (var row in table.Rows)
        {
            _page.Add($"<tr><th scope=\"row\" class=\"{kinds[0]}\">{row.Cells[0]}</th>");
            for (var i = 1; i < row.Cells.Count; i++)
            {
                if (row.More is { } more && i == row.Cells.Count - 1)
                {
                    _page.Add($"<td class=\"{kinds[i]}\"><details><summary>{row.Cells[i]}</summary>");
                    Add(more);
                    _page.AddTags("</details></td>");
                    continue;
                }

                _page.Add($"<td class=\"{kinds[i]}\">{row.Cells[i]}</td>");
            }

            _page.AddTags("</tr>");
        }

        _page.AddTags("</tbody></table></div>");
    }

    // A date or a term is not broken on a telephone.
    private static string Kind(Table table, int column) => table.Columns[column].IsNumber ? "number"
        : table.Rows.Count > 0 && table.Rows.Max(row => row.Cells[column].Length) <= LongestKept ? "kept"
        : "text";

    private static string Mark(Tone tone) => tone.Mark() is { Length: > 0 } mark ? mark + " " : "";

    internal static string ClassOf(Paint paint) => paint.ToString().ToLowerInvariant();

    private static string ClassOf(Tone tone) => tone.ToString().ToLowerInvariant();
}
