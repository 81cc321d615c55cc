using System.Globalization;
using SchoolImprovement.Rules.Decisions;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Samples.NlePay.Reading;
using SchoolImprovement.Rules.Samples.SampleConsole;
using Spectre.Console;

namespace SchoolImprovement.Rules.Samples.NlePay.Writing;

/// <summary>Statements as tables for people, a page at a time, with what was refused below each page, and the totals.</summary>
internal sealed class TableStatementWriter : IStatementWriter
{
    private const int RowsOfPage = 400;
    private const int PlainWidth = 150;
    private const int NarrowestWidth = 80;
    private const int WidthForLeaders = 110;

    private readonly TextWriter _writer;
    private readonly bool _isTerminal;
    private readonly IAnsiConsole _console;
    private readonly List<string> _problems = [];
    private Table _page;
    private int _problemsNamed;

    public TableStatementWriter(TextWriter writer, bool isTerminal)
    {
        _writer = writer;
        _isTerminal = isTerminal;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        _console.Profile.Width = isTerminal && !Console.IsOutputRedirected ? Math.Max(Console.WindowWidth, NarrowestWidth) : PlainWidth;
        _page = NewPage();
    }

    public void Write(ClaimItem item, DecidedClaim decided)
    {
        var statement = decided.Statement;
        var claim = statement.Claim;
        var isFirst = true;
        foreach (var day in decided.Lines)
        {
            var line = day.Line;
            AddRow(
                isFirst ? claim.Reference ?? "" : "",
                isFirst ? claim.School.ToString() : "",
                isFirst ? claim.NationalLeader ?? "" : "",
                Wording.Date(line.Day.Date),
                line.Rate is { } rate ? Wording.Pounds(rate) : "",
                Styled(day.Outcome == PayLineOutcome.Paid ? Wording.Pounds(day.Amount) : PayWords.Of(day.Outcome), StyleOf(day.Outcome)),
                $"{day.Reason} ({line.DecidedBy?.Id}{(line.DecidedBy is { Citations.IsEmpty: false } rule ? $", {rule.Citations[0]}" : "")})");
            isFirst = false;
        }

        AddRow(
            isFirst ? claim.Reference ?? "" : "",
            isFirst ? claim.School.ToString() : "",
            isFirst ? claim.NationalLeader ?? "" : "",
            "",
            "total",
            Styled(Wording.Pounds(decided.Total), new Style(decoration: Decoration.Bold)),
            $"claimed on {Wording.Date(claim.ClaimedOn)}{(decided.Outcome == PayOutcome.Accepted ? "" : $": {PayWords.Of(decided.Outcome)}")}");
        _page.AddEmptyRow();
        if (decided.Missing is { } missing)
        {
            _problems.Add($"Needs information: {NameOf(item, claim)}: {missing} Mend the claim that could not be read, and run again.");
        }

        foreach (var finding in statement.Findings)
        {
            var word = finding.Severity == Severity.Error ? "Refused"
                : finding.Rule is PayRule { Role: PayRuleRole.Notes } ? "Note"
                : "Needs information";
            _problems.Add($"{word}: {NameOf(item, claim)}, {finding.Rule.Id} ({finding.Rule.Citations.FirstOrDefault()}): {finding.Message} {finding.Remedy}");
        }

        EndPage(RowsOfPage);
    }

    public void WriteUnreadable(ClaimItem item)
    {
        foreach (var fault in item.Faults)
        {
            _problems.Add($"Not readable: {(item.Reference is null ? "" : $"claim {item.Reference}, ")}{fault}");
        }

        EndPage(RowsOfPage);
    }

    public void Finish(Totals totals)
    {
        EndPage(1);
        var grid = new Grid().AddColumn().AddColumn(new GridColumn().RightAligned());
        grid.AddRow("Claims", Count(totals.Claims));
        foreach (var (rate, days) in totals.DaysByRate)
        {
            grid.AddRow($"Days paid at {Wording.Pounds(rate)}", Count(days));
        }

        grid.AddRow("Days not paid", Count(totals.DaysNotPaid));
        grid.AddRow("Claims refused", Count(totals.Refused));
        grid.AddRow("Claims not readable", Count(totals.Unreadable));
        grid.AddRow("Claims that need information", Count(totals.NeedInformation));
        grid.AddRow(new Text("Paid in all", new Style(decoration: Decoration.Bold)), new Text(Wording.Pounds(totals.Paid), new Style(decoration: Decoration.Bold)));
        _console.Write(grid);

        static string Count(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);
    }

    public ValueTask DisposeAsync() => _writer.DisposeAsync();

    private static string NameOf(ClaimItem item, PayClaim claim)
    {
        var name = claim.Reference is null ? $"the claim of {Wording.Date(claim.ClaimedOn)}" : $"claim {claim.Reference}";
        var place = item.Line > 0 ? $"{item.File}, line {item.Line}" : item.File;
        return $"{name} for school {claim.School} ({place})";
    }

    private static Text Styled(string text, Style style) => new(text, style);

    private static Style StyleOf(PayLineOutcome outcome) => outcome switch
    {
        PayLineOutcome.Paid => new Style(Color.Green),
        PayLineOutcome.NotPaid => new Style(Color.Grey),
        PayLineOutcome.NeedsInformation => new Style(Color.Yellow),
        _ => new Style(Color.Red),
    };

    private void AddRow(string claim, string school, string leader, string day, string rate, Text paid, string why)
    {
        if (ShowsLeaders)
        {
            _page.AddRow(Shown(claim), Shown(school), Shown(leader), new Text(day), new Text(rate), paid, Shown(why));
        }
        else
        {
            _page.AddRow(Shown(claim), Shown(school), new Text(day), new Text(rate), paid, Shown(why));
        }
    }

    private bool ShowsLeaders => _console.Profile.Width >= WidthForLeaders;

    private static Text Shown(string text) => new(OneLine.Of(text));

    private Table NewPage()
    {
        var table = new Table { Border = _isTerminal ? TableBorder.Rounded : TableBorder.Ascii };
        table.AddColumn(new TableColumn("Claim").NoWrap());
        table.AddColumn(new TableColumn("School").NoWrap());
        if (ShowsLeaders)
        {
            table.AddColumn("National Leader");
        }

        table.AddColumn(new TableColumn("Day").NoWrap());
        table.AddColumn(new TableColumn("Rate").RightAligned().NoWrap());
        table.AddColumn(new TableColumn("Paid").RightAligned().NoWrap());
        table.AddColumn("Why");
        return table;
    }

    private void EndPage(int rows)
    {
        if (_page.Rows.Count < rows && _problems.Count < rows)
        {
            return;
        }

        if (_page.Rows.Count > 0)
        {
            _page.RemoveRow(_page.Rows.Count - 1);
            _console.Write(_page);
            _page = NewPage();
        }

        if (_problems.Count > 0)
        {
            _writer.WriteLine();
            foreach (var problem in _problems)
            {
                _problemsNamed++;
                _writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_problemsNamed}. {OneLine.Of(problem)}"));
            }

            _writer.WriteLine();
            _problems.Clear();
        }
    }
}
