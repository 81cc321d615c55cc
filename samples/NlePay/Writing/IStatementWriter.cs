using SchoolImprovement.Rules.Samples.NlePay.Reading;

namespace SchoolImprovement.Rules.Samples.NlePay.Writing;

/// <summary>Writes statements as they come.</summary>
internal interface IStatementWriter : IAsyncDisposable
{
    void Write(ClaimItem item, DecidedClaim decided);

    void WriteUnreadable(ClaimItem item);

    void Finish(Totals totals);
}
