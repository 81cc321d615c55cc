using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Timetable;
using Spectre.Console;

namespace SchoolImprovement.Rules.Samples.SupportTimeline;

/// <summary>The terms as one line of the console, with a sign on the day of everything that has one.</summary>
internal static class ConsoleStrip
{
    private const int Widest = 110;

    public static void Write(IAnsiConsole console, Timeline timeline)
    {
        var width = Math.Clamp(console.Profile.Width - 2, 20, Widest);
        var names = Blank(width);
        var line = Blank(width);
        var deadlines = Blank(width);
        var money = Blank(width);
        foreach (var term in timeline.Calendar.Terms.Where(term => term.Dates.Overlaps(timeline.Shown)))
        {
            var (first, last) = (Column(timeline, term.FirstDay, width), Column(timeline, term.LastDay, width));
            line.AsSpan(first, last - first + 1).Fill('━');
            foreach (var halfTerm in term.HalfTerms)
            {
                line[Column(timeline, halfTerm.FirstDay, width)] = '┄';
            }

            var room = Math.Min(term.Name.Length, width - first);
            if (names.AsSpan(first, room).IndexOfAnyExcept(' ') < 0)
            {
                term.Name.AsSpan(0, room).CopyTo(names.AsSpan(first));
            }
        }

        line.AsSpan().Replace(' ', '┄');

        // The gravest last, so that it is seen where several share a column.
        foreach (var entry in timeline.Entries.OrderBy(entry => entry.Mark == Mark.Overdue))
        {
            (entry.IsInstalment ? money : deadlines)[Column(timeline, entry.Date, width)] = Sign(entry.Mark);
        }

        console.WriteLine(new string(names).TrimEnd());
        console.WriteLine(new string(line));
        console.WriteLine(new string(deadlines).TrimEnd());
        if (money.AsSpan().IndexOfAnyExcept(' ') >= 0)
        {
            console.WriteLine(new string(money).TrimEnd());
        }

        var asAt = $"as at {Wording.Date(timeline.AsAt)}";
        var column = Column(timeline, timeline.AsAt, width);
        console.WriteLine(column + asAt.Length + 2 > width
            ? $"{new string(' ', Math.Max(0, column - asAt.Length - 1))}{asAt} ▲"
            : $"{new string(' ', column)}▲ {asAt}");
        console.WriteLine("━ term  ┄ holiday  · step  ✓ done in time  ~ done late  ○ to be done  ! overdue  £ released  × withheld  ? waiting");
    }

    public static char Sign(Mark mark) => mark switch
    {
        Mark.Step or Mark.Planned => '·',
        Mark.Met => '✓',
        Mark.MetLate => '~',
        Mark.Overdue => '!',
        Mark.Released => '£',
        Mark.Withheld => '×',
        Mark.Waiting => '?',
        _ => '○',
    };

    public static string ColourOf(Mark mark) => mark switch
    {
        Mark.Met or Mark.Released => "green",
        Mark.MetLate => "yellow",
        Mark.Overdue or Mark.Withheld => "red",
        Mark.Due => "blue",
        _ => "default",
    };

    private static char[] Blank(int width)
    {
        var line = new char[width];
        line.AsSpan().Fill(' ');
        return line;
    }

    private static int Column(Timeline timeline, DateOnly date, int width)
    {
        DateRange shown = timeline.Shown;
        var day = (long)Math.Clamp(date.DayNumber, shown.FirstDay.DayNumber, shown.LastDay.DayNumber) - shown.FirstDay.DayNumber;
        return (int)(day * (width - 1) / Math.Max(1, shown.LengthInDays - 1));
    }
}
