using System.Runtime.CompilerServices;
using SchoolImprovement.Rules.Deployment;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Samples.SampleConsole;

namespace SchoolImprovement.Rules.Samples.NlePay.Reading;

/// <summary>Claims from JSON.</summary>
internal static class JsonClaims
{
    public static async IAsyncEnumerable<ClaimItem> ReadAsync(string file, Stream stream, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var entries = PayClaimReader.ReadAsync(stream, cancellation).GetAsyncEnumerator(cancellation);
        while (await MoveAsync(entries, file))
        {
            var (claim, error) = (entries.Current.Claim, entries.Current.Error);
            var reference = string.IsNullOrWhiteSpace(entries.Current.Reference) ? null : entries.Current.Reference;
            yield return error is null
                ? new ClaimItem(file, 0, reference, claim, [])
                : new ClaimItem(file, error.Line, reference, null, [new Unreadable(file, error.Line, error.Path, null, error.Reason)])
                {
                    Schools = entries.Current.Schools,
                    ClaimedOn = entries.Current.ClaimedOn,
                    Days = entries.Current.Dates,
                };
        }
    }

    private static async ValueTask<bool> MoveAsync(IAsyncEnumerator<PayClaimEntry> entries, string file)
    {
        try
        {
            return await entries.MoveNextAsync();
        }
        catch (DocumentFormatException exception)
        {
            throw new CannotRunException($"{file}, line {exception.Line}: not JSON that can be read on: {exception.Reason}", exception);
        }
    }
}
