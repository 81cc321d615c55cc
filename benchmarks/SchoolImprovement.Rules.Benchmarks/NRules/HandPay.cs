using SchoolImprovement.Rules.Benchmarks.Pay;

namespace SchoolImprovement.Rules.Benchmarks.NRules;

/// <summary>What a rule by hand decides of a claim.</summary>
internal sealed class HandPay(HandClaim claim, HandStatement statement)
{
    public HandClaim Claim => claim;

    public HandStatement Statement => statement;
}
