using SchoolImprovement.Rules.Samples.SampleConsole;
using Spectre.Console;

namespace SchoolImprovement.Rules.Samples.RafCheck;

/// <summary>Writes pages and lines: wrapped and coloured on a terminal, and a line a line without a control code elsewhere.</summary>
internal sealed class Screen
{
    // Right of the branches of a tree, so that they stand out where a narrow terminal breaks a line.
    private const int TreeHanging = 8;

    private static readonly Dictionary<Look, Style> Styles = new()
    {
        [Look.Plain] = Style.Plain,
        [Look.Strong] = new(decoration: Decoration.Bold),
        [Look.Quiet] = new(decoration: Decoration.Dim),
        [Look.Good] = new(Color.Green, decoration: Decoration.Bold),
        [Look.Error] = new(Color.Red, decoration: Decoration.Bold),
        [Look.Warning] = new(Color.Yellow, decoration: Decoration.Bold),
        [Look.Information] = new(Color.Blue, decoration: Decoration.Bold),
    };

    private readonly Streams _streams;
    private readonly IAnsiConsole? _out;
    private readonly IAnsiConsole? _error;
    private readonly StatusLine _status;

    public Screen(Streams streams)
    {
        _streams = streams;
        _out = streams.IsOutTerminal ? Consoles.Out(streams) : null;
        _error = streams.IsErrorTerminal ? Consoles.Error(streams) : null;
        _status = new StatusLine(_error is { Profile.Capabilities.Ansi: true } ? streams.Error : null);
    }

    /// <summary>Shows a person how far the run has come.</summary>
    public void ShowProgress(int done, int all) => _status.Show(done, all);

    /// <summary>Makes room for what is written by others.</summary>
    public void ClearProgress() => _status.Clear();

    /// <summary>Writes for the person.</summary>
    public void Write(Page page)
    {
        _status.Clear();
        if (_out is null)
        {
            foreach (var line in page.Lines)
            {
                _streams.Out.Write($"{new string(' ', line.Text.Length == 0 ? 0 : line.Indent)}{line.Text}\n");
            }

            return;
        }

        Write(_out, page);
    }

    /// <summary>Writes a tree, whose lines end in a line feed each.</summary>
    public void WriteTree(string tree)
    {
        _status.Clear();
        if (_out is null)
        {
            // As it is: the tree of a form that somebody blew up is long.
            _streams.Out.Write(tree);
            return;
        }

        var page = new Page();
        foreach (var line in tree.TrimEnd('\n').Split('\n'))
        {
            page.Add(line, hanging: TreeHanging);
        }

        Write(_out, page);
    }

    /// <summary>Writes a line for the next program.</summary>
    public void WriteLine(string line) => _streams.Out.Write(line + "\n");

    /// <summary>Writes a line beside the output: what went wrong.</summary>
    public void Complain(string line) => Beside(line, Look.Error);

    /// <summary>Writes a line beside the output: what is worth knowing.</summary>
    public void Note(string line) => Beside(line, Look.Plain);

    private void Beside(string line, Look look)
    {
        _status.Clear();
        line = OneLine.Of(line);
        if (_error is null)
        {
            _streams.Error.Write(line + "\n");
            return;
        }

        Write(_error, new Page().Add(line, look));
    }

    private static void Write(IAnsiConsole console, Page page)
    {
        var paragraph = new Paragraph();
        foreach (var line in page.Lines)
        {
            foreach (var row in WordWrap.Rows(line.Text, console.Profile.Width - 1, line.Indent, line.Hanging))
            {
                paragraph.Append(row, Styles[line.Look]);
                paragraph.Append("\n");
            }
        }

        console.Write(paragraph);
    }
}
