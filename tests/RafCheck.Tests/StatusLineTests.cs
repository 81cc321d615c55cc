namespace SchoolImprovement.Rules.Samples.RafCheck.Tests;

public sealed class StatusLineTests
{
    [Fact]
    public void The_line_says_how_many_of_the_forms_are_checked()
    {
        using var terminal = new StringWriter();

        new StatusLine(terminal).Show(500, 1_500);

        terminal.ToString().Should().Be($"\r{new string('█', 10)}{new string('░', 20)} 500 of 1,500 forms\u001b[K");
    }

    [Fact]
    public void The_line_is_taken_away_once()
    {
        using var terminal = new StringWriter();
        var status = new StatusLine(terminal);
        status.Show(0, 2);
        terminal.GetStringBuilder().Clear();

        status.Clear();
        status.Clear();

        terminal.ToString().Should().Be("\r\u001b[K");
    }

    [Fact]
    public void A_line_that_was_never_shown_is_not_taken_away()
    {
        using var terminal = new StringWriter();

        new StatusLine(terminal).Clear();

        terminal.ToString().Should().BeEmpty();
    }
}
