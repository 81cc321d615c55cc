using System.Globalization;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.RafCheck;

/// <summary>Shows how many of many forms are checked, in the last line of a terminal; whatever is written takes its place.</summary>
/// <remarks>
/// Only drawn between two forms and by nobody else, so that it never meets what is being written, as a display would that
/// draws itself from time to time.
/// </remarks>
/// <param name="terminal">The terminal; <see langword="null"/> where nobody looks on.</param>
internal sealed class StatusLine(TextWriter? terminal)
{
    private const string FromStart = "\r";
    private const string EraseToEnd = "\u001b[K";
    private const int BarLength = 30;

    private bool _isShown;

    /// <summary>The line of a run; it draws nothing where nobody looks on.</summary>
    public static StatusLine On(Streams streams) =>
        new(streams.IsErrorTerminal && TextPage.Terminal(streams.Error).Profile.Capabilities.Ansi ? streams.Error : null);

    /// <summary>Draws the line.</summary>
    public void Show(int done, int all)
    {
        if (terminal is null)
        {
            return;
        }

        var full = (int)((long)BarLength * done / all);
        terminal.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"{FromStart}{new string('█', full)}{new string('░', BarLength - full)} {done:#,0} of {all:#,0} forms{EraseToEnd}"));
        terminal.Flush();
        _isShown = true;
    }

    /// <summary>Takes the line away, before something is written.</summary>
    public void Clear()
    {
        if (_isShown)
        {
            terminal!.Write(FromStart + EraseToEnd);
            terminal.Flush();
            _isShown = false;
        }
    }
}
