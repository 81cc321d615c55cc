using SchoolImprovement.Rules.Benchmarks.Pay;

namespace SchoolImprovement.Rules.Benchmarks.Quick;

/// <summary>What deciding a claim costs.</summary>
internal static class PayFigures
{
    private const int FewerForSlow = 5_000;
    private const int ComparedCount = 20_000;

    public static void Measure(Figures figures)
    {
        new PayPeers([.. SampleClaims.Make(ComparedCount)]).RequireAgreement();
        var peers = new PayPeers([.. SampleClaims.Make(SampleClaims.Many)]);
        var timings = new Contest()
            .Add("hand-written", peers.HandWritten, peers.Count)
            .Add("decide", peers.Decide, peers.Count)
            .Add("explain", () => peers.Explain(FewerForSlow), FewerForSlow)
            .Add("rules-engine", () => peers.RulesEngine(FewerForSlow), FewerForSlow)
            .Run();
        figures.Print("pay.claims", peers.Count, "claims");
        figures.Print("pay", "claim", timings);
        figures.PrintRatio("pay", timings, "decide", "hand-written");
        figures.PrintRatio("pay", timings, "rules-engine", "decide");
    }
}
