using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Benchmarks.Forms;

namespace SchoolImprovement.Rules.Benchmarks.Quick;

/// <summary>What checking a form costs, where it lacks nothing and where every fifth does.</summary>
internal static class FormFigures
{
    private const int FewerForReasons = 500;

    public static void Measure(Figures figures)
    {
        Measure(figures, "forms.clean", new FormPeers(SampleForms.Clean(SampleForms.Many)));
        Measure(figures, "forms.mixed", new FormPeers(SampleForms.Mixed(SampleForms.Many)));
    }

    private static void Measure(Figures figures, string prefix, FormPeers peers)
    {
        peers.RequireAgreement();
        var timings = new Contest()
            .Add("hand-written", peers.HandWritten, peers.Count)
            .Add("check", peers.Check, peers.Count)
            .Add("explain", () => peers.Explain(FewerForReasons), FewerForReasons)
            .Add("fluent-validation", peers.FluentValidation, peers.Count)
            .Run();
        figures.Print($"{prefix}.rules", ActionFormRules.Catalogue.Count, "rules");
        figures.Print($"{prefix}.fluent-validation.rules", peers.FluentRules, "rules");
        figures.Print($"{prefix}.findings", peers.Check(), "findings");
        figures.Print(prefix, "form", timings);
        figures.PrintRatio(prefix, timings, "check", "hand-written");
        figures.PrintRatio(prefix, timings, "fluent-validation", "check");
    }
}
