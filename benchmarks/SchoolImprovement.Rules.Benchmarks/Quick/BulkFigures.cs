using System.Globalization;
using SchoolImprovement.Rules.Benchmarks.Bulk;
using SchoolImprovement.Rules.Benchmarks.Pay;

namespace SchoolImprovement.Rules.Benchmarks.Quick;

/// <summary>How many forms and claims bulk evaluation comes through in a second, and what it holds meanwhile.</summary>
internal static class BulkFigures
{
    private const double NanosecondsOfSecond = 1e9;

    public static void Measure(Figures figures)
    {
        var peers = new BulkPeers();
        peers.RequireAgreement(ThreadCounts.All.Last());
        var forms = new Contest(rounds: 7).Add("loop", peers.LoopForms, peers.Forms);
        var claims = new Contest(rounds: 7).Add("loop", peers.LoopClaims, peers.Claims);
        foreach (var threads in ThreadCounts.All)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{threads}-threads");
            forms.Add(name, () => peers.EvaluateForms(threads), peers.Forms);
            claims.Add(name, () => peers.EvaluateClaims(threads), peers.Claims);
        }

        Print(figures, "bulk.forms", "forms", forms.Run());
        Print(figures, "bulk.claims", "claims", claims.Run());
        foreach (var count in new[] { SampleClaims.Many / 10, SampleClaims.Many })
        {
            var (held, heap) = BulkPeers.PeakOfClaims(count, ThreadCounts.All.Last());
            var prefix = string.Create(CultureInfo.InvariantCulture, $"bulk.claims.{count}");
            figures.Print($"{prefix}.held-at-most", held, "B");
            figures.Print($"{prefix}.heap-at-most", heap, "B");
        }
    }

    private static void Print(Figures figures, string prefix, string items, Dictionary<string, Timing> timings)
    {
        foreach (var (name, timing) in timings)
        {
            figures.Print($"{prefix}.{name}", NanosecondsOfSecond / timing.Nanoseconds, $"{items}/s");
        }

        foreach (var name in timings.Keys.Where(name => name != "loop"))
        {
            figures.Print($"{prefix}.speed.{name}/loop", timings["loop"].RatioTo(timings[name]), "times");
        }
    }
}
