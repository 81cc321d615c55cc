using SchoolImprovement.Rules.Samples.NlePay.Reading;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.NlePay.Writing;

/// <summary>One claim's decision, rule by rule.</summary>
internal sealed class ExplainWriter(TextWriter writer, string reference) : IStatementWriter
{
    private bool _isFound;

    public void Write(ClaimItem item, DecidedClaim decided)
    {
        if (decided.Statement.Claim.Reference == reference)
        {
            _isFound = true;
            if (decided.Missing is { } missing)
            {
                writer.WriteLine($"Needs information for {Days(decided)}. {missing} Without it:");
            }

            writer.Write(decided.Statement.Explain().ToTree());
        }
    }

    public void WriteUnreadable(ClaimItem item)
    {
        if (item.Reference == reference)
        {
            _isFound = true;
            foreach (var fault in item.Faults)
            {
                writer.WriteLine(fault);
            }
        }
    }

    public void Finish(Totals totals)
    {
        if (!_isFound)
        {
            throw new CannotRunException($"There is no claim {PlainText.Quoted(reference)}.");
        }
    }

    private static string Days(DecidedClaim decided) =>
        string.Join(", ", decided.Undecided.Select(i => Decisions.Wording.Date(decided.Statement.Lines[i].Day.Date)));

    public ValueTask DisposeAsync() => writer.DisposeAsync();
}
