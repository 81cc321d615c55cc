using SchoolImprovement.Rules.OpenData;

namespace SchoolImprovement.Rules.Samples.NlePay.Reading;

/// <summary>Claims from CSV: a row a day, the rows of a claim one after the other.</summary>
internal static class CsvClaims
{
    public static IEnumerable<ClaimItem> Read(string file, Stream stream, CancellationToken cancellation) =>
        PayClaimFile.Read(DataFile.FromStream(file, () => stream), cancellation).Select(claim => new ClaimItem(
            file,
            claim.Line,
            claim.Reference,
            claim.Claim,
            [.. claim.Faults.Select(fault => new Unreadable(file, fault.Line, fault.Column, fault.Value, $"{fault.Reason}."))])
        {
            Schools = claim.Schools,
            ClaimedOn = claim.ClaimedOn,
            Days = claim.Days,
        });
}
