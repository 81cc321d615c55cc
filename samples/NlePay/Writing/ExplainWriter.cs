using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Samples.NlePay.Reading;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.NlePay.Writing;

/// <summary>One claim's decision, rule by rule.</summary>
internal sealed class ExplainWriter(TextWriter writer, string reference) : IStatementWriter
{
    private bool _isFound;

    public void Write(ClaimItem item, PayStatement statement)
    {
        if (statement.Claim.Reference == reference)
        {
            _isFound = true;
            writer.Write(statement.Explain().ToTree());
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

    public ValueTask DisposeAsync() => writer.DisposeAsync();
}
